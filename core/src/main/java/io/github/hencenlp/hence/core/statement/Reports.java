package io.github.hencenlp.hence.core.statement;

import io.github.hencenlp.hence.Attribution;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.attribution.Attributions;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The clauses of a sentence that report what somebody says, as far as they part statements: what is
 * said is a statement of its own, the words that only say who says it are none.
 */
final class Reports {

  private static final Set<String> MAIN_CLAUSE = Set.of("root", "conj");

  private final Sentence s;
  private final List<Report> reports;

  private Reports(Sentence s, List<Report> reports) {
    this.s = s;
    this.reports = reports;
  }

  static Reports in(Sentence s, Attributions attributions) {
    return new Reports(
        s,
        attributions.attributions().stream()
            .filter(a -> a.content().start() < s.end() && a.content().end() > s.begin())
            .flatMap(attribution -> Report.of(s, attribution).stream())
            .toList());
  }

  /** Returns the innermost report that says a word. */
  Optional<Attribution> innermost(int i) {
    return reports.stream()
        .filter(r -> r.says(i))
        .map(Report::attribution)
        .min(Comparator.comparingInt(a -> a.content().length()));
  }

  /**
   * Tells whether a group of words says no more than who speaks: it has no verb but those of
   * reporting.
   */
  boolean onlyReports(BitSet members) {
    BitSet frame = new BitSet();
    members.stream().filter(this::isFrame).forEach(frame::set);
    return !frame.isEmpty()
        && members.stream()
            .filter(i -> s.token(i).isVerb() && !frame.get(i))
            .allMatch(i -> isNoPredicate(i, frame) || isPredicateOfReport(i, members));
  }

  private boolean isFrame(int i) {
    return reports.stream().anyMatch(r -> r.isFrame(i));
  }

  /** A verb that serves another word: "the received wisdom", "she has said". */
  private boolean isNoPredicate(int i, BitSet frame) {
    String relation = s.relation(i);
    return relation.equals("amod")
        || relation.startsWith("aux")
        || (relation.equals("cop") && !isMainClause(s.head(i), frame));
  }

  /** "It is cheap on the ground that …": a main clause that the report only ends. */
  private boolean isMainClause(int predicate, BitSet frame) {
    return !frame.get(predicate) && MAIN_CLAUSE.contains(s.relation(predicate));
  }

  /** "There is the claim that …", "she went on to say that …": a verb on which the cue hangs. */
  private boolean isPredicateOfReport(int i, BitSet members) {
    return members.stream()
        .anyMatch(
            m ->
                s.head(m) == i
                    && isCue(m)
                    && (s.token(m).isNominal()
                        || (s.token(m).tag().equals("VB") && s.hasChild(m, "mark"))));
  }

  private boolean isCue(int i) {
    return reports.stream().anyMatch(r -> r.isCue(i));
  }

  /**
   * Leaves out the reporting words with which a group ends, with all that hangs on them: "The
   * minister came and said on Monday that".
   */
  BitSet withoutReport(BitSet members) {
    int first = members.nextSetBit(0);
    BitSet reporting = new BitSet();
    members.stream()
        .filter(i -> reports.stream().anyMatch(r -> r.reports(i, first)))
        .forEach(reporting::set);
    TokenSet all = TokenSet.of(s, members);
    TokenSet rest =
        all.trimmed(
            i ->
                i > first
                    && (reporting.get(i)
                        || s.token(i).isPunctuation()
                        || s.relation(i).equals("cc")));
    return all.without(rest.members()).members().intersects(reporting) ? rest.members() : members;
  }
}
