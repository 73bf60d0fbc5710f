package io.github.hencenlp.hence.core.attribution;

/** How far what somebody says reaches from its cue. */
enum Reach {
  /** What the rule's own node governs. */
  SUBTREE,
  /** The clause that follows the cue. */
  FOLLOWING,
  /** The clause that follows the cue after "that". */
  THAT,
  /** The sentence around a cue that stands inside it, before it or after it, set off by commas. */
  AROUND,
  /**
   * The relative clause inside which the cue stands: "which, they say, …", "what she said is …".
   */
  RELATIVE,
  /** The indirect question that follows the cue. */
  QUESTION,
  /** What follows the cue: a thing and what it is called. */
  NAMING
}
