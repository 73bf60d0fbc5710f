/**
 * What a reader with a list of words and no grammar would find: what every figure is to be read
 * beside.
 */
@NullMarked
package io.github.hencenlp.hence.examples.evaluation.floor;

import org.jspecify.annotations.NullMarked;
