/** The argumentative discourse units of the body, and the connectives that stand between them. */
@NullMarked
package io.github.hencenlp.hence.core.statement;

import org.jspecify.annotations.NullMarked;
