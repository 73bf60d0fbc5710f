package io.github.hencenlp.hence.examples.training.argument;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multiset;
import com.google.common.primitives.ImmutableDoubleArray;
import io.github.hencenlp.hence.core.argument.ArgumentFeatures;
import io.github.hencenlp.hence.core.data.LinearModel;
import io.github.hencenlp.hence.examples.training.PenalizedLikelihood;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fits a softmax over the candidates of decisions, under each label, and none. Texts of several
 * kinds share what they have in common: a feature has a weight for all kinds and one for each, and
 * what ships for a kind is their sum (Daumé III, Frustratingly Easy Domain Adaptation, 2007).
 * Features that name a word of the text have the common weight alone. Drawn towards 0 by a Gaussian
 * prior; the search begins at 0, and nothing in it is left to chance.
 *
 * @param labels how many labels there are
 * @param rarest a feature that is seen less often in what people chose has no weight; of those that
 *     name a word, twice as often
 * @param penalty how strongly weights are drawn towards 0
 */
record SharedSoftmax(int labels, int rarest, double penalty) {

  private static final String APART = "|";
  private static final double TOLERANCE = 1e-3;
  private static final int MOST_STEPS = 120;

  /** Below this, a weight moves nothing and is left out. */
  private static final double NEGLIGIBLE = 0.03;

  private static final double ROUNDING = 100;

  /** What was fitted: for each feature its weight under each label, then of choosing none. */
  static final class Fitted {
    private final ImmutableMap<String, Integer> index;
    private final ImmutableDoubleArray weights;
    private final int labels;

    private Fitted(Map<String, Integer> index, double[] weights, int labels) {
      this.index = ImmutableMap.copyOf(index);
      this.weights = ImmutableDoubleArray.copyOf(weights);
      this.labels = labels;
    }

    /** Returns the weights by feature, and of each feature by label. */
    ImmutableDoubleArray weights() {
      return weights;
    }

    /** Returns the weights for a kind of text under a label; the label after the last is none. */
    LinearModel of(String kind, int label) {
      Map<String, Double> sums = new TreeMap<>();
      index.forEach(
          (name, i) -> {
            int apart = name.indexOf(APART);
            if (apart < 0 || name.substring(0, apart).equals(kind)) {
              sums.merge(
                  name.substring(apart + 1), weights.get(i * (labels + 1) + label), Double::sum);
            }
          });
      ImmutableSortedMap.Builder<String, Double> kept = ImmutableSortedMap.naturalOrder();
      sums.forEach(
          (name, weight) -> {
            if (Math.abs(weight) >= NEGLIGIBLE) {
              kept.put(name, Math.round(weight * ROUNDING) / ROUNDING);
            }
          });
      return LinearModel.of(kept.buildOrThrow());
    }
  }

  /** A decision with its features by their place. */
  private static final class Encoded {
    private final int[][] candidates;
    private final int[] none;
    private final boolean[] right;
    private final double weight;

    Encoded(int[][] candidates, int[] none, boolean[] right, double weight) {
      this.candidates = candidates;
      this.none = none;
      this.right = right;
      this.weight = weight;
    }
  }

  Fitted fit(List<Decision> decisions) {
    Map<String, Integer> index = index(decisions);
    List<Encoded> encoded = decisions.parallelStream().map(d -> encode(d, index)).toList();
    Objective objective = new Objective(encoded, index.size() * (labels + 1));
    return new Fitted(index, objective.minimize(TOLERANCE, MOST_STEPS), labels);
  }

  private Map<String, Integer> index(List<Decision> decisions) {
    Multiset<String> seen = HashMultiset.create();
    for (Decision d : decisions) {
      d.right().stream()
          .map(Decision.Pick::candidate)
          .distinct()
          .forEach(c -> seen.addAll(names(d.kind(), d.candidates().get(c).get())));
      if (d.right().isEmpty()) {
        seen.addAll(names(d.kind(), d.none()));
      }
    }
    Map<String, Integer> index = new HashMap<>();
    seen.elementSet().stream()
        .filter(name -> seen.count(name) >= (ArgumentFeatures.isLexical(name) ? 2 : 1) * rarest)
        .sorted()
        .forEach(name -> index.put(name, index.size()));
    return index;
  }

