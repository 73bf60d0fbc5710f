package io.github.hencenlp.hence.examples.evaluation.score;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.examples.evaluation.corpus.Text;

/**
 * A claim that was found, judged by gold. Immutable.
 *
 * @param text the text that it was found in
 * @param claim the claim
 * @param right whether gold has it
 */
public record Judged(Text text, CausalClaim claim, boolean right) {}
