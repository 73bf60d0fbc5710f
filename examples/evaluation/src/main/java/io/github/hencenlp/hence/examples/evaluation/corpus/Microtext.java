package io.github.hencenlp.hence.examples.evaluation.corpus;

import java.util.List;
import java.util.Objects;

/**
 * An argumentative microtext: a few sentences that argue one thing. Immutable.
 *
 * @param id what names it within its corpus
 * @param units the words of its elementary discourse units, in text order; those left unsaid are
 *     not among them
 * @param gold the argument as people drew it on these units
 */
public record Microtext(String id, List<String> units, ArgumentDiagram gold) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no unit, one is blank, or the diagram is not drawn
   *     on as many
   */
  public Microtext {
    Objects.requireNonNull(id, "id");
    units = List.copyOf(units);
    Objects.requireNonNull(gold, "gold");
    if (units.isEmpty() || units.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          "a text needs units with words, but " + id + " has " + units);
    }
    if (gold.nodes().size() != units.size()) {
      throw new IllegalArgumentException(
          "the diagram must be drawn on %d units, but is on %d"
              .formatted(units.size(), gold.nodes().size()));
    }
  }
}
