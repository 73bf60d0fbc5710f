package io.github.hencenlp.hence.core.statement;

import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Span;
import java.util.ArrayList;
import java.util.List;

/** Statements that the host has cut itself, on the way to their analysis. */
public final class HostStatements {
  private HostStatements() {}

  /**
   * Returns the stretches of a text that the host's own statements make up, to be analysed each on
   * its own: a statement that goes on in the next one is taken together with it, unless their order
   * tells nothing.
   */
  public static List<Span.Piece> paragraphs(Document document) {
    String text = document.text();
    List<Span> statements = document.statements();
    boolean ordered = document.layout() != Document.Layout.UNORDERED;
    List<Span.Piece> paragraphs = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < statements.size(); i++) {
      Span statement = statements.get(i);
      start = start < 0 ? statement.start() : start;
      boolean last = i == statements.size() - 1;
      if (last || !ordered || !goesOn(text, statement, statements.get(i + 1))) {
        paragraphs.add(new Span.Piece(start, statement.end()));
        start = -1;
      }
    }
    return paragraphs;
  }

  /**
   * A sentence goes on where the one part does not end it and the other does not begin a new one.
   */
  private static boolean goesOn(String text, Span statement, Span next) {
    String between = text.substring(statement.end(), next.start());
    boolean ends = ".!?…\"'”’".indexOf(text.charAt(statement.end() - 1)) >= 0;
    return between.isBlank()
        && !isParagraphBreak(between)
        && !ends
        && Character.isLowerCase(text.charAt(next.start()));
  }

  static boolean isParagraphBreak(String between) {
    return between.chars().filter(c -> c == '\n').count() > 1;
  }
}
