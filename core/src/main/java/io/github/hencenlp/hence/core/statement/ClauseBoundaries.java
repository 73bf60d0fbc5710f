package io.github.hencenlp.hence.core.statement;

import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import io.github.hencenlp.hence.core.rule.RuleFile;
import io.github.hencenlp.hence.core.rule.WordLists;
import java.util.BitSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Where one full clause ends and the next begins, by the order of the words alone: behind a comma
 * with a coordinating or causal word ({@code clause.words}), a semicolon, a colon or a dash, where
 * both sides have a subject and a finite verb. In long sentences the tree often hangs such a clause
 * on a wrong word; the words themselves are plain. Where they are plain enough, as in {@code , so
 * the}, it does not matter that the tagger took a verb for a noun.
 */
final class ClauseBoundaries {

  private static final Set<String> STRONG = Set.of(";", ":", "–", "—", "--");

  private static final Set<String> LINKING;

  private static final Set<String> PLAIN;

  private static final Set<String> PLAIN_BEFORE_NOUN;

  private static final Set<String> SUBORDINATING;

  static {
    WordLists lists = RuleFile.words(ClauseBoundaries.class, "clause.words");
    LINKING = lists.words("linking");
    PLAIN = lists.words("plain");
    PLAIN_BEFORE_NOUN = lists.words("plain-before-noun");
    SUBORDINATING = lists.words("subordinating");
  }

  private final Connectives connectives;

  ClauseBoundaries(Connectives connectives) {
    this.connectives = connectives;
  }

  /** Returns the first words of the full clauses behind the first. */
  BitSet in(Sentence s) {
    BitSet starts = new BitSet();
    int begin = 0;
    int depth = 0;
    for (int i = 1; i < s.size(); i++) {
      String before = s.token(i - 1).word();
      depth += bracket(before);
      if (depth == 0 && (isPlain(s, begin, i) || isBetweenFull(s, begin, i))) {
        starts.set(i);
        begin = i;
      }
    }
    return starts;
  }

  private static int bracket(String word) {
    return switch (word) {
      case "(", "-LRB-", "[" -> 1;
      case ")", "-RRB-", "]" -> -1;
      default -> 0;
    };
  }

  private static boolean isBetweenFull(Sentence s, int begin, int i) {
    if (!mayStart(s, i)) {
      return false;
    }
    if (isBehindStrong(s, i) && isImperative(s, i)) {
      return isFull(s, begin, i - 1);
    }
    return beginsClause(s, i)
        && (isFull(s, begin, i - 1) || (isNounsAlone(s, begin, i - 1) && isLast(s, i)));
  }

  /** Tells whether no comma follows that could close an aside. */
  private static boolean isLast(Sentence s, int i) {
    return next(s, i, s.size(), t -> t.word().equals(",")) == s.size();
  }

  private static boolean isImperative(Sentence s, int i) {
    return s.token(i).tag().equals("VB") && i + 1 < s.size() && !s.token(i + 1).isPunctuation();
  }

  /**
   * "The inn shut, and …": a stretch without a comma or a verb, before a full clause, has a verb
   * that the tagger took for a noun.
   */
  private static boolean isNounsAlone(Sentence s, int from, int to) {
    int first = afterLinks(s, from);
    return first + 1 < to
        && beginsNounPhrase(s.token(first))
        && IntStream.range(first, to)
            .mapToObj(s::token)
            .noneMatch(t -> t.isVerb() || t.isPunctuation() || isRelative(t));
  }

  private static boolean beginsNounPhrase(Token t) {
    return t.isNominal() || t.tag().equals("EX");
  }

  /** Tells whether what stands here begins a clause behind two words or more, come what may. */
  private boolean isPlain(Sentence s, int begin, int i) {
    int first = afterLinks(s, begin);
    if (first + 2 > i - 1 || i + 2 >= s.size()) {
      return false;
    }
    String before = s.token(i - 1).word();
    boolean isWhole =
        !SUBORDINATING.contains(s.token(first).lower()) && !isRelative(s.token(first));
    return isFurtherThat(s, i)
        || (isWhole && before.equals(";") && !isListed(s, i))
        || (isWhole && before.equals(",") && isPlainWord(s, s.token(i).isDegree() ? i + 1 : i));
  }

  /** "the baker, who …; the smith; and the cook": one of several parts, without a verb. */
  private static boolean isListed(Sentence s, int i) {
    long semicolons = s.tokens().stream().filter(t -> t.word().equals(";")).count();
    return semicolons > 1 && finite(s, i, next(s, i, s.size(), ClauseBoundaries::isStrong)) < 0;
  }

