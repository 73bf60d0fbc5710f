package io.github.hencenlp.hence.core.causal;

import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The two arguments of a signal, told by the order of the words alone: the one that stands right
 * behind it, and the other, which stands before it or, where the signal opens the sentence, behind
 * a comma.
 *
 * @param behind the argument right behind the signal
 * @param other the other argument
 */
record WordOrder(Optional<TokenSet> behind, Optional<TokenSet> other) {

  /** So many words between commas only comment on what stands around them. */
  private static final int PARENTHESIS_WORDS = 4;

  private static final WordOrder NONE = new WordOrder(Optional.empty(), Optional.empty());

  /** How far an argument reaches in a sentence of many clauses. */
  enum Reach {
    /** To the end or beginning of what no semicolon or colon parts off. */
    FAR,
    /** To the next clause. */
    NEAR,
    /** To the next clause, and before the signal to the next infinitive or participle. */
    NARROW,
    /** Both ways: the signal stands within one argument, and the other in what goes before. */
    AROUND
  }

  /** Returns the arguments of a signal, which may be in several pieces. */
  static WordOrder of(Sentence s, BitSet signal, boolean front, Reach reach) {
    int first = signal.nextSetBit(0);
    int last = signal.length() - 1;
    BitSet between = new BitSet();
    between.set(first, last);
    between.andNot(signal);
    if (between.isEmpty()) {
      return front
          ? fronted(s, last, reach)
          : reach == Reach.AROUND ? within(s, signal) : around(s, first, last, reach);
    }
    // "The more A, the more B" has both behind its first half; of "so A that B", what stands
    // between goes with what stands before.
    Optional<TokenSet> inside = Arguments.tidy(TokenSet.of(s, between));
    Optional<TokenSet> behind = after(s, last, reach);
    return front
        ? new WordOrder(inside, behind)
        : new WordOrder(behind, inside.map(i -> before(s, first, reach).map(i::with).orElse(i)));
  }

  /** Returns the argument within which a signal stands, and no other. */
  private static WordOrder within(Sentence s, BitSet signal) {
    int first = Segment.first(s, signal.nextSetBit(0));
    int last = Segment.last(s, signal.length() - 1);
    return new WordOrder(
        Arguments.tidy(TokenSet.range(s, first, last).without(signal)), Optional.empty());
  }

  /** Returns the argument behind a signal and the one before it. */
  static WordOrder around(Sentence s, int first, int last, Reach reach) {
    Optional<TokenSet> behind =
        after(s, last, reach)
            .filter(a -> isInfinitive(s, last) || s.token(last).isFinite() || hasVerb(a));
    return new WordOrder(behind, before(s, beforeFirstOfItsKind(s, first), reach));
  }

  /**
   * Returns the arguments of a signal that stands before both. The clause behind it ends where
   * another begins behind a comma or "then"; failing that, where a pronoun and a verb begin one
   * without a comma, or at the first comma.
   */
  static WordOrder fronted(Sentence s, int last, Reach reach) {
    int end = Segment.last(s, last);
    return firstOf(s, last, end, i -> beginsRest(s, i, end))
        .or(() -> firstOf(s, last, end, i -> beginsUnmarked(s, i, end) || beginsMain(s, last, i)))
        .or(() -> firstOf(s, last, end, i -> isComma(s, i - 1) && !isCoordinator(s, i)))
        .or(() -> anyOf(last, end, i -> beginsRest(s, i, end)))
        .or(() -> anyOf(last, end, i -> beginsUnmarked(s, i, end)))
        .or(() -> anyOf(last - 1, end, i -> beginsUnmarked(s, i, end) || beginsMain(s, last, i)))
        .map(rest -> new WordOrder(words(s, last + 1, rest - 1), after(s, rest - 1, reach)))
        .orElse(NONE);
  }

  /** Returns the first place that passes the test and has a whole clause before it. */
  private static Optional<Integer> firstOf(Sentence s, int signal, int end, IntPredicate test) {
    boolean verbal =
        isInfinitive(s, signal) || s.token(signal).isFinite() || isGerund(s, signal + 1);
    return anyOf(
        signal, end, i -> (verbal || ClauseStart.hasVerb(s, signal + 1, i - 2)) && test.test(i));
  }

  /** Returns the first place that passes the test: the verb before it need not be known as one. */
  private static Optional<Integer> anyOf(int signal, int end, IntPredicate test) {
    return IntStream.rangeClosed(signal + 3, end).filter(test).boxed().findFirst();
  }

  /** Tells whether the main clause begins at a word, behind a comma or "then". */
  private static boolean beginsRest(Sentence s, int at, int end) {
    if (s.token(at - 1).lower().equals("then")) {
      return true;
    }
    if (!isComma(s, at - 1)
        || isCoordinator(s, at)
        || isSubordinate(s, at)
        || isParenthesis(s, at, end)) {
      return false;
    }
    String tag = s.token(at).tag();
    boolean opens =
        ClauseStart.isPronoun(s, at)
            || tag.equals("IN")
            || tag.equals("RB")
            || tag.equals("MD")
            || tag.startsWith("W");
    return ClauseStart.hasSubjectAndVerb(s, at, end)
        || tag.equals("VB")
        || tag.equals("VBP")
        || (opens && ClauseStart.hasVerb(s, at, end));
  }

