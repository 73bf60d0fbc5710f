package io.github.hencenlp.hence;

/** The one check that every record with a confidence makes. */
final class Confidence {
  private Confidence() {}

  static void check(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be within 0 to 1, but was " + confidence);
    }
  }
}
