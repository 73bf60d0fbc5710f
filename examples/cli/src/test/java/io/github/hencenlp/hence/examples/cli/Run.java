package io.github.hencenlp.hence.examples.cli;

import io.github.hencenlp.hence.ArgumentExtractor;
import io.github.hencenlp.hence.ArgumentStructure;
import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.ExtractorOptions;
import io.github.hencenlp.hence.RuleNote;
import io.github.hencenlp.hence.Sketch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One run of the command, on an extractor that finds nothing and keeps what it is handed. */
final class Run {
  final int status;
  final String out;
  final String err;
  final List<Document> read;
  final List<ExtractorOptions> created;
  final boolean closed;

  private Run(
      int status, String out, String err, Extractor extractor, List<ExtractorOptions> created) {
    this.status = status;
    this.out = out;
    this.err = err;
    this.read = extractor.read;
    this.created = created;
    this.closed = extractor.closed;
  }

  /** Runs the command with nothing on standard input, and nobody watching. */
  static Run of(String... arguments) {
    return with("", false, arguments);
  }

  /** Runs the command. */
  static Run with(String in, boolean watched, String... arguments) {
    Extractor extractor = new Extractor();
    return with(options -> extractor, extractor, in, watched, arguments);
  }

  /** Runs the command on an extractor that cannot be created. */
  static Run failing(RuntimeException problem, String... arguments) {
    return with(
        options -> {
          throw problem;
        },
        new Extractor(),
        "",
        false,
        arguments);
  }

  private static Run with(
      Function<ExtractorOptions, ArgumentExtractor> extractors,
      Extractor extractor,
      String in,
      boolean watched,
      String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<ExtractorOptions> created = new ArrayList<>();
    int status =
        HenceCommand.run(
            options -> {
              created.add(options);
              return extractors.apply(options);
            },
            new Terminal(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                watched,
                false),
            arguments);
    return new Run(
        status,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8),
        extractor,
        created);
  }

  private static final class Extractor implements ArgumentExtractor {
    final List<Document> read = new ArrayList<>();
    boolean closed;

    @Override
    public ArgumentStructure extract(Document document) {
      read.add(document);
      if (document.text().contains("BREAK")) {
        throw new IllegalStateException("it broke\n  at once");
      }
      return Sketch.of(document).structure();
    }

    @Override
    public List<RuleNote> rules() {
      return List.of(new RuleNote("r", "a rule", List.of(), List.of(), "own.rules", 1));
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
