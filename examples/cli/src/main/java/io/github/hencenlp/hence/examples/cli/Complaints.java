package io.github.hencenlp.hence.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** What went wrong: one line each, on standard error. */
final class Complaints {
  private final PrintStream err;
  private boolean any;

  Complaints(PrintStream err) {
    this.err = err;
  }

  /** Tells whether anything went wrong. */
  boolean any() {
    return any;
  }

  /** Says what went wrong with one input. */
  void about(String input, Exception problem) {
    about(input + ": " + reason(problem));
  }

  /** Says what went wrong as a whole. */
  void about(Exception problem) {
    about(reason(problem));
  }

  /** Says what went wrong. */
  void about(@Nullable String problem) {
    any = true;
    String line = "hence: " + String.valueOf(problem).strip().replaceAll("\\s*\\R\\s*", " ") + "\n";
    err.writeBytes(line.getBytes(StandardCharsets.UTF_8));
    err.flush();
  }

  private static String reason(Exception problem) {
    if (problem instanceof UncheckedIOException
        && problem.getCause() instanceof IOException cause) {
      return reason(cause);
    }
    if (problem instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (problem instanceof AccessDeniedException) {
      return "may not be read or written";
    }
    if (problem instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    String message = problem.getMessage();
    return message == null ? problem.getClass().getSimpleName() : message;
  }
}
