package io.github.hencenlp.hence;

import java.util.Objects;

/**
 * A stretch of the page with one purpose. The zones of a text stand in order and cover it: every
 * character lies in exactly one. Statements, causal claims and attributions are taken from {@link
 * Type#BODY} alone. Immutable.
 *
 * @param type what the stretch is for
 * @param start the offset of its first UTF-16 code unit, from 0
 * @param end the offset after its last code unit; greater than {@code start}
 */
public record Zone(Type type, int start, int end) {

  /** What a stretch of the page is for. */
  public enum Type {
    /** The piece's own headline. */
    TITLE,
    /** A section heading inside the piece. */
    HEADING,
    /** Author, date, place, "Latest posts by …". */
    BYLINE,
    /** That the piece gives its author's views and nobody else's. */
    DISCLAIMER,
    /** The prose that argues. */
    BODY,
    /**
     * Appeals for money, rules for comments, share prompts, links to other pieces, cookie notices.
     */
    BOILERPLATE
  }

  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException if {@code start} is negative or not below {@code end}
   */
  public Zone {
    Objects.requireNonNull(type, "type");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a zone needs 0 <= start < end, but was [" + start + ", " + end + ")");
    }
  }

  /** Returns the stretch as a span. */
  public Span span() {
    return Span.of(start, end);
  }
}
