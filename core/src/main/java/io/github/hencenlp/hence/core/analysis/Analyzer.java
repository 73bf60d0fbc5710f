package io.github.hencenlp.hence.core.analysis;

import io.github.hencenlp.hence.Span;
import java.util.List;

/**
 * Turns prose into sentences with dependency trees. Safe to share between threads; the same text
 * gives the same analysis.
 */
public interface Analyzer {

  /**
   * Analyses the given paragraphs of a text. Single line breaks within one do not end a sentence.
   *
   * @param text the host's text
   * @param paragraphs stretches of prose in it, in text order
   */
  Analysis analyze(String text, List<Span.Piece> paragraphs);

  /** Returns for each word of a sentence what kind of named entity it belongs to. */
  List<Entity> entities(Sentence sentence);

  /** Returns what the pronouns of a text stand for, where that is asked for; by default nothing. */
  default Coreference coreference(Analysis analysis) {
    return Coreference.NONE;
  }

  /** The three classes of named entities, and none. */
  enum Entity {
    /** No named entity. */
    NONE,
    /** A person's name. */
    PERSON,
    /** The name of a body. */
    ORGANIZATION,
    /** The name of a place. */
    PLACE
  }
}
