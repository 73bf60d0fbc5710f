package io.github.hencenlp.hence.examples.evaluation.figures;

import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.examples.evaluation.corpus.Layers;
import io.github.hencenlp.hence.examples.evaluation.corpus.PageReader;
import io.github.hencenlp.hence.examples.evaluation.floor.OpedFloor;
import io.github.hencenlp.hence.examples.evaluation.score.Predictor;
import io.github.hencenlp.hence.examples.evaluation.score.Share;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** GUM's news: pages that report, and argue nothing. */
public final class ReportBenchmark implements Benchmark {
  private static final String NO_MAIN = "no main conclusion";

  private final List<Document> reports;

  private ReportBenchmark(List<Document> reports) {
    this.reports = List.copyOf(reports);
  }

  /** Reads the news of the parts of the corpus that its folder holds. */
  public static ReportBenchmark read(Path folder) {
    return new ReportBenchmark(
        Stream.of("train", "dev")
            .map(part -> folder.resolve(part).resolve("text"))
            .filter(Files::isDirectory)
            .flatMap(texts -> PageReader.read(texts, "GUM_news_", "").stream())
            .toList());
  }

  @Override
  public String corpus() {
    return "gum";
  }

  @Override
  public String part() {
    return "news: " + reports.size() + " texts";
  }

  @Override
  public List<String> notes() {
    return List.of(
        "News that reports and argues nothing: right is a text in which no main conclusion is found."
            + " Nothing is learned from these texts. The floor takes each to argue.");
  }

  @Override
  public Predictor floor() {
    return new OpedFloor();
  }

  /** The floor takes every text to argue, however its page is laid out. */
  @Override
  public Outcome floorScore() {
    Outcome outcome = new Outcome();
    outcome.replace(NO_MAIN, new Share(0, reports.size()));
    return outcome;
  }

  @Override
  public Outcome score(Predictor predictor) {
    return Readings.score(
        reports,
        page -> page,
        predictor,
        (page, prediction, outcome) ->
            outcome.add(
                NO_MAIN,
                Share.NONE.with(
                    prediction.layers().conclusions().stream()
                        .noneMatch(Layers.Conclusion::main))));
  }
}
