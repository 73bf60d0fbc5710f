package io.github.hencenlp.hence.core.statement;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/**
 * An entry of the lexicon of connectives: words that show how a statement hangs together with those
 * around it.
 *
 * @param words its words, in lower case
 * @param sense what it shows
 * @param place where it may stand
 * @param notBefore words, in lower case, before which it is no connective ("so" before "far")
 */
public record Connective(List<String> words, Sense sense, Place place, Set<String> notBefore) {

  /** Copies the collections. */
  public Connective {
    words = List.copyOf(words);
    notBefore = ImmutableSet.copyOf(notBefore);
  }

  /**
   * What a connective shows of the statement that it opens. Names follow the senses of the Penn
   * Discourse Treebank 3.
   */
  public enum Sense {
    /** The statement is a reason for the one it hangs on: "because". */
    REASON,
    /** The statement follows from what stands before it: "therefore". */
    RESULT,
    /** The statement sums up all that stands before it: "for these reasons". */
    SUMMARY,
    /** The statement speaks against what stands before it: "but". */
    CONTRAST,
    /** The statement is granted, against what the author holds: "although", "to be sure". */
    CONCESSION,
    /** The statement is an objection that others raise: "it may be objected that". */
    OBJECTION,
    /** The statement is a case of what stands before it: "for example". */
    INSTANTIATION,
    /** The statement goes on in the same direction: "moreover". */
    CONJUNCTION,
    /** The statement is one of a row: "first". */
    SEQUENCE,
    /** The statement says the same again: "in other words". */
    RESTATEMENT
  }

  /** Where a connective may stand. */
  public enum Place {
    /** At the beginning of a clause. */
    INITIAL,
    /** At the beginning of a subordinate clause, where the tree says that it links that clause. */
    SUBORDINATING,
    /**
     * The same, but only at the beginning of a sentence or after a comma: elsewhere it mostly means
     * something else.
     */
    SET_OFF,
    /**
     * The same as {@link #SUBORDINATING}, but not without a comma behind a perfect, where it tells
     * a time: "rents have doubled since the line was built".
     */
    UNTIMED,
    /** At the beginning of a clause, or inside it between commas. */
    ANYWHERE
  }
}
