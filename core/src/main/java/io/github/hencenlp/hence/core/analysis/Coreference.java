package io.github.hencenlp.hence.core.analysis;

import java.util.OptionalInt;

/** Which words of a text stand for the same, as far as that was looked for. */
@FunctionalInterface
public interface Coreference {

  /** Nothing was looked for. */
  Coreference NONE = pronoun -> OptionalInt.empty();

  /**
   * Returns where the nearest mention before a pronoun stands that names what it stands for, by the
   * offset of its head word; empty where none was found.
   *
   * @param pronoun the offset at which the pronoun begins
   */
  OptionalInt antecedent(int pronoun);
}
