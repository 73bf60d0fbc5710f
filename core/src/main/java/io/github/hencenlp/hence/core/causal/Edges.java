package io.github.hencenlp.hence.core.causal;

import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Where an argument may begin and end. The tree proposes one place; the parser hangs a clause or a
 * phrase on the wrong word often enough that others are considered: the places around it at which
 * something ends or begins by the words alone — marks, joining and subordinating words,
 * prepositions, the ends of the sentence.
 */
public final class Edges {

  /** So many places on either side of the proposed one are considered. */
  private static final int REACH = 6;

  private static final Set<String> CLAUSES =
      Set.of("ccomp", "advcl", "conj", "parataxis", "acl:relcl", "csubj", "root");

  private final Sentence s;
  private final BitSet begins = new BitSet();
  private final BitSet ends = new BitSet();

  static Edges of(Sentence s) {
    return new Edges(s);
  }

  private Edges(Sentence s) {
    this.s = s;
    begins.set(0);
    ends.set(s.size() - 1);
    for (Token token : s.tokens()) {
      int i = token.index();
      if (token.isPunctuation()) {
        around(i);
      } else if (joins(token)) {
        end(i - 1);
        begin(i + 1);
        begin(i);
      } else if (subordinates(token)) {
        end(i - 1);
        begin(i + 1);
      }
      if (CLAUSES.contains(s.relation(i)) && Clause.hasSubject(s, i)) {
        int first = s.subtree(i).nextSetBit(0);
        begin(first);
        end(first - 1);
      }
    }
  }

  private static boolean joins(Token token) {
    return token.tag().equals("CC");
  }

  private static boolean subordinates(Token token) {
    return token.tag().equals("IN") || token.tag().equals("TO") || token.tag().startsWith("W");
  }

  private void around(int mark) {
    end(mark - 1);
    begin(mark + 1);
  }

  private void begin(int index) {
    if (index >= 0 && index < s.size() && !s.token(index).isPunctuation()) {
      begins.set(index);
    }
  }

  private void end(int index) {
    if (index >= 0 && index < s.size() && !s.token(index).isPunctuation()) {
      ends.set(index);
    }
  }

  /**
   * Returns the words at which an argument may begin, the proposed one first.
   *
   * @param words the argument as proposed
   * @param closed words that it may not reach or reach across
   */
  List<Integer> begins(TokenSet words, BitSet closed) {
    List<Integer> places = new ArrayList<>();
    places.add(words.first());
    for (int i = words.first() - 1, n = 0; i >= 0 && !closed.get(i) && n < REACH; i--) {
      if (begins.get(i)) {
        places.add(i);
        n++;
      }
    }
    for (int i = words.first() + 1, n = 0; i <= words.last() && n < REACH; i++) {
      if (begins.get(i) && words.contains(i)) {
        places.add(i);
        n++;
      }
    }
    return places;
  }

  /** Returns the words at which an argument may end, the proposed one first. */
  List<Integer> ends(TokenSet words, BitSet closed) {
    List<Integer> places = new ArrayList<>();
    places.add(words.last());
    for (int i = words.last() + 1, n = 0; i < s.size() && !closed.get(i) && n < REACH; i++) {
      if (ends.get(i)) {
        places.add(i);
        n++;
      }
    }
    for (int i = words.last() - 1, n = 0; i >= words.first() && n < REACH; i--) {
      if (ends.get(i) && words.contains(i)) {
        places.add(i);
        n++;
      }
    }
    return places;
  }
}
