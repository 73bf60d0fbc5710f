package io.github.hencenlp.hence.examples.evaluation.figures;

import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.examples.evaluation.score.Prediction;
import io.github.hencenlp.hence.examples.evaluation.score.Predictor;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Texts, read. */
final class Readings {
  private Readings() {}

  private record Reading<T>(T text, Prediction prediction) {}

  /** Predicts for all texts, several at once, and then hands them on one by one, in their order. */
  static <T> void forEach(
      List<T> texts,
      Function<T, Document> document,
      Predictor predictor,
      BiConsumer<T, Prediction> then) {
    texts.parallelStream()
        .map(text -> new Reading<>(text, predictor.predict(document.apply(text))))
        .toList()
        .forEach(reading -> then.accept(reading.text(), reading.prediction()));
  }
}
