/**
 * Learns the weights with which the extractor judges causal claims, from the corpora that may be
 * learned from.
 *
 * <p>{@link io.github.hencenlp.hence.examples.training.Lessons} reads the corpora, {@link
 * io.github.hencenlp.hence.examples.training.Teacher} turns them into choices with a right answer,
 * {@link io.github.hencenlp.hence.examples.training.LogLinear} fits weights to these, and {@link
 * io.github.hencenlp.hence.examples.training.CrossValidation} tells what they are worth.
 */
@NullMarked
package io.github.hencenlp.hence.examples.training;

import org.jspecify.annotations.NullMarked;
