package io.github.hencenlp.hence.core.causal;

import io.github.hencenlp.hence.core.analysis.Sentence;
import java.util.BitSet;

/**
 * The words of a sentence as features name them: the edge beyond both ends, and the signal for its
 * own words.
 *
 * @param s the sentence
 * @param signal the words that go by that name
 */
record Neighbours(Sentence s, BitSet signal) {

  /** Returns the part of speech of a word, which may lie beyond the ends. */
  String tag(int index) {
    return isBeyond(index) ? "edge" : signal.get(index) ? "signal" : s.token(index).tag();
  }

  /** Returns the lemma of a word, which may lie beyond the ends. */
  String lemma(int index) {
    return isBeyond(index) ? "edge" : signal.get(index) ? "signal" : s.token(index).lemma();
  }

  private boolean isBeyond(int index) {
    return index < 0 || index >= s.size();
  }
}
