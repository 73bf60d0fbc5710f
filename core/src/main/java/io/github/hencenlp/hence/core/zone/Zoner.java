package io.github.hencenlp.hence.core.zone;

import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.Zone;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the zones of a page apart and cuts its body into paragraphs. Safe to use from many threads.
 */
public final class Zoner {
  private Zoner() {}

  /**
   * Returns the zones and paragraphs of the document. One that is {@linkplain Document.Layout#BODY
   * all body} has a single zone and is only cut into paragraphs.
   */
  public static Zoning zone(Document document) {
    List<Block> blocks = BlockCutter.cut(document.text());
    return switch (document.layout()) {
      case BODY, UNORDERED -> allBody(document.text(), blocks);
      case PAGE -> page(document, blocks);
    };
  }

  private static Zoning allBody(String text, List<Block> blocks) {
    List<Span.Piece> paragraphs =
        blocks.stream().filter(Block::hasWords).map(Block::piece).toList();
    return new Zoning(List.of(new Zone(Zone.Type.BODY, 0, text.length())), paragraphs);
  }

  private static Zoning page(Document document, List<Block> blocks) {
    List<Unit> units = Unit.of(blocks);
    List<Zone.Type> types = Decoder.decode(Evidence.of(units, document.title()));
    ZoningBuilder zoning = new ZoningBuilder(document.text());
    for (int i = 0; i < units.size(); i++) {
      zoning.add(units.get(i), types.get(i));
    }
    return zoning.build();
  }

  /** Joins units of equal type, and shares out the white space between them. */
  private static final class ZoningBuilder {
    private final String text;
    private final List<Zone> zones = new ArrayList<>();
    private final List<Span.Piece> paragraphs = new ArrayList<>();
    private Block lastParagraph = Block.NONE;

    ZoningBuilder(String text) {
      this.text = text;
    }

    void add(Unit unit, Zone.Type type) {
      addZone(unit, type);
      if (type == Zone.Type.BODY && unit.hasWords()) {
        addParagraph(unit);
      } else {
        lastParagraph = Block.NONE;
      }
    }

    private void addZone(Unit unit, Zone.Type type) {
      int end = zones.isEmpty() ? 0 : zones.get(zones.size() - 1).end();
      if (zones.isEmpty() && unit.start() > 0) {
        // White space before the first word is no part of a title.
        zones.add(new Zone(Zone.Type.BODY, 0, unit.start()));
        end = unit.start();
      }
      if (zones.isEmpty()) {
        zones.add(new Zone(type, 0, unit.end()));
        return;
      }
      Zone last = zones.get(zones.size() - 1);
      if (last.type() == type) {
        stretchLast(unit.end());
      } else if (type == Zone.Type.BODY) {
        zones.add(new Zone(type, end, unit.end()));
      } else {
        if (unit.start() > end) {
          stretchLast(unit.start());
        }
        zones.add(new Zone(type, unit.start(), unit.end()));
      }
    }

    private void stretchLast(int end) {
      Zone last = zones.remove(zones.size() - 1);
      zones.add(new Zone(last.type(), last.start(), end));
    }

    /** Sentences of one block that are all body stay one paragraph. */
    private void addParagraph(Unit unit) {
      if (unit.block().equals(lastParagraph)) {
        Span.Piece begun = paragraphs.remove(paragraphs.size() - 1);
        paragraphs.add(new Span.Piece(begun.start(), unit.end()));
      } else {
        paragraphs.add(new Span.Piece(unit.start(), unit.end()));
      }
      lastParagraph = unit.block();
    }

    Zoning build() {
      if (zones.isEmpty()) {
        zones.add(new Zone(Zone.Type.BODY, 0, text.length()));
      } else if (zones.get(zones.size() - 1).end() < text.length()) {
        stretchLast(text.length());
      }
      return new Zoning(zones, paragraphs);
    }
  }
}
