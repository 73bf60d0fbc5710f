package io.github.hencenlp.hence.examples.evaluation.corpus;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A causal claim that people annotated. Of a purpose the goal is the cause, whatever the corpus
 * calls it. What a corpus does not say is empty. Immutable.
 *
 * @param cause the cause
 * @param effect the effect
 * @param signal the words that say so
 * @param type how the cause works
 * @param polarity whether the cause furthers or hinders the effect
 * @param modality how firmly the claim is made
 */
public record GoldClaim(
    Span cause,
    Span effect,
    Optional<Span> signal,
    Optional<CausalClaim.Type> type,
    Optional<CausalClaim.Polarity> polarity,
    Optional<CausalClaim.Modality> modality) {

  /** Checks that nothing is missing. */
  public GoldClaim {
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(signal, "signal");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(modality, "modality");
  }

  /** Returns a claim of which the corpus says no more than its spans. */
  public static GoldClaim of(Span cause, Span effect, Optional<Span> signal) {
    return new GoldClaim(
        cause, effect, signal, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns this claim with its type. */
  public GoldClaim withType(CausalClaim.Type newType) {
    return new GoldClaim(cause, effect, signal, Optional.of(newType), polarity, modality);
  }
}
