package io.github.hencenlp.hence.core.statement;

import io.github.hencenlp.hence.Span;

/**
 * A connective as it stands in a text.
 *
 * @param connective which one
 * @param span where it stands
 */
public record Marker(Connective connective, Span span) {

  /** Returns what it shows. */
  public Connective.Sense sense() {
    return connective.sense();
  }
}
