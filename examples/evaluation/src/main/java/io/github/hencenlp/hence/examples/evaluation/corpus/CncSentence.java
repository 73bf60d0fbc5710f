package io.github.hencenlp.hence.examples.evaluation.corpus;

import java.util.Objects;

/**
 * A sentence of the Causal News Corpus. Immutable.
 *
 * @param document what names the articles that it comes from; see {@link CncReader}
 * @param text the sentence, with its relations; none where it is not causal
 * @param causal whether it is
 */
public record CncSentence(String document, Text text, boolean causal) {

  /** Checks that nothing is missing. */
  public CncSentence {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(text, "text");
  }
}
