package io.github.hencenlp.hence.examples.training;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A choice that people made: one of several options, each seen by its features. Immutable.
 *
 * @param convention by which they made it: see {@link Lesson#convention}
 * @param document the document in which they made it
 * @param options the features of each option
 * @param right which one they chose; several where they did not tell these apart
 */
record Choice(
    String convention,
    String document,
    List<? extends Collection<String>> options,
    Set<Integer> right) {

  Choice {
    options = List.copyOf(options);
    right = ImmutableSet.copyOf(right);
    int count = options.size();
    if (right.isEmpty() || right.stream().anyMatch(r -> r < 0 || r >= count)) {
      throw new IllegalArgumentException(
          "the right option must be one of " + count + ", but was " + right);
    }
  }
}
