package io.github.hencenlp.hence.examples.training;

import picocli.CommandLine;

/** The program: see {@link TrainCommand}. */
public final class Train {
  private Train() {}

  /** Runs it; {@code --help} tells how. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TrainCommand(System.out, System.err)).execute(arguments));
  }
}
