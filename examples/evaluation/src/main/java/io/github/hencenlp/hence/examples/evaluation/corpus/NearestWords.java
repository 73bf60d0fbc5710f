package io.github.hencenlp.hence.examples.evaluation.corpus;

import io.github.hencenlp.hence.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds several stretches of words in a text, where they stand as near together as they can. */
final class NearestWords {

  private final List<List<Span.Piece>> places;
  private final Span.Piece[] chosen;
  private List<Span.Piece> best = List.of();
  private int narrowest = Integer.MAX_VALUE;

  private NearestWords(List<List<Span.Piece>> places) {
    this.places = places;
    this.chosen = new Span.Piece[places.size()];
  }

  /**
   * Returns where they stand, in the order asked for, none overlapping another.
   *
   * @throws IllegalArgumentException if one is not there, or they cannot stand apart
   */
  static List<Span.Piece> in(String text, List<String> stretches) {
    NearestWords search =
        new NearestWords(stretches.stream().map(words -> places(text, words)).toList());
    search.choose(0, Integer.MAX_VALUE, 0);
    if (search.best.isEmpty()) {
      throw new IllegalArgumentException("the parts of a claim overlap");
    }
    return search.best;
  }

  private void choose(int next, int start, int end) {
    if (end - start >= narrowest) {
      return;
    }
    if (next == chosen.length) {
      narrowest = end - start;
      best = List.of(chosen);
      return;
    }
    for (Span.Piece place : places.get(next)) {
      boolean apart = true;
      for (int i = 0; i < next; i++) {
        apart &= place.end() <= chosen[i].start() || chosen[i].end() <= place.start();
      }
      if (apart) {
        chosen[next] = place;
        choose(next + 1, Math.min(start, place.start()), Math.max(end, place.end()));
      }
    }
  }

  private static List<Span.Piece> places(String text, String words) {
    List<Span.Piece> places = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      if (isEdge(text, at) && isEdge(text, end)) {
        places.add(new Span.Piece(at, end));
      }
    }
    if (places.isEmpty()) {
      throw new IllegalArgumentException("not in the paragraph above: \"" + words + "\"");
    }
    return places;
  }

  /** Tells whether no word runs across a place. */
  private static boolean isEdge(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }
}
