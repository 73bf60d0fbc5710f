package io.github.hencenlp.hence.examples.training;

import io.github.hencenlp.hence.examples.training.argument.ArgumentCommand;
import picocli.CommandLine;

/** The program: see {@link TrainCommand}, and {@link ArgumentCommand} for arguments. */
public final class Train {
  private Train() {}

  /** Runs it; {@code --help} tells how. */
  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new TrainCommand(System.out, System.err))
            .addSubcommand(new ArgumentCommand(System.err))
            .execute(arguments));
  }
}
