package io.github.hencenlp.hence.core.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.hencenlp.hence.RuleFileException;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Trees;
import io.github.hencenlp.hence.core.argument.Weights.Model;
import io.github.hencenlp.hence.core.attribution.Attributions;
import io.github.hencenlp.hence.core.data.DataFile;
import io.github.hencenlp.hence.core.statement.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightsTest {

  private static final Unit UNIT =
      new Unit(
          "u1",
          Span.of(0, 9),
          "word word",
          0,
          Trees.sentence("word/word/NN/2/dep word/word/NN/0/root"),
          1,
          List.of(),
          Optional.empty());

  private static Features features() {
    List<Profile> profiles = Profile.of(List.of(UNIT), Attributions.NONE);
    return Features.ofPart(profiles, profiles.get(0), Set.of());
  }

  @Test
  void aProbabilityIsTheLogisticOfTheSumOfTheWeights() {
    Weights weights =
        Weights.parse(
            new DataFile(
                "mine.txt",
                "model MAIN\n  bias = -1.0\n  opens = 0.5\n  closes = 0.25\n  past = 7"));
    assertThat(weights.probability(Model.MAIN, features()))
        .isCloseTo(1 / (1 + Math.exp(0.25)), within(1e-12));
    assertThat(weights.probability(Model.LINK, features())).as("no weights at all").isEqualTo(0.5);
  }

  @Test
  void theBundledWeightsHoldEveryModel() {
    for (Model model : Model.values()) {
      assertThat(Weights.bundled().probability(model, features()))
          .as("%s", model)
          .isNotEqualTo(0.5);
    }
  }

  @Test
  void aBrokenLineNamesFileLineAndColumn() {
    assertThatThrownBy(() -> Weights.parse(new DataFile("mine.txt", "model LINKs")))
        .isInstanceOf(RuleFileException.class)
        .hasMessageStartingWith("mine.txt:1:7: ")
        .hasMessageContaining("TO_MAIN");
    assertThatThrownBy(() -> Weights.parse(new DataFile("mine.txt", "model LINK\n  bias = much")))
        .isInstanceOf(RuleFileException.class)
        .hasMessageStartingWith("mine.txt:2:")
        .hasMessageContaining("number");
    assertThatThrownBy(() -> Weights.parse(new DataFile("mine.txt", "model LINK\n  bias")))
        .isInstanceOf(RuleFileException.class)
        .hasMessageStartingWith("mine.txt:2:1: ");
    assertThatThrownBy(() -> Weights.parse(new DataFile("mine.txt", "  bias = 1")))
        .isInstanceOf(RuleFileException.class)
        .hasMessageStartingWith("mine.txt:1:1: ");
  }
}
