package io.github.hencenlp.hence.examples.evaluation.score;

/**
 * How well things are told into two classes: the confusion matrix, and the mean of the classes' F1,
 * in which a rare class counts as much as a frequent one. Immutable.
 *
 * @param firstAsFirst how many of the first class were found to be of the first
 * @param firstAsSecond how many of the first class were found to be of the second
 * @param secondAsFirst how many of the second class were found to be of the first
 * @param secondAsSecond how many of the second class were found to be of the second
 */
public record MacroF1(int firstAsFirst, int firstAsSecond, int secondAsFirst, int secondAsSecond) {

  /** Nothing to be told apart. */
  public static final MacroF1 NONE = new MacroF1(0, 0, 0, 0);

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public MacroF1 {
    if (firstAsFirst < 0 || firstAsSecond < 0 || secondAsFirst < 0 || secondAsSecond < 0) {
      throw new IllegalArgumentException(
          "counts must not be negative, but were %d, %d, %d, %d"
              .formatted(firstAsFirst, firstAsSecond, secondAsFirst, secondAsSecond));
    }
  }

  /** Returns the two counted together. */
  public MacroF1 plus(MacroF1 other) {
    return new MacroF1(
        firstAsFirst + other.firstAsFirst,
        firstAsSecond + other.firstAsSecond,
        secondAsFirst + other.secondAsFirst,
        secondAsSecond + other.secondAsSecond);
  }

  /** Returns this with one more, which is of the first class or not, and was found to be or not. */
  public MacroF1 with(boolean isFirst, boolean foundFirst) {
    return plus(
        new MacroF1(
            isFirst && foundFirst ? 1 : 0,
            isFirst && !foundFirst ? 1 : 0,
            !isFirst && foundFirst ? 1 : 0,
            !isFirst && !foundFirst ? 1 : 0));
  }

  /** Returns the score of the first class. */
  public Score first() {
    return new Score(firstAsFirst + firstAsSecond, firstAsFirst + secondAsFirst, firstAsFirst);
  }

  /** Returns the score of the second class. */
  public Score second() {
    return new Score(
        secondAsFirst + secondAsSecond, firstAsSecond + secondAsSecond, secondAsSecond);
  }

  /** Returns the mean of the F1 of both classes; that of a class without any is 0. */
  public double value() {
    return (first().f1() + second().f1()) / 2;
  }
}
