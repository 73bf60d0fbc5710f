package io.github.hencenlp.hence.core.causal;

import static io.github.hencenlp.hence.core.analysis.Sentence.NONE;

import com.google.common.collect.ImmutableSet;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.rule.Rule;
import java.util.BitSet;
import java.util.Set;

/** What a place at which an argument may begin or end looks like. */
final class EdgeFeatures {

  private EdgeFeatures() {}

  /**
   * Returns the names of what holds of a place, whichever rule of a file proposes the argument.
   *
   * @param file the file of the rule that proposes the claim
   * @param role which argument it is
   * @param words the argument as proposed
   * @param signal the words of the signal, of the same sentence or empty
   * @param beginning whether it is about where the argument begins, or ends
   * @param place the first or last word, respectively, of the argument
   */
  static Set<String> of(
      String file, String role, TokenSet words, BitSet signal, boolean beginning, int place) {
    Sentence s = words.sentence();
    Neighbours near = new Neighbours(s, signal);
    int proposed = beginning ? words.first() : words.last();
    int outside = beginning ? place - 1 : place + 1;
    int step = beginning ? 1 : -1;
    String move = move(words, beginning, place);
    boolean inwards = move.equals("in");
    String side = side(role, words, signal, beginning, place);
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    names.add(move);
    names.add(side);
    names.add(file + "." + side);
    names.add(move + ".words=" + bucket(Math.abs(place - proposed)));
    names.add(move + ".outside=" + near.lemma(outside));
    names.add(move + ".outside.tag=" + near.tag(outside));
    names.add(side + ".outside.tag=" + near.tag(outside));
    names.add(file + "." + role + ".outside.tag=" + near.tag(outside));
    names.add(move + ".outside2=" + near.lemma(outside) + "_" + near.lemma(outside - step));
    names.add(move + ".outside2.tag=" + near.tag(outside) + "_" + near.tag(outside - step));
    names.add(move + ".inside.tag=" + near.tag(place));
    names.add(move + ".inside=" + near.lemma(place));
    if (place != proposed) {
      int from = inwards ? Math.min(proposed, outside) : Math.min(proposed - step, place);
      int to = inwards ? Math.max(proposed, outside) : Math.max(proposed - step, place);
      TokenSet moved = TokenSet.range(s, from, to);
      names.add(move + ".moved=" + near.lemma(from));
      names.add(side + ".moved.tag=" + near.tag(from));
      names.add(move + ".moved2.tag=" + near.tag(from) + "_" + near.tag(from + 1));
      boolean clause = moved.anyMatch(i -> Clause.hasSubject(s, i));
      names.add(side + (clause ? ".moved.clause" : ".moved.phrase"));
      names.add(file + "." + side + (clause ? ".moved.clause" : ".moved.phrase"));
      int head = moved.head();
      names.add(move + ".moved.relation=" + s.relation(head));
      names.add(side + ".moved.relation=" + s.relation(head));
      boolean hangs =
          s.head(head) != NONE && words.contains(s.head(head)) && !moved.contains(s.head(head));
      names.add(side + (hangs ? ".moved.hangs" : ".moved.elsewhere"));
      if (inwards) {
        boolean kept = words.anyMatch(i -> !moved.contains(i) && Clause.hasSubject(s, i));
        names.add(side + (kept ? ".kept.clause" : ".kept.phrase"));
        if (moved.contains(words.head())) {
          names.add(side + ".head.lost");
          names.add(side + ".head.lost=" + s.token(words.head()).lemma());
        }
      }
    }
    return names.build();
  }

  /** Returns the name of what holds of a place for the one rule that proposes the argument. */
  static String ofRule(
      Rule by, String role, TokenSet words, BitSet signal, boolean beginning, int place) {
    return by.id() + "." + side(role, words, signal, beginning, place);
  }

  private static String side(
      String role, TokenSet words, BitSet signal, boolean beginning, int place) {
    boolean behindSignal = signal.isEmpty() || words.first() > signal.nextSetBit(0);
    return (behindSignal ? "behind." : "before.") + role + "." + move(words, beginning, place);
  }

  private static String move(TokenSet words, boolean beginning, int place) {
    int inwards = beginning ? place - words.first() : words.last() - place;
    return inwards == 0 ? "same" : inwards > 0 ? "in" : "out";
  }

  private static int bucket(int words) {
    return words <= 3 ? words : words <= 6 ? 6 : words <= 12 ? 12 : 99;
  }
}
