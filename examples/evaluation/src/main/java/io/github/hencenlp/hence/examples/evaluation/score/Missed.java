package io.github.hencenlp.hence.examples.evaluation.score;

import io.github.hencenlp.hence.examples.evaluation.corpus.GoldClaim;
import io.github.hencenlp.hence.examples.evaluation.corpus.Text;

/**
 * A gold claim that was not found. Immutable.
 *
 * @param text the text that it stands in
 * @param claim the claim
 */
public record Missed(Text text, GoldClaim claim) {}
