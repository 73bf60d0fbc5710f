package io.github.hencenlp.hence.examples.evaluation.score;

import io.github.hencenlp.hence.ArgumentStructure;
import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.examples.evaluation.corpus.Layers;
import java.util.List;
import java.util.Objects;

/**
 * What was found in a text. Immutable.
 *
 * @param claims the causal claims
 * @param layers the other layers
 */
public record Prediction(List<CausalClaim> claims, Layers layers) {

  /** Copies the list. */
  public Prediction {
    claims = List.copyOf(claims);
    Objects.requireNonNull(layers, "layers");
  }

  /** Returns what the extractor found. */
  public static Prediction of(ArgumentStructure found) {
    return new Prediction(found.causalClaims(), Layers.of(found));
  }
}
