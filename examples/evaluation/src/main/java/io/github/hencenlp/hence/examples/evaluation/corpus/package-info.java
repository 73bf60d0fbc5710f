/** The annotated corpora, each read by a class of its own into texts with their gold. */
@NullMarked
package io.github.hencenlp.hence.examples.evaluation.corpus;

import org.jspecify.annotations.NullMarked;
