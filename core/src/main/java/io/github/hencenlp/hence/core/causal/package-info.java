/**
 * What the text says brings about what.
 *
 * <p>The rules of {@code *.rules}, one file a class of signals, propose claims; {@link
 * io.github.hencenlp.hence.core.causal.CausalClaimFinder} settles which of them stand. Which words
 * an argument takes up is told by its clause; how firmly a claim is made, and whether it is a
 * motive, by rules of their own ({@code modality.rules}, {@code motives.rules}).
 */
@NullMarked
package io.github.hencenlp.hence.core.causal;

import org.jspecify.annotations.NullMarked;
