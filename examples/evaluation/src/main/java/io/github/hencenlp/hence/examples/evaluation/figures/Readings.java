package io.github.hencenlp.hence.examples.evaluation.figures;

import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.examples.evaluation.score.Prediction;
import io.github.hencenlp.hence.examples.evaluation.score.Predictor;
import java.util.List;
import java.util.function.Function;

/** Texts, read. */
final class Readings {
  private Readings() {}

  private record Reading<T>(T text, Prediction prediction) {}

  /** Counts what was predicted for a text up in an outcome. */
  @FunctionalInterface
  interface Scorer<T> {
    void score(T text, Prediction prediction, Outcome outcome);
  }

  /** Predicts for all texts, several at once, and then scores them one by one, in their order. */
  static <T> Outcome score(
      List<T> texts, Function<T, Document> document, Predictor predictor, Scorer<T> scorer) {
    Outcome outcome = new Outcome();
    texts.parallelStream()
        .map(text -> new Reading<>(text, predictor.predict(document.apply(text))))
        .toList()
        .forEach(reading -> scorer.score(reading.text(), reading.prediction(), outcome));
    return outcome;
  }
}
