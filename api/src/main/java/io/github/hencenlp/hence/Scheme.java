package io.github.hencenlp.hence;

/**
 * Argumentation schemes: the stereotyped ways from premises to a conclusion. Names and definitions
 * follow Walton, Reed and Macagno, <i>Argumentation Schemes</i> (2008).
 */
public enum Scheme {
  /** A generally causes B; A has occurred; so B will occur. */
  CAUSE_TO_EFFECT,
  /** If A is done, good or bad consequences will follow; so A should or should not be done. */
  CONSEQUENCES,
  /** An expert in the field says that A; so A. */
  EXPERT_OPINION,
  /** Somebody who is in a position to know says that A; so A. */
  POSITION_TO_KNOW,
  /** In this case A has property B; so generally what is like A has B. */
  EXAMPLE,
  /** A is true here; B is generally indicated by A; so B. */
  SIGN,
  /** A is like B; what holds of A holds of B. */
  ANALOGY,
  /** The goal is G; to reach it A is a means; so A ought to be done. */
  PRACTICAL_REASONING,
  /** Either A or B; not A; so B. */
  ALTERNATIVES
}
