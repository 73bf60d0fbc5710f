/**
 * What a figure is made of: spans and claims matched one to one, counted, and set against
 * confidence.
 */
@NullMarked
package io.github.hencenlp.hence.examples.evaluation.score;

import org.jspecify.annotations.NullMarked;
