package io.github.hencenlp.hence.examples.training;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multiset;
import io.github.hencenlp.hence.core.data.LinearModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fits a log-linear model to choices: the weights under which what people chose is most probable,
 * drawn towards 0 by a Gaussian prior. Corpora differ in what they call a cause; so each feature
 * has a weight that all conventions share, and each convention one on top of it (Daumé III,
 * Frustratingly Easy Domain Adaptation, 2007). What ships are the sums for the convention of the
 * texts that the library is made for. The search begins at 0, and nothing in it is left to chance:
 * the same data give the same weights.
 *
 * @param target the convention whose weights are shipped
 * @param rarest a feature that is seen less often has no weight
 * @param penalty how strongly weights are drawn towards 0
 */
record LogLinear(String target, int rarest, double penalty) {

  private static final String APART = "|";
  private static final double TOLERANCE = 1e-4;
  private static final int MOST_STEPS = 200;

  /**
   * How much of the target convention's own weights is shipped: all of them, and confidence is too
   * high on texts of other kinds; none, and too low on those of its own.
   */
  private static final double OWN_SHARE = 0.3;

  /** A choice under the target convention counts as so many of another: there are few of them. */
  private static final double TARGET_COUNTS = 2;

  /** Below this, a weight moves nothing and is left out. */
  private static final double NEGLIGIBLE = 0.06;

  /** Returns the model of the target convention. */
  LinearModel fit(List<Choice> choices) {
    Map<String, Integer> index = index(choices);
    List<int[][]> encoded = choices.stream().map(c -> encode(c, index)).toList();
    double[] weights =
        choices.isEmpty()
            ? new double[0]
            : new Objective(choices, encoded, index.size()).minimize(TOLERANCE, MOST_STEPS);
    return LinearModel.of(shipped(index, weights));
  }

  private ImmutableMap<String, Double> shipped(Map<String, Integer> index, double[] weights) {
    Map<String, Double> sums = new TreeMap<>();
    index.forEach(
        (name, i) -> {
          int apart = name.indexOf(APART);
          String convention = apart < 0 ? target : name.substring(0, apart);
          if (convention.equals(target)) {
            sums.merge(
                name.substring(apart + 1),
                apart < 0 ? weights[i] : weights[i] * OWN_SHARE,
                Double::sum);
          }
        });
    ImmutableSortedMap.Builder<String, Double> kept = ImmutableSortedMap.naturalOrder();
    sums.forEach(
        (name, weight) -> {
          if (Math.abs(weight) >= NEGLIGIBLE) {
            kept.put(name, Math.round(weight * 1000) / 1000.0);
          }
        });
    return kept.buildOrThrow();
  }

  private Map<String, Integer> index(List<Choice> choices) {
    Multiset<String> seen = HashMultiset.create();
    for (Choice choice : choices) {
      choice.options().forEach(option -> seen.addAll(names(choice.convention(), option)));
    }
    Map<String, Integer> index = new HashMap<>();
    seen.elementSet().stream()
        .filter(name -> seen.count(name) >= rarest)
        .sorted()
        .forEach(name -> index.put(name, index.size()));
    return index;
  }

  private static int[][] encode(Choice choice, Map<String, Integer> index) {
    return choice.options().stream()
        .map(
            option ->
                names(choice.convention(), option).stream()
                    .map(index::get)
                    .filter(Objects::nonNull)
                    .mapToInt(i -> i)
                    .toArray())
        .toArray(int[][]::new);
  }

  /** The general name of each feature, and the convention's own of those that say little more. */
  private static List<String> names(String convention, Collection<String> features) {
    List<String> names = new ArrayList<>(features);
    for (String feature : features) {
      if (!feature.contains("=") || feature.startsWith("rule=") || feature.startsWith("file=")) {
        names.add(convention + APART + feature);
      }
    }
    return names;
  }

  /** The negative log-likelihood of the choices, and the prior. */
  private final class Objective extends PenalizedLikelihood {
    private final List<Choice> choices;
    private final List<int[][]> encoded;

    Objective(List<Choice> choices, List<int[][]> encoded, int size) {
      super(size, penalty);
      this.choices = choices;
      this.encoded = encoded;
    }

    @Override
    protected double likelihood(double[] at, double[] gradient) {
      double value = 0;
      for (int i = 0; i < choices.size(); i++) {
        double weight = choices.get(i).convention().equals(target) ? TARGET_COUNTS : 1;
        value += add(encoded.get(i), choices.get(i).right(), weight, at, gradient);
      }
      return value;
    }

    private double add(
        int[][] options, Set<Integer> right, double weight, double[] at, double[] gradient) {
      double[] share = new double[options.length];
      for (int o = 0; o < options.length; o++) {
        for (int feature : options[o]) {
          share[o] += at[feature];
        }
      }
      double highest = Arrays.stream(share).max().orElse(0);
      double sum = 0;
      double sumOfRight = 0;
      for (int o = 0; o < share.length; o++) {
        share[o] = Math.exp(share[o] - highest);
        sum += share[o];
        sumOfRight += right.contains(o) ? share[o] : 0;
      }
      for (int o = 0; o < share.length; o++) {
        double due = right.contains(o) ? share[o] / sumOfRight : 0;
        double error = weight * (share[o] / sum - due);
        for (int feature : options[o]) {
          gradient[feature] += error;
        }
      }
      return -weight * Math.log(sumOfRight / sum);
    }
  }
}
