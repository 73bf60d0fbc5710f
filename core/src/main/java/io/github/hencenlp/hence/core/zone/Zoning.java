package io.github.hencenlp.hence.core.zone;

import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.Zone;
import java.util.List;

/**
 * The zones of a text, and the paragraphs of its body. Immutable.
 *
 * @param zones the zones in text order; they cover the whole text, and no two neighbours have the
 *     same type
 * @param paragraphs stretches of BODY in text order, trimmed of white space, each a block of prose
 *     that can be parsed alone
 */
public record Zoning(List<Zone> zones, List<Span.Piece> paragraphs) {

  /** Copies the lists. */
  public Zoning {
    zones = List.copyOf(zones);
    paragraphs = List.copyOf(paragraphs);
  }
}
