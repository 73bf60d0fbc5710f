package io.github.hencenlp.hence.examples.cli;

import io.github.hencenlp.hence.ArgumentExtractor;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/** The program: {@code java -jar hence.jar --help}. */
public final class Hence {
  private Hence() {}

  /**
   * Runs the command on the standard streams, which are UTF-8 whatever the platform's encoding, and
   * exits.
   */
  public static void main(String... arguments) {
    Terminal terminal =
        new Terminal(
            System.in,
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            watched(),
            Ansi.AUTO.enabled());
    System.exit(HenceCommand.run(ArgumentExtractor::create, terminal, arguments));
  }

  /** Before JDK 22 there is a console on a terminal alone; since then it has to be asked. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean watched() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
