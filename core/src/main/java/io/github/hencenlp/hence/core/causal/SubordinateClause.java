package io.github.hencenlp.hence.core.causal;

import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.BitSet;
import java.util.Optional;

/**
 * A clause behind a subordinating word, told by the order of the words alone: at the beginning of a
 * sentence it ends at the first comma behind which another clause stands; later on it goes to the
 * end, and what stands before it is the rest.
 *
 * @param s the sentence
 * @param first its first word
 * @param last its last word
 * @param restFirst the first word of the rest
 * @param restLast the last word of the rest
 */
record SubordinateClause(Sentence s, int first, int last, int restFirst, int restLast) {

  /**
   * Returns the clause behind the words of a signal; empty where either half is no clause.
   *
   * @param phrase whether a phrase behind the signal will do
   */
  static Optional<SubordinateClause> after(Sentence s, BitSet signal, boolean phrase) {
    int start = signal.nextSetBit(0);
    int first = signal.length();
    int end = Segment.last(s, first - 1);
    Optional<TokenSet> before = Arguments.clauseBefore(s, start);
    if (before.isPresent()) {
      int last = endOfClause(s, first, end);
      return Optional.of(new SubordinateClause(s, first, last, before.get().first(), start - 1))
          .filter(c -> c.words().filter(w -> phrase || Arguments.isClause(w)).isPresent());
    }
    // Behind a subordinating word two words are a clause: the parser need not have seen it.
    for (int comma = first + (phrase ? 1 : 2); comma < end; comma++) {
      if (s.token(comma).word().equals(",") && isClause(s, comma + 1, end)) {
        return Optional.of(new SubordinateClause(s, first, comma - 1, comma + 1, end));
      }
    }
    return Optional.empty();
  }

  /** Returns its words. */
  Optional<TokenSet> words() {
    return first > last ? Optional.empty() : Arguments.tidy(TokenSet.range(s, first, last));
  }

  /** Returns the words of what it is subordinate to. */
  Optional<TokenSet> rest() {
    return Arguments.tidy(TokenSet.range(s, restFirst, restLast));
  }

  private static boolean isClause(Sentence s, int first, int last) {
    return first <= last && Arguments.isClause(TokenSet.range(s, first, last));
  }

  /** A later clause ends where "and", "but" or "or" behind a comma begins another. */
  private static int endOfClause(Sentence s, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (s.token(i).word().equals(",")
          && s.token(i + 1).tag().equals("CC")
          && isClause(s, i + 2, end)) {
        return i - 1;
      }
    }
    return end;
  }
}
