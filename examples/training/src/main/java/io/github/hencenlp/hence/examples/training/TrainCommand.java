package io.github.hencenlp.hence.examples.training;

import io.github.hencenlp.hence.core.causal.ClaimModels;
import io.github.hencenlp.hence.core.corenlp.CoreNlpAnalyzer;
import io.github.hencenlp.hence.examples.evaluation.score.Score;
import io.github.hencenlp.hence.examples.training.CrossValidation.Kind;
import io.github.hencenlp.hence.examples.training.Teacher.Graded;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns the weights of causal claims and tells what they are worth. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description = "Learns the weights of causal claims from annotated corpora.")
final class TrainCommand implements Callable<Integer> {

  /** The header of the ablation's page; the paths of a machine are nobody's business. */
  private static final String HEADER =
      """
      # What the learned part is worth

      Causal claims on the corpora that weights are learned from, five-fold cross-validated by document; cause and effect
      both overlap gold by at least half, one to one. *Rules alone*: all proposals of a rule stand or fall together, by how
      often the rule is right. *Model alone*: what a proposal looks like, whichever rule made it. *Both*: what ships. Of GUM
      only proposals at an annotated explicit connective count, and its gold are explicit causes, conditions and purposes.

      Made by `java -jar examples/training/target/training.jar claims CORPORA --ablation examples/training/ABLATION.md`.

      | corpus | what decides | precision | recall | F1 | found |
      | --- | --- | ---: | ---: | ---: | ---: |
      """;

  private final PrintStream out;
  private final PrintStream err;

  @Parameters(paramLabel = "CORPORA", description = "The folder with a folder for each corpus.")
  private Path corpora = Path.of("");

  @Option(
      names = "--own",
      paramLabel = "FOLDER",
      defaultValue = "examples/training/own-opeds",
      description = "The op-eds written to be learned from. Default: ${DEFAULT-VALUE}.")
  private Path own = Path.of("");

  @Option(names = "--weights", paramLabel = "FILE", description = "Write the weights there.")
  private Optional<Path> weights = Optional.empty();

  @Option(
      names = "--ablation",
      paramLabel = "FILE",
      description = "Write there what rules, model and both are worth, cross-validated.")
  private Optional<Path> ablation = Optional.empty();

  TrainCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    err.println("training: reading the corpora, which takes minutes");
    List<Lesson> lessons = new Lessons(CoreNlpAnalyzer.load(false), corpora, own).all();
    Training training = new Training(lessons);
    List<Graded> graded = training.graded();
    String page = page(CrossValidation.run(lessons, graded));
    out.print(page);
    if (ablation.isPresent()) {
      Files.writeString(ablation.get(), page);
    }
    if (weights.isPresent()) {
      ClaimModels edges = training.edges();
      Files.writeString(
          weights.get(),
          WeightsFile.of(new ClaimModels(edges.begins(), edges.ends(), Training.claims(graded))));
    }
    return CommandLine.ExitCode.OK;
  }

  private static String page(Map<Kind, Map<String, Score>> scores) {
    StringBuilder page = new StringBuilder(HEADER);
    for (String corpus : scores.getOrDefault(Kind.BOTH, Map.of()).keySet()) {
      scores.forEach(
          (kind, ofKind) -> {
            Score score = ofKind.getOrDefault(corpus, Score.NONE);
            page.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %s | %.3f | %.3f | %.3f | %d |%n",
                    corpus,
                    kind.label(),
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    score.predicted()));
          });
    }
    return page.toString();
  }
}
