/** Hence on the command line: op-eds in, their arguments out, for people or as JSON. */
@NullMarked
package io.github.hencenlp.hence.examples.cli;

import org.jspecify.annotations.NullMarked;
