/** The JSON that Hence writes. */
@NullMarked
package io.github.hencenlp.hence.core.json;

import org.jspecify.annotations.NullMarked;
