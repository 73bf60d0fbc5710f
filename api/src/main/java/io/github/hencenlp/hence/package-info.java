/**
 * Reads an op-ed and returns the structure of its argument: premises, causal claims, conclusions,
 * what speaks for and against each, and who says it.
 *
 * <p>{@link io.github.hencenlp.hence.ArgumentExtractor} is the entry point; what it returns are
 * immutable records. Offsets are everywhere UTF-16 code units into the text as the host gave it,
 * counted from 0. No method here accepts or returns null: a null argument raises {@link
 * NullPointerException}, an absent single value is an {@link java.util.Optional}, absent several an
 * empty list.
 */
@NullMarked
package io.github.hencenlp.hence;

import org.jspecify.annotations.NullMarked;
