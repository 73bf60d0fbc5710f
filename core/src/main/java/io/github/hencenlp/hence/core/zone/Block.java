package io.github.hencenlp.hence.core.zone;

import io.github.hencenlp.hence.Span;

/**
 * A stretch of the page that stands apart by line breaks: a paragraph, a heading, a line of a
 * byline. Trimmed of white space; a paragraph whose lines were wrapped is one block.
 *
 * @param start the offset of its first character
 * @param end the offset after its last character
 * @param text its words as they stand
 * @param roomBefore whether a blank line, or the edge of the page, stands before it
 * @param roomAfter whether a blank line, or the edge of the page, stands after it
 */
record Block(int start, int end, String text, boolean roomBefore, boolean roomAfter) {
  static final Block NONE = new Block(0, 0, "", true, true);

  Span.Piece piece() {
    return new Span.Piece(start, end);
  }

  boolean hasWords() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
