package io.github.hencenlp.hence.core.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a page into blocks. Blank lines separate, and so do single line breaks, unless they only
 * wrap a paragraph's lines to a width.
 */
final class BlockCutter {
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  /** Narrower than this, a column of lines is a list or verse rather than wrapped prose. */
  private static final int NARROWEST_WRAP = 40;

  /** Narrower than this, it takes some lines to tell. */
  private static final int USUAL_WRAP = 55;

  private static final int SOME_LINES = 4;

  /** Wider than this, nobody wraps lines: each is a paragraph. */
  private static final int WIDEST_WRAP = 140;

  private final String text;
  private final List<Block> blocks = new ArrayList<>();

  private BlockCutter(String text) {
    this.text = text;
  }

  static List<Block> cut(String text) {
    BlockCutter cutter = new BlockCutter(text);
    List<Line> run = new ArrayList<>();
    for (Line line : cutter.lines()) {
      if (line.isBlank()) {
        cutter.addRun(run);
        run.clear();
      } else {
        run.add(line);
      }
    }
    cutter.addRun(run);
    return List.copyOf(cutter.blocks);
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    Matcher breaks = LINE_BREAK.matcher(text);
    while (breaks.find()) {
      lines.add(Line.of(text, start, breaks.start()));
      start = breaks.end();
    }
    lines.add(Line.of(text, start, text.length()));
    return lines;
  }

  /** Adds the blocks of a run of lines without a blank one. */
  private void addRun(List<Line> run) {
    int width = wrapWidth(run);
    int first = 0;
    for (int i = 1; i <= run.size(); i++) {
      boolean goesOn = i < run.size() && width > 0 && run.get(i - 1).isFull(run.get(i), width);
      if (!goesOn) {
        int start = run.get(first).start();
        int end = run.get(i - 1).end();
        blocks.add(new Block(start, end, text.substring(start, end), first == 0, i == run.size()));
        first = i;
      }
    }
  }

  /**
   * Returns the width that the lines are wrapped to, or 0 where no sentence runs on over the edge
   * of a full line.
   */
  private static int wrapWidth(List<Line> run) {
    int width = run.stream().mapToInt(Line::length).max().orElse(0);
    if (width < (run.size() < SOME_LINES ? USUAL_WRAP : NARROWEST_WRAP) || width > WIDEST_WRAP) {
      return 0;
    }
    for (int i = 1; i < run.size(); i++) {
      if (run.get(i - 1).isFull(run.get(i), width) && run.get(i - 1).runsOnInto(run.get(i))) {
        return width;
      }
    }
    return 0;
  }

  /** A line of the page, trimmed. */
  private record Line(String text, int start, int end, int indent) {

    static Line of(String page, int from, int to) {
      int start = from;
      int end = to;
      while (start < end && Invisible.is(page.charAt(start))) {
        start++;
      }
      while (end > start && Invisible.is(page.charAt(end - 1))) {
        end--;
      }
      return new Line(page.substring(start, end), start, end, start - from);
    }

    boolean isBlank() {
      return text.isEmpty();
    }

    int length() {
      return text.length();
    }

    /** Tells whether the next line's first word would not have fitted on this one. */
    boolean isFull(Line next, int width) {
      int firstWord = next.text.indexOf(' ') < 0 ? next.length() : next.text.indexOf(' ');
      boolean indented = next.indent > indent + 1;
      return !indented && length() + 1 + firstWord > width;
    }

    boolean runsOnInto(Line next) {
      return (Character.isLetterOrDigit(text.codePointBefore(text.length())) || text.endsWith(","))
          && Character.isLowerCase(next.text.codePointAt(0));
    }
  }
}
