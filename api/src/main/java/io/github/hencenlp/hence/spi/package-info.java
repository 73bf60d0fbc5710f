/** The service interface between hence-api and its implementation. Hosts need nothing here. */
@NullMarked
package io.github.hencenlp.hence.spi;

import org.jspecify.annotations.NullMarked;
