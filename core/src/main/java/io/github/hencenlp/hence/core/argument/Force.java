package io.github.hencenlp.hence.core.argument;

/**
 * What a statement is good for in an argument, as its words show; the words stand in {@code
 * force.txt}.
 */
enum Force {
  /** What is to be done. */
  NORMATIVE,
  /** Good or bad, right or wrong, true or false. */
  EVALUATIVE,
  /** Figures. */
  QUANTITY,
  /** What everybody is held to know. */
  COMMON_GROUND
}
