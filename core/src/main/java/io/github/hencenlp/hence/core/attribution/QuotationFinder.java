package io.github.hencenlp.hence.core.attribution;

import com.google.common.collect.ImmutableList;
import io.github.hencenlp.hence.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands in quotation marks: curly, straight, two apostrophes, single, low and
 * guillemets; within a paragraph, or over several where each opens with a mark of its own. A mark
 * without its partner opens nothing. What is quoted within a quotation stays part of it.
 */
final class QuotationFinder {

  private static final String EDGE_PUNCTUATION = ".,;:!?…–—-";

  /** Opening marks, and for each the marks that may close it; the longer before its beginning. */
  private enum Style {
    CURLY("“", "”"),
    LOW("„", "“", "”"),
    GUILLEMETS("«", "»"),
    STRAIGHT("\"", "\""),
    APOSTROPHES("''", "''"),
    SINGLE_GUILLEMETS("‹", "›"),
    SINGLE_CURLY("‘", "’"),
    SINGLE_STRAIGHT("'", "'");

    private final String open;
    private final ImmutableList<String> closing;

    Style(String open, String... closing) {
      this.open = open;
      this.closing = ImmutableList.copyOf(closing);
    }

    /** The closing mark is an apostrophe too. */
    boolean isSingle() {
      return this == SINGLE_CURLY || this == SINGLE_STRAIGHT;
    }

    /** The same mark opens and closes. */
    boolean isSymmetric() {
      return closing.contains(open);
    }

    /** Opens wherever it stands. */
    boolean isPlain() {
      return !isSymmetric() && !isSingle();
    }
  }

  private static final ImmutableList<Style> STYLES = ImmutableList.copyOf(Style.values());

  private final String text;
  private final List<Span.Piece> paragraphs;

  private QuotationFinder(String text, List<Span.Piece> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** Returns the quotations of the given paragraphs, in text order. */
  static List<Quotation> find(String text, List<Span.Piece> paragraphs) {
    return new QuotationFinder(text, paragraphs).find();
  }

  private List<Quotation> find() {
    List<Quotation> found = new ArrayList<>();
    int from = 0;
    for (int p = 0; p < paragraphs.size(); p++) {
      for (int i = Math.max(from, paragraphs.get(p).start()); i < paragraphs.get(p).end(); i++) {
        Optional<Quotation> quotation =
            opensAt(i, paragraphs.get(p)) ? quotation(i, p) : Optional.empty();
        if (quotation.isPresent()) {
          found.add(quotation.get());
          i = quotation.get().close() - 1;
          from = quotation.get().close();
        }
      }
    }
    return found;
  }

  private Optional<Quotation> quotation(int open, int paragraph) {
    Style style = Objects.requireNonNull(style(open));
    List<Span.Piece> pieces = new ArrayList<>();
    int start = open;
    for (int p = paragraph; p < paragraphs.size(); p++) {
      Span.Piece stretch = paragraphs.get(p);
      if (p > paragraph) {
        start = stretch.start();
        if (!text.startsWith(style.open, start)) {
          return Optional.empty();
        }
      }
      int first = start + style.open.length();
      OptionalInt close = close(style, first, stretch.end());
      trimmed(first, close.orElse(stretch.end())).ifPresent(pieces::add);
      if (close.isPresent()) {
        int end = close.getAsInt() + closingAt(style, close.getAsInt());
        return pieces.isEmpty()
            ? Optional.empty()
            : Optional.of(new Quotation(Span.covering(pieces), open, end));
      }
    }
    return Optional.empty();
  }

  /** Returns where a quotation closes; empty if another one opens before, or none closes. */
  private OptionalInt close(Style style, int from, int end) {
    OptionalInt doubtful = OptionalInt.empty();
    for (int i = from; i < end; i++) {
      if (closingAt(style, i) > 0 && closesAt(style, i, end)) {
        if (!style.isSingle() || !mayBePossessive(i, end)) {
          return OptionalInt.of(i);
        }
        doubtful = doubtful.isPresent() ? doubtful : OptionalInt.of(i);
      } else if (text.startsWith(style.open, i) && opensAt(i, new Span.Piece(from, end))) {
        return doubtful;
      }
    }
    return doubtful;
  }

  /** Returns how long the mark is that closes a quotation of the style there; 0 if none does. */
  private int closingAt(Style style, int i) {
    return style.closing.stream()
        .filter(mark -> text.startsWith(mark, i))
        .mapToInt(String::length)
        .findFirst()
        .orElse(0);
  }

  private boolean opensAt(int i, Span.Piece within) {
    Style style = style(i);
    if (style == null) {
      return false;
    }
    int next = i + style.open.length();
    if (next >= within.end() || Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    if (style.isPlain()) {
      return true;
    }
    boolean free =
        i == within.start()
            || !Character.isLetterOrDigit(text.charAt(i - 1))
                && !isClosingPunctuation(text.charAt(i - 1));
    // 'tis and '90s begin with an apostrophe.
    return free && !(style.isSingle() && Character.isDigit(text.charAt(i + 1)));
  }

  private boolean closesAt(Style style, int i, int end) {
    if (Character.isWhitespace(text.charAt(i - 1)) && style.isSymmetric()) {
      return false;
    }
    return !style.isSingle() || i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1));
  }

  /**
   * Tells whether a mark after an "s" and before a further word may be that of "the workers' pay".
   */
  private boolean mayBePossessive(int i, int end) {
    return Character.toLowerCase(text.charAt(i - 1)) == 's'
        && i + 2 < end
        && text.charAt(i + 1) == ' '
        && Character.isLowerCase(text.charAt(i + 2));
  }

  private static boolean isClosingPunctuation(char c) {
    return c == '.' || c == ',' || c == '!' || c == '?' || c == ')' || c == ']';
  }

  private @Nullable Style style(int i) {
    return STYLES.stream().filter(style -> text.startsWith(style.open, i)).findFirst().orElse(null);
  }

  private Optional<Span.Piece> trimmed(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (first < last
        && (Character.isWhitespace(text.charAt(last - 1))
            || EDGE_PUNCTUATION.indexOf(text.charAt(last - 1)) >= 0)) {
      last--;
    }
    return first < last ? Optional.of(new Span.Piece(first, last)) : Optional.empty();
  }
}
