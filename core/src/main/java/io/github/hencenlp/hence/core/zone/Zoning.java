package io.github.hencenlp.hence.core.zone;

import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.Zone;
import java.util.List;
import java.util.Optional;

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

  /** Returns the document's title: the one that the host gave, else the one on the page, if any. */
  public Optional<String> title(Document document) {
    return document
        .title()
        .or(
            () ->
                zones.stream()
                    .filter(zone -> zone.type() == Zone.Type.TITLE)
                    .map(zone -> zone.span().in(document.text()))
                    .findFirst());
  }
}
