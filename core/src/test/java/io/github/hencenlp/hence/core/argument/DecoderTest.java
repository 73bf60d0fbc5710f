package io.github.hencenlp.hence.core.argument;

import static io.github.hencenlp.hence.core.argument.Sketches.FACT;
import static io.github.hencenlp.hence.core.argument.Sketches.OUGHT;
import static io.github.hencenlp.hence.core.argument.Sketches.PAST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.Inference;
import io.github.hencenlp.hence.Statement;
import io.github.hencenlp.hence.Statement.Scope;
import io.github.hencenlp.hence.core.argument.Decoder.Reading;
import io.github.hencenlp.hence.core.attribution.Attributions;
import io.github.hencenlp.hence.core.data.DataFile;
import io.github.hencenlp.hence.core.statement.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecoderTest {

  private static Reading read(List<Unit> units, String... lines) {
    return Decoder.read(
        ScoredGraph.of(
            Sketches.features(true, units),
            ArgumentModel.parse(new DataFile("mine.weights", String.join("\n", lines)))));
  }

  @Test
  void theLikeliestMainConclusionServesNothing() {
    Reading reading =
        read(
            Sketches.units(List.of(FACT, OUGHT, PAST)),
            "model MAIN",
            "  norm OUGHT = 3",
            "model SUPPORT",
            "  step = 5");
    assertThat(reading.mains().keySet()).extracting(Profile::index).containsExactly(1);
    assertThat(reading.mains().values()).allSatisfy(p -> assertThat(p).isGreaterThan(0.8));
    assertThat(reading.steps()).extracting(step -> step.premise().index()).containsExactly(0, 2);
    assertThat(reading.steps()).extracting(Step::relation).containsOnly(Relation.SUPPORT);
  }

  @Test
  void aLongTextMayHaveTwoMainConclusions() {
    String[] model = {"model MAIN", "  norm OUGHT = 9", "model SUPPORT", "  step = 5"};
    Reading reading = read(Sketches.units(List.of(OUGHT, FACT), List.of(PAST, OUGHT)), model);
    assertThat(reading.mains().keySet()).extracting(Profile::index).containsExactlyInAnyOrder(0, 3);
    assertThat(reading.steps()).extracting(step -> step.premise().index()).containsExactly(1, 2);
    assertThat(read(Sketches.units(List.of(OUGHT, FACT, OUGHT)), model).mains())
        .as("a brief one has one")
        .hasSize(1);
  }

  @Test
  void aTextThatOnlyReportsHasNoMainConclusion() {
    String[] model = {
      "model ARGUES", "  text = -2", "  norms 0.2+ = 4", "model MAIN", "  norm OUGHT = 9"
    };
    List<String> report = List.of(PAST, PAST, FACT);
    assertThat(read(Sketches.units(report, report), model).mains()).isEmpty();
    assertThat(read(Sketches.units(report, List.of(OUGHT)), model).mains())
        .as("where a quarter of it says what is to be done")
        .hasSize(1);
  }

  @Test
  void stepsHangTogetherInATree() {
    Reading reading =
        read(
            Sketches.units(List.of(FACT, OUGHT, PAST)),
            "model MAIN",
            "  norm OUGHT = 3",
            "model SUPPORT",
            "  premise PAST = 2",
            "  conclusion PRESENT = 2",
            "model ATTACK",
            "  premise PRESENT = 4",
            "  conclusion PAST = 3");
    assertThat(reading.steps())
        .as("each would like the other best; one must lead on")
        .hasSize(2)
        .anySatisfy(step -> assertThat(step.conclusion().index()).isEqualTo(1));
  }

  @Test
  void inALongTextAnUnlikelyStepIsNotTaken() {
    List<Unit> units = Sketches.units(List.of(OUGHT, FACT), List.of(PAST));
    assertThat(read(units, "model MAIN", "  norm OUGHT = 9", "model NONE", "  PAST = 9").steps())
        .extracting(step -> step.premise().index())
        .doesNotContain(2);
  }

  @Test
  void premisesThatJoinShareAnInference() {
    List<Unit> units = Sketches.units(List.of(OUGHT, FACT, PAST));
    Reading reading =
        read(
            units,
            "model MAIN",
            "  norm OUGHT = 9",
            "model SUPPORT",
            "  to main FACT = 9",
            "model JOINT",
            "  PAST > FACT = 9");
    List<Inference> inferences =
        new Inferences(reading.steps(), new Schemes(Attributions.NONE, List.of())).all();
    assertThat(inferences)
        .singleElement()
        .satisfies(
            i -> {
              assertThat(i.premises()).containsExactly("u2", "u3");
              assertThat(i.conclusion()).isEqualTo("u1");
            });
  }

  @Test
  void theBundledModelFindsWhatABriefTextArgues() {
    List<Statement> statements =
        new ArgumentFinder()
            .find(
                Sketches.units(List.of(OUGHT, FACT)),
                Attributions.NONE,
                List.of(),
                Optional.empty(),
                true)
            .statements();
    assertThat(statements.get(0).scope()).contains(Scope.MAIN);
    assertThat(statements.get(1).isPremise()).isTrue();
  }
}
