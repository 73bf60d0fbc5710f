package io.github.hencenlp.hence.examples.training.argument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The decisions that people made in one text. What several candidates show is one bundle of
 * features, held and weighed once for all of them.
 *
 * @param kind the kind of text
 * @param bundles the features of each bundle
 * @param decisions the decisions
 * @param weight as how many such texts it counts
 */
record Exercise(String kind, List<List<String>> bundles, List<Decision> decisions, double weight) {

  Exercise {
    bundles = List.copyOf(bundles);
    decisions = List.copyOf(decisions);
  }

  /** The bundles of a text while its decisions are put together. */
  static final class Bundles {

    /** Texts show much the same; each name is held once for all of them. */
    private static final Interner<String> NAMES = Interners.newStrongInterner();

    private final List<List<String>> features = new ArrayList<>();
    private final Map<Object, Integer> known = new HashMap<>();

    /**
     * Returns the number of a bundle.
     *
     * @param key what it is about; the same for the same features
     * @param of its features, asked for once
     */
    int number(Object key, Supplier<List<String>> of) {
      return known.computeIfAbsent(
          key,
          k -> {
            features.add(
                of.get().stream().map(NAMES::intern).collect(ImmutableList.toImmutableList()));
            return features.size() - 1;
          });
    }

    List<List<String>> all() {
      return features;
    }
  }
}
