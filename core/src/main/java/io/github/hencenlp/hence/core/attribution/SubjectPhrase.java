package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.core.analysis.Roles;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.rule.Extent;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The noun phrase that is the subject of a verb, read along the line: for the sentences in which
 * the parser has taken a relative clause or an apposition after the subject for the main clause.
 */
final class SubjectPhrase {

  private static final Set<String> OPENERS =
      Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "PDT", "EX");

  private SubjectPhrase() {}

  /**
   * Returns the noun phrase that ends right before the verb, with what commas set off behind it:
   * back to the comma behind what fronts the sentence, or to its beginning.
   */
  static Optional<TokenSet> before(Sentence s, int verb) {
    int last = verb - 1;
    while (last >= 0
        && (s.token(last).tag().equals("MD")
            || s.token(last).tag().equals("RB")
            || s.relation(last).startsWith("aux"))) {
      last--;
    }
    int first = beginning(s, last);
    for (int from = first; from <= last; from = behindComma(s, from, last)) {
      if (OPENERS.contains(s.token(from).tag()) && isOnePhrase(s, from, last)) {
        return Optional.of(TokenSet.range(s, from, last).withoutEdgePunctuation());
      }
    }
    return Optional.empty();
  }

  /** Returns where the stretch begins in which a noun phrase may stand that ends at a word. */
  private static int beginning(Sentence s, int last) {
    int first = 0;
    for (int i = last; i > 0; i--) {
      String word = s.token(i).word();
      if (word.equals(";")
          || word.equals(":")
          || s.token(i).tag().equals("``")
          || s.token(i).tag().equals("''")) {
        first = i + 1;
        break;
      }
    }
    while (first < last && (s.token(first).tag().equals("CC") || s.token(first).isPunctuation())) {
      first++;
    }
    return first;
  }

  /** Returns the word behind the next comma, or one beyond the last word. */
  private static int behindComma(Sentence s, int from, int last) {
    int i = from;
    while (i <= last && !LineWords.isComma(s, i)) {
      i++;
    }
    return i + 1;
  }

  /** Returns the subject of the nearest finite verb before a word, relative clauses passed over. */
  static Optional<TokenSet> ofClauseBefore(Sentence s, int word) {
    for (int verb = word - 1; verb > 0; verb--) {
      int head = LineWords.isAuxiliary(s, verb) ? s.head(verb) : verb;
      if (s.token(verb).isFinite() && !s.relation(head).startsWith("acl")) {
        OptionalInt subject = Roles.anySubject(s, head);
        if (subject.isPresent() && subject.getAsInt() < word) {
          return Optional.of(
              Extent.of(s, subject.getAsInt(), new BitSet()).withoutEdgePunctuation());
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns what stands between the verb and the comma before it, or else behind it, if that is a
   * noun phrase.
   */
  static Optional<TokenSet> beside(Sentence s, int verb) {
    int first = verb;
    while (first > 0 && !LineWords.isBoundary(s, first - 1)) {
      first--;
    }
    int last = verb;
    while (last + 1 < s.size() && !LineWords.isBoundary(s, last + 1)) {
      last++;
    }
    if (first == 0) {
      return Optional.empty();
    }
    return first < verb ? phrase(s, first, verb - 1) : phrase(s, verb + 1, last);
  }

  /**
   * Returns a noun phrase up to the comma behind which a parser took the main clause for an
   * apposition.
   */
  static TokenSet beforeClause(Sentence s, TokenSet phrase) {
    for (int i = phrase.first() + 1; i < phrase.last(); i++) {
      if (LineWords.isComma(s, i)
          && LineWords.beginsClause(s, i + 1)
          && !s.token(i + 1).tag().startsWith("W")
          && hasPlainClause(s, i + 1, phrase.last())) {
        return TokenSet.range(s, phrase.first(), i - 1);
      }
    }
    return phrase;
  }

  private static boolean hasPlainClause(Sentence s, int from, int to) {
    for (int i = from; i <= to && !s.token(i).tag().startsWith("W"); i++) {
      if (s.token(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<TokenSet> phrase(Sentence s, int first, int last) {
    return first <= last
            && OPENERS.contains(s.token(first).tag())
            && isOnePhrase(s, first, last)
            && !s.token(last).tag().startsWith("W")
            && !s.token(first).lower().matches("that|it|there")
        ? Optional.of(TokenSet.range(s, first, last))
        : Optional.empty();
  }

  /** The only finite verbs within are those of relative clauses. */
  private static boolean isOnePhrase(Sentence s, int first, int last) {
    boolean relative = false;
    for (int i = first; i <= last; i++) {
      if (s.token(i).tag().startsWith("W")) {
        relative = true;
      } else if (LineWords.isComma(s, i) && relative && !s.token(last).word().equals(",")) {
        return false;
      } else if (s.token(i).isFinite() && !relative) {
        return false;
      }
    }
    return true;
  }
}
