/** Ways to write an argument structure. */
@NullMarked
package io.github.hencenlp.hence.format;

import org.jspecify.annotations.NullMarked;
