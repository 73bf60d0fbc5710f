package io.github.hencenlp.hence.examples.evaluation.corpus;

import java.util.Objects;

/**
 * An op-ed with every layer annotated. Immutable.
 *
 * @param text the text, with its causal claims
 * @param layers the other layers
 */
public record Oped(Text text, Layers layers) {

  /** Checks that nothing is missing. */
  public Oped {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(layers, "layers");
  }
}
