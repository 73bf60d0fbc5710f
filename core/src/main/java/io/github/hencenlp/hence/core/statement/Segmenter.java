package io.github.hencenlp.hence.core.statement;

import static io.github.hencenlp.hence.core.analysis.Sentence.NONE;

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
import java.util.Objects;
import java.util.Optional;

/**
 * Cuts the sentences of a text into argumentative discourse units. Two words belong to one unit if
 * they lie in the same independent clause and in the same innermost reported clause. The words that
 * only report ("the mayor said") belong to none. Immutable and safe to share between threads.
 */
public final class Segmenter {

  private final Connectives connectives;
  private final Clauses clauses;

  /** Creates a segmenter with the bundled lexicon. */
  public Segmenter() {
    this.connectives = Connectives.bundled();
    this.clauses = new Clauses(connectives);
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
   * Returns the stretches of a text that the host's own statements make up, to be analysed each on
   * its own: a statement that goes on in the next one is taken together with it.
   */
  public static List<Span.Piece> paragraphs(String text, List<Span> statements) {
    List<Span.Piece> paragraphs = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < statements.size(); i++) {
      Span statement = statements.get(i);
      start = start < 0 ? statement.start() : start;
      boolean last = i == statements.size() - 1;
      if (last || !goesOn(text, statement, statements.get(i + 1))) {
        paragraphs.add(new Span.Piece(start, statement.end()));
        start = -1;
      }
    }
    return paragraphs;
  }

  /**
   * A sentence goes on where the one part does not end it and the other does not begin a new one.
   */
  private static boolean goesOn(String text, Span statement, Span next) {
    String between = text.substring(statement.end(), next.start());
    boolean ends = ".!?…\"'”’".indexOf(text.charAt(statement.end() - 1)) >= 0;
    return between.isBlank()
        && !isParagraphBreak(between)
        && !ends
        && Character.isLowerCase(text.charAt(next.start()));
  }

  private static boolean isParagraphBreak(String between) {
    return between.chars().filter(c -> c == '\n').count() > 1;
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
      paragraph += isParagraphBreak(analysis.text().substring(end, statement.start())) ? 1 : 0;
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
      s.tokens().stream().filter(t -> isIn(t, statement)).forEach(t -> members.set(t.index()));
      if (!members.isEmpty()) {
        Stripped stripped = strip(s, TokenSet.of(s, members));
        return Optional.of(
            new Unit(
                "",
                statement,
                statement.in(analysis.text()),
                paragraph,
                s,
                head(s, stripped.words()),
                stripped.markers(),
                attribution(attributions, statement)));
      }
    }
    return Optional.empty();
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

  /**
   * A clause, and the reported clause that it lies in: what the words of one unit have in common.
   */
  private record Key(int clause, Optional<Attribution> reported) {}

  private List<Unit> segment(String text, Sentence s, Attributions attributions) {
    List<Attribution> here =
        attributions.attributions().stream()
            .filter(a -> a.content().start() < s.end() && a.content().end() > s.begin())
            .toList();
    List<Attribution> reporting =
        here.stream().filter(a -> isClause(s, a) && !isInsideStatement(s, a)).toList();
    BitSet heads = clauses.heads(s);
    Map<Key, BitSet> groups = new HashMap<>();
    for (Token t : s.tokens()) {
      Key key = new Key(Clauses.clauseOf(s, heads, t.index()), innermost(reporting, t));
      groups.computeIfAbsent(key, k -> new BitSet()).set(t.index());
    }
    List<Unit> units = new ArrayList<>();
    groups.forEach(
        (key, members) -> {
          if (!onlyReports(s, members, reporting) && !isBracketed(s, members)) {
            unit(text, s, withoutReport(s, members, reporting), attributions).ifPresent(units::add);
          }
        });
    return units;
  }

  /** Leaves out the reporting words with which a group ends: "The minister came and said that". */
  private static BitSet withoutReport(Sentence s, BitSet members, List<Attribution> reporting) {
    return TokenSet.of(s, members)
        .trimmed(
            i ->
                i > members.nextSetBit(0)
                    && (s.token(i).isPunctuation()
                        || isFrame(s.token(i), reporting)
                        || (i > 0
                            && isFrame(s.token(i - 1), reporting)
                            && s.relation(i).equals("mark"))
                        || s.relation(i).equals("cc")))
        .members();
  }

