package io.github.hencenlp.hence.examples.cli;

import java.io.IOException;

/** Bytes are not UTF-8; the message names the first that is not, and its offset. */
final class MalformedUtf8Exception extends IOException {
  private static final long serialVersionUID = 1L;

  MalformedUtf8Exception(byte malformed, int offset) {
    super(
        String.format(
            "the text must be UTF-8, but byte 0x%02X at byte offset %d is not", malformed, offset));
  }
}
