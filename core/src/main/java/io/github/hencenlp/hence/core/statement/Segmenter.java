package io.github.hencenlp.hence.core.statement;

import io.github.hencenlp.hence.Attribution;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.attribution.Attributions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts the sentences of a text into argumentative discourse units. Two words belong to one unit if
 * they lie in the same independent clause and in the same innermost reported clause. The words that
 * only report ("the mayor said") belong to none. Immutable and safe to share between threads.
 */
public final class Segmenter {

  private final Connectives connectives;
  private final Clauses clauses;
  private final ClauseBoundaries boundaries;

  /** Creates a segmenter with the bundled lexicon. */
  public Segmenter() {
    this.connectives = Connectives.bundled();
    this.clauses = new Clauses(connectives);
    this.boundaries = new ClauseBoundaries(connectives);
  }

  /** Finds the units of a text, in text order. */
  public List<Unit> segment(Analysis analysis, Attributions attributions) {
    List<Unit> units = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      units.addAll(segment(analysis.text(), sentence, attributions));
    }
    return numbered(units);
  }

  /**
   * Makes units of the host's own statements.
   *
   * @param statements the host's statements, in text order
   */
  public List<Unit> given(List<Span> statements, Analysis analysis, Attributions attributions) {
    List<Unit> units = new ArrayList<>();
    int paragraph = 0;
    int end = 0;
    for (Span statement : statements) {
      paragraph +=
          HostStatements.isParagraphBreak(analysis.text().substring(end, statement.start()))
              ? 1
              : 0;
      end = statement.end();
      Optional<Unit> unit = given(statement, paragraph, analysis, attributions);
      unit.ifPresent(units::add);
    }
    return numbered(units);
  }

  /** Makes a unit of a statement; empty where it holds no word at all. */
  private Optional<Unit> given(
      Span statement, int paragraph, Analysis analysis, Attributions attributions) {
    for (Sentence s : analysis.sentences()) {
      BitSet members = new BitSet();
      s.tokens().stream()
          .filter(t -> statement.overlaps(Span.of(t.begin(), t.end())))
          .forEach(t -> members.set(t.index()));
      if (!members.isEmpty()) {
        MarkedWords marked = MarkedWords.of(connectives, s, TokenSet.of(s, members));
        return Optional.of(unit(analysis.text(), statement, paragraph, s, marked, attributions));
      }
    }
    return Optional.empty();
  }

  /**
   * A clause, and the reported clause that it lies in: what the words of one unit have in common.
   */
  private record Key(int clause, int part, Optional<Attribution> reported) {}

  private List<Unit> segment(String text, Sentence s, Attributions attributions) {
    Reports reports = Reports.in(s, attributions);
    BitSet heads = clauses.heads(s);
    BitSet starts = boundaries.in(s);
    int part = 0;
    Map<Key, BitSet> groups = new HashMap<>();
    for (Token t : s.tokens()) {
      part += starts.get(t.index()) ? 1 : 0;
      Key key = new Key(Clauses.clauseOf(s, heads, t.index()), part, reports.innermost(t.index()));
      groups.computeIfAbsent(key, k -> new BitSet()).set(t.index());
    }
    List<Unit> units = new ArrayList<>();
    for (BitSet members : groups.values()) {
      if (!reports.onlyReports(members) && !isBracketed(s, members)) {
        unit(text, s, reports.withoutReport(members), attributions).ifPresent(units::add);
      }
    }
    return units;
  }

  /** A word that is left alone is no statement, unless it is all of a sentence ("Rubbish."). */
  private Optional<Unit> unit(String text, Sentence s, BitSet members, Attributions attributions) {
    MarkedWords marked = MarkedWords.of(connectives, s, TokenSet.of(s, members));
    return marked
        .words()
        .span()
        .filter(span -> marked.count(s) > 1 || isOneWord(s))
        .map(span -> unit(text, span, s.paragraph(), s, marked, attributions));
  }

  private static boolean isOneWord(Sentence s) {
    return s.tokens().stream().filter(t -> !t.isPunctuation()).count() == 1;
  }

  /** Makes a unit that has no id yet: units are numbered in text order when all are found. */
  private static Unit unit(
      String text,
      Span span,
      int paragraph,
      Sentence s,
      MarkedWords marked,
      Attributions attributions) {
    return new Unit(
        "",
        span,
        span.in(text),
        paragraph,
        s,
        marked.head(s),
        marked.markers(),
        attributions.innermost(span).map(Attribution::id));
  }

  /**
   * Tells whether a group of words stands in brackets and tells nothing: a source, a date, a
   * figure's number.
   */
  private static boolean isBracketed(Sentence s, BitSet members) {
    int first = members.nextSetBit(0);
    boolean opens =
        s.token(first).word().equals("(") || (first > 0 && s.token(first - 1).word().equals("("));
    return opens && members.stream().noneMatch(i -> s.token(i).isVerb());
  }

  private static List<Unit> numbered(List<Unit> units) {
    List<Unit> sorted = units.stream().sorted(Comparator.comparing(Unit::span)).toList();
    List<Unit> numbered = new ArrayList<>();
    for (Unit u : sorted) {
      numbered.add(
          new Unit(
              "u" + (numbered.size() + 1),
              u.span(),
              u.text(),
              u.paragraph(),
              u.sentence(),
              u.head(),
              u.markers(),
              u.attribution()));
    }
    return numbered;
  }
}
