package io.github.hencenlp.hence.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs wrapped to a width, each word in its style. */
final class Page {
  private static final String RESET = "\u001B[0m";

  /** Beyond this indentation leaves no room; lines then run over the width. */
  private static final int LEAST_ROOM = 30;

  /** How words look where colours are shown. */
  enum Style {
    PLAIN(""),
    HEADING("\u001B[1m"),
    STRONG("\u001B[1m"),
    FOR("\u001B[32m"),
    AGAINST("\u001B[31m"),
    NOTE("\u001B[2m");

    private final String escape;

    Style(String escape) {
      this.escape = escape;
    }
  }

  /** Words in one style. */
  record Text(String words, Style style) {}

  private final int width;
  private final boolean colour;
  private final StringBuilder lines = new StringBuilder();

  Page(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /** Adds an empty line, except at the top. */
  void gap() {
    if (lines.length() > 0) {
      lines.append('\n');
    }
  }

  /**
   * Adds a paragraph: a label, and texts that are wrapped beside it.
   *
   * @param indent how many columns the label stands in
   * @param label what the first line begins with, its trailing spaces included
   */
  void paragraph(int indent, Text label, List<Text> texts) {
    int hanging = indent + label.words().length();
    int room = Math.max(LEAST_ROOM, width - hanging);
    lines.append(" ".repeat(indent)).append(painted(label));
    List<Text> line = new ArrayList<>();
    int used = 0;
    for (Text word : words(texts)) {
      int length = word.words().codePointCount(0, word.words().length());
      if (!line.isEmpty() && used + 1 + length > room) {
        end(line);
        lines.append(" ".repeat(hanging));
        used = 0;
      }
      used += length + (line.isEmpty() ? 0 : 1);
      line.add(word);
    }
    end(line);
  }

  @Override
  public String toString() {
    return lines.toString();
  }

  private static List<Text> words(List<Text> texts) {
    List<Text> words = new ArrayList<>();
    for (Text text : texts) {
      for (String word : text.words().strip().split("\\s+", -1)) {
        if (!word.isEmpty()) {
          words.add(new Text(word, text.style()));
        }
      }
    }
    return words;
  }

  /** Writes a line, its neighbours of one style painted in one go, and empties it. */
  private void end(List<Text> line) {
    for (int from = 0; from < line.size(); ) {
      Style style = line.get(from).style();
      StringBuilder run = new StringBuilder();
      int to = from;
      for (; to < line.size() && line.get(to).style() == style; to++) {
        run.append(to == 0 ? "" : " ").append(line.get(to).words());
      }
      lines.append(painted(new Text(run.toString(), style)));
      from = to;
    }
    lines.append('\n');
    line.clear();
  }

  private String painted(Text text) {
    return !colour || text.style() == Style.PLAIN || text.words().isEmpty()
        ? text.words()
        : text.style().escape + text.words() + RESET;
  }
}
