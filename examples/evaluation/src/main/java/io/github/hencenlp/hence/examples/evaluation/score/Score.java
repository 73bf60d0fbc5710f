package io.github.hencenlp.hence.examples.evaluation.score;

/**
 * How many there are, how many were found, and how many of these are the same. Immutable.
 *
 * @param gold how many people annotated
 * @param predicted how many were found
 * @param matched how many of the one are matched, one to one, by the other
 */
public record Score(int gold, int predicted, int matched) {

  /** Nothing there, nothing found. */
  public static final Score NONE = new Score(0, 0, 0);

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if more are matched than there are on a side, or a count is
   *     negative
   */
  public Score {
    if (matched < 0 || matched > gold || matched > predicted) {
      throw new IllegalArgumentException(
          "matched must be within 0 to gold and predicted, but was "
              + matched
              + " of "
              + gold
              + " and "
              + predicted);
    }
  }

  /** Returns the score of a matching. */
  public static Score of(Matching<?, ?> matching) {
    int matched = matching.pairs().size();
    return new Score(
        matched + matching.missed().size(), matched + matching.wrong().size(), matched);
  }

  /** Returns the two counted together, for averages over all that is counted (micro-average). */
  public Score plus(Score other) {
    return new Score(gold + other.gold, predicted + other.predicted, matched + other.matched);
  }

  /** Returns which share of what was found is right; 0 where nothing was found. */
  public double precision() {
    return predicted == 0 ? 0 : (double) matched / predicted;
  }

  /** Returns which share of what there is was found; 0 where there is nothing. */
  public double recall() {
    return gold == 0 ? 0 : (double) matched / gold;
  }

  /** Returns the harmonic mean of precision and recall; 0 where both are. */
  public double f1() {
    return matched == 0 ? 0 : 2.0 * matched / (gold + predicted);
  }
}
