package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.BitSet;
import java.util.Optional;

/**
 * A cue with its source that stands inside what is said, before it or after it, set off by commas:
 * what is said is the sentence around it.
 */
final class Aside {

  /** Between the cue and the comma behind it stand whom it was said to, when, how. */
  private static final int LONGEST_TAIL = 6;

  private Aside() {}

  /**
   * Returns what stands around a cue and its source, which commas set off from it; empty where they
   * do not stand apart.
   *
   * @param apart the cue and the source
   */
  static Optional<TokenSet> around(Sentence s, TokenSet apart) {
    int first = apart.first();
    int last = apart.last();
    while (first > 0 && LineWords.isAuxiliary(s, first - 1)) {
      first--;
    }
    for (int i = last + 1;
        i <= last + LONGEST_TAIL
            && i < s.size()
            && !LineWords.isBoundary(s, i)
            && !s.token(i).isFinite();
        i++) {
      if (i + 1 == s.size() || LineWords.isBoundary(s, i + 1)) {
        last = i;
      }
    }
    boolean open = first == 0 || LineWords.isBoundary(s, first - 1);
    boolean closed = last == s.size() - 1 || LineWords.isBoundary(s, last + 1);
    if (!open || !closed) {
      return Optional.empty();
    }
    int begin = first;
    while (begin > 0 && !s.token(begin - 1).word().equals(";") && !opensRelative(s, begin, first)) {
      begin--;
    }
    BitSet members = new BitSet();
    members.set(begin, first);
    int end = last + 1;
    while (end < s.size() && !s.token(end).word().equals(";")) {
      end++;
    }
    members.set(last + 1, end);
    TokenSet content =
        TokenSet.of(s, members)
            .withoutEdgePunctuation()
            .trimmed(i -> s.token(i).tag().equals("CC"));
    boolean clause =
        members.stream().anyMatch(i -> s.token(i).isFinite() || s.token(i).tag().equals("VB"));
    return clause && !content.isEmpty() ? Optional.of(content) : Optional.empty();
  }

  /** Tells whether a relative pronoun stands alone before the commas: "which, they say, …". */
  private static boolean opensRelative(Sentence s, int i, int cue) {
    return i == cue - 2
        && LineWords.isComma(s, i + 1)
        && (s.token(i).tag().equals("WDT") || s.token(i).tag().equals("WP"));
  }
}
