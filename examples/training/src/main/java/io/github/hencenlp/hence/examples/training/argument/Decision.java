package io.github.hencenlp.hence.examples.training.argument;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Set;

/**
 * A decision that people made: one of several candidates under one of several labels, or none.
 *
 * @param candidates for each candidate, the bundles of the exercise that hold what it shows
 * @param none the bundles that hold what speaks for none; empty where one had to be chosen
 * @param right what they chose; several where they did not tell these apart, empty for none
 */
record Decision(List<ImmutableIntArray> candidates, ImmutableIntArray none, Set<Pick> right) {

  /**
   * A candidate under a label.
   *
   * @param candidate its place in the list
   * @param label the number of the label
   */
  record Pick(int candidate, int label) {}

  Decision {
    candidates = List.copyOf(candidates);
    right = Set.copyOf(right);
    if (right.isEmpty() && none.isEmpty()) {
      throw new IllegalArgumentException("where one must be chosen, one must be right");
    }
  }
}
