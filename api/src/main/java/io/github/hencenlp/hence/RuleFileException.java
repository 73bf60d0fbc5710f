package io.github.hencenlp.hence;

/** A rule file cannot be read or understood. The message begins {@code file:line:column: }. */
public final class RuleFileException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final int column;

  /**
   * Creates one.
   *
   * @param file the file's name
   * @param line the line, from 1; 0 where the file as a whole is meant
   * @param column the column, from 1; 0 where the line or file as a whole is meant
   * @param problem what stands there and what was expected
   */
  public RuleFileException(String file, int line, int column, String problem) {
    super(message(file, line, column, problem));
    this.file = file;
    this.line = line;
    this.column = column;
  }

  /**
   * Creates one.
   *
   * @param file the file's name
   * @param line the line, from 1; 0 where the file as a whole is meant
   * @param column the column, from 1; 0 where the line or file as a whole is meant
   * @param problem what stands there and what was expected
   * @param cause what made it known
   */
  public RuleFileException(String file, int line, int column, String problem, Throwable cause) {
    super(message(file, line, column, problem), cause);
    this.file = file;
    this.line = line;
    this.column = column;
  }

  /** Returns the file's name. */
  public String file() {
    return file;
  }

  /** Returns the line, from 1; 0 where the file as a whole is meant. */
  public int line() {
    return line;
  }

  /** Returns the column, from 1; 0 where the line or file as a whole is meant. */
  public int column() {
    return column;
  }

  private static String message(String file, int line, int column, String problem) {
    return file + ":" + line + ":" + column + ": " + problem;
  }
}