  /** "If it closes, which I fear, we lose": more about what stands before the comma. */
  private static boolean isSubordinate(Sentence s, int at) {
    String word = s.token(at).lower();
    return (ClauseStart.isSubordinator(s, at) && !s.token(at).tag().startsWith("W"))
        || word.equals("as")
        || word.equals("which")
        || word.equals("whose")
        || word.equals("whom");
  }

  /** "If it closes, she says, we lose": what a few words between commas say is no main clause. */
  private static boolean isParenthesis(Sentence s, int at, int end) {
    return IntStream.rangeClosed(at + 1, Math.min(at + PARENTHESIS_WORDS, end - 1))
        .anyMatch(
            i ->
                isComma(s, i)
                    && !isCoordinator(s, i + 1)
                    && !s.token(i + 1).tag().equals("IN")
                    && ClauseStart.hasVerb(s, i + 1, end));
  }

  /** "If it closes we lose": the subject of a second verb, right behind the first clause. */
  private static boolean beginsUnmarked(Sentence s, int at, int end) {
    return ClauseStart.isPronoun(s, at)
        && !s.token(at - 1).isFinite()
        && !s.token(at - 1).tag().equals("IN")
        && !isCoordinator(s, at - 1)
        && at < end
        && ClauseStart.hasSubjectAndVerb(s, at, Math.min(end, at + 2));
  }

  /**
   * "If the mill closes the town dies": where the parser sees the subject of the clause above, that
   * clause begins.
   */
  private static boolean beginsMain(Sentence s, int signal, int at) {
    for (int word = at; word != Sentence.NONE; word = s.head(word)) {
      if (s.subtree(word).nextSetBit(0) != at) {
        return false;
      }
      if (s.relation(word).startsWith("nsubj") || s.relation(word).equals("expl")) {
        int clause = s.head(word);
        return clause > word && s.dominates(clause, signal) && !isComma(s, at - 1);
      }
    }
    return false;
  }

  private static boolean isComma(Sentence s, int index) {
    return s.token(index).word().equals(",");
  }

  private static boolean isCoordinator(Sentence s, int index) {
    return s.token(index).tag().equals("CC");
  }

  private static boolean isGerund(Sentence s, int index) {
    return index < s.size() && s.token(index).tag().equals("VBG");
  }

  private static Optional<TokenSet> before(Sentence s, int signal, Reach reach) {
    int begin = Segment.first(s, signal);
    Optional<TokenSet> all = words(s, begin, signal - 1);
    if (reach == Reach.FAR || all.isEmpty()) {
      return all;
    }
    int last = all.get().last();
    int first = last;
    // Before a verb stands its subject, with the relative clauses that it has.
    boolean predicate = s.token(signal).isFinite();
    for (boolean verb = predicate; first > begin; first--) {
      verb |= s.token(first).isFinite();
      boolean starts =
          predicate ? ClauseStart.of(s, first, signal) : ClauseStart.anywhere(s, first, last);
      if (verb && starts) {
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
    int end = Segment.last(s, signal);
    int first = signal + 1;
    int last = end;
    if (reach != Reach.FAR && first <= end) {
      boolean predicate = s.token(signal).isFinite();
      boolean verb = predicate || isInfinitive(s, signal);
      for (int i = first + 2; i <= end; i++) {
        verb |= s.token(i - 1).isFinite();
        if (verb && (ClauseStart.beside(s, i, end) || (predicate && joinsVerb(s, i)))) {
          last = i - 1;
          break;
        }
      }
    }
    return words(s, first, last);
  }

  /** Tells whether a word joins another verb of the same subject: "and (so) raises". */
  private static boolean joinsVerb(Sentence s, int at) {
    int next = at + 1 < s.size() && s.token(at + 1).tag().equals("RB") ? at + 2 : at + 1;
    return isCoordinator(s, at) && next < s.size() && s.token(next).isFinite();
  }

  /** "A because B and because C": what both give the reason for stands before the first. */
  private static int beforeFirstOfItsKind(Sentence s, int signal) {
    int joint = signal - 1;
    while (joint > 0 && s.token(joint).tag().equals("RB")) {
      joint--;
    }
    boolean again = joint > 0 && isCoordinator(s, joint);
    if (again) {
      for (int i = joint - 1; i > 0 && !Segment.isBreak(s, i); i--) {
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
    Sentence s = words.sentence();
    return words.anyMatch(
        i -> s.token(i).isFinite() || (s.token(i).isVerb() && Clause.hasSubject(s, i)));
  }

  private static Optional<TokenSet> words(Sentence s, int first, int last) {
    return first > last
        ? Optional.empty()
        : Arguments.tidy(TokenSet.range(s, first, last))
            .filter(w -> w.size() > 1 || !isCoordinator(s, w.first()));
  }
}
