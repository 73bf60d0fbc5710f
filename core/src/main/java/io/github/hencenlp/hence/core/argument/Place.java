package io.github.hencenlp.hence.core.argument;

/** Where a premise stands, seen from its conclusion. */
public enum Place {
  /** Next to it in the paragraph, before it. */
  JUST_BEFORE,
  /** Next to it in the paragraph, after it. */
  JUST_AFTER,
  /** In its paragraph, before it. */
  BEFORE,
  /** In its paragraph, after it. */
  AFTER,
  /** In a paragraph before. */
  FAR_BEFORE,
  /** In a paragraph after. */
  FAR_AFTER,
  /** Where the order of the units tells nothing. */
  ANYWHERE
}
