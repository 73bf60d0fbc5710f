package io.github.hencenlp.hence;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Support is written as "AB": the statement A supports the statement B. */
class CircularSupportTest {

  @Test
  void supportThatComesBackIsACircle() {
    assertThat(circles("AB", "BA")).containsExactly("AB");
    assertThat(circles("AB", "BC", "CA")).containsExactly("ABC");
  }

  @Test
  void aCircleBeginsWithTheFirstInTheText() {
    assertThat(circles("CB", "BD", "DC")).containsExactly("BDC");
  }

  @Test
  void aDiamondIsNoCircle() {
    assertThat(circles("AB", "AC", "BD", "CD")).isEmpty();
    assertThat(circles()).isEmpty();
  }

  @Test
  void whatLeadsToACircleIsNotInIt() {
    assertThat(circles("AB", "BC", "CB", "CD")).containsExactly("BC");
  }

  @Test
  void circlesThatShareAStatementAreOneEach() {
    assertThat(circles("AB", "BA", "BC", "CB", "CA")).containsExactly("AB", "ABC", "BC");
  }

  @Test
  void supportGivenTwiceMakesOneCircle() {
    assertThat(circles("AB", "AB", "BA")).containsExactly("AB");
  }

  @Test
  void linkedPremisesGoRoundEach() {
    assertThat(
            told(
                letters()
                    .support("i1", "C", "A", "B")
                    .support("i2", "A", "C")
                    .support("i3", "B", "C")
                    .structure()))
        .containsExactly("AC", "BC");
  }

  @Test
  void anAttackMakesNone() {
    assertThat(told(letters().support("i1", "B", "A").attack("i2", "A", "B").structure()))
        .isEmpty();
  }

  @Test
  void ofATangleAThousandAreFoundInTime() {
    Sketch sketch = letters();
    for (char from = 'A'; from <= 'P'; from++) {
      for (char to = 'A'; to <= 'P'; to++) {
        if (from != to) {
          sketch.support("i" + from + to, "" + to, "" + from);
        }
      }
    }
    assertTimeoutPreemptively(
        ofSeconds(20),
        () ->
            assertThat(told(sketch.structure()))
                .hasSize(1000)
                .doesNotHaveDuplicates()
                .startsWith("AB", "AC"));
  }

  private static List<String> circles(String... supports) {
    Sketch sketch = letters();
    for (int i = 0; i < supports.length; i++) {
      sketch.support("i" + i, supports[i].substring(1), supports[i].substring(0, 1));
    }
    return told(sketch.structure());
  }

  private static Sketch letters() {
    Sketch sketch = Sketch.of("ABCDEFGHIJKLMNOP");
    "ABCDEFGHIJKLMNOP".chars().mapToObj(Character::toString).forEach(l -> sketch.statement(l, l));
    return sketch;
  }

  private static List<String> told(ArgumentStructure argument) {
    return argument.circularSupport().stream()
        .map(circle -> String.join("", circle.stream().map(Statement::id).toList()))
        .toList();
  }
}
