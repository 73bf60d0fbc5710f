package io.github.hencenlp.hence.examples.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hencenlp.hence.core.data.LinearModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LogLinearTest {

  private static final LogLinear LEARNER = new LogLinear("mine", 2, 0.1);

  /** The choice between something that has these features and nothing. */
  private static Choice whether(
      String convention, String document, List<String> features, boolean right) {
    return new Choice(convention, document, List.of(features, List.of()), Set.of(right ? 0 : 1));
  }

  private static List<Choice> whetherItIsRed() {
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      choices.add(whether("mine", "d" + i, List.of("bias", "red"), true));
      choices.add(whether("mine", "d" + i, List.of("bias", "green"), false));
    }
    choices.add(whether("mine", "d", List.of("bias", "seen once"), true));
    return choices;
  }

  @Test
  void whatSpeaksForTheRightOptionHasAWeightAboveZero() {
    LinearModel model = LEARNER.fit(whetherItIsRed());
    assertThat(model.weight("red")).isPositive();
    assertThat(model.weight("green")).isNegative();
    assertThat(LinearModel.probability(model.score(List.of("bias", "red")))).isGreaterThan(0.8);
    assertThat(LinearModel.probability(model.score(List.of("bias", "green")))).isLessThan(0.2);
  }

  @Test
  void whatIsTooRareHasNoWeight() {
    assertThat(LEARNER.fit(whetherItIsRed()).weights()).doesNotContainKey("seen once");
  }

  @Test
  void ofSeveralOptionsTheChosenOneScoresHighest() {
    List<Choice> choices =
        Collections.nCopies(
            5,
            new Choice(
                "mine", "d", List.of(List.of("near"), List.of("far"), List.of()), Set.of(1)));
    LinearModel model = LEARNER.fit(choices);
    assertThat(model.score(List.of("far"))).isGreaterThan(model.score(List.of("near")));
    assertThat(model.score(List.of("far"))).isPositive();
  }

  @Test
  void theOrderOfTheChoicesIsNothingToTheWeights() {
    List<Choice> turned = new ArrayList<>(whetherItIsRed());
    Collections.reverse(turned);
    assertThat(LEARNER.fit(turned).weights()).isEqualTo(LEARNER.fit(whetherItIsRed()).weights());
  }

  @Test
  void whereCorporaDisagreeTheTargetsOwnWeightsTell() {
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      choices.add(whether("mine", "d" + i, List.of("rule=r"), true));
      choices.add(whether("theirs", "d" + i, List.of("rule=r"), false));
    }
    assertThat(LEARNER.fit(choices).weight("rule=r")).isPositive();
    assertThat(new LogLinear("theirs", 2, 0.1).fit(choices).weight("rule=r")).isNegative();
  }

  @Test
  void nothingToLearnFromTeachesNothing() {
    assertThat(LEARNER.fit(List.of()).weights()).isEmpty();
  }

  @Test
  void theRightOptionIsOneOfThem() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Choice("mine", "d", List.of(List.of("a")), Set.of(1)))
        .withMessageContaining("1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Choice("mine", "d", List.of(List.of("a")), Set.of()));
  }

  @Test
  void whereSeveralAreRightNoneOfThemIsHeldBack() {
    List<Choice> choices =
        Collections.nCopies(
            5,
            new Choice(
                "mine", "d", List.of(List.of("one"), List.of("other"), List.of()), Set.of(0, 1)));
    LinearModel model = LEARNER.fit(choices);
    assertThat(model.weight("one")).isPositive().isEqualTo(model.weight("other"));
  }
}
