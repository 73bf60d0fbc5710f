package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What spans have in common, and what they make together. */
final class Spans {

  private Spans() {}

  /** Returns what lies in both. */
  static Optional<Span> within(Span span, Span bounds) {
    List<Span.Piece> common = new ArrayList<>();
    for (Span.Piece piece : span.pieces()) {
      for (Span.Piece bound : bounds.pieces()) {
        int start = Math.max(piece.start(), bound.start());
        int end = Math.min(piece.end(), bound.end());
        if (start < end) {
          common.add(new Span.Piece(start, end));
        }
      }
    }
    return common.isEmpty() ? Optional.empty() : Optional.of(Span.covering(common));
  }

  /** Returns all of them as one span; pieces between which no word stands become one. */
  static Span joined(String text, List<Span> spans) {
    List<Span.Piece> joined = new ArrayList<>();
    for (Span.Piece piece :
        Span.covering(spans.stream().flatMap(s -> s.pieces().stream()).toList()).pieces()) {
      int last = joined.size() - 1;
      if (last >= 0
          && text.substring(joined.get(last).end(), piece.start())
              .codePoints()
              .noneMatch(Character::isLetterOrDigit)) {
        joined.set(last, new Span.Piece(joined.get(last).start(), piece.end()));
      } else {
        joined.add(piece);
      }
    }
    return Span.covering(joined);
  }
}
