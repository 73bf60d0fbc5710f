package io.github.hencenlp.hence;

import static io.github.hencenlp.hence.ArgumentStructureAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ArgumentStructureTest {
  private static final ArgumentStructure FERRY =
      Sketch.of(
              "The quay is safe. Nobody was hurt there, and the lamps are new. Mara Quill says that"
                  + " the quay pays for itself. The noise is a nuisance. So the ferry should stay.")
          .source("s1", "Mara Quill", Source.Type.PERSON)
          .source("s2", "Nobody", Source.Type.GROUP)
          .attribution("a1", "s1", "says that", "the quay pays for itself")
          .unnamed("a2", "is", "a nuisance")
          .statement("u1", "The quay is safe")
          .statement("u2", "Nobody was hurt there")
          .statement("u3", "the lamps are new")
          .statement("u4", "the quay pays for itself", "a1")
          .statement("u5", "The noise is a nuisance", "a2")
          .statement("u6", "the ferry should stay")
          .support("i1", "u1", "u3", "u2")
          .support("i2", "u6", "u4")
          .support("i3", "u6", "u1")
          .support("i4", "u6", "u1", "u2")
          .attack("i5", "u6", "u5")
          .main("u6")
          .structure();

  @Test
  void theMainConclusionIsWhatThePieceArgues() {
    assertThat(FERRY).hasMainConclusion("the ferry should stay");
    assertThat(FERRY.mainConclusions()).containsExactly(FERRY.statement("u6"));
    assertThat(FERRY.conclusions()).containsExactly(FERRY.statement("u1"), FERRY.statement("u6"));
  }

  @Test
  void aReportHasNoMainConclusion() {
    ArgumentStructure report = Sketch.of("Rain fell.").statement("u1", "Rain fell").structure();
    assertThat(report.mainConclusion()).isEmpty();
    assertThat(report.conclusions()).isEmpty();
  }

  @Test
  void premisesAreThoseThatSupportDirectlyOnceEachInTextOrder() {
    assertThat(FERRY)
        .hasSupport("the lamps are new", "The quay is safe")
        .hasSupport("Nobody was hurt there", "The quay is safe");
    assertThat(FERRY.premisesOf(FERRY.statement("u6")))
        .extracting(Statement::id)
        .containsExactly("u1", "u2", "u4");
    assertThat(FERRY.premisesOf(FERRY.statement("u5"))).isEmpty();
  }

  @Test
  void objectionsAreThoseThatAttack() {
    assertThat(FERRY).hasAttack("The noise is a nuisance", "the ferry should stay");
    assertThat(FERRY.objectionsTo(FERRY.statement("u1"))).isEmpty();
  }

  @Test
  void conclusionsFollowFromTheirPremises() {
    assertThat(FERRY.conclusionsFrom(FERRY.statement("u2")))
        .extracting(Statement::id)
        .containsExactly("u1", "u6");
    assertThat(FERRY.conclusionsFrom(FERRY.statement("u5")))
        .as("an attack leads to nothing")
        .isEmpty();
  }

  @Test
  void inferencesToAStatementAreOfBothTypes() {
    assertThat(FERRY.inferencesTo(FERRY.statement("u6")))
        .extracting(Inference::id)
        .containsExactly("i2", "i3", "i4", "i5");
  }

  @Test
  void depthIsTheStepsOfTheShortestWayToAMainConclusion() {
    assertThat(depth("u6")).hasValue(0);
    assertThat(depth("u1")).hasValue(1);
    assertThat(depth("u5")).as("an objection").hasValue(1);
    assertThat(depth("u2")).as("beside the premise that it supports").hasValue(1);
    assertThat(depth("u3")).hasValue(2);
    ArgumentStructure report = Sketch.of("Rain fell.").statement("u1", "Rain fell").structure();
    assertThat(report.depthOf(report.statement("u1"))).isEmpty();
  }

  @Test
  void depthIsFoundInACircleToo() {
    ArgumentStructure circle =
        Sketch.of("A, B, C.")
            .statement("a", "A")
            .statement("b", "B")
            .statement("c", "C")
            .support("i1", "b", "a")
            .support("i2", "c", "b")
            .support("i3", "a", "c")
            .main("c")
            .structure();
    assertThat(circle.statements())
        .extracting(s -> circle.depthOf(s).orElseThrow())
        .containsExactly(2, 1, 0);
  }

  @Test
  void aMainConclusionWithoutPremisesIsUnsupported() {
    assertThat(FERRY.unsupportedConclusions()).isEmpty();
    ArgumentStructure bare =
        Sketch.of("It should stay. But it is loud. It is late, so it is dark.")
            .statement("u1", "It should stay")
            .statement("u2", "it is loud")
            .statement("u3", "It is late")
            .statement("u4", "it is dark")
            .attack("i1", "u1", "u2")
            .support("i2", "u4", "u3")
            .main("u1")
            .structure();
    assertThat(bare.unsupportedConclusions()).containsExactly(bare.statement("u1"));
  }

  @Test
  void anObjectionThatNothingAttacksIsUnanswered() {
    assertThat(FERRY.unansweredObjections()).containsExactly(FERRY.statement("u5"));
    ArgumentStructure answered =
        Sketch.of("A is. B is. C is. D is. E is. F is.")
            .statement("a", "A is")
            .statement("b", "B is")
            .statement("c", "C is")
            .statement("d", "D is")
            .statement("e", "E is")
            .statement("f", "F is")
            .support("i1", "f", "a")
            .support("i2", "a", "d")
            .attack("i3", "f", "c")
            .attack("i4", "c", "e")
            .attack("i5", "f", "b")
            .attack("i6", "a", "b")
            .main("f")
            .structure();
    assertThat(answered.unansweredObjections())
        .as("the answer to an objection is none itself, an answered one neither")
        .containsExactly(answered.statement("b"));
  }

  @Test
  void statementsAreFoundByTheirSource() {
    assertThat(FERRY).hasStatementBy("Mara Quill", "the quay pays for itself");
    assertThat(FERRY.statementsBy(FERRY.source("s2"))).isEmpty();
    assertThat(FERRY.sourceOf("a1")).contains(FERRY.source("s1"));
    assertThat(FERRY.sourceOf("a2")).as("an unnamed source").isEmpty();
  }

  @Test
  void allThatASourceSaysIsFoundTogether() {
    assertThat(FERRY.claimsOf(FERRY.source("s1")))
        .isEqualTo(
            new SourceView(
                FERRY.source("s1"),
                List.of(FERRY.attribution("a1")),
                List.of(FERRY.statement("u4")),
                List.of()));
    assertThat(FERRY.claimsOf(FERRY.source("s2")))
        .as("a source that says nothing")
        .isEqualTo(new SourceView(FERRY.source("s2"), List.of(), List.of(), List.of()));
  }

  @Test
  void claimsAreFoundByTheirSource() {
    Sketch sketch =
        Sketch.of("Mara Quill says that rain fills the lake. Snow feeds it.")
            .source("s1", "Mara Quill", Source.Type.PERSON)
            .attribution("a1", "s1", "says that", "rain fills the lake");
    CausalClaim reported =
        new CausalClaim(
            "c1",
            List.of(),
            sketch.span("rain"),
            sketch.span("the lake"),
            Optional.of(sketch.span("fills")),
            CausalClaim.Type.CONSEQUENCE,
            CausalClaim.Polarity.PROMOTES,
            CausalClaim.Modality.ASSERTED,
            Optional.of("a1"),
            Optional.empty(),
            Optional.empty(),
            0.9,
            "drawn");
    ArgumentStructure lake = sketch.claim(reported).claim("c2", "Snow", "feeds", "it").structure();
    assertThat(lake).hasCausalClaim("rain", "the lake").hasCausalClaim("Snow", "it");
    assertThat(lake.causalClaimsBy(lake.source("s1"))).containsExactly(reported);
    assertThat(lake.claimsOf(lake.source("s1")).causalClaims()).containsExactly(reported);
  }

  @Test
  void anUnknownIdIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FERRY.statement("u99"))
        .withMessage("no statement has the id \"u99\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FERRY.source("u1"))
        .withMessage("no source has the id \"u1\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FERRY.sourceOf("s1"))
        .withMessage("no attribution has the id \"s1\"");
  }

  @Test
  void wordsOfASpanAreThoseOfTheText() {
    assertThat(FERRY.words(Span.of(4, 8))).isEqualTo("quay");
  }

  @Test
  void listsCannotBeChanged() {
    assertThat(FERRY.zones()).isUnmodifiable();
    assertThat(FERRY.sources()).isUnmodifiable();
    assertThat(FERRY.attributions()).isUnmodifiable();
    assertThat(FERRY.statements()).isUnmodifiable();
    assertThat(FERRY.causalClaims()).isUnmodifiable();
    assertThat(FERRY.inferences()).isUnmodifiable();
  }

  private static OptionalInt depth(String id) {
    return FERRY.depthOf(FERRY.statement(id));
  }
}
