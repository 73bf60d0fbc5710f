/** Who says what: quotations, reported speech and thought, and the sources behind them. */
@NullMarked
package io.github.hencenlp.hence.core.attribution;

import org.jspecify.annotations.NullMarked;
