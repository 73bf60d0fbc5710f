package io.github.hencenlp.hence.examples.evaluation;

import io.github.hencenlp.hence.ArgumentExtractor;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program: {@code java -jar evaluation.jar --help}. */
public final class Evaluation {
  private Evaluation() {}

  /** Runs the command on the standard streams, in UTF-8, and exits. */
  public static void main(String... arguments) {
    System.exit(
        EvaluationCommand.run(
            ArgumentExtractor::create,
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            arguments));
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
