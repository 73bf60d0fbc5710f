/**
 * How the statements hang together: candidates for support and attack, one structure decoded from
 * them.
 */
@NullMarked
package io.github.hencenlp.hence.core.argument;

import org.jspecify.annotations.NullMarked;
