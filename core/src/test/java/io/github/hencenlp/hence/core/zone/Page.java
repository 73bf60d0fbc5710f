package io.github.hencenlp.hence.core.zone;

import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.Zone;
import java.util.Arrays;
import java.util.List;

/** A made-up page and what the zoner made of it. */
record Page(String text, Zoning zoning) {
  static final String OPENING =
      "The fog horn on the north mole has been silent since the autumn, and the harbour board would"
          + " like us to believe that nobody has noticed. The crews have. Two of them ran aground"
          + " in November within sight of their own kitchens.";
  static final String MIDDLE =
      "A horn costs less in a year than the board spends on its dinner for the lifeboat. The old"
          + " one was sold for scrap because its keeper retired and no one thought to ask who would"
          + " crank it in his place.";
  static final String CLOSING =
      "So the board should buy a new horn before the winter and hire somebody to mind it. A town"
          + " that lives by the sea cannot afford to be deaf to it, whatever the accountants in the"
          + " county hall may say.";

  static Page of(String text) {
    return new Page(text, Zoner.zone(Document.of(text)));
  }

  static Page ofBlocks(String... blocks) {
    return of(String.join("\n\n", blocks));
  }

  /** Returns the zone that holds all of the words, or all that hold some. */
  List<Zone.Type> zonesOf(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not on the page: " + words);
    }
    int end = start + words.length();
    return zoning.zones().stream()
        .filter(z -> z.start() < end && z.end() > start)
        .map(Zone::type)
        .toList();
  }

  List<String> paragraphs() {
    return zoning.paragraphs().stream().map(p -> text.substring(p.start(), p.end())).toList();
  }

  List<String> all(Zone.Type type) {
    return zoning.zones().stream()
        .filter(z -> z.type() == type)
        .map(z -> z.span().in(text).strip())
        .toList();
  }

  static String lines(String... lines) {
    return String.join("\n", Arrays.asList(lines));
  }

  static String words(String text, Span.Piece piece) {
    return text.substring(piece.start(), piece.end());
  }
}
