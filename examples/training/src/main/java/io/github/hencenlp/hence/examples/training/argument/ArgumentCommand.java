package io.github.hencenlp.hence.examples.training.argument;

import io.github.hencenlp.hence.core.analysis.Analyzer;
import io.github.hencenlp.hence.core.argument.ArgumentModel;
import io.github.hencenlp.hence.core.argument.ArgumentModel.Block;
import io.github.hencenlp.hence.core.argument.Discourse;
import io.github.hencenlp.hence.core.corenlp.CoreNlpAnalyzer;
import io.github.hencenlp.hence.core.data.LinearModel;
import io.github.hencenlp.hence.examples.training.argument.ArgumentLesson.Setting;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns the weights of arguments. */
@Command(
    name = "arguments",
    mixinStandardHelpOptions = true,
    description = "Learns the weights of arguments from op-eds and debates with annotated steps.")
public final class ArgumentCommand implements Callable<Integer> {

  private final PrintStream err;

  @Parameters(
      paramLabel = "CORPORA",
      description = "The folder with a folder for each corpus; opeds-train is learned from.")
  private Path corpora = Path.of("");

  @Option(
      names = "--own",
      paramLabel = "FOLDER",
      defaultValue = "examples/training",
      description =
          "The folder with own-opeds, own-arguments, own-debates and own-reports."
              + " Default: ${DEFAULT-VALUE}.")
  private Path own = Path.of("");

  @Option(
      names = "--weights",
      paramLabel = "FOLDER",
      required = true,
      description = "Write there a file of weights for each kind of text.")
  private Path weights = Path.of("");

  /**
   * @param err where progress is told
   */
  public ArgumentCommand(PrintStream err) {
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    err.println("training: reading the corpora, which takes minutes");
    for (Map.Entry<Discourse.Kind, Map<Block, LinearModel>> learned :
        learn(CoreNlpAnalyzer.load(false), corpora, own).entrySet()) {
      Files.writeString(
          weights.resolve(ArgumentModel.file(learned.getKey())),
          ArgumentWeightsFile.of(learned.getKey(), learned.getValue()));
    }
    return CommandLine.ExitCode.OK;
  }

  /** Texts whose order tells something share what they have in common; those without are apart. */
  static Map<Discourse.Kind, Map<Block, LinearModel>> learn(
      Analyzer analyzer, Path corpora, Path own) {
    ArgumentLessons lessons = new ArgumentLessons(analyzer);
    List<ArgumentLesson> ordered =
        Stream.of(
                lessons.opeds(corpora.resolve("opeds-train")),
                lessons.markedOpeds(own.resolve("own-opeds"), Setting.OPED_OF_ONE_MOULD),
                lessons.markedOpeds(own.resolve("own-arguments"), Setting.OPED),
                lessons.debates(own.resolve("own-debates"), true),
                lessons.reports(own.resolve("own-reports")))
            .flatMap(texts -> texts)
            .toList();
    List<ArgumentLesson> unordered = lessons.debates(own.resolve("own-debates"), false).toList();
    Map<Discourse.Kind, Map<Block, LinearModel>> models = new EnumMap<>(Discourse.Kind.class);
    models.putAll(ArgumentTraining.learn(ordered));
    models.putAll(ArgumentTraining.learn(unordered));
    return models;
  }
}
