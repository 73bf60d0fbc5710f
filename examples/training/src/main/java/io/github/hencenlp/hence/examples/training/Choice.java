package io.github.hencenlp.hence.examples.training;

import java.util.Collection;
import java.util.List;

/**
 * A choice that people made: one of several options, each seen by its features. Immutable.
 *
 * @param convention by which they made it: see {@link Lesson#convention}
 * @param document the document in which they made it
 * @param options the features of each option
 * @param right which one they chose
 */
record Choice(
    String convention, String document, List<? extends Collection<String>> options, int right) {

  Choice {
    options = List.copyOf(options);
    if (right < 0 || right >= options.size()) {
      throw new IllegalArgumentException(
          "the right option must be one of " + options.size() + ", but was " + right);
    }
  }

  /** Returns the choice between something that has these features and nothing. */
  static Choice whether(
      String convention, String document, Collection<String> features, boolean right) {
    return new Choice(convention, document, List.of(features, List.of()), right ? 0 : 1);
  }
}
