package io.github.hencenlp.hence.examples.evaluation.corpus;

import io.github.hencenlp.hence.Document;
import java.util.List;
import java.util.Objects;

/**
 * A news article with the attributions that people found in it. Immutable.
 *
 * @param document the article as it is handed to the extractor; its id names it within the corpus
 * @param ascriptions the attributions, in the order of the file
 */
public record NewsText(Document document, List<Layers.Ascription> ascriptions) {

  /** Copies the list. */
  public NewsText {
    Objects.requireNonNull(document, "document");
    ascriptions = List.copyOf(ascriptions);
  }
}