  private Optional<Unit> unit(String text, Sentence s, BitSet members, Attributions attributions) {
    Stripped stripped = strip(s, TokenSet.of(s, members));
    return stripped
        .words()
        .span()
        .filter(span -> wordCount(s, stripped.words()) > 1)
        .map(
            span ->
                new Unit(
                    "",
                    span,
                    span.in(text),
                    s.paragraph(),
                    s,
                    head(s, stripped.words()),
                    stripped.markers(),
                    attribution(attributions, span)));
  }

  private static Optional<String> attribution(Attributions attributions, Span span) {
    return attributions.innermost(span).map(Attribution::id);
  }

  /** The words of a unit without its connectives, and those. */
  private record Stripped(TokenSet words, List<Marker> markers) {}

  private Stripped strip(Sentence s, TokenSet words) {
    List<Marker> markers = new ArrayList<>();
    TokenSet rest = words.withoutEdgePunctuation();
    while (!rest.isEmpty()) {
      int first = rest.first();
      Optional<Connective> opening = connectives.opening(s, first);
      int length =
          opening
              .map(c -> c.words().size())
              .orElse(
                  s.token(first).lower().equals("that") && s.relation(first).equals("mark")
                      ? 1
                      : 0);
      TokenSet shorter = without(rest, first, length);
      if (length == 0 || shorter.isEmpty()) {
        break;
      }
      opening.map(c -> marker(s, c, first)).ifPresent(markers::add);
      rest = shorter;
    }
    for (int i = rest.first(); i >= 0 && i <= rest.last(); i++) {
      int at = i;
      Optional<Connective> inside = rest.contains(i) ? connectives.between(s, i) : Optional.empty();
      inside.map(c -> marker(s, c, at)).ifPresent(markers::add);
      rest = inside.isPresent() ? without(rest, i, inside.get().words().size()) : rest;
    }
    return new Stripped(rest.withoutEdgePunctuation(), markers);
  }

  private static TokenSet without(TokenSet words, int first, int length) {
    BitSet range = new BitSet();
    range.set(first, first + length);
    return words.without(range).withoutEdgePunctuation();
  }

  private static Marker marker(Sentence s, Connective connective, int first) {
    return new Marker(
        connective,
        Span.of(s.token(first).begin(), s.token(first + connective.words().size() - 1).end()));
  }

  private static Optional<Attribution> innermost(List<Attribution> reporting, Token t) {
    Span word = Span.of(t.begin(), t.end());
    return reporting.stream()
        .filter(a -> a.content().contains(word))
        .min(Comparator.comparingInt(a -> a.content().length()));
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

  /**
   * Tells whether a group of words says no more than who speaks: it has no verb but those of
   * reporting.
   */
  private static boolean onlyReports(Sentence s, BitSet members, List<Attribution> reporting) {
    List<Token> frame =
        s.tokens().stream().filter(t -> members.get(t.index()) && isFrame(t, reporting)).toList();
    return !frame.isEmpty()
        && s.tokens().stream()
            .filter(t -> members.get(t.index()) && t.isVerb() && !frame.contains(t))
            .allMatch(
                t ->
                    isAuxiliary(s, t)
                        || frame.stream()
                            .anyMatch(f -> f.isNominal() && s.head(f.index()) == t.index()));
  }

  private static boolean isAuxiliary(Sentence s, Token t) {
    return s.relation(t.index()).startsWith("aux") || s.relation(t.index()).equals("cop");
  }

  private static boolean isFrame(Token t, List<Attribution> reporting) {
    return reporting.stream()
        .anyMatch(a -> !isIn(t, a.content()) && (in(t, a.cue()) || in(t, a.source())));
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

  private static boolean in(Token t, Optional<Span> span) {
    return span.filter(p -> isIn(t, p)).isPresent();
  }

  private static boolean isIn(Token t, Span span) {
    return span.overlap(Span.of(t.begin(), t.end())) > 0;
  }

  private static int wordCount(Sentence s, TokenSet words) {
    return (int) words.members().stream().filter(i -> !s.token(i).isPunctuation()).count();
  }

  /**
   * The head of a unit is its first word whose governor lies outside; of several, the one with the
   * most below it.
   */
  private static int head(Sentence s, TokenSet words) {
    return words.members().stream()
        .filter(i -> s.head(i) == NONE || !words.contains(s.head(i)))
        .boxed()
        .max(
            Comparator.comparingInt((Integer i) -> s.subtree(i).cardinality())
                .thenComparing(Comparator.reverseOrder()))
        .map(Objects::requireNonNull)
        .orElse(words.first());
  }
}
