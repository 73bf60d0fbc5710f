package io.github.hencenlp.hence.examples.evaluation.figures;

import io.github.hencenlp.hence.ExtractorOptions;
import io.github.hencenlp.hence.examples.evaluation.score.Predictor;
import java.util.List;

/**
 * A corpus, read and ready to score against. A new corpus is one more of these. Safe to share
 * between threads.
 */
public interface Benchmark {
  /** The note of a corpus that the training program reads, so that nobody takes it for held out. */
  String TRAINED_ON =
      "**Trained on.** Weights that ship are learned from these texts: the figures are no measure of"
          + " what would be found in others.";

  /** Returns the folder that the corpus lies in. */
  String corpus();

  /** Returns what of it is scored, and how much that is ("dev: 30 texts"). */
  String part();

  /** Returns what a reader has to know of how it is counted, a paragraph each. */
  List<String> notes();

  /** Returns the options with which it is read; the defaults unless it has its own. */
  default ExtractorOptions options() {
    return ExtractorOptions.defaults();
  }

  /** Scores what is found in every text. */
  Outcome score(Predictor predictor);

  /** Returns what finds what can be found without grammar. */
  Predictor floor();

  /** Scores the floor. */
  default Outcome floorScore() {
    return score(floor());
  }
}
