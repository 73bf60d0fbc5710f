package io.github.hencenlp.hence.core.argument;

/**
 * What the words of a statement show of its part in an argument; the words stand in {@code
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
  COMMON_GROUND,
  /** Somebody is under an obligation, by the verb. */
  OBLIGATION,
  /** Somebody takes a side, or asks for something. */
  CALL,
  /** Something is denied. */
  NEGATION,
  /** The author speaks as one person. */
  SELF,
  /** The author speaks for several. */
  FELLOWSHIP,
  /** The reader is spoken to. */
  ADDRESS,
  /** It takes up what was said before. */
  REFERENCE,
  /** A word of it tells nothing of what it is about. */
  LIGHT,
  /** A source that knows its field. */
  EXPERTISE,
  /** Something is likened to something else. */
  LIKENESS,
  /** How a like case was decided. */
  PRECEDENT,
  /** There are two ways, and one must be taken. */
  CHOICE,
  /** Something bad that happens or may. */
  HARM,
  /** Something good that happens or may. */
  BENEFIT,
  /** A value that is appealed to. */
  WORTH,
  /** One thing is a sign of another. */
  INDICATION,
  /** What most people hold or do. */
  EVERYBODY,
  /** A rule that holds of all cases of a kind. */
  GENERALITY,
  /** Somebody is attacked for who he is or does, instead of what he says. */
  PERSON_ATTACKED
}
