package io.github.hencenlp.hence.core.data;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import com.google.common.io.Resources;
import io.github.hencenlp.hence.RuleFileException;
import java.io.IOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file of language data: UTF-8, line by line, a line that begins with {@code #} being a comment.
 * What is wrong in it is told by file, line and column.
 *
 * @param name names the file in messages
 * @param content its text
 */
public record DataFile(String name, String content) {

  /**
   * A line that says something.
   *
   * @param number its number, from 1
   * @param text its text, blanks at the edges kept
   * @param afterBlank whether it is the first one or stands after a blank line
   */
  public record Line(int number, String text, boolean afterBlank) {}

  /**
   * Reads a file that comes with the library.
   *
   * @param beside the class beside which the file stands
   * @throws RuleFileException if it is missing or no UTF-8
   */
  public static DataFile bundled(Class<?> beside, String name) {
    URL url = beside.getResource(name);
    if (url == null) {
      throw new RuleFileException(name, 0, 0, "no such file beside " + beside.getName());
    }
    return read(name, Resources.asByteSource(url));
  }

  /**
   * Reads a host's own file.
   *
   * @throws RuleFileException if it cannot be read or is no UTF-8
   */
  public static DataFile of(Path path) {
    return read(path.toString(), MoreFiles.asByteSource(path));
  }

  private static DataFile read(String name, ByteSource source) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(source.read());
      return new DataFile(name, StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      throw new RuleFileException(name, 0, 0, "the file is not UTF-8", e);
    } catch (IOException e) {
      throw new RuleFileException(name, 0, 0, "the file cannot be read", e);
    }
  }

  /** Returns the lines that say something: comments and blank lines are left out. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = true;
    int number = 0;
    for (String text : content.lines().toList()) {
      number++;
      if (text.isBlank()) {
        afterBlank = true;
      } else if (!text.startsWith("#")) {
        lines.add(new Line(number, text, afterBlank));
        afterBlank = false;
      }
    }
    return lines;
  }

  /** Returns what to throw where a line is not understood. */
  public RuleFileException broken(Line line, int column, String problem) {
    return new RuleFileException(name, line.number(), column, problem);
  }

  /**
   * Returns the constant that a word of a line names.
   *
   * @throws RuleFileException if there is none of that name; the message names those there are
   */
  public <E extends Enum<E>> E constant(Line line, Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> c.name().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                broken(
                    line,
                    line.text().indexOf(word) + 1,
                    "expected one of "
                        + Arrays.toString(type.getEnumConstants())
                        + " but found \""
                        + word
                        + "\""));
  }
}
