/**
 * What the text says brings about what.
 *
 * <p>The rules of {@code *.rules}, one file a class of signals, propose claims, generously. Learned
 * weights ({@code weights.txt}) say where the arguments of a proposal begin and end, and which one
 * of those for the same signal is right, if any: see {@link
 * io.github.hencenlp.hence.core.causal.Proposer}. How firmly a claim is made, and whether it is a
 * motive, is told by rules of their own ({@code modality.rules}, {@code motives.rules}).
 */
@NullMarked
package io.github.hencenlp.hence.core.causal;

import org.jspecify.annotations.NullMarked;
