package io.github.hencenlp.hence.examples.training;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.Arrays;

/**
 * What is minimised: a negative log-likelihood, and a Gaussian prior that draws the weights towards
 * 0. Value and gradient at a point are worked out together, and once.
 */
public abstract class PenalizedLikelihood implements DiffFunction {

  private static final int MEMORY = 10;

  private final int size;
  private final double penalty;
  private double[] at = new double[0];
  private double value;
  private double[] gradient = new double[0];

  /**
   * @param size how many weights there are
   * @param penalty how strongly weights are drawn towards 0
   */
  protected PenalizedLikelihood(int size, double penalty) {
    this.size = size;
    this.penalty = penalty;
  }

  /** Returns the negative log-likelihood at the weights, and adds its slope to the gradient. */
  protected abstract double likelihood(double[] weights, double[] gradient);

  /** Returns the weights at which this is least; the search begins at 0. */
  public double[] minimize(double tolerance, int mostSteps) {
    QNMinimizer minimizer = new QNMinimizer(MEMORY, true);
    minimizer.shutUp();
    return minimizer.minimize(this, tolerance, new double[size], mostSteps);
  }

  @Override
  public final double valueAt(double[] weights) {
    compute(weights);
    return value;
  }

  @Override
  public final double[] derivativeAt(double[] weights) {
    compute(weights);
    return gradient;
  }

  @Override
  public final int domainDimension() {
    return size;
  }

  private void compute(double[] weights) {
    if (Arrays.equals(at, weights)) {
      return;
    }
    at = weights.clone();
    gradient = new double[size];
    value = likelihood(at, gradient);
    for (int i = 0; i < size; i++) {
      value += penalty * at[i] * at[i] / 2;
      gradient[i] += penalty * at[i];
    }
  }
}
