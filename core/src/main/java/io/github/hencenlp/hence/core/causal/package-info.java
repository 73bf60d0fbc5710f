/** What the text says brings about what. */
@NullMarked
package io.github.hencenlp.hence.core.causal;

import org.jspecify.annotations.NullMarked;
