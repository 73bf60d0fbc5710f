package io.github.hencenlp.hence.examples.evaluation.floor;

import io.github.hencenlp.hence.Span;
import java.util.Optional;

/** Stretches of words. */
final class Words {
  private Words() {}

  /** Returns the stretch without what is no letter or digit at its edges, if anything is left. */
  static Optional<Span> trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    return from < to ? Optional.of(Span.of(from, to)) : Optional.empty();
  }
}
