package io.github.hencenlp.hence.examples.training.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableIntArray;
import io.github.hencenlp.hence.examples.training.argument.Decision.Pick;
import io.github.hencenlp.hence.examples.training.argument.SharedSoftmax.Counted;
import io.github.hencenlp.hence.examples.training.argument.SharedSoftmax.Fitted;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharedSoftmaxTest {

  private static final SharedSoftmax LEARNER = new SharedSoftmax(2, Counted.CHOSEN, 2, 0.1);

  /** Two candidates, and none; the candidates show the same bundles in every decision. */
  private static Exercise exercise(String kind, List<String> none, Pick... right) {
    List<List<String>> bundles = List.of(List.of("near"), List.of("far"), none);
    return new Exercise(
        kind,
        bundles,
        List.of(
            new Decision(
                List.of(ImmutableIntArray.of(0), ImmutableIntArray.of(1)),
                ImmutableIntArray.of(2),
                Set.of(right))),
        1);
  }

  private static List<Exercise> exercises() {
    List<Exercise> exercises = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      exercises.add(exercise("LONG", List.of("dull"), new Pick(0, 1)));
      exercises.add(exercise("BRIEF", List.of("dull"), new Pick(1, 1)));
      exercises.add(exercise("LONG", List.of("dull", "joke")));
    }
    return exercises;
  }

  @Test
  void whatPeopleChoseScoresHighestUnderItsLabel() {
    Fitted fitted = LEARNER.fit(exercises());
    assertThat(fitted.of("LONG", 1).weight("near"))
        .isGreaterThan(fitted.of("LONG", 0).weight("near"));
    assertThat(fitted.of("LONG", 1).weight("near"))
        .isGreaterThan(fitted.of("LONG", 1).weight("far"));
    assertThat(fitted.of("LONG", 2).weight("joke")).as("none").isPositive();
  }

  @Test
  void whatPeopleNeverChooseSpeaksAgainstACandidateWhereItIsCounted() {
    List<Exercise> exercises = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      exercises.add(exercise("LONG", List.of("dull"), new Pick(0, 1)));
    }
    assertThat(LEARNER.fit(exercises).of("LONG", 1).weight("far")).isZero();
    SharedSoftmax anywhere = new SharedSoftmax(2, Counted.ANYWHERE, 2, 0.1);
    assertThat(anywhere.fit(exercises).of("LONG", 1).weight("far")).isNegative();
  }

  @Test
  void kindsOfTextMayDiffer() {
    Fitted fitted = LEARNER.fit(exercises());
    assertThat(fitted.of("BRIEF", 1).weight("far"))
        .isGreaterThan(fitted.of("BRIEF", 1).weight("near"));
  }

  @Test
  void theSameDecisionsGiveTheSameWeights() {
    assertThat(LEARNER.fit(exercises()).weights()).isEqualTo(LEARNER.fit(exercises()).weights());
  }

  @Test
  void whatManyShowIsWeighedAsIfEachHadItForItself() {
    List<Exercise> apart = new ArrayList<>();
    List<Exercise> together = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Pick right = new Pick(i % 3 == 0 ? 1 : 0, i % 2);
      apart.add(exercise(List.of(ImmutableIntArray.of(0, 1), ImmutableIntArray.of(2, 3)), right));
      together.add(
          exercise(List.of(ImmutableIntArray.of(0, 1), ImmutableIntArray.of(0, 3)), right));
    }
    assertThat(LEARNER.fit(together).weights().toArray())
        .containsExactly(LEARNER.fit(apart).weights().toArray(), within(1e-3));
  }

  /** The bundles 0 and 2 hold the same. */
  private static Exercise exercise(List<ImmutableIntArray> candidates, Pick right) {
    List<List<String>> bundles =
        List.of(List.of("long"), List.of("near"), List.of("long"), List.of("far"));
    return new Exercise(
        "LONG",
        bundles,
        List.of(new Decision(candidates, ImmutableIntArray.of(), Set.of(right))),
        1);
  }

  @Test
  void whereOneMustBeChosenOneMustBeRight() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Decision(List.of(ImmutableIntArray.of(0)), ImmutableIntArray.of(), Set.of()));
  }
}
