package io.github.hencenlp.hence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A statement's id is the letter that it says; the text is the alphabet. */
class SummaryTest {
  private static final String TEXT = "ABCDEFGHIJ";

  @Test
  void theMainConclusionsComeFirst() {
    Sketch two = letters().support("i1", "J", "A").support("i2", "C", "B").main("C").main("J");
    assertThat(summary(1, two)).isEqualTo("C");
    assertThat(summary(2, two)).isEqualTo("CJ");
    assertThat(summary(3, two)).isEqualTo("ACJ");
  }

  @Test
  void theNearerIsChosenBeforeTheFarther() {
    Sketch chain =
        letters().support("i1", "B", "A").support("i2", "C", "B").support("i3", "D", "C").main("D");
    assertThat(summary(2, chain)).isEqualTo("CD");
    assertThat(summary(3, chain)).isEqualTo("BCD");
  }

  @Test
  void supportIsChosenBeforeObjections() {
    Sketch sketch =
        letters()
            .attack("i1", "J", "A")
            .attack("i2", "A", "B")
            .support("i3", "J", "C")
            .support("i4", "C", "D")
            .main("J");
    assertThat(summary(2, sketch)).isEqualTo("CJ");
    assertThat(summary(3, sketch)).as("an objection before what is deeper").isEqualTo("ACJ");
    assertThat(summary(4, sketch)).as("support before the answer").isEqualTo("ACDJ");
  }

  @Test
  void whatSupportsAndAttacksIsNoMereObjection() {
    Sketch both =
        letters().attack("i1", "J", "B").support("i2", "J", "B").attack("i3", "J", "A").main("J");
    assertThat(summary(2, both)).isEqualTo("BJ");
  }

  @Test
  void thatWithMoreBelowIsChosenFirst() {
    Sketch sketch =
        letters()
            .support("i1", "J", "A")
            .support("i2", "J", "B")
            .support("i3", "A", "C")
            .support("i4", "B", "D")
            .attack("i5", "D", "E")
            .main("J");
    assertThat(summary(2, sketch)).isEqualTo("BJ");
  }

  @Test
  void theSurerIsChosenFirstThenTheFirstInTheText() {
    Sketch sketch =
        letters().support("i1", "J", "A").support("i2", "J", "B").support("i3", "J", "C").main("J");
    assertThat(summary(2, sketch)).isEqualTo("AJ");
    assertThat(summary(2, sketch.confidence("C", 0.9))).isEqualTo("CJ");
  }

  @Test
  void whatLeadsToNoMainConclusionIsLeftOut() {
    Sketch apart = letters().support("i1", "J", "A").support("i2", "C", "B").main("J");
    assertThat(summary(9, apart)).isEqualTo("AJ");
    assertThat(summary(9, letters().support("i1", "J", "A"))).isEmpty();
  }

  @Test
  void supportInACircleIsSummedUp() {
    Sketch circle =
        letters().support("i1", "B", "A").support("i2", "A", "B").support("i3", "J", "B").main("J");
    assertThat(summary(9, circle)).isEqualTo("ABJ");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void oneStatementIsTheLeast(int tooFew) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> letters().structure().summary(tooFew))
        .withMessage("a summary needs at least one statement, but was to have " + tooFew);
  }

  @RepeatedTest(50)
  void noPremiseIsThereWithoutAConclusionThatItLeadsTo(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Sketch sketch = letters().main("J");
    for (int i = 0; i < 15; i++) {
      String premise = letter(random);
      String conclusion = letter(random);
      if (random.nextInt(3) == 0 && !premise.equals(conclusion)) {
        sketch.attack("i" + i, conclusion, premise);
      } else if (!premise.equals(conclusion)) {
        sketch.support("i" + i, conclusion, premise);
      }
    }
    ArgumentStructure argument = sketch.structure();
    for (int size = 1; size <= TEXT.length(); size++) {
      List<Statement> summary = argument.summary(size);
      assertThat(summary).hasSizeLessThanOrEqualTo(size).doesNotHaveDuplicates();
      Set<String> chosen = summary.stream().map(Statement::id).collect(Collectors.toSet());
      Set<String> leading = new HashSet<>(Set.of("J"));
      argument.inferences().stream()
          .filter(i -> chosen.contains(i.conclusion()))
          .forEach(i -> leading.addAll(i.premises()));
      assertThat(leading).containsAll(chosen);
    }
  }

  private static String letter(Random random) {
    int at = random.nextInt(TEXT.length());
    return TEXT.substring(at, at + 1);
  }

  private static Sketch letters() {
    Sketch sketch = Sketch.of(TEXT);
    TEXT.chars().mapToObj(Character::toString).forEach(letter -> sketch.statement(letter, letter));
    return sketch;
  }

  private static String summary(int statements, Sketch sketch) {
    return sketch.structure().summary(statements).stream()
        .map(Statement::text)
        .collect(Collectors.joining());
  }
}
