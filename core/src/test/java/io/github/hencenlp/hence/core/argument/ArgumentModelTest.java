package io.github.hencenlp.hence.core.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hencenlp.hence.RuleFileException;
import io.github.hencenlp.hence.core.argument.StepEnd.End;
import io.github.hencenlp.hence.core.argument.StepModel.AsEnd;
import io.github.hencenlp.hence.core.data.DataFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArgumentModelTest {

  private static ArgumentModel model(String... lines) {
    return ArgumentModel.parse(new DataFile("mine.weights", String.join("\n", lines)));
  }

  @Test
  void aScoreIsTheSumOfTheWeightsOfWhatHolds() {
    ArgumentModel model =
        model(
            "model MAIN",
            "  opens = 0.5",
            "  closes = 0.25",
            "model SUPPORT",
            "  step = 1",
            "  cohesion high = 2",
            "  premise PAST = 1",
            "  premise AFTER PAST = 0.5",
            "model ATTACK",
            "  step = -1",
            "  conclusion AFTER figure = 2",
            "model NONE",
            "  question = 3");
    assertThat(model.main(List.of("opens", "closes", "unknown"))).isEqualTo(0.75);
    assertThat(model.first().none(List.of("question"))).isEqualTo(3);
    assertThat(model.first().step(List.of("step", "cohesion high")))
        .isEqualTo(new ByRelation(3, -1, 0));
    AsEnd ends = model.first().ends(List.of("PAST", "figure"));
    assertThat(ends.at(End.PREMISE, Place.BEFORE)).isEqualTo(new ByRelation(1, 0, 0));
    assertThat(ends.at(End.PREMISE, Place.AFTER)).isEqualTo(new ByRelation(1.5, 0, 0));
    assertThat(ends.at(End.CONCLUSION, Place.AFTER)).isEqualTo(new ByRelation(0, 2, 0));
  }

  @Test
  void whoLearnedNoSecondLookTakesNone() {
    assertThat(model("model SUPPORT", "  step = 1").second()).isEmpty();
    assertThat(model("model SUPPORT_AGAIN", "  step = 1").second()).isPresent();
  }

  @ParameterizedTest
  @EnumSource(Discourse.Kind.class)
  void theBundledWeightsOfEveryKindKnowSteps(Discourse.Kind kind) {
    assertThat(ArgumentModel.bundled(kind).first().step(List.of("step")))
        .isNotEqualTo(ByRelation.ZERO);
  }

  @Test
  void aBrokenLineNamesFileLineAndColumn() {
    assertThatThrownBy(() -> model("model MAINs"))
        .isInstanceOf(RuleFileException.class)
        .hasMessageStartingWith("mine.weights:1:7: ")
        .hasMessageContaining("SUPPORT");
    assertThatThrownBy(() -> model("model MAIN", "  opens = much"))
        .isInstanceOf(RuleFileException.class)
        .hasMessageStartingWith("mine.weights:2:")
        .hasMessageContaining("number");
    assertThatThrownBy(() -> model("  opens = 1"))
        .isInstanceOf(RuleFileException.class)
        .hasMessageStartingWith("mine.weights:1:1: ");
  }
}
