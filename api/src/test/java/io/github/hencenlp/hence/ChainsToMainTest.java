package io.github.hencenlp.hence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChainsToMainTest {

  @Test
  void theFirstStepComesFirst() {
    assertThat(chains("A", letters().support("i1", "C", "B").support("i2", "B", "A").main("C")))
        .containsExactly("i2 i1");
  }

  @Test
  void anObjectionLeadsToWhatItAttacks() {
    assertThat(chains("A", letters().attack("i1", "B", "A").attack("i2", "C", "B").main("C")))
        .containsExactly("i1 i2");
  }

  @Test
  void everyWayIsThereTheShortestFirst() {
    Sketch diamond =
        letters()
            .support("i1", "B", "A")
            .support("i2", "C", "A")
            .support("i3", "D", "B")
            .support("i4", "D", "C")
            .support("i5", "D", "A", "E")
            .main("D");
    assertThat(chains("A", diamond)).containsExactly("i5", "i1 i3", "i2 i4");
    assertThat(chains("E", diamond)).as("a linked premise").containsExactly("i5");
  }

  @Test
  void twoInferencesBetweenTheSameStatementsAreTwoWays() {
    assertThat(
            chains("A", letters().support("i1", "B", "A").support("i2", "B", "A", "C").main("B")))
        .containsExactly("i1", "i2");
  }

  @Test
  void whereNoWayLeadsThereIsNone() {
    assertThat(chains("B", letters().support("i1", "B", "A").main("B"))).isEmpty();
    assertThat(chains("A", letters().support("i1", "B", "A").main("C"))).isEmpty();
    assertThat(chains("A", letters().support("i1", "B", "A"))).isEmpty();
  }

  @Test
  void aMainConclusionMayLeadToAnother() {
    Sketch two = letters().support("i1", "B", "A").support("i2", "C", "B").main("B").main("C");
    assertThat(chains("A", two)).as("the first ends the way").containsExactly("i1");
    assertThat(chains("B", two)).containsExactly("i2");
  }

  @Test
  void aCircleIsNotGoneRound() {
    Sketch circle =
        letters()
            .support("i1", "B", "A")
            .support("i2", "C", "B")
            .support("i3", "A", "C")
            .attack("i4", "D", "C")
            .attack("i5", "C", "D")
            .main("D");
    assertThat(chains("A", circle)).containsExactly("i1 i2 i4");
    assertThat(chains("C", circle)).containsExactly("i4");
    assertThat(chains("D", circle)).isEmpty();
  }

  @Test
  void ofVeryManyWaysAThousandAreReturned() {
    // Each statement supports the next twice: two to the fifteenth ways.
    Sketch ladder = letters().main("P");
    for (char step = 'A'; step < 'P'; step++) {
      ladder.support("i" + step, "" + (char) (step + 1), "" + step);
      ladder.support("j" + step, "" + (char) (step + 1), "" + step);
    }
    assertThat(chains("A", ladder)).hasSize(1000).doesNotHaveDuplicates();
    assertThat(chains("H", ladder)).as("two to the eighth").hasSize(256);
  }

  private static Sketch letters() {
    Sketch sketch = Sketch.of("ABCDEFGHIJKLMNOP");
    "ABCDEFGHIJKLMNOP".chars().mapToObj(Character::toString).forEach(l -> sketch.statement(l, l));
    return sketch;
  }

  private static List<String> chains(String premise, Sketch sketch) {
    ArgumentStructure argument = sketch.structure();
    return argument.chainsToMain(argument.statement(premise)).stream()
        .map(chain -> String.join(" ", chain.stream().map(Inference::id).toList()))
        .toList();
  }
}
