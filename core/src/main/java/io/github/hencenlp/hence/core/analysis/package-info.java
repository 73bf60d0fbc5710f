/**
 * The linguistic analysis that every stage reads: tokens and Universal Dependencies trees, in the
 * library's own records. Nothing here knows where an analysis comes from.
 */
@NullMarked
package io.github.hencenlp.hence.core.analysis;

import org.jspecify.annotations.NullMarked;
