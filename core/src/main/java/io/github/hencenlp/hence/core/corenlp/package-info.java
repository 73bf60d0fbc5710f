/** The one place that knows Stanford CoreNLP. */
@NullMarked
package io.github.hencenlp.hence.core.corenlp;

import org.jspecify.annotations.NullMarked;
