package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.Span;

/**
 * Words in quotation marks.
 *
 * @param words what stands between the marks, one piece a paragraph; marks and punctuation at the
 *     edges left out
 * @param open the offset of the opening mark
 * @param close the offset after the closing mark
 */
record Quotation(Span words, int open, int close) {

  /** Tells whether an offset lies between the marks. */
  boolean holds(int offset) {
    return offset >= open && offset < close;
  }
}
