package io.github.hencenlp.hence.core.argument;

/**
 * What kind of thing a statement says: the classes of propositions that argue, from what is so to
 * what is to be done (fact, value, policy), after Park and Cardie, A Corpus of eRulemaking User
 * Comments for Measuring Evaluability of Arguments (2018).
 */
enum Mood {
  /** What is to be done. */
  POLICY,
  /** What is good or bad, right or wrong. */
  VALUE,
  /** What will, may or would be. */
  OUTLOOK,
  /** What has been. */
  PAST,
  /** What is. */
  FACT,
  /** It asks. */
  QUESTION;

  static Mood of(Profile p) {
    if (p.isQuestion()) {
      return QUESTION;
    }
    if (p.has(Force.NORMATIVE) || p.tense() == Profile.Tense.IMPERATIVE) {
      return POLICY;
    }
    if (p.has(Force.EVALUATIVE)) {
      return VALUE;
    }
    return switch (p.tense()) {
      case PAST -> PAST;
      case FUTURE, MODAL -> OUTLOOK;
      default -> FACT;
    };
  }
}
