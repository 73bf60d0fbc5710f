package io.github.hencenlp.hence.examples.evaluation.score;

import io.github.hencenlp.hence.Document;

/** What finds claims and the other layers in a text: the extractor, or a floor to compare it to. */
@FunctionalInterface
public interface Predictor {
  /** Returns what is found in the document; may be called from several threads at once. */
  Prediction predict(Document document);
}
