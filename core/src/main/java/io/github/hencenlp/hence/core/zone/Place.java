package io.github.hencenlp.hence.core.zone;

/** Where on the page a unit stands, from its top to its foot. */
enum Place {
  /** Before the title. */
  FRONT,
  /** The title itself. */
  TITLE,
  /** Between the title and the body. */
  TOP,
  /** From the first to the last sentence of the body. */
  BODY,
  /** After the body. */
  FOOT
}
