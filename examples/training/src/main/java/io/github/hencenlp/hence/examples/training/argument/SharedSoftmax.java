package io.github.hencenlp.hence.examples.training.argument;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multiset;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import io.github.hencenlp.hence.core.argument.ArgumentFeatures;
import io.github.hencenlp.hence.core.data.LinearModel;
import io.github.hencenlp.hence.examples.training.PenalizedLikelihood;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fits a softmax over the candidates of decisions, under each label, and none. Texts of several
 * kinds share what they have in common: a feature has a weight for all kinds and one for each, and
 * what ships for a kind is their sum (Daumé III, Frustratingly Easy Domain Adaptation, 2007).
 * Features that name a word of the text have the common weight alone. Drawn towards 0 by a Gaussian
 * prior; the search begins at 0, and nothing in it is left to chance.
 *
 * @param labels how many labels there are
 * @param counted where features are counted
 * @param rarest a feature that is seen less often there has no weight; of those that name a word,
 *     twice as often
 * @param penalty how strongly weights are drawn towards 0
 */
record SharedSoftmax(int labels, Counted counted, int rarest, double penalty) {

  /** Where features are counted, to tell what is too rare to learn from. */
  enum Counted {
    /** In what people chose: what they never choose has no weight. */
    CHOSEN,
    /** In all that they could choose from: what they never choose speaks against a candidate. */
    ANYWHERE
  }

  private static final double TOLERANCE = 1e-3;
  private static final int MOST_STEPS = 120;

  /** Below this, a weight moves nothing and is left out. */
  private static final double NEGLIGIBLE = 0.03;

  private static final double ROUNDING = 100;

  /**
   * The numbers of the features that have weights.
   *
   * @param common the numbers of their common weights
   * @param apart the numbers of their weights for one kind of text, by kind
   */
  private record Numbers(
      ImmutableMap<String, Integer> common, ImmutableMap<String, Map<String, Integer>> apart) {

    int size() {
      return common.size() + apart.values().stream().mapToInt(Map::size).sum();
    }

    int[] of(String kind, List<String> features) {
      Map<String, Integer> own = apart.getOrDefault(kind, Map.of());
      return Stream.of(common, own)
          .flatMap(numbers -> features.stream().map(numbers::get))
          .filter(Objects::nonNull)
          .mapToInt(i -> i)
          .toArray();
    }
  }

  /** What was fitted: for each feature its weight under each label, then of choosing none. */
  static final class Fitted {
    private final Numbers numbers;
    private final ImmutableDoubleArray weights;
    private final int labels;

    private Fitted(Numbers numbers, double[] weights, int labels) {
      this.numbers = numbers;
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
      Stream.of(numbers.common(), numbers.apart().getOrDefault(kind, Map.of()))
          .forEach(
              of ->
                  of.forEach(
                      (name, i) ->
                          sums.merge(name, weights.get(i * (labels + 1) + label), Double::sum)));
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

  /** An exercise whose features are numbers. */
  private static final class Encoded {
    private final int[][] bundles;
    private final List<Options> decisions;
    private final double weight;

    Encoded(int[][] bundles, List<Options> decisions, double weight) {
      this.bundles = bundles;
      this.decisions = decisions;
      this.weight = weight;
    }
  }

  /** The bundles of each candidate of a decision and of none, and which options are right. */
  private static final class Options {
    private final int[][] candidates;
    private final int[] none;
    private final boolean[] right;

    Options(Decision d, int labels) {
      candidates = d.candidates().stream().map(ImmutableIntArray::toArray).toArray(int[][]::new);
      none = d.none().toArray();
      right = new boolean[candidates.length * labels + 1];
      for (Decision.Pick pick : d.right()) {
        right[pick.candidate() * labels + pick.label()] = true;
      }
      right[right.length - 1] = d.right().isEmpty();
    }
  }

  Fitted fit(List<Exercise> exercises) {
    Numbers numbers = numbers(exercises);
    List<Encoded> encoded = exercises.parallelStream().map(e -> encode(e, numbers)).toList();
    Objective objective = new Objective(encoded, numbers.size() * (labels + 1));
    return new Fitted(numbers, objective.minimize(TOLERANCE, MOST_STEPS), labels);
  }

  private Numbers numbers(List<Exercise> exercises) {
    Multiset<String> common = HashMultiset.create();
    SortedMap<String, Multiset<String>> apart = new TreeMap<>();
    for (Exercise e : exercises) {
      Multiset<String> own = apart.computeIfAbsent(e.kind(), kind -> HashMultiset.create());
      for (Decision d : e.decisions()) {
        countedIn(d)
            .boxed()
            .flatMap(bundle -> e.bundles().get(bundle).stream())
            .forEach(
                name -> {
                  common.add(name);
                  if (!ArgumentFeatures.isLexical(name)) {
                    own.add(name);
                  }
                });
      }
    }
    ImmutableMap<String, Integer> commonNumbers = number(common, 0);
    int next = commonNumbers.size();
    ImmutableMap.Builder<String, Map<String, Integer>> apartNumbers = ImmutableMap.builder();
    for (Map.Entry<String, Multiset<String>> own : apart.entrySet()) {
      ImmutableMap<String, Integer> numbers = number(own.getValue(), next);
      apartNumbers.put(own.getKey(), numbers);
      next += numbers.size();
    }
    return new Numbers(commonNumbers, apartNumbers.buildOrThrow());
  }

  /** Returns the bundles of a decision in which features are counted. */
  private IntStream countedIn(Decision d) {
    if (counted == Counted.ANYWHERE) {
      return Stream.concat(Stream.of(d.none()), d.candidates().stream())
          .flatMapToInt(ImmutableIntArray::stream)
          .distinct();
    }
    return d.right().isEmpty()
        ? d.none().stream()
        : d.right().stream()
            .map(Decision.Pick::candidate)
            .distinct()
            .flatMapToInt(c -> d.candidates().get(c).stream());
  }

  private ImmutableMap<String, Integer> number(Multiset<String> seen, int first) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    seen.elementSet().stream()
        .filter(name -> seen.count(name) >= (ArgumentFeatures.isLexical(name) ? 2 : 1) * rarest)
        .sorted()
        .forEach(name -> numbers.put(name, first + numbers.size()));
    return ImmutableMap.copyOf(numbers);
  }

