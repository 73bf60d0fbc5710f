package io.github.hencenlp.hence.core.statement;

import static io.github.hencenlp.hence.core.analysis.Sentence.NONE;

import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The words of a unit without the connectives at its edges and between commas, and those
 * connectives.
 *
 * @param words what is left
 * @param markers the connectives, in text order
 */
record MarkedWords(TokenSet words, List<Marker> markers) {

  MarkedWords {
    markers = List.copyOf(markers);
  }

  static MarkedWords of(Connectives connectives, Sentence s, TokenSet all) {
    List<Marker> markers = new ArrayList<>(reporting(connectives, s, all));
    TokenSet rest = withoutOpening(connectives, s, all.withoutEdgePunctuation(), markers);
    for (int i = rest.first(); i >= 0 && i <= rest.last(); i++) {
      Optional<Connective> inside = rest.contains(i) ? connectives.between(s, i) : Optional.empty();
      if (inside.isPresent()) {
        markers.add(marker(s, inside.get(), i));
        rest = without(rest, i, inside.get().words().size());
      }
    }
    return new MarkedWords(rest.withoutEdgePunctuation(), markers);
  }

  /** "I conclude that A": the words of a report may be a connective of what they report. */
  private static List<Marker> reporting(Connectives connectives, Sentence s, TokenSet all) {
    int end = all.isEmpty() ? 0 : all.first();
    if (end == 0 || !s.token(end - 1).lower().equals("that")) {
      return List.of();
    }
    return IntStream.range(0, end)
        .boxed()
        .flatMap(
            first ->
                connectives.opening(s, first).stream()
                    .filter(c -> first + c.words().size() == end)
                    .map(c -> marker(s, c, first)))
        .limit(1)
        .toList();
  }

  private static TokenSet withoutOpening(
      Connectives connectives, Sentence s, TokenSet words, List<Marker> markers) {
    TokenSet rest = words;
    while (!rest.isEmpty()) {
      int first = rest.first();
      int begin = connectives.begin(s, first);
      Optional<Connective> opening = connectives.opening(s, begin);
      boolean complementizer =
          s.token(first).lower().equals("that") && s.relation(first).equals("mark");
      int end =
          opening.map(c -> begin + c.words().size()).orElse(complementizer ? first + 1 : first);
      TokenSet shorter = without(rest, first, end - first);
      if (end == first || shorter.isEmpty()) {
        break;
      }
      opening.map(c -> marker(s, c, begin)).ifPresent(markers::add);
      rest = shorter;
    }
    return rest;
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

  /** Returns how many words are left, punctuation aside. */
  int count(Sentence s) {
    return (int) words.members().stream().filter(i -> !s.token(i).isPunctuation()).count();
  }

  /**
   * The head of a unit is its first word whose governor lies outside; of several, the one with the
   * most below it.
   */
  int head(Sentence s) {
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
