package io.github.hencenlp.hence.examples.cli;

import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts of ready-made statements, one a line. */
final class UnitLines {
  /** What of a line is not space or a byte order mark at its edges. */
  private static final Pattern WORDS = Pattern.compile("[^\\s\\uFEFF](?:.*[^\\s\\uFEFF])?");

  private UnitLines() {}

  /**
   * Returns the text with each line that is not blank as a statement.
   *
   * @throws IllegalArgumentException if all are blank, or the text is binary
   */
  static Document of(String text) {
    List<Span> statements = WORDS.matcher(text).results().map(UnitLines::span).toList();
    return statements.isEmpty() ? Document.body(text) : Document.ofStatements(text, statements);
  }

  private static Span span(MatchResult words) {
    return Span.of(words.start(), words.end());
  }
}