  private Encoded encode(Exercise e, Numbers numbers) {
    return new Encoded(
        e.bundles().stream().map(bundle -> numbers.of(e.kind(), bundle)).toArray(int[][]::new),
        e.decisions().stream().map(d -> new Options(d, labels)).toList(),
        e.weight());
  }

  /** The negative log-likelihood of the decisions, and the prior. */
  private final class Objective extends PenalizedLikelihood {

    /** The sums of so many parts are added up in one order, however many threads there are. */
    private static final int PARTS = 4;

    private final List<Encoded> exercises;

    /** The labels, and none. */
    private final int width = labels + 1;

    Objective(List<Encoded> exercises, int size) {
      super(size, penalty);
      this.exercises = exercises;
    }

    @Override
    protected double likelihood(double[] at, double[] gradient) {
      double[][] gradients = new double[PARTS][at.length];
      double[] values = new double[PARTS];
      IntStream.range(0, PARTS)
          .parallel()
          .forEach(
              part -> {
                for (int i = part; i < exercises.size(); i += PARTS) {
                  values[part] += add(exercises.get(i), at, gradients[part]);
                }
              });
      for (double[] part : gradients) {
        for (int i = 0; i < at.length; i++) {
          gradient[i] += part[i];
        }
      }
      return Arrays.stream(values).sum();
    }

    /** Each bundle is weighed once, and its slopes are passed on to its features once. */
    private double add(Encoded e, double[] at, double[] gradient) {
      double[] scores = new double[e.bundles.length * width];
      for (int b = 0; b < e.bundles.length; b++) {
        for (int feature : e.bundles[b]) {
          for (int label = 0; label < width; label++) {
            scores[b * width + label] += at[feature * width + label];
          }
        }
      }
      double[] slopes = new double[scores.length];
      double value = 0;
      for (Options d : e.decisions) {
        value += add(d, e.weight, scores, slopes);
      }
      for (int b = 0; b < e.bundles.length; b++) {
        for (int feature : e.bundles[b]) {
          for (int label = 0; label < width; label++) {
            gradient[feature * width + label] += slopes[b * width + label];
          }
        }
      }
      return value;
    }

    private double add(Options d, double weight, double[] scores, double[] slopes) {
      int last = d.right.length - 1;
      double[] share = new double[d.right.length];
      for (int c = 0; c < d.candidates.length; c++) {
        for (int bundle : d.candidates[c]) {
          for (int label = 0; label < labels; label++) {
            share[c * labels + label] += scores[bundle * width + label];
          }
        }
      }
      for (int bundle : d.none) {
        share[last] += scores[bundle * width + labels];
      }
      if (d.none.length == 0) {
        share[last] = Double.NEGATIVE_INFINITY;
      }
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
        share[o] = weight * (share[o] / sum - due);
      }
      for (int c = 0; c < d.candidates.length; c++) {
        for (int bundle : d.candidates[c]) {
          for (int label = 0; label < labels; label++) {
            slopes[bundle * width + label] += share[c * labels + label];
          }
        }
      }
      for (int bundle : d.none) {
        slopes[bundle * width + labels] += share[last];
      }
      return weight * Math.log(sum / sumOfRight);
    }
  }

  /** Returns the labels of decisions without labels. */
  static Set<Decision.Pick> unlabelled(Set<Integer> candidates) {
    return candidates.stream().map(c -> new Decision.Pick(c, 0)).collect(Collectors.toSet());
  }
}
