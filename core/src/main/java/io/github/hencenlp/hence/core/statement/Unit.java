package io.github.hencenlp.hence.core.statement;

import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * An argumentative discourse unit before its roles are known.
 *
 * @param id its id
 * @param span its words, connectives at the edges left out
 * @param text its words, pieces joined by {@code " … "}
 * @param paragraph the place in the text of the paragraph that it stands in, from 0
 * @param sentence the sentence it stands in; where a host's own unit has several, the first
 * @param head the head word of its clause in that sentence
 * @param markers the connectives that open it or stand inside it between commas, in text order
 * @param attribution the id of the innermost attribution in whose content it lies; empty for the
 *     author's own voice
 */
public record Unit(
    String id,
    Span span,
    String text,
    int paragraph,
    Sentence sentence,
    int head,
    List<Marker> markers,
    Optional<String> attribution) {

  /** Copies the list. */
  public Unit {
    markers = List.copyOf(markers);
  }

  /** Returns the first of its markers with the given sense. */
  public Optional<Marker> marker(Connective.Sense sense) {
    return markers.stream().filter(m -> m.sense() == sense).findFirst();
  }

  /** Tells whether one of its markers has the given sense. */
  public boolean hasMarker(Connective.Sense sense) {
    return marker(sense).isPresent();
  }
}
