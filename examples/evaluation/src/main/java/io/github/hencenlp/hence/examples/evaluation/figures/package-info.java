/** The figures of each corpus, and the ways to write them down. */
@NullMarked
package io.github.hencenlp.hence.examples.evaluation.figures;

import org.jspecify.annotations.NullMarked;
