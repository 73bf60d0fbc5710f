package io.github.hencenlp.hence.examples.evaluation.score;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.examples.evaluation.corpus.GoldClaim;
import io.github.hencenlp.hence.examples.evaluation.corpus.Layers;
import java.util.Optional;

/**
 * How alike spans and claims are: above 0 where they match, the more the better. Two spans match
 * where they share at least half of the characters that they cover together.
 */
public final class Likeness {
  private static final double HALF = 0.5;

  private Likeness() {}

  /** Returns how many of the characters that two spans cover together they share, 0 to 1. */
  public static double overlap(Span one, Span other) {
    int common = one.overlap(other);
    return (double) common / (one.length() + other.length() - common);
  }

  /** Returns the overlap of two spans that match, else 0. */
  public static double ofSpans(Span gold, Span predicted) {
    double overlap = overlap(gold, predicted);
    return overlap >= HALF ? overlap : 0;
  }

  /** Returns the sum of the overlaps where both cause and effect match, else 0. */
  public static double ofClaims(GoldClaim gold, CausalClaim predicted) {
    return ofClaims(gold, predicted.cause(), predicted.effect());
  }

  /** Returns the same for a cause and an effect that are no claim yet. */
  public static double ofClaims(GoldClaim gold, Span cause, Span effect) {
    return both(ofSpans(gold.cause(), cause), ofSpans(gold.effect(), effect));
  }

  /** Returns the sum of the overlaps where both cause and effect overlap at all, else 0. */
  public static double ofClaimsThatTouch(GoldClaim gold, CausalClaim predicted) {
    return ofClaimsThatTouch(gold, predicted.cause(), predicted.effect());
  }

  /** Returns the same for a cause and an effect that are no claim yet. */
  public static double ofClaimsThatTouch(GoldClaim gold, Span cause, Span effect) {
    return both(overlap(gold.cause(), cause), overlap(gold.effect(), effect));
  }

  /** Returns the overlap of the signals; 0 where one has none. */
  public static double ofSignals(GoldClaim gold, CausalClaim predicted) {
    return overlap(gold.signal(), predicted.signal());
  }

  /** Returns as {@link #ofClaims}, but 0 where the signals have nothing in common. */
  public static double ofClaimsBySignal(GoldClaim gold, CausalClaim predicted) {
    return ofSignals(gold, predicted) > 0 ? ofClaims(gold, predicted) : 0;
  }

  /**
   * Returns the overlap of the contents where they match and the sources overlap or both are
   * unnamed, else 0.
   */
  public static double ofAscriptions(Layers.Ascription gold, Layers.Ascription predicted) {
    boolean sameSource =
        gold.source().isEmpty() && predicted.source().isEmpty()
            || overlap(gold.source(), predicted.source()) > 0;
    return sameSource ? ofSpans(gold.content(), predicted.content()) : 0;
  }

  private static double overlap(Optional<Span> one, Optional<Span> other) {
    return one.isPresent() && other.isPresent() ? overlap(one.get(), other.get()) : 0;
  }

  private static double both(double cause, double effect) {
    return cause > 0 && effect > 0 ? cause + effect : 0;
  }
}
