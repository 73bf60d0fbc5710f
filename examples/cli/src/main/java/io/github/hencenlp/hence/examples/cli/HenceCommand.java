package io.github.hencenlp.hence.examples.cli;

import io.github.hencenlp.hence.ArgumentExtractor;
import io.github.hencenlp.hence.ArgumentStructure;
import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.ExtractorOptions;
import io.github.hencenlp.hence.ExtractorUnavailableException;
import io.github.hencenlp.hence.RuleFileException;
import io.github.hencenlp.hence.format.ArgumentFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code hence}. */
@Command(
    name = "hence",
    mixinStandardHelpOptions = true,
    versionProvider = HenceCommand.Version.class,
    usageHelpAutoWidth = true,
    description = "Reads op-eds and writes their arguments: conclusions, premises, causal claims.",
    footerHeading = "%n",
    footer = {
      "Texts are UTF-8. A byte order mark is kept as the character U+FEFF, so offsets count it.",
      "Results go to standard output, everything else to standard error.",
      "Exit status: 0 all was read, 1 some inputs failed (the others are done), 2 wrong usage."
    })
final class HenceCommand implements Callable<Integer> {
  private static final String OUTLINE = "outline";
  private static final int PAGE_WIDTH = 100;

  private final Function<ExtractorOptions, ArgumentExtractor> extractors;
  private final Terminal terminal;
  private final Complaints complaints;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files, folders (every *.txt below) or - for standard input.")
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = OUTLINE,
      description = "outline, for people, or json. Default: ${DEFAULT-VALUE}.")
  private String formatName = OUTLINE;

  @Option(names = "--plain", description = "The whole text is body: no zones are looked for.")
  private boolean plain;

  @Option(
      names = "--units",
      description = "Each line that is not blank is one statement; the whole text is body.")
  private boolean units;

  @Option(
      names = "--unordered",
      description = "As --units, of lines whose order tells nothing: notes, cards, many answers.")
  private boolean unordered;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = {
        "Write one file per input there, NAME.json or NAME.txt.",
        "Texts of a folder keep their path below it."
      })
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "Read causal rules of your own from there too. May be given several times.")
  private List<Path> rules = new ArrayList<>();

  @Option(
      names = "--attitudes",
      description = {
        "Attributions also of what somebody backs, rejects, speaks of, asks for or wants,",
        "where that is no proposition."
      })
  private boolean attitudes;

  @Option(
      names = "--coreference",
      description = "Full coreference for the pronouns of sources; slow, and wants 2 GB of heap.")
  private boolean coreference;

  HenceCommand(Function<ExtractorOptions, ArgumentExtractor> extractors, Terminal terminal) {
    this.extractors = extractors;
    this.terminal = terminal;
    this.complaints = new Complaints(terminal.err());
  }

  /** Runs the command with those arguments and returns the exit status. */
  static int run(
      Function<ExtractorOptions, ArgumentExtractor> extractors,
      Terminal terminal,
      String... arguments) {
    HenceCommand command = new HenceCommand(extractors, terminal);
    return new CommandLine(command)
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        // An input may be called "@op-ed.txt".
        .setExpandAtFiles(false)
        .setExecutionExceptionHandler(
            (problem, line, parsed) -> {
              command.complaints.about(problem);
              return CommandLine.ExitCode.SOFTWARE;
            })
        .setParameterExceptionHandler(
            (problem, given) -> {
              command.complaints.about(problem.getMessage() + " (hence --help tells more)");
              return CommandLine.ExitCode.USAGE;
            })
        .execute(arguments);
  }

  @Override
  public Integer call() {
    Function<ArgumentStructure, String> format = format();
    ExtractorOptions.Builder options = ExtractorOptions.builder();
    rules.forEach(options::causalRules);
    options.attitudes(attitudes).coreference(coreference);
    List<Input> inputs = Inputs.named(arguments, terminal.in(), complaints);
    Optional<Targets> targets = out.map(folder -> targets(folder, inputs));
    if (!inputs.isEmpty()) {
      try (ArgumentExtractor extractor = extractors.apply(options.build())) {
        read(inputs, extractor, format, targets);
      } catch (ExtractorUnavailableException e) {
        complaints.about(e.getMessage());
      } catch (RuleFileException e) {
        throw wrong(e.getMessage());
      }
    }
    return complaints.any() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  private void read(
      List<Input> inputs,
      ArgumentExtractor extractor,
      Function<ArgumentStructure, String> format,
      Optional<Targets> targets) {
    ProgressBar bar = new ProgressBar(terminal.err(), terminal.interactive() ? inputs.size() : 0);
    for (Input input : inputs) {
      bar.begin(input.name());
      try {
        String result = format.apply(extractor.extract(document(input)));
        bar.clear();
        if (targets.isPresent()) {
          targets.get().write(input, result);
        } else {
          print(input, result, inputs.size() > 1);
        }
      } catch (IOException | RuntimeException e) {
        // Whatever is wrong with one text, the others are still read.
        bar.clear();
        complaints.about(input.name(), e);
      }
    }
    bar.clear();
  }

  private Document document(Input input) throws IOException {
    String text = input.text();
    Document document =
        units || unordered ? UnitLines.of(text) : plain ? Document.body(text) : Document.of(text);
    return (unordered ? document.withoutOrder() : document).withId(input.id());
  }

  private void print(Input input, String result, boolean oneOfSeveral) {
    if (oneOfSeveral && formatName.equals(OUTLINE)) {
      terminal.out().println("==> " + input.name() + " <==");
    }
    // Not print(): it would turn line feeds into the platform's line ends on some streams.
    terminal.out().writeBytes(result.getBytes(StandardCharsets.UTF_8));
    if (oneOfSeveral && formatName.equals(OUTLINE)) {
      terminal.out().println();
    }
    terminal.out().flush();
  }

  private Function<ArgumentStructure, String> format() {
    if (formatName.equals(OUTLINE)) {
      boolean toScreen = out.isEmpty();
      return new Outline(toScreen ? width() : PAGE_WIDTH, toScreen && terminal.colour())::of;
    }
    List<ArgumentFormat> known = ArgumentFormat.all();
    return known.stream()
        .filter(format -> format.name().equals(formatName))
        .findFirst()
        .<Function<ArgumentStructure, String>>map(format -> format::toString)
        .orElseThrow(
            () -> {
              List<String> names = new ArrayList<>(List.of(OUTLINE));
              known.stream().map(ArgumentFormat::name).sorted().forEach(names::add);
              return wrong(
                  "--format must be one of "
                      + String.join(", ", names)
                      + ", but was \""
                      + formatName
                      + "\"");
            });
  }

  private Targets targets(Path folder, List<Input> inputs) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw wrong("--out must name a folder, but " + folder + " is a file");
    }
    try {
      return Targets.in(folder, extension(), inputs);
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private String extension() {
    return formatName.equals(OUTLINE) ? "txt" : ArgumentFormat.named(formatName).extension();
  }

  private int width() {
    return terminal.interactive() && spec != null ? spec.usageMessage().width() : PAGE_WIDTH;
  }

  private ParameterException wrong(@Nullable String message) {
    return new ParameterException(
        spec == null ? new CommandLine(this) : spec.commandLine(), message);
  }

  /** The version that the jar's manifest states. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = HenceCommand.class.getPackage().getImplementationVersion();
      return new String[] {"hence " + (version == null ? "(built from source)" : version)};
    }
  }
}
