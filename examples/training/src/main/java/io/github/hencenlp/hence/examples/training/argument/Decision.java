package io.github.hencenlp.hence.examples.training.argument;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A decision that people made: one of several candidates under one of several labels, or none. The
 * features of a candidate are made each time they are asked for; all of them together would not fit
 * into memory.
 *
 * @param kind the kind of text in which they made it
 * @param candidates the features of each candidate
 * @param none the features of choosing none; empty where one had to be chosen
 * @param right what they chose; several where they did not tell these apart, empty for none
 * @param weight as how many decisions it counts
 */
record Decision(
    String kind,
    List<Supplier<List<String>>> candidates,
    List<String> none,
    Set<Pick> right,
    double weight) {

  /**
   * A candidate under a label.
   *
   * @param candidate its place in the list
   * @param label the number of the label
   */
  record Pick(int candidate, int label) {}

  Decision {
    candidates = List.copyOf(candidates);
    none = List.copyOf(none);
    right = Set.copyOf(right);
    if (right.isEmpty() && none.isEmpty()) {
      throw new IllegalArgumentException("where one must be chosen, one must be right");
    }
  }
}
