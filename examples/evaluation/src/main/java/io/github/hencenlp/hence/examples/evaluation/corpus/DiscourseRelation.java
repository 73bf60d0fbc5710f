package io.github.hencenlp.hence.examples.evaluation.corpus;

import io.github.hencenlp.hence.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A discourse relation in the manner of the Penn Discourse Treebank. Immutable.
 *
 * @param explicit whether a connective says it; else it is implicit
 * @param connective the connective's words; empty where there are none in the text
 * @param sense the path of senses ("Contingency.Cause.Reason")
 * @param arg1 the first argument
 * @param arg2 the second argument, which the connective belongs to
 */
public record DiscourseRelation(
    boolean explicit, Optional<Span> connective, String sense, Span arg1, Span arg2) {

  /** The relations that are, or are close to, causal claims. */
  public enum Contingency {
    /** Contingency.Cause, reasons and results, also of beliefs and acts of speech. */
    CAUSE,
    /** Contingency.Condition and Contingency.Negative-condition ("unless"). */
    CONDITION,
    /** Contingency.Purpose. */
    PURPOSE
  }

  /** Checks that nothing is missing. */
  public DiscourseRelation {
    Objects.requireNonNull(connective, "connective");
    Objects.requireNonNull(sense, "sense");
    Objects.requireNonNull(arg1, "arg1");
    Objects.requireNonNull(arg2, "arg2");
  }

  /** Returns which of the causal relations it is, if any. */
  public Optional<Contingency> contingency() {
    if (sense.startsWith("Contingency.Cause")) {
      return Optional.of(Contingency.CAUSE);
    }
    if (sense.startsWith("Contingency.Condition")
        || sense.startsWith("Contingency.Negative-condition")) {
      return Optional.of(Contingency.CONDITION);
    }
    if (sense.startsWith("Contingency.Purpose")) {
      return Optional.of(Contingency.PURPOSE);
    }
    return Optional.empty();
  }

  /**
   * Returns the relation as a claim: the reason, the condition or the goal is the cause. Of a
   * Result that is Arg1, of a Reason Arg2; of the others the sense names it ("Arg2-as-cond").
   *
   * @throws IllegalStateException if it is no {@linkplain #contingency() contingency}
   */
  public GoldClaim claim() {
    if (contingency().isEmpty()) {
      throw new IllegalStateException("no cause, condition or purpose, but " + sense);
    }
    boolean firstIsCause = sense.contains(".Result") || sense.contains(".Arg1-as-");
    return GoldClaim.of(firstIsCause ? arg1 : arg2, firstIsCause ? arg2 : arg1, connective);
  }
}
