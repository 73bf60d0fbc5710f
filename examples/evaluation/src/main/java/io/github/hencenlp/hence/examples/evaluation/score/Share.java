package io.github.hencenlp.hence.examples.evaluation.score;

/**
 * How many of some are right. Immutable.
 *
 * @param right how many are right
 * @param of how many there are
 */
public record Share(int right, int of) {

  /** None of none. */
  public static final Share NONE = new Share(0, 0);

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException unless {@code 0 <= right <= of}
   */
  public Share {
    if (right < 0 || right > of) {
      throw new IllegalArgumentException("right must be within 0 to " + of + ", but was " + right);
    }
  }

  /** Returns the two counted together. */
  public Share plus(Share other) {
    return new Share(right + other.right, of + other.of);
  }

  /** Returns this with one more. */
  public Share with(boolean isRight) {
    return new Share(right + (isRight ? 1 : 0), of + 1);
  }

  /** Returns the share; 0 of none. */
  public double value() {
    return of == 0 ? 0 : (double) right / of;
  }
}
