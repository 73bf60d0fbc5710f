/**
 * Learns what the extractor knows of arguments: main conclusions and the steps between statements.
 */
@NullMarked
package io.github.hencenlp.hence.examples.training.argument;

import org.jspecify.annotations.NullMarked;
