package io.github.hencenlp.hence.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.Attribution;
import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Scheme;
import io.github.hencenlp.hence.Sketch;
import io.github.hencenlp.hence.Source;
import io.github.hencenlp.hence.Statement;
import io.github.hencenlp.hence.Zone;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private static final String QUAY =
      "Save the quay\n\nNobody was hurt there. It is lit. So it is safe. Mara Quill says that it"
          + " pays\nfor itself. It is loud. The noise ends at nine. It should stay. Rain fell, so"
          + " paint came off.";

  @Test
  void theMainConclusionComesFirstWithItsReasonsAndObjections() {
    assertThat(outline(quay()))
        .isEqualTo(
            """
            Save the quay

            MAIN CONCLUSION
            * It should stay
              because it is safe
                  because Nobody was hurt there (example)
                  and     It is lit
              because it pays for itself (testimony; says Mara Quill)
              but     It is loud
                  but     The noise ends at nine

            OTHER CONCLUSIONS
            * paint came off
              because Rain fell
            """);
  }

  @Test
  void aConclusionThatServesAnotherStandsBelowIt() {
    assertThat(
            outline(
                Sketch.of("A is. B is. C is.")
                    .statement("u1", "A is")
                    .statement("u2", "B is")
                    .statement("u3", "C is")
                    .support("i1", "u2", "u1")
                    .support("i2", "u3", "u2")))
        .isEqualTo(
            """
            NO MAIN CONCLUSION WAS FOUND

            OTHER CONCLUSIONS
            * C is
              because B is
                  because A is
            """);
  }

  @Test
  void whatServesTwiceIsToldOnce() {
    assertThat(
            outline(
                Sketch.of("A is. B is. C is. D is.")
                    .statement("u1", "A is")
                    .statement("u2", "B is")
                    .statement("u3", "C is")
                    .statement("u4", "D is")
                    .support("i1", "u2", "u1")
                    .support("i2", "u3", "u2")
                    .support("i3", "u4", "u2")
                    .support("i4", "u4", "u3")
                    .main("u4")))
        .isEqualTo(
            """
            MAIN CONCLUSION
            * D is
              because B is
                  because A is
              because C is
                  because B is (see above)
            """);
  }

  @Test
  void answersInACircleEnd() {
    assertThat(
            outline(
                Sketch.of("A is. B is.")
                    .statement("u1", "A is")
                    .statement("u2", "B is")
                    .attack("i1", "u1", "u2")
                    .attack("i2", "u2", "u1")
                    .main("u1")))
        .isEqualTo(
            """
            MAIN CONCLUSION
            * A is
              but     B is
                  but     A is (see above)
            """);
  }

  @Test
  void aSchemeIsNamedAtTheFirstOfItsPremises() {
    assertThat(
            outline(
                Sketch.of("A is. B is. C is. D is.")
                    .statement("u1", "A is")
                    .statement("u2", "B is")
                    .statement("u3", "C is")
                    .statement("u4", "D is")
                    .evidence("u1", Statement.Evidence.EXAMPLE)
                    .scheme("i1", Scheme.EXAMPLE)
                    .support("i1", "u3", "u1", "u2")
                    .scheme("i2", Scheme.AD_HOMINEM)
                    .attack("i2", "u3", "u4")
                    .main("u3")))
        .isEqualTo(
            """
            MAIN CONCLUSION
            * C is
              because A is (example; argument from example)
              and     B is
              but     D is (ad hominem argument)
            """);
  }

  @Test
  void supportInACircleIsToldOnce() {
    Sketch circle =
        Sketch.of("A is. B is. C is.")
            .statement("u1", "A is")
            .statement("u2", "B is")
            .statement("u3", "C is")
            .support("i1", "u1", "u2")
            .support("i2", "u2", "u3")
            .support("i3", "u3", "u1");
    assertThat(outline(circle))
        .isEqualTo(
            """
            NO MAIN CONCLUSION WAS FOUND

            OTHER CONCLUSIONS
            * A is
              because B is
                  because C is
                      because A is (see above)
            """);
    assertThat(outline(circle.main("u2")))
        .isEqualTo(
            """
            MAIN CONCLUSION
            * B is
              because C is
                  because A is
                      because B is (see above)
            """);
  }

  @Test
  void causalClaimsSayHowAndWhoSaysSo() {
    Sketch sketch =
        Sketch.of("Rain fills ponds. Critics say dams may stop floods. It helps.")
            .source("s1", "Critics", Source.Type.GROUP)
            .attribution("a1", "s1", "say", "dams may stop floods")
            .claim("c1", "Rain", "fills", "ponds");
    sketch.claim(
        new CausalClaim(
            "c2",
            List.of(),
            sketch.span("dams"),
            sketch.span("floods"),
            Optional.of(sketch.span("stop")),
            CausalClaim.Type.CONSEQUENCE,
            CausalClaim.Polarity.INHIBITS,
            CausalClaim.Modality.POSSIBLE,
            Optional.of("a1"),
            Optional.empty(),
            Optional.empty(),
            0.9,
            "drawn"));
    sketch.claim(
        new CausalClaim(
            "c3",
            List.of(),
            sketch.span("It"),
            sketch.span("helps"),
            Optional.empty(),
            CausalClaim.Type.PURPOSE,
            CausalClaim.Polarity.PROMOTES,
            CausalClaim.Modality.ASSERTED,
            Optional.empty(),
            Optional.of(sketch.span("Rain")),
            Optional.empty(),
            0.9,
            "drawn"));
    assertThat(outline(sketch))
        .isEqualTo(
            """
            NO MAIN CONCLUSION WAS FOUND

            CAUSAL CLAIMS
            * Rain → ponds (“fills”)
            * dams ⊣ floods (“stop”; inhibits; possible; says Critics)
            * It [Rain] → helps (purpose)
            """);
  }

  @Test
  void unnamedSourcesAndTheAuthorAreToldApart() {
    assertThat(
            outline(
                Sketch.of("It is said that A is. I think B is.")
                    .source("s1", "I", Source.Type.AUTHOR)
                    .unnamed("a1", "It is said that", "A is")
                    .attribution("a2", "s1", "think", "B is")
                    .statement("u1", "A is", "a1")
                    .statement("u2", "B is", "a2")
                    .support("i1", "u2", "u1")
                    .main("u2")))
        .contains("B is (says the author)")
        .contains("A is (says somebody unnamed)");
  }

  @Test
  void whatASourceDeniesIsNotSaidByIt() {
    assertThat(
            outline(
                Sketch.of("Rowe denies that A is.")
                    .source("s1", "Rowe", Source.Type.PERSON)
                    .attribution("a1", "s1", "denies", "A is", Attribution.Modality.DENYING)
                    .statement("u1", "A is", "a1")
                    .main("u1")))
        .contains("A is (denied by Rowe)");
  }

  @Test
  void theHostsTitleIsShown() {
    assertThat(outline(Sketch.of(Document.of("Rain fell.").withTitle("Of rain"))))
        .startsWith("Of rain\n\n");
  }

  @Test
  void linesAreWrappedBesideTheirLabel() {
    String outline = new Outline(40, false).of(quay().structure());
    assertThat(outline)
        .contains(
            """
              because it pays for itself (testimony;
                      says Mara Quill)
            """);
    assertThat(outline.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
  }

  @Test
  void coloursAddEscapesAndNothingElse() {
    String coloured = new Outline(100, true).of(quay().structure());
    assertThat(coloured).contains("\u001B[32mbecause \u001B[0m").contains("\u001B[31mbut");
    assertThat(coloured.replaceAll("\u001B\\[\\d*m", "")).isEqualTo(outline(quay()));
  }

  private static Sketch quay() {
    return Sketch.of(QUAY)
        .zone(Zone.Type.TITLE, QUAY.indexOf("Nobody"))
        .zone(Zone.Type.BODY, QUAY.length())
        .source("s1", "Mara Quill", Source.Type.PERSON)
        .attribution("a1", "s1", "says that", "it pays\nfor itself")
        .statement("u1", "Nobody was hurt there")
        .statement("u2", "It is lit")
        .statement("u3", "it is safe")
        .statement("u4", "it pays\nfor itself", "a1")
        .statement("u5", "It is loud")
        .statement("u6", "The noise ends at nine")
        .statement("u7", "It should stay")
        .statement("u8", "Rain fell")
        .statement("u9", "paint came off")
        .evidence("u1", Statement.Evidence.EXAMPLE)
        .evidence("u4", Statement.Evidence.TESTIMONY)
        .support("i1", "u3", "u1", "u2")
        .support("i2", "u7", "u3")
        .support("i3", "u7", "u4")
        .attack("i4", "u7", "u5")
        .attack("i5", "u5", "u6")
        .support("i6", "u9", "u8")
        .main("u7");
  }

  private static String outline(Sketch sketch) {
    return new Outline(100, false).of(sketch.structure());
  }
}
