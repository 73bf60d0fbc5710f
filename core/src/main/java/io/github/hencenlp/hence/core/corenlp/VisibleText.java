package io.github.hencenlp.hence.core.corenlp;

import com.google.common.primitives.ImmutableIntArray;

/**
 * A stretch of text as a reader sees it: soft hyphens, zero-width characters and byte order marks
 * left out, line breaks as spaces, with the way back to the host's offsets.
 */
record VisibleText(String text, ImmutableIntArray offsets) {

  static VisibleText of(String text, int start, int end) {
    StringBuilder visible = new StringBuilder(end - start);
    ImmutableIntArray.Builder offsets = ImmutableIntArray.builder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isInvisible(c)) {
        visible.append(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c);
        offsets.add(i);
      }
    }
    return new VisibleText(visible.toString(), offsets.build());
  }

  /**
   * Soft hyphen, zero-width space, (non-)joiners, direction marks, word joiner, variation
   * selectors, byte order mark.
   */
  private static boolean isInvisible(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2064')
        || (c >= '\uFE00' && c <= '\uFE0F')
        || c == '\uFEFF';
  }

  /** Returns the host's offset of the visible character at {@code index}. */
  int begin(int index) {
    return offsets.get(index);
  }

  /** Returns the host's offset after the last visible character before {@code index}. */
  int end(int index) {
    return offsets.get(index - 1) + 1;
  }
}
