/** Files of language data: lexicons, weights and rules, the library's own and a host's. */
@NullMarked
package io.github.hencenlp.hence.core.data;

import org.jspecify.annotations.NullMarked;
