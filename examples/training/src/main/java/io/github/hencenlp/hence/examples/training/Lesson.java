package io.github.hencenlp.hence.examples.training;

import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.causal.Candidate;
import io.github.hencenlp.hence.examples.evaluation.corpus.GoldClaim;
import java.util.List;
import java.util.Optional;

/**
 * A text to learn from. Immutable.
 *
 * @param corpus the corpus it is of
 * @param convention what people agreed to call a cause in it, by a name that corpora may share
 * @param document what must not be parted between training and test
 * @param analysis its sentences
 * @param gold the claims that people found in it
 * @param connectives where only certain words were annotated, these: of a claim at another word
 *     nobody said whether it is right; empty where all claims were
 */
record Lesson(
    String corpus,
    String convention,
    String document,
    Analysis analysis,
    List<GoldClaim> gold,
    Optional<List<Span>> connectives) {

  Lesson {
    gold = List.copyOf(gold);
    connectives = connectives.map(List::copyOf);
  }

  /** Tells whether people would have annotated a claim at the proposal's signal. */
  boolean covers(Candidate proposal) {
    return connectives.isEmpty()
        || proposal
            .signalSpan()
            .filter(signal -> connectives.get().stream().anyMatch(signal::overlaps))
            .isPresent();
  }
}
