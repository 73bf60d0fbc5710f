package io.github.hencenlp.hence.core.data;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Map;

/** Named features and how much each counts. Immutable and safe to share between threads. */
public final class LinearModel {

  /** A model to which nothing counts. */
  public static final LinearModel NONE = new LinearModel(ImmutableMap.of());

  private final ImmutableMap<String, Double> weights;

  private LinearModel(ImmutableMap<String, Double> weights) {
    this.weights = weights;
  }

  /** Returns the model with these weights. */
  public static LinearModel of(Map<String, Double> weights) {
    return new LinearModel(ImmutableMap.copyOf(weights));
  }

  /** Returns the weights of the features that count, in their order. */
  public Map<String, Double> weights() {
    return weights;
  }

  /** Returns how much a feature counts; 0 for one that is unknown. */
  public double weight(String feature) {
    Double weight = weights.get(feature);
    return weight == null ? 0 : weight;
  }

  /** Returns the sum of the weights of features that hold. */
  public double score(Collection<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weight(feature);
    }
    return sum;
  }

  /** Returns the sum of the weights of features, each times how far it holds. */
  public double score(Map<String, Double> features) {
    double sum = 0;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += weight(feature.getKey()) * feature.getValue();
    }
    return sum;
  }

  /** Returns the probability, 0 to 1, that a score stands for in a logistic model. */
  public static double probability(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
