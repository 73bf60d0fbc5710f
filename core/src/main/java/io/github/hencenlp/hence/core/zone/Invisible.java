package io.github.hencenlp.hence.core.zone;

/** Characters that leave no ink: white space of every kind, zero-width characters, soft hyphens. */
final class Invisible {
  private Invisible() {}

  static boolean is(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || c == 0x85;
  }
}