  private static List<String> names(String kind, List<String> features) {
    List<String> names = new ArrayList<>(features);
    for (String feature : features) {
      if (!ArgumentFeatures.isLexical(feature)) {
        names.add(kind + APART + feature);
      }
    }
    return names;
  }

  private Encoded encode(Decision d, Map<String, Integer> index) {
    int options = d.candidates().size() * labels + 1;
    boolean[] right = new boolean[options];
    for (Decision.Pick pick : d.right()) {
      right[pick.candidate() * labels + pick.label()] = true;
    }
    right[options - 1] = d.right().isEmpty();
    return new Encoded(
        d.candidates().stream()
            .map(features -> places(names(d.kind(), features.get()), index))
            .toArray(int[][]::new),
        places(names(d.kind(), d.none()), index),
        right,
        d.weight());
  }

  private static int[] places(List<String> names, Map<String, Integer> index) {
    return names.stream().map(index::get).filter(Objects::nonNull).mapToInt(i -> i).toArray();
  }

  /** The negative log-likelihood of the decisions, and the prior. */
  private final class Objective extends PenalizedLikelihood {

    /** The sums of so many parts are added up in one order, however many threads there are. */
    private static final int PARTS = 4;

    private final List<Encoded> decisions;

    Objective(List<Encoded> decisions, int size) {
      super(size, penalty);
      this.decisions = decisions;
    }

    @Override
    protected double likelihood(double[] at, double[] gradient) {
      double[][] gradients = new double[PARTS][at.length];
      double[] values = new double[PARTS];
      IntStream.range(0, PARTS)
          .parallel()
          .forEach(
              part -> {
                for (int i = part; i < decisions.size(); i += PARTS) {
                  values[part] += add(decisions.get(i), at, gradients[part]);
                }
              });
      for (double[] part : gradients) {
        for (int i = 0; i < at.length; i++) {
          gradient[i] += part[i];
        }
      }
      return Arrays.stream(values).sum();
    }

    private double add(Encoded d, double[] at, double[] gradient) {
      int last = d.right.length - 1;
      boolean mayBeNone = d.none.length > 0 || d.right[last];
      double[] share = new double[d.right.length];
      for (int c = 0; c < d.candidates.length; c++) {
        for (int feature : d.candidates[c]) {
          for (int label = 0; label < labels; label++) {
            share[c * labels + label] += at[feature * (labels + 1) + label];
          }
        }
      }
      for (int feature : d.none) {
        share[last] += at[feature * (labels + 1) + labels];
      }
      share[last] = mayBeNone ? share[last] : Double.NEGATIVE_INFINITY;
      double highest = Arrays.stream(share).max().orElseThrow();
      double sum = 0;
      double sumOfRight = 0;
      for (int o = 0; o < share.length; o++) {
        share[o] = Math.exp(share[o] - highest);
        sum += share[o];
        sumOfRight += d.right[o] ? share[o] : 0;
      }
      for (int o = 0; o < share.length; o++) {
        double due = d.right[o] ? share[o] / sumOfRight : 0;
        share[o] = d.weight * (share[o] / sum - due);
      }
      for (int c = 0; c < d.candidates.length; c++) {
        for (int feature : d.candidates[c]) {
          for (int label = 0; label < labels; label++) {
            gradient[feature * (labels + 1) + label] += share[c * labels + label];
          }
        }
      }
      for (int feature : d.none) {
        gradient[feature * (labels + 1) + labels] += share[last];
      }
      return d.weight * Math.log(sum / sumOfRight);
    }
  }

  /** Returns the labels of decisions without labels. */
  static Set<Decision.Pick> unlabelled(Set<Integer> candidates) {
    return candidates.stream().map(c -> new Decision.Pick(c, 0)).collect(Collectors.toSet());
  }
}
