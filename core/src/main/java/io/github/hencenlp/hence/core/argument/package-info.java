/**
 * How the statements hang together.
 *
 * <p>{@link io.github.hencenlp.hence.core.argument.Profile} looks at a unit by itself, {@link
 * io.github.hencenlp.hence.core.argument.Discourse} at all of them as parts of a text. {@link
 * io.github.hencenlp.hence.core.argument.ArgumentFeatures} names what can be seen of each unit and
 * of each step between two; {@link io.github.hencenlp.hence.core.argument.ArgumentModel} knows how
 * much each of these counts. {@link io.github.hencenlp.hence.core.argument.ScoredGraph} holds all
 * steps with their probabilities, after a first look and after a second one that goes by the {@link
 * io.github.hencenlp.hence.core.argument.Expectation} that the first leads to; {@link
 * io.github.hencenlp.hence.core.argument.Decoder} takes the best tree of them, and {@link
 * io.github.hencenlp.hence.core.argument.Inferences} makes inferences of it, with indicators and
 * schemes.
 */
@NullMarked
package io.github.hencenlp.hence.core.argument;

import org.jspecify.annotations.NullMarked;
