package io.github.hencenlp.hence.examples.evaluation.corpus;

import io.github.hencenlp.hence.Document;
import java.util.List;
import java.util.Objects;

/**
 * A text of GUM with its discourse relations. Immutable.
 *
 * @param genre the genre, the second part of its name ("news")
 * @param text the text; its claims are the explicit causes, conditions and purposes
 * @param relations the explicit and implicit relations of any sense
 */
public record GumText(String genre, Text text, List<DiscourseRelation> relations) {

  /** Copies the list. */
  public GumText {
    Objects.requireNonNull(genre, "genre");
    Objects.requireNonNull(text, "text");
    relations = List.copyOf(relations);
  }

  static GumText of(String name, Document document, List<DiscourseRelation> relations) {
    return new GumText(
        name.split("_", -1)[1],
        new Text(
            "gum",
            document,
            relations.stream()
                .filter(relation -> relation.explicit() && relation.contingency().isPresent())
                .map(DiscourseRelation::claim)
                .toList()),
        relations);
  }
}
