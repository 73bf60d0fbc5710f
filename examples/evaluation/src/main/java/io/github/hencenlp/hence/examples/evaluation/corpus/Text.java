package io.github.hencenlp.hence.examples.evaluation.corpus;

import io.github.hencenlp.hence.Document;
import java.util.List;
import java.util.Objects;

/**
 * A text of a corpus with the causal claims that people found in it. Immutable.
 *
 * @param corpus the folder that the corpus lies in ("because")
 * @param document the text as it is handed to the extractor; its id names it within the corpus
 * @param claims the gold claims, in the order of the file
 */
public record Text(String corpus, Document document, List<GoldClaim> claims) {

  /** Copies the list. */
  public Text {
    Objects.requireNonNull(corpus, "corpus");
    Objects.requireNonNull(document, "document");
    claims = List.copyOf(claims);
  }

  /** Returns what names the text within its corpus. */
  public String id() {
    return document.id();
  }
}
