package io.github.hencenlp.hence.examples.evaluation;

import io.github.hencenlp.hence.ArgumentExtractor;
import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.ExtractorOptions;
import io.github.hencenlp.hence.core.corenlp.CoreNlpAnalyzer;
import io.github.hencenlp.hence.examples.evaluation.corpus.CorpusException;
import io.github.hencenlp.hence.examples.evaluation.corpus.Folds;
import io.github.hencenlp.hence.examples.evaluation.figures.BecauseBenchmark;
import io.github.hencenlp.hence.examples.evaluation.figures.Benchmark;
import io.github.hencenlp.hence.examples.evaluation.figures.CncBenchmark;
import io.github.hencenlp.hence.examples.evaluation.figures.Figures;
import io.github.hencenlp.hence.examples.evaluation.figures.GumBenchmark;
import io.github.hencenlp.hence.examples.evaluation.figures.Json;
import io.github.hencenlp.hence.examples.evaluation.figures.Markdown;
import io.github.hencenlp.hence.examples.evaluation.figures.MicrotextBenchmark;
import io.github.hencenlp.hence.examples.evaluation.figures.Misses;
import io.github.hencenlp.hence.examples.evaluation.figures.OpedBenchmark;
import io.github.hencenlp.hence.examples.evaluation.figures.PolnearBenchmark;
import io.github.hencenlp.hence.examples.evaluation.figures.ReportBenchmark;
import io.github.hencenlp.hence.examples.evaluation.figures.Section;
import io.github.hencenlp.hence.examples.evaluation.figures.Speed;
import io.github.hencenlp.hence.examples.evaluation.score.Prediction;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code evaluation}. */
@Command(
    name = "evaluation",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    description = "Scores the extractor against annotated corpora.",
    footerHeading = "%n",
    footer = {
      "The figures go to standard output, and to files with --out; a corpus that is not there is left out.",
      "Exit status: 0 all went well, 1 a corpus could not be read or a file not written, 2 wrong usage."
    })
final class EvaluationCommand implements Callable<Integer> {
  /** How the committed figures are made; the paths of a machine are nobody's business. */
  static final String COMMITTED =
      "java -jar examples/evaluation/target/evaluation.jar CORPORA --rounds 5 --out examples/evaluation";

