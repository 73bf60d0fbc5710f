package io.github.hencenlp.hence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of the text, in one piece or, where it is discontinuous, in several.
 *
 * <p>Offsets count UTF-16 code units, from 0, in the text as the host gave it; the start is
 * inclusive, the end exclusive, so {@code text.substring(piece.start(), piece.end())} gives the
 * words back. Pieces stand in text order and neither overlap nor touch. Immutable and safe to share
 * between threads.
 *
 * @param pieces the pieces, in text order; never empty
 */
public record Span(List<Piece> pieces) implements Comparable<Span> {

  private static final Comparator<Span> IN_TEXT_ORDER =
      Comparator.comparingInt(Span::start)
          .thenComparingInt(Span::end)
          .thenComparing(s -> s.pieces().toString());

  /**
   * One unbroken piece of a span.
   *
   * @param start the offset of the first code unit
   * @param end the offset after the last code unit; greater than {@code start}
   */
  public record Piece(int start, int end) {
    /**
     * Checks the offsets.
     *
     * @throws IllegalArgumentException if {@code start} is negative or not below {@code end}
     */
    public Piece {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException(
            "a piece needs 0 <= start < end, but was [" + start + ", " + end + ")");
      }
    }
  }

  /**
   * Checks and copies the pieces.
   *
   * @throws IllegalArgumentException if there is no piece, or a piece does not begin after the end
   *     of the one before it
   */
  public Span {
    pieces = List.copyOf(pieces);
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("a span needs at least one piece");
    }
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i).start() <= pieces.get(i - 1).end()) {
        throw new IllegalArgumentException(
            "the pieces of a span must stand apart and in order, but were " + pieces);
      }
    }
  }

  /**
   * Returns the unbroken span from {@code start} to {@code end}.
   *
   * @throws IllegalArgumentException if {@code start} is negative or not below {@code end}
   */
  public static Span of(int start, int end) {
    return new Span(List.of(new Piece(start, end)));
  }

  /**
   * Returns the span that covers all the given pieces, in whatever order they come; those that
   * overlap or touch become one.
   *
   * @throws IllegalArgumentException if there is no piece
   */
  public static Span covering(List<Piece> pieces) {
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingInt(Piece::start).thenComparingInt(Piece::end));
    List<Piece> merged = new ArrayList<>();
    for (Piece piece : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && piece.start() <= merged.get(last).end()) {
        Piece before = merged.get(last);
        merged.set(last, new Piece(before.start(), Math.max(before.end(), piece.end())));
      } else {
        merged.add(piece);
      }
    }
    return new Span(merged);
  }

  /** Returns the offset of the first code unit. */
  public int start() {
    return pieces.get(0).start();
  }

  /** Returns the offset after the last code unit. */
  public int end() {
    return pieces.get(pieces.size() - 1).end();
  }

  /** Returns how many code units the pieces hold, gaps left out. */
  public int length() {
    return pieces.stream().mapToInt(p -> p.end() - p.start()).sum();
  }

  /** Returns how many code units this span and the other have in common. */
  public int overlap(Span other) {
    int common = 0;
    for (Piece mine : pieces) {
      for (Piece theirs : other.pieces) {
        common +=
            Math.max(
                0, Math.min(mine.end(), theirs.end()) - Math.max(mine.start(), theirs.start()));
      }
    }
    return common;
  }

  /** Tells whether every code unit of the other span lies in this one. */
  public boolean contains(Span other) {
    return overlap(other) == other.length();
  }

  /** Tells whether this span and the other share a code unit. */
  public boolean overlaps(Span other) {
    return overlap(other) > 0;
  }

  /**
   * Returns the words of this span, its pieces joined by {@code " … "}.
   *
   * @param text the text that this span's offsets count in
   * @throws IndexOutOfBoundsException if the text is shorter than this span's end
   */
  public String in(String text) {
    return pieces.stream()
        .map(p -> text.substring(p.start(), p.end()))
        .collect(Collectors.joining(" … "));
  }

  /** Orders spans by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return IN_TEXT_ORDER.compare(this, other);
  }

  /** Returns the pieces as {@code [0, 9) [20, 40)}. */
  @Override
  public String toString() {
    return pieces.stream()
        .map(p -> "[" + p.start() + ", " + p.end() + ")")
        .collect(Collectors.joining(" "));
  }
}
