package io.github.hencenlp.hence.core.argument;

/** How a statement hangs on another. */
public enum Relation {
  /** It is a reason for the other. */
  SUPPORT,
  /** It speaks against the other. */
  ATTACK,
  /** Both are premises of one step, which each alone would not make. */
  JOINT
}
