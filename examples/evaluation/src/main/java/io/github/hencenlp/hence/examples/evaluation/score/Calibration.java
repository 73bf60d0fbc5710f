package io.github.hencenlp.hence.examples.evaluation.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What confidence is worth: of the claims that were found with so much of it, how many are right.
 * Immutable.
 *
 * @param bins ten of equal width, 0 to 1
 */
public record Calibration(List<Bin> bins) {
  /** How many bins there are. */
  public static final int BINS = 10;

  /**
   * The claims of about one confidence.
   *
   * @param share how many there are, and how many are right
   * @param confidence the mean of their confidences; 0 where there are none
   */
  public record Bin(Share share, double confidence) {}

  /** Copies the list. */
  public Calibration {
    bins = List.copyOf(bins);
  }

  /** Returns the calibration of those claims. */
  public static Calibration of(List<Judged> claims) {
    Share[] shares = new Share[BINS];
    double[] sums = new double[BINS];
    Arrays.fill(shares, Share.NONE);
    for (Judged judged : claims) {
      double confidence = judged.claim().confidence();
      int bin = Math.min((int) (confidence * BINS), BINS - 1);
      shares[bin] = shares[bin].with(judged.right());
      sums[bin] += confidence;
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      bins.add(new Bin(shares[i], shares[i].of() == 0 ? 0 : sums[i] / shares[i].of()));
    }
    return new Calibration(bins);
  }

  /** Returns all claims, and how many are right. */
  public Share all() {
    return bins.stream().map(Bin::share).reduce(Share.NONE, Share::plus);
  }

  /**
   * Returns the expected calibration error: how far confidence and share of right ones are apart in
   * a bin, averaged over all claims; 0 of none.
   */
  public double error() {
    int all = all().of();
    return all == 0
        ? 0
        : bins.stream()
                .mapToDouble(b -> b.share().of() * Math.abs(b.share().value() - b.confidence()))
                .sum()
            / all;
  }
}
