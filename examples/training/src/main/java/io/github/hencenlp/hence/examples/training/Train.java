package io.github.hencenlp.hence.examples.training;

import io.github.hencenlp.hence.examples.training.argument.ArgumentCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program: see {@link TrainCommand} for causal claims, {@link ArgumentCommand} for arguments.
 */
@Command(
    name = "training",
    mixinStandardHelpOptions = true,
    description = "Learns the weights of the extractor from annotated corpora.")
public final class Train {
  private Train() {}

  /** Runs it; {@code --help} tells how. */
  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new Train())
            .addSubcommand(new TrainCommand(System.out, System.err))
            .addSubcommand(new ArgumentCommand(System.err))
            .execute(arguments));
  }
}
