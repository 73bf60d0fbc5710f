package io.github.hencenlp.hence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  private static final Span PIECED = new Span(List.of(new Span.Piece(2, 5), new Span.Piece(8, 10)));

  @ParameterizedTest
  @CsvSource({"-1, 3", "3, 3", "4, 3"})
  void aPieceNeedsAStartBelowItsEnd(int start, int end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span.Piece(start, end))
        .withMessageContaining("[" + start + ", " + end + ")");
    assertThatIllegalArgumentException().isThrownBy(() -> Span.of(start, end));
  }

  @Test
  void aSpanNeedsAPiece() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> Span.covering(List.of()));
    assertThatNullPointerException().isThrownBy(() -> new Span(null));
  }

  @Test
  void piecesStandApartAndInOrder() {
    Span.Piece first = new Span.Piece(0, 3);
    for (Span.Piece second :
        List.of(new Span.Piece(3, 5), new Span.Piece(2, 5), new Span.Piece(0, 3))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Span(List.of(first, second)))
          .withMessageContaining(second.toString());
    }
  }

  @Test
  void piecesAreCopied() {
    List<Span.Piece> pieces = new ArrayList<>(PIECED.pieces());
    Span span = new Span(pieces);
    pieces.clear();
    assertThat(span).isEqualTo(PIECED);
  }

  @Test
  void coveringSortsAndMergesWhatTouches() {
    assertThat(
            Span.covering(
                List.of(new Span.Piece(8, 10), new Span.Piece(4, 5), new Span.Piece(2, 4))))
        .isEqualTo(PIECED);
    assertThat(Span.covering(List.of(new Span.Piece(0, 9), new Span.Piece(2, 4))))
        .isEqualTo(Span.of(0, 9));
  }

  @RepeatedTest(50)
  void coveringHoldsExactlyTheGivenCharacters(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Span.Piece> pieces =
        IntStream.rangeClosed(0, random.nextInt(8))
            .mapToObj(i -> random.nextInt(40))
            .map(start -> new Span.Piece(start, start + 1 + random.nextInt(6)))
            .toList();
    Span span = Span.covering(pieces);
    for (int i = 0; i < 50; i++) {
      int offset = i;
      assertThat(span.overlaps(Span.of(offset, offset + 1)))
          .as("offset %d of %s", offset, pieces)
          .isEqualTo(pieces.stream().anyMatch(p -> p.start() <= offset && offset < p.end()));
    }
  }

  @Test
  void lengthLeavesGapsOut() {
    assertThat(PIECED.start()).isEqualTo(2);
    assertThat(PIECED.end()).isEqualTo(10);
    assertThat(PIECED.length()).isEqualTo(5);
  }

  @Test
  void overlapCountsCommonCharacters() {
    assertThat(PIECED.overlap(Span.of(4, 9))).isEqualTo(2);
    assertThat(Span.of(4, 9).overlap(PIECED)).isEqualTo(2);
    assertThat(PIECED.overlap(Span.of(5, 8))).isZero();
    assertThat(PIECED.overlaps(Span.of(5, 8))).isFalse();
    assertThat(PIECED.overlaps(Span.of(0, 3))).isTrue();
  }

  @Test
  void containsEveryCharacterOfTheOther() {
    assertThat(Span.of(0, 12).contains(PIECED)).isTrue();
    assertThat(PIECED.contains(PIECED)).isTrue();
    assertThat(PIECED.contains(Span.of(2, 9))).isFalse();
  }

  @Test
  void wordsOfPiecesAreJoinedByAnEllipsis() {
    assertThat(PIECED.in("0123456789")).isEqualTo("234 … 89");
    assertThat(Span.of(0, 2).in("\uD83D\uDEA2!")).isEqualTo("\uD83D\uDEA2");
    assertThatThrownBy(() -> PIECED.in("012345678")).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void orderIsByStartThenEnd() {
    assertThat(List.of(Span.of(3, 4), PIECED, Span.of(2, 9), Span.of(0, 1)).stream().sorted())
        .containsExactly(Span.of(0, 1), Span.of(2, 9), PIECED, Span.of(3, 4));
    assertThat(Span.of(2, 10)).isNotEqualByComparingTo(PIECED);
    assertThat(PIECED).isEqualByComparingTo(new Span(PIECED.pieces()));
  }

  @Test
  void readsAsItsOffsets() {
    assertThat(PIECED).hasToString("[2, 5) [8, 10)");
  }
}
