/**
 * The evaluation program: annotated corpora in, figures out.
 *
 * <p>{@code corpus} reads what people annotated, {@code score} counts what was found of it, {@code
 * floor} finds what can be found without any grammar, {@code figures} puts them in tables.
 */
@NullMarked
package io.github.hencenlp.hence.examples.evaluation;

import org.jspecify.annotations.NullMarked;
