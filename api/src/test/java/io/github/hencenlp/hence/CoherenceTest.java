package io.github.hencenlp.hence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoherenceTest {
  private static final String TEXT = "Rain fell. So the match was off.";
  private static final Span OUTSIDE = Span.of(30, TEXT.length() + 1);

  @Test
  void zonesCoverTheTextInOrder() {
    for (List<Zone> wrong :
        List.of(
            List.<Zone>of(),
            List.of(body(0, 10)),
            List.of(body(1, TEXT.length())),
            List.of(body(0, 10), body(11, TEXT.length())),
            List.of(body(0, 11), body(10, TEXT.length())),
            List.of(body(10, TEXT.length()), body(0, 10)),
            List.of(body(0, TEXT.length() + 1)))) {
      assertThatIllegalArgumentException()
          .as("%s", wrong)
          .isThrownBy(
              () ->
                  new ArgumentStructure(
                      Document.of(TEXT),
                      wrong,
                      List.of(),
                      List.of(),
                      List.of(),
                      List.of(),
                      List.of()))
          .withMessageStartingWith("zones must cover the text");
    }
  }

  @Test
  void noSpanReachesBeyondTheText() {
    Span inside = Span.of(0, 4);
    refused(sketch().claim("c1", OUTSIDE, inside), "spans must lie within 0 to 32");
    refused(sketch().claim("c1", inside, OUTSIDE), "spans must lie within");
    refused(
        sketch().claim(claim(Optional.of(OUTSIDE), Optional.empty(), Optional.empty())),
        "spans must lie within");
    refused(
        sketch().claim(claim(Optional.empty(), Optional.of(OUTSIDE), Optional.empty())),
        "spans must lie within");
    refused(
        sketch().claim(claim(Optional.empty(), Optional.empty(), Optional.of(OUTSIDE))),
        "spans must lie within");
    refused(
        structure(List.of(attribution(Optional.of(OUTSIDE), Optional.empty(), inside))),
        "spans must lie within");
    refused(
        structure(List.of(attribution(Optional.empty(), Optional.of(OUTSIDE), inside))),
        "spans must lie within");
    refused(
        structure(List.of(attribution(Optional.empty(), Optional.empty(), OUTSIDE))),
        "spans must lie within");
    refused(structure(List.of(), List.of(statement(OUTSIDE, "f.?")), List.of()), "spans must lie");
    refused(
        structure(
            List.of(),
            List.of(statement("u1"), statement("u2")),
            List.of(inference("u1", "u2", Optional.of(OUTSIDE)))),
        "spans must lie within");
  }

  @Test
  void aStatementSaysTheWordsAtItsSpan() {
    refused(
        structure(List.of(), List.of(statement(Span.of(0, 4), "Hail")), List.of()),
        "u1 says \"Hail\" for \"Rain\"");
  }

  @Test
  void idsAreUniqueAcrossAllParts() {
    refused(
        sketch().statement("x", "Rain fell").statement("x", "the match was off"),
        "\"x\" stands twice");
    refused(
        sketch().source("x", "Rain", Source.Type.UNKNOWN).statement("x", "Rain fell"),
        "\"x\" stands twice");
    refused(
        sketch().claim("x", Span.of(0, 1), Span.of(2, 3)).statement("x", "Rain fell"),
        "\"x\" stands twice");
    refused(sketch().unnamed("x", "So", "off").statement("x", "Rain fell"), "\"x\" stands twice");
    refused(
        sketch().statement("u1", "Rain").statement("u2", "off").support("u1", "u2", "u1"),
        "\"u1\" stands twice");
  }

  @Test
  void whatIsReferredToIsThere() {
    refused(sketch().statement("u1", "Rain", "a9"), "no attribution has the id \"a9\"");
    refused(sketch().statement("u1", "Rain").support("i1", "u9", "u1"), "no statement has the id");
    refused(sketch().statement("u1", "Rain").support("i1", "u1", "u9"), "no statement has the id");
    refused(
        structure(
            List.of(
                new Attribution(
                    "a1",
                    Optional.empty(),
                    Optional.empty(),
                    Span.of(0, 4),
                    Optional.of("s9"),
                    Attribution.Modality.NEUTRAL,
                    0.5,
                    "drawn"))),
        "no source has the id \"s9\"");
    refused(
        sketch().claim(claim(List.of("u9"), Optional.empty())), "no statement has the id \"u9\"");
    refused(
        sketch().claim(claim(List.of(), Optional.of("a9"))), "no attribution has the id \"a9\"");
  }

  @Test
  void supportMayRunInACircle() {
    assertThat(
            sketch()
                .statement("u1", "Rain fell")
                .statement("u2", "the match was off")
                .support("i1", "u2", "u1")
                .support("i2", "u1", "u2")
                .structure()
                .inferences())
        .hasSize(2);
  }

  @Test
  void attacksMayAnswerEachOther() {
    assertThat(
            sketch()
                .statement("u1", "Rain fell")
                .statement("u2", "the match was off")
                .support("i1", "u2", "u1")
                .attack("i2", "u1", "u2")
                .attack("i3", "u2", "u1")
                .structure()
                .inferences())
        .hasSize(3);
  }

  private static void refused(Sketch sketch, String message) {
    refused(sketch::structure, message);
  }

  private static void refused(Runnable attempt, String message) {
    assertThatIllegalArgumentException().isThrownBy(attempt::run).withMessageContaining(message);
  }

  private static Sketch sketch() {
    return Sketch.of(TEXT);
  }

  private static Runnable structure(List<Attribution> attributions) {
    return structure(attributions, List.of(), List.of());
  }

  private static Runnable structure(
      List<Attribution> attributions, List<Statement> statements, List<Inference> inferences) {
    return () ->
        new ArgumentStructure(
            Document.of(TEXT),
            List.of(body(0, TEXT.length())),
            List.of(),
            attributions,
            statements,
            List.of(),
            inferences);
  }

  private static Zone body(int start, int end) {
    return new Zone(Zone.Type.BODY, start, end);
  }

  private static Attribution attribution(Optional<Span> source, Optional<Span> cue, Span content) {
    return new Attribution(
        "a1", source, cue, content, Optional.empty(), Attribution.Modality.NEUTRAL, 0.5, "drawn");
  }

  private static Statement statement(String id) {
    return new Statement(
        id,
        Span.of(0, 4),
        "Rain",
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0.5);
  }

  private static Statement statement(Span span, String text) {
    return new Statement(
        "u1", span, text, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 0.5);
  }

  private static Inference inference(String premise, String conclusion, Optional<Span> indicator) {
    return new Inference(
        "i1",
        List.of(premise),
        conclusion,
        Inference.Type.SUPPORT,
        Optional.empty(),
        indicator,
        0.5,
        "drawn");
  }

  private static CausalClaim claim(
      Optional<Span> signal, Optional<Span> causeAntecedent, Optional<Span> effectAntecedent) {
    return claim(List.of(), signal, Optional.empty(), causeAntecedent, effectAntecedent);
  }

  private static CausalClaim claim(List<String> statements, Optional<String> attribution) {
    return claim(statements, Optional.empty(), attribution, Optional.empty(), Optional.empty());
  }

  private static CausalClaim claim(
      List<String> statements,
      Optional<Span> signal,
      Optional<String> attribution,
      Optional<Span> causeAntecedent,
      Optional<Span> effectAntecedent) {
    return new CausalClaim(
        "c1",
        statements,
        Span.of(0, 4),
        Span.of(5, 9),
        signal,
        CausalClaim.Type.CONSEQUENCE,
        CausalClaim.Polarity.PROMOTES,
        CausalClaim.Modality.ASSERTED,
        attribution,
        causeAntecedent,
        effectAntecedent,
        0.5,
        "drawn");
  }
}