  private final Function<ExtractorOptions, ArgumentExtractor> extractors;
  private final PrintStream out;
  private final PrintStream err;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "CORPORA", description = "The folder with a folder for each corpus.")
  private Path corpora = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write FIGURES.md and figures.json there.")
  private Optional<Path> target = Optional.empty();

  @Option(
      names = "--only",
      paramLabel = "NAME",
      split = ",",
      description =
          "The corpora to score, parted by commas. Default: because, gum, cnc, polnear, opeds,"
              + " opeds-train, microtexts.")
  private Set<String> only = new LinkedHashSet<>();

  @Option(
      names = "--gum",
      paramLabel = "PART",
      defaultValue = "dev",
      description = "The part of gum: dev or train. Default: ${DEFAULT-VALUE}.")
  private String gumPart = "dev";

  @Option(
      names = "--genres",
      paramLabel = "NAME",
      split = ",",
      description = "The genres of gum, parted by commas. Default: all.")
  private Set<String> genres = new LinkedHashSet<>();

  @Option(
      names = "--polnear",
      paramLabel = "PART",
      defaultValue = "dev",
      description = "The part of polnear: dev or train. Default: ${DEFAULT-VALUE}.")
  private String polnearPart = "dev";

  @Option(
      names = "--folds",
      paramLabel = "N",
      split = ",",
      defaultValue = "0",
      description = "The folds of cnc, 0 to 4, parted by commas. Default: the held-out one, 0.")
  private Set<Integer> folds = new LinkedHashSet<>();

  @Option(
      names = "--misses",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Print the N worst misses of each corpus, with their sentences, to standard"
              + " output; never to a file.")
  private int misses;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "0",
      description = "Measure the time too, in so many rounds. Default: not at all.")
  private int rounds;

  private EvaluationCommand(
      Function<ExtractorOptions, ArgumentExtractor> extractors, PrintStream out, PrintStream err) {
    this.extractors = extractors;
    this.out = out;
    this.err = err;
  }

  /** Runs the command with those arguments and returns the exit status. */
  static int run(
      Function<ExtractorOptions, ArgumentExtractor> extractors,
      PrintStream out,
      PrintStream err,
      String... arguments) {
    return new CommandLine(new EvaluationCommand(extractors, out, err))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler(
            (problem, line, parsed) -> {
              if (!(problem instanceof CorpusException || problem instanceof IOException)) {
                throw problem;
              }
              err.println("evaluation: " + problem.getMessage());
              return CommandLine.ExitCode.SOFTWARE;
            })
        .execute(arguments);
  }

  @Override
  public Integer call() throws IOException {
    check();
    Map<String, Function<Path, List<Benchmark>>> known = known();
    List<Benchmark> benchmarks = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    for (Map.Entry<String, Function<Path, List<Benchmark>>> corpus : known.entrySet()) {
      Path folder = corpora.resolve(corpus.getKey());
      if (!only.isEmpty() && !only.contains(corpus.getKey())) {
        continue;
      }
      if (Files.isDirectory(folder)) {
        benchmarks.addAll(corpus.getValue().apply(folder));
      } else {
        absent.add(corpus.getKey());
        err.println("evaluation: " + folder + " is not there and left out");
      }
    }
    if (benchmarks.isEmpty()) {
      throw wrong(corpora + " has no folder of a corpus: " + String.join(", ", absent));
    }
    Figures figures = measure(benchmarks, absent);
    String page = Markdown.of(figures, COMMITTED);
    out.print(page.substring(page.indexOf("\n## ")));
    if (misses > 0) {
      figures.sections().forEach(section -> out.print(Misses.of(section, misses)));
    }
    if (target.isPresent()) {
      Files.createDirectories(target.get());
      Files.writeString(target.get().resolve("FIGURES.md"), page);
      Files.writeString(target.get().resolve("figures.json"), Json.of(figures));
    }
    return CommandLine.ExitCode.OK;
  }

  private void check() {
    if (!Files.isDirectory(corpora)) {
      throw wrong("CORPORA must name a folder, but there is none at " + corpora);
    }
    for (String name : only) {
      if (!known().containsKey(name)) {
        throw wrong("--only knows " + String.join(", ", known().keySet()) + ", but not " + name);
      }
    }
    for (int fold : folds) {
      if (fold < 0 || fold >= Folds.COUNT) {
        throw wrong("--folds must be within 0 to " + (Folds.COUNT - 1) + ", but one is " + fold);
      }
    }
    if (misses < 0 || rounds < 0) {
      throw wrong("--misses and --rounds must not be negative");
    }
  }

  private Map<String, Function<Path, List<Benchmark>>> known() {
    Map<String, Function<Path, List<Benchmark>>> known = new LinkedHashMap<>();
    known.put("because", folder -> List.of(BecauseBenchmark.read(folder)));
    known.put(
        "gum",
        folder ->
            List.of(GumBenchmark.read(folder, gumPart, genres), ReportBenchmark.read(folder)));
    known.put("cnc", folder -> List.of(CncBenchmark.read(folder, folds)));
    known.put("polnear", folder -> PolnearBenchmark.read(folder, polnearPart));
    known.put("opeds", folder -> List.of(OpedBenchmark.read(folder)));
    known.put("opeds-train", folder -> List.of(OpedBenchmark.read(folder)));
    known.put("microtexts", folder -> List.of(MicrotextBenchmark.read(folder)));
    return known;
  }

  private Figures measure(List<Benchmark> benchmarks, List<String> absent) {
    Map<ExtractorOptions, ArgumentExtractor> loaded = new HashMap<>();
    try {
      List<Section> sections = new ArrayList<>();
      for (Benchmark benchmark : benchmarks) {
        err.println("evaluation: reading " + benchmark.corpus() + " (" + benchmark.part() + ")");
        ArgumentExtractor extractor = loaded.computeIfAbsent(benchmark.options(), extractors);
        sections.add(Section.of(benchmark, document -> Prediction.of(extractor.extract(document))));
      }
      ArgumentExtractor plain = loaded.computeIfAbsent(ExtractorOptions.defaults(), extractors);
      return new Figures(sections, absent, speed(benchmarks, plain));
    } finally {
      loaded.values().forEach(ArgumentExtractor::close);
    }
  }

  private Optional<Speed> speed(List<Benchmark> benchmarks, ArgumentExtractor extractor) {
    List<Document> documents =
        benchmarks.stream()
            .flatMap(b -> b instanceof OpedBenchmark opeds ? opeds.opeds().stream() : Stream.of())
            .map(oped -> oped.text().document())
            .toList();
    if (rounds == 0 || documents.isEmpty()) {
      return Optional.empty();
    }
    err.println("evaluation: timing " + documents.size() + " op-eds");
    return Optional.of(Speed.measure(documents, extractor, CoreNlpAnalyzer.load(false), rounds));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(
        spec == null ? new CommandLine(this) : spec.commandLine(), message);
  }
}