  /** "…, and that B": a second complement clause. */
  private static boolean isFurtherThat(Sentence s, int i) {
    Token next = s.token(i + 1);
    return s.token(i).tag().equals("CC") && next.lower().equals("that") && next.tag().equals("IN");
  }

  private boolean isPlainWord(Sentence s, int i) {
    if (i + 2 >= s.size()) {
      return false;
    }
    String word = s.token(i).lower();
    Token next = s.token(i + 1);
    return (PLAIN.contains(word) && !next.isPunctuation() && !next.lower().equals("of"))
        || (PLAIN_BEFORE_NOUN.contains(word) && beginsNounPhrase(next))
        || isConnectiveWithThat(s, i);
  }

  /** "with the result that", "given that": what says "that" is followed by a full clause. */
  private boolean isConnectiveWithThat(Sentence s, int i) {
    return connectives
        .opening(s, i)
        .map(Connective::words)
        .filter(words -> words.size() > 1 && words.get(words.size() - 1).equals("that"))
        .isPresent();
  }

  private static boolean mayStart(Sentence s, int i) {
    return isBehindStrong(s, i)
        || (s.token(i - 1).word().equals(",") && LINKING.contains(s.token(i).lower()));
  }

  private static boolean isBehindStrong(Sentence s, int i) {
    return isStrong(s.token(i - 1));
  }

  private static boolean isStrong(Token t) {
    return STRONG.contains(t.word());
  }

  /** Tells whether a stretch of words has a subject and a finite verb and hangs on nothing. */
  private static boolean isFull(Sentence s, int from, int to) {
    int first = afterLinks(s, from);
    if (first >= to) {
      return false;
    }
    if (SUBORDINATING.contains(s.token(first).lower())) {
      int comma = next(s, first, to, t -> t.word().equals(","));
      return comma < to && isFull(s, comma + 1, to);
    }
    int verb = finite(s, first, to);
    return verb >= 0 && (!isRelative(s.token(first)) || finite(s, verb + 1, to) >= 0);
  }

  /** Returns the first such word of a stretch, or its end. */
  private static int next(Sentence s, int from, int to, Predicate<Token> isSuch) {
    int i = from;
    while (i < to && !isSuch.test(s.token(i))) {
      i++;
    }
    return i;
  }

  /**
   * Tells whether a subject and a finite verb follow, before the next comma or, behind a strong
   * mark, before the next strong one.
   */
  private static boolean beginsClause(Sentence s, int i) {
    int first = afterLinks(s, i);
    int end = next(s, first, s.size(), Token::isPunctuation);
    if (first >= end || isRelative(s.token(first))) {
      return false;
    }
    boolean isStrong = isBehindStrong(s, i);
    if (SUBORDINATING.contains(s.token(first).lower())) {
      return isStrong && isFull(s, first, s.size());
    }
    return finite(s, first, isStrong ? next(s, i, s.size(), ClauseBoundaries::isStrong) : end) >= 0;
  }

  /** Passes over linking words, "that" behind them, and punctuation. */
  private static int afterLinks(Sentence s, int from) {
    int i = from;
    while (i < s.size() && (s.token(i).isPunctuation() || LINKING.contains(s.token(i).lower()))) {
      i++;
    }
    return i > from
            && i < s.size()
            && s.token(i).lower().equals("that")
            && s.relation(i).equals("mark")
        ? i + 1
        : i;
  }

  /**
   * Returns the first finite verb that has a subject before it in the stretch, or -1. A relative
   * clause's own verb does not count, nor does one that only joins an earlier verb ("rights and
   * require").
   */
  private static int finite(Sentence s, int from, int to) {
    boolean subject = false;
    int skip = 0;
    for (int i = from; i < to; i++) {
      Token t = s.token(i);
      if (isRelative(t) && i > from) {
        skip++;
      } else if (t.isFinite() && subject && !s.token(i - 1).tag().equals("CC")) {
        if (skip == 0) {
          return i;
        }
        boolean auxiliary = t.tag().equals("MD") || s.relation(i).startsWith("aux");
        skip -= auxiliary ? 0 : 1;
      } else if (t.isNominal()
          || t.tag().equals("EX")
          || t.tag().equals("CD")
          || t.tag().equals("VBG")) {
        subject = true;
      }
    }
    return -1;
  }

  private static boolean isRelative(Token t) {
    return t.tag().startsWith("W") || (t.lower().equals("that") && t.tag().equals("IN"));
  }
}
