package io.github.hencenlp.hence.examples.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * How far a run over several inputs is, in one line that is drawn over and taken away at the end.
 */
final class ProgressBar {
  private static final int WIDTH = 30;
  private static final int NAME_WIDTH = 36;
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintStream err;
  private final int total;
  private int begun;

  /** Creates one for so many inputs; with fewer than two, nothing is ever drawn. */
  ProgressBar(PrintStream err, int total) {
    this.err = err;
    this.total = total;
  }

  /** Draws that the next input is being read. */
  void begin(String name) {
    int done = begun++;
    int filled = total == 0 ? 0 : WIDTH * done / total;
    String end =
        name.length() > NAME_WIDTH ? "…" + name.substring(name.length() - NAME_WIDTH) : name;
    draw(
        CLEAR_LINE
            + "["
            + "#".repeat(filled)
            + ".".repeat(WIDTH - filled)
            + "] "
            + done
            + "/"
            + total
            + " "
            + end);
  }

  /** Takes the line away, so that others can be written. */
  void clear() {
    draw(CLEAR_LINE);
  }

  private void draw(String line) {
    if (total > 1) {
      err.writeBytes(line.getBytes(StandardCharsets.UTF_8));
      err.flush();
    }
  }
}
