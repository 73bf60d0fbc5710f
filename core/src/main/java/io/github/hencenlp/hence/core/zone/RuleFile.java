package io.github.hencenlp.hence.core.zone;

import com.google.common.io.Resources;
import io.github.hencenlp.hence.RuleFileException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a rule file that say something: comments and blank lines are left out, their numbers
 * are kept.
 */
record RuleFile(String name, List<Line> lines) {

  /** A line, its number from 1, and whether a blank line stands before it. */
  record Line(int number, String text, boolean afterBlank) {}

  /** Reads a file that comes with the library. */
  static RuleFile bundled(String name) {
    try (Reader reader =
        Resources.asCharSource(Resources.getResource(RuleFile.class, name), StandardCharsets.UTF_8)
            .openStream()) {
      return read(name, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  static RuleFile read(String name, Reader reader) throws IOException {
    List<Line> lines = new ArrayList<>();
    BufferedReader buffered = new BufferedReader(reader);
    boolean afterBlank = true;
    int number = 0;
    for (String text = buffered.readLine(); text != null; text = buffered.readLine()) {
      number++;
      if (text.isBlank()) {
        afterBlank = true;
      } else if (!text.startsWith("#")) {
        lines.add(new Line(number, text, afterBlank));
        afterBlank = false;
      }
    }
    return new RuleFile(name, List.copyOf(lines));
  }

  RuleFileException broken(Line line, int column, String problem) {
    return new RuleFileException(name, line.number(), column, problem);
  }
}
