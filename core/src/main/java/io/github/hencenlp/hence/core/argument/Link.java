package io.github.hencenlp.hence.core.argument;

import io.github.hencenlp.hence.Inference.Type;
import io.github.hencenlp.hence.core.statement.Connective.Sense;
import io.github.hencenlp.hence.core.statement.Marker;
import java.util.Comparator;
import java.util.Optional;

/**
 * A step that the text may take from one statement to another.
 *
 * @param premise the statement that supports or attacks
 * @param conclusion the statement that it supports or attacks
 * @param type which of both
 * @param probability how likely it is that the text takes this step, of this type
 * @param indicator the connective that marks the step; empty where none does
 */
record Link(
    Profile premise,
    Profile conclusion,
    Type type,
    double probability,
    Optional<Marker> indicator) {

  /** The most likely first; among equals, the one that stands first in the text. */
  static final Comparator<Link> BEST_FIRST =
      Comparator.comparingDouble(Link::probability)
          .reversed()
          .thenComparingInt(l -> l.premise().index())
          .thenComparingInt(l -> l.conclusion().index());

  /**
   * Returns the id of the rule behind this link: the sense of its indicator, or the model alone.
   */
  String rule() {
    return indicator
        .map(m -> "indicator-" + m.sense().name().toLowerCase(java.util.Locale.ROOT))
        .orElse("link-model");
  }

  /** Tells whether the conclusion says of itself that it sums up what stands before it. */
  boolean isSummed() {
    return indicator.filter(m -> m.sense() == Sense.SUMMARY).isPresent();
  }
}
