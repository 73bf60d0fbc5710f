package io.github.hencenlp.hence.examples.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.hencenlp.hence.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoringTest {
  @Test
  void exactlyHalfIsAMatchAndLessIsNone() {
    assertThat(Likeness.ofSpans(Span.of(0, 10), Span.of(0, 5))).isEqualTo(0.5);
    assertThat(Likeness.ofSpans(Span.of(0, 10), Span.of(5, 15))).isZero();
    assertThat(Likeness.ofSpans(Span.of(0, 1000), Span.of(0, 499))).isZero();
    assertThat(Likeness.overlap(Span.of(0, 10), Span.of(5, 15))).isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void gapsOfASpanDoNotCount() {
    Span split = Span.covering(List.of(new Span.Piece(0, 4), new Span.Piece(8, 12)));
    assertThat(Likeness.overlap(split, Span.of(0, 12))).isCloseTo(8 / 12.0, within(1e-9));
  }

  @Test
  void nothingIsMatchedTwice() {
    Matching<Span, Span> matching =
        Matching.of(
            List.of(Span.of(0, 10)), List.of(Span.of(0, 9), Span.of(0, 10)), Likeness::ofSpans);
    assertThat(matching.pairs())
        .containsExactly(new Matching.Pair<>(Span.of(0, 10), Span.of(0, 10)));
    assertThat(matching.wrong()).containsExactly(Span.of(0, 9));
    assertThat(matching.missed()).isEmpty();
    assertThat(Score.of(matching)).isEqualTo(new Score(1, 2, 1));
  }

  /** The best pair goes first, even where that leaves the others without one. */
  @Test
  void theBestIsMatchedFirst() {
    Matching<String, String> matching =
        Matching.of(
            List.of("a", "b"),
            List.of("x", "y"),
            (gold, predicted) ->
                switch (gold + predicted) {
                  case "ax" -> 0.9;
                  case "ay" -> 0.8;
                  case "bx" -> 0.7;
                  default -> 0;
                });
    assertThat(matching.pairs()).containsExactly(new Matching.Pair<>("a", "x"));
    assertThat(matching.missed()).containsExactly("b");
    assertThat(matching.wrong()).containsExactly("y");
  }

  @Test
  void scoresAddUpBeforeTheyAreDivided() {
    Score score = new Score(4, 1, 1).plus(new Score(6, 4, 3));
    assertThat(score.precision()).isEqualTo(0.8);
    assertThat(score.recall()).isEqualTo(0.4);
    assertThat(score.f1()).isCloseTo(2 * 0.8 * 0.4 / 1.2, within(1e-9));
    assertThat(Score.NONE.f1()).isZero();
    assertThat(Score.NONE.precision()).isZero();
  }

  @Test
  void impossibleCountsAreRefused() {
    assertThatThrownBy(() -> new Score(1, 2, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
