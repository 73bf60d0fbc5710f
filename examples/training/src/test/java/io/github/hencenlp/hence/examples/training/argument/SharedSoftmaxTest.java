package io.github.hencenlp.hence.examples.training.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hencenlp.hence.examples.training.argument.Decision.Pick;
import io.github.hencenlp.hence.examples.training.argument.SharedSoftmax.Fitted;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SharedSoftmaxTest {

  private static final SharedSoftmax LEARNER = new SharedSoftmax(2, 2, 0.1);

  private static Decision decision(
      String kind, List<List<String>> candidates, List<String> none, Pick... right) {
    List<Supplier<List<String>>> suppliers = new ArrayList<>();
    candidates.forEach(features -> suppliers.add(() -> features));
    return new Decision(kind, suppliers, none, Set.of(right), 1);
  }

  private static List<Decision> decisions() {
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      decisions.add(
          decision(
              "LONG", List.of(List.of("near"), List.of("far")), List.of("dull"), new Pick(0, 1)));
      decisions.add(
          decision(
              "BRIEF", List.of(List.of("near"), List.of("far")), List.of("dull"), new Pick(1, 1)));
      decisions.add(decision("LONG", List.of(List.of("far")), List.of("dull", "joke")));
    }
    return decisions;
  }

  @Test
  void whatPeopleChoseScoresHighestUnderItsLabel() {
    Fitted fitted = LEARNER.fit(decisions());
    assertThat(fitted.of("LONG", 1).weight("near"))
        .isGreaterThan(fitted.of("LONG", 0).weight("near"));
    assertThat(fitted.of("LONG", 1).weight("near"))
        .isGreaterThan(fitted.of("LONG", 1).weight("far"));
    assertThat(fitted.of("LONG", 2).weight("joke")).as("none").isPositive();
  }

  @Test
  void kindsOfTextMayDiffer() {
    Fitted fitted = LEARNER.fit(decisions());
    assertThat(fitted.of("BRIEF", 1).weight("far"))
        .isGreaterThan(fitted.of("BRIEF", 1).weight("near"));
  }

  @Test
  void theSameDecisionsGiveTheSameWeights() {
    assertThat(LEARNER.fit(decisions()).weights()).isEqualTo(LEARNER.fit(decisions()).weights());
  }

  @Test
  void whereOneMustBeChosenOneMustBeRight() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decision("LONG", List.of(List.of("near")), List.of()));
  }
}
