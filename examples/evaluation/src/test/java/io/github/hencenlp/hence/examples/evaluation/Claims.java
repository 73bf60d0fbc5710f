package io.github.hencenlp.hence.examples.evaluation;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.examples.evaluation.corpus.GoldClaim;
import java.util.List;
import java.util.Optional;

/** Claims as found, made by hand. */
public final class Claims {
  private Claims() {}

  /** Returns an asserted claim of consequence. */
  public static CausalClaim claim(Span cause, Span effect, Optional<Span> signal) {
    return claim(
        cause,
        effect,
        signal,
        CausalClaim.Type.CONSEQUENCE,
        CausalClaim.Modality.ASSERTED,
        CausalClaim.Polarity.PROMOTES,
        0.9);
  }

  /** Returns a claim that says what gold says, and what gold leaves open as it mostly is. */
  public static CausalClaim of(GoldClaim gold) {
    return claim(
        gold.cause(),
        gold.effect(),
        gold.signal(),
        gold.type().orElse(CausalClaim.Type.CONSEQUENCE),
        gold.modality().orElse(CausalClaim.Modality.ASSERTED),
        gold.polarity().orElse(CausalClaim.Polarity.PROMOTES),
        0.9);
  }

  /** Returns the claim with cause and effect swapped. */
  public static CausalClaim swapped(CausalClaim claim) {
    return claim(
        claim.effect(),
        claim.cause(),
        claim.signal(),
        claim.type(),
        claim.modality(),
        claim.polarity(),
        claim.confidence());
  }

  /** Returns the claim as another kind. */
  public static CausalClaim as(
      CausalClaim claim, CausalClaim.Type type, CausalClaim.Modality modality) {
    return claim(
        claim.cause(),
        claim.effect(),
        claim.signal(),
        type,
        modality,
        claim.polarity(),
        claim.confidence());
  }

  /** Returns the claim with another confidence. */
  public static CausalClaim sure(CausalClaim claim, double confidence) {
    return claim(
        claim.cause(),
        claim.effect(),
        claim.signal(),
        claim.type(),
        claim.modality(),
        claim.polarity(),
        confidence);
  }

  private static CausalClaim claim(
      Span cause,
      Span effect,
      Optional<Span> signal,
      CausalClaim.Type type,
      CausalClaim.Modality modality,
      CausalClaim.Polarity polarity,
      double confidence) {
    return new CausalClaim(
        "c",
        List.of(),
        cause,
        effect,
        signal,
        type,
        polarity,
        modality,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        confidence,
        "made");
  }
}
