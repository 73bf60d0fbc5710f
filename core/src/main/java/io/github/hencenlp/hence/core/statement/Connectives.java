package io.github.hencenlp.hence.core.statement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import io.github.hencenlp.hence.RuleNote;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.data.DataFile;
import io.github.hencenlp.hence.core.data.DataFile.Line;
import io.github.hencenlp.hence.core.statement.Connective.Place;
import io.github.hencenlp.hence.core.statement.Connective.Sense;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The lexicon of connectives, {@code connectives.txt}; the grammar of the file stands at its head.
 */
public final class Connectives {

  private static final String FILE = "connectives.txt";

  private final ImmutableListMultimap<String, Entry> byFirstWord;

  /**
   * A line of the lexicon.
   *
   * @param connective what it says
   * @param yes an example in which the connective, marked by brackets, stands
   * @param no an example in which it does not
   * @param line the line of the file, from 1
   */
  record Entry(Connective connective, String yes, String no, int line) {}

  private Connectives(List<Entry> entries) {
    ImmutableListMultimap.Builder<String, Entry> index = ImmutableListMultimap.builder();
    entries.forEach(e -> index.put(e.connective().words().get(0), e));
    this.byFirstWord = index.build();
  }

  /** Returns the bundled lexicon, read once. */
  public static Connectives bundled() {
    return Holder.BUNDLED;
  }

  private static final class Holder {
    static final Connectives BUNDLED = parse(DataFile.bundled(Connectives.class, FILE));
  }

  static Connectives parse(DataFile file) {
    return new Connectives(file.lines().stream().map(line -> entry(file, line)).toList());
  }

  private static Entry entry(DataFile file, Line line) {
    List<String> fields = Splitter.on('|').trimResults().splitToList(line.text());
    if (fields.size() != 6) {
      throw file.broken(line, 1, "expected 6 fields between bars, but found " + fields.size());
    }
    Splitter words = Splitter.on(' ').omitEmptyStrings();
    return new Entry(
        new Connective(
            words.splitToList(fields.get(0)),
            file.constant(line, Sense.class, fields.get(1)),
            file.constant(line, Place.class, fields.get(2)),
            Set.copyOf(words.splitToList(fields.get(3)))),
        fields.get(4),
        fields.get(5),
        line.number());
  }

  /** Returns the entries, for the test that runs their examples. */
  Iterable<Entry> entries() {
    return byFirstWord.values();
  }

  /**
   * Returns what the lexicon has to say of a sense.
   *
   * @param id the id under which it is asked for
   * @param sense the sense
   */
  public RuleNote note(String id, Sense sense) {
    List<Entry> entries =
        byFirstWord.values().stream().filter(e -> e.connective().sense() == sense).toList();
    return new RuleNote(
        id,
        "A connective of the sense " + sense + " marks the step; the steps' weights chose it.",
        entries.stream().map(Entry::yes).toList(),
        entries.stream().map(Entry::no).toList(),
        FILE,
        entries.stream().mapToInt(Entry::line).min().orElse(1));
  }

  /**
   * Returns where the connective of a clause begins that begins with the given word: behind an
   * adverb, where that only tells how far a reason goes ("mainly because").
   */
  int begin(Sentence s, int first) {
    boolean isDegree =
        first + 1 < s.size()
            && s.token(first).isDegree()
            && opening(s, first + 1).filter(c -> c.sense() == Sense.REASON).isPresent();
    return isDegree ? first + 1 : first;
  }

  /** Returns the longest connective that opens a clause whose first word is the given one. */
  public Optional<Connective> opening(Sentence s, int first) {
    return longest(s, first, c -> mayOpen(s, first, c));
  }

  /**
   * Returns the longest connective at the given word that stands inside a clause, between commas.
   */
  public Optional<Connective> between(Sentence s, int first) {
    return longest(
        s,
        first,
        c ->
            c.place() == Place.ANYWHERE
                && first > 0
                && isComma(s, first - 1)
                && isComma(s, first + c.words().size()));
  }

  private Optional<Connective> longest(
      Sentence s, int first, java.util.function.Predicate<Connective> test) {
    return byFirstWord.get(s.token(first).lower()).stream()
        .map(Entry::connective)
        .filter(
            c ->
                s.reads(first, c.words())
                    && !isBarred(s, first + c.words().size(), c)
                    && test.test(c))
        .max(java.util.Comparator.comparingInt(c -> c.words().size()));
  }

  private static boolean mayOpen(Sentence s, int first, Connective connective) {
    return switch (connective.place()) {
      case INITIAL, ANYWHERE -> true;
      case SUBORDINATING -> links(s, first, connective);
      case SET_OFF -> links(s, first, connective) && isSetOff(s, first);
      case UNTIMED ->
          links(s, first, connective) && (isSetOff(s, first) || !isBehindPerfect(s, first));
    };
  }

  private static boolean isSetOff(Sentence s, int first) {
    return first == 0 || s.token(first - 1).isPunctuation();
  }

  private static boolean isBehindPerfect(Sentence s, int first) {
    return IntStream.iterate(first - 1, i -> i >= 0 && !s.token(i).isPunctuation(), i -> i - 1)
        .anyMatch(i -> s.isLemma(i, "have") && s.relation(i).equals("aux") && s.head(i) < first);
  }

  private static boolean links(Sentence s, int first, Connective connective) {
    for (int i = first; i < first + connective.words().size(); i++) {
      String relation = s.relation(i);
      if (relation.equals("mark")
          || (relation.equals("advmod") && connective.words().size() == 1)) {
        return true;
      }
    }
    return connective.words().size() > 1;
  }

  private static boolean isBarred(Sentence s, int next, Connective connective) {
    return next < s.size() && connective.notBefore().contains(s.token(next).lower());
  }

  private static boolean isComma(Sentence s, int index) {
    return index < s.size()
        && (s.token(index).word().equals(",") || s.token(index).tag().equals("."));
  }
}
