package io.github.hencenlp.hence.core.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hencenlp.hence.RuleFileException;
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
            "model ATTACK",
            "  step = -1",
            "model NONE",
            "  question = 3");
    assertThat(model.main(List.of("opens", "closes", "unknown"))).isEqualTo(0.75);
    assertThat(model.none(List.of("question"))).isEqualTo(3);
    assertThat(model.step(List.of("step", "cohesion high"))).isEqualTo(new ByRelation(3, -1, 0));
  }

  @ParameterizedTest
  @EnumSource(Discourse.Kind.class)
  void theBundledWeightsOfEveryKindKnowSteps(Discourse.Kind kind) {
    assertThat(ArgumentModel.bundled(kind).step(List.of("step"))).isNotEqualTo(ByRelation.ZERO);
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
