package io.github.hencenlp.hence.examples.evaluation.corpus;

import io.github.hencenlp.hence.Span;

/** Offsets in code points, as brat and Python count, turned into those of a Java string. */
final class CodePoints {
  private final int[] offsets;

  private CodePoints(int[] offsets) {
    this.offsets = offsets;
  }

  static CodePoints of(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < offsets.length - 1; i++) {
      offsets[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    offsets[offsets.length - 1] = at;
    return new CodePoints(offsets);
  }

  /**
   * Returns the piece between two offsets in code points.
   *
   * @throws IllegalArgumentException if they do not lie in the text, in order
   */
  Span.Piece piece(int start, int end) {
    if (start < 0 || end <= start || end >= offsets.length) {
      throw new IllegalArgumentException(
          "offsets must lie within 0 to "
              + (offsets.length - 1)
              + ", in order, but were "
              + start
              + " and "
              + end);
    }
    return new Span.Piece(offsets[start], offsets[end]);
  }
}
