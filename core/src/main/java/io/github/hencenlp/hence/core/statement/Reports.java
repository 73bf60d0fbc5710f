package io.github.hencenlp.hence.core.statement;

import static io.github.hencenlp.hence.core.analysis.Sentence.NONE;

import io.github.hencenlp.hence.Attribution;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.attribution.Attributions;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The clauses of a sentence that report what somebody says, as far as they part statements: what is
 * said is a statement of its own, the words that only say who says it are none.
 */
final class Reports {

  private final Sentence s;
  private final List<Attribution> reporting;

  private Reports(Sentence s, List<Attribution> reporting) {
    this.s = s;
    this.reporting = reporting;
  }

  static Reports in(Sentence s, Attributions attributions) {
    return new Reports(
        s,
        attributions.attributions().stream()
            .filter(a -> a.content().start() < s.end() && a.content().end() > s.begin())
            .filter(a -> isClause(s, a) && !isInsideStatement(s, a))
            .toList());
  }

  /** Returns the innermost reported clause that a word lies in. */
  Optional<Attribution> innermost(Token t) {
    Span word = Span.of(t.begin(), t.end());
    return reporting.stream()
        .filter(a -> a.content().contains(word))
        .min(Comparator.comparingInt(a -> a.content().length()));
  }

  /**
   * Tells whether a group of words says no more than who speaks: it has no verb but those of
   * reporting.
   */
  boolean onlyReports(BitSet members) {
    List<Token> frame =
        s.tokens().stream().filter(t -> members.get(t.index()) && isFrame(t)).toList();
    return !frame.isEmpty()
        && s.tokens().stream()
            .filter(t -> members.get(t.index()) && t.isVerb() && !frame.contains(t))
            .allMatch(
                t ->
                    isAuxiliary(t)
                        || frame.stream()
                            .anyMatch(f -> f.isNominal() && s.head(f.index()) == t.index()));
  }

  /** Leaves out the reporting words with which a group ends: "The minister came and said that". */
  BitSet withoutReport(BitSet members) {
    return TokenSet.of(s, members)
        .trimmed(
            i ->
                i > members.nextSetBit(0)
                    && (s.token(i).isPunctuation()
                        || isFrame(s.token(i))
                        || (i > 0 && isFrame(s.token(i - 1)) && s.relation(i).equals("mark"))
                        || s.relation(i).equals("cc")))
        .members();
  }

  /**
   * Tells whether what is ascribed is a clause of its own: a predicate with its subject, or all but
   * the whole sentence.
   */
  private static boolean isClause(Sentence s, Attribution a) {
    int inside = 0;
    boolean clause = false;
    for (Token t : s.tokens()) {
      if (isIn(t, a.content())) {
        inside++;
        int head = s.head(t.index());
        clause |=
            s.relation(t.index()).startsWith("nsubj")
                && head != NONE
                && isIn(s.token(head), a.content());
      }
    }
    return clause || 10 * inside >= 8 * s.size();
  }

  /**
   * Where the reporting clause carries the negation ("nobody believes that …"), the content is no
   * statement alone.
   */
  private static boolean isInsideStatement(Sentence s, Attribution a) {
    return s.tokens().stream()
        .filter(t -> a.cue().filter(c -> isIn(t, c)).isPresent())
        .anyMatch(
            t ->
                s.isLemma(t.index(), "doubt", "deny")
                    || s.children(t.index()).stream()
                        .anyMatch(
                            c -> s.isLemma(c, "not", "n't", "n’t", "never", "nobody", "none")));
  }

  private boolean isAuxiliary(Token t) {
    return s.relation(t.index()).startsWith("aux") || s.relation(t.index()).equals("cop");
  }

  private boolean isFrame(Token t) {
    return reporting.stream()
        .anyMatch(a -> !isIn(t, a.content()) && (in(t, a.cue()) || in(t, a.source())));
  }

  private static boolean in(Token t, Optional<Span> span) {
    return span.filter(p -> isIn(t, p)).isPresent();
  }

  private static boolean isIn(Token t, Span span) {
    return span.overlap(Span.of(t.begin(), t.end())) > 0;
  }
}
