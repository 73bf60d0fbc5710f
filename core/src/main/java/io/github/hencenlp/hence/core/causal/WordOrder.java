package io.github.hencenlp.hence.core.causal;

import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.Optional;

/**
 * The two arguments of a signal, told by the order of the words alone: the one that stands right
 * behind it, and the other, which stands before it or, where the signal opens the sentence, behind
 * a comma.
 *
 * @param behind the argument right behind the signal
 * @param other the other argument
 */
record WordOrder(Optional<TokenSet> behind, Optional<TokenSet> other) {

  private static final WordOrder NONE = new WordOrder(Optional.empty(), Optional.empty());

  /** How far an argument reaches in a sentence of many clauses. */
  enum Reach {
    /** To the end or beginning of what no semicolon or colon parts off. */
    FAR,
    /** To the next clause. */
    NEAR,
    /** To the next clause, and before the signal to the next infinitive or participle. */
    NARROW
  }

  /** Returns the argument behind a signal and the one before it. */
  static WordOrder around(Sentence s, int first, int last, Reach reach) {
    Optional<TokenSet> behind =
        after(s, last, reach).filter(a -> isInfinitive(s, last) || hasVerb(a));
    return new WordOrder(behind, before(s, beforeFirstOfItsKind(s, first), reach));
  }

  /** Returns the arguments of a signal that stands before both. */
  static WordOrder fronted(Sentence s, int last, Reach reach) {
    int end = endOfSegment(s, last);
    for (int i = last + 2; i < end; i++) {
      int rest = beginningOfRest(s, last, i, end);
      if (rest > 0) {
        return new WordOrder(words(s, last + 1, i - 1), after(s, rest - 1, reach));
      }
    }
    return NONE;
  }

  /** Returns where the main clause begins if the subordinate one ends before {@code at}, or 0. */
  private static int beginningOfRest(Sentence s, int signal, int at, int end) {
    if (!isInfinitive(s, signal) && !ClauseStart.hasVerb(s, signal + 1, at - 1)) {
      return 0;
    }
    if (s.token(at).lower().equals("then") && at + 1 < end) {
      return at + 1;
    }
    if (!s.token(at).word().equals(",")) {
      return 0;
    }
    String tag = s.token(at + 1).tag();
    boolean begins =
        ClauseStart.hasSubjectAndVerb(s, at + 1, end)
            || tag.equals("VB")
            || tag.equals("VBP")
            || ((ClauseStart.isPronoun(s, at + 1)
                    || tag.equals("IN")
                    || tag.equals("RB")
                    || tag.equals("MD")
                    || tag.startsWith("W"))
                && ClauseStart.hasVerb(s, at + 1, end));
    return begins ? at + 1 : 0;
  }

  private static Optional<TokenSet> before(Sentence s, int signal, Reach reach) {
    int begin = beginningOfSegment(s, signal);
    Optional<TokenSet> all = words(s, begin, signal - 1);
    if (reach == Reach.FAR || all.isEmpty()) {
      return all;
    }
    int last = all.get().last();
    int first = last;
    for (boolean verb = false; first > begin; first--) {
      verb |= ClauseStart.isFinite(s, first);
      if (verb && ClauseStart.anywhere(s, first, last)) {
        break;
      }
      if (reach == Reach.NARROW
          && s.token(first).tag().equals("VB")
          && s.token(first - 1).tag().equals("TO")) {
        break;
      }
    }
    return words(s, first, last);
  }

  private static Optional<TokenSet> after(Sentence s, int signal, Reach reach) {
    int end = endOfSegment(s, signal);
    int first = signal + 1;
    int last = end;
    if (reach != Reach.FAR && first <= end) {
      boolean verb = isInfinitive(s, signal);
      for (int i = first + 2; i <= end; i++) {
        verb |= ClauseStart.isFinite(s, i - 1);
        if (verb && ClauseStart.beside(s, i, end)) {
          last = i - 1;
          break;
        }
      }
    }
    return words(s, first, last);
  }

  /** "A because B and because C": what both give the reason for stands before the first. */
  private static int beforeFirstOfItsKind(Sentence s, int signal) {
    boolean again = signal > 0 && s.token(signal - 1).tag().equals("CC");
    if (again) {
      for (int i = signal - 2; i > 0 && !Clause.isBreak(s, i); i--) {
        if (s.token(i).lower().equals(s.token(signal).lower())) {
          return i;
        }
      }
    }
    return signal;
  }

  private static boolean isInfinitive(Sentence s, int signal) {
    return signal >= 0 && s.token(signal).tag().equals("TO");
  }

  private static boolean hasVerb(TokenSet words) {
    return words.members().stream().anyMatch(i -> ClauseStart.isFinite(words.sentence(), i));
  }

  private static Optional<TokenSet> words(Sentence s, int first, int last) {
    return first > last ? Optional.empty() : Arguments.tidy(TokenSet.range(s, first, last));
  }

  private static int beginningOfSegment(Sentence s, int from) {
    int first = from;
    while (first > 0 && !Clause.isBreak(s, first - 1)) {
      first--;
    }
    return first;
  }

  private static int endOfSegment(Sentence s, int from) {
    int end = Math.max(from, 0);
    while (end + 1 < s.size() && !Clause.isBreak(s, end + 1)) {
      end++;
    }
    return end;
  }
}
