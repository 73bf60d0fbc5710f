package io.github.hencenlp.hence.core.causal;

import io.github.hencenlp.hence.core.analysis.Sentence;

/** The stretch of a sentence that no semicolon or colon parts. */
final class Segment {

  private Segment() {}

  /** Tells whether a word is a mark that separates what says two things. */
  static boolean isBreak(Sentence s, int index) {
    return s.token(index).word().equals(";") || s.token(index).word().equals(":");
  }

  /** Returns the first word of the stretch that reaches from before a place up to it. */
  static int first(Sentence s, int from) {
    int first = from;
    while (first > 0 && !isBreak(s, first - 1)) {
      first--;
    }
    return first;
  }

  /** Returns the last word of the stretch that a word begins or lies in. */
  static int last(Sentence s, int from) {
    int last = from;
    while (last + 1 < s.size() && !isBreak(s, last + 1)) {
      last++;
    }
    return last;
  }
}
