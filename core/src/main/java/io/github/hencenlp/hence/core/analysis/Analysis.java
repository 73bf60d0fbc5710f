package io.github.hencenlp.hence.core.analysis;

import java.util.List;
import java.util.Optional;

/**
 * The sentences of a text's body, in order.
 *
 * @param text the host's text, that all offsets count in
 * @param sentences the sentences; each knows its place here and its paragraph
 */
public record Analysis(String text, List<Sentence> sentences) {

  /** Copies the list. */
  public Analysis {
    sentences = List.copyOf(sentences);
  }

  /** Returns the sentence before the given one in the same paragraph. */
  public Optional<Sentence> previousInParagraph(Sentence sentence) {
    return previous(sentence).filter(p -> p.paragraph() == sentence.paragraph());
  }

  /** Returns the sentence before the given one. */
  public Optional<Sentence> previous(Sentence sentence) {
    return sentence.number() == 0
        ? Optional.empty()
        : Optional.of(sentences.get(sentence.number() - 1));
  }
}
