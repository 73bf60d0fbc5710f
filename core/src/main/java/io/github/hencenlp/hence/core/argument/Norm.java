package io.github.hencenlp.hence.core.argument;

import io.github.hencenlp.hence.core.analysis.Sentence;

/** How a statement says what is to be done. */
enum Norm {
  /** "Close the pipeline." */
  IMPERATIVE,
  /** "Let us close it." */
  LET,
  /** "The council should close it." */
  OUGHT,
  /** "Those who should close it are asleep." */
  OUGHT_INSIDE,
  /** "I propose to close it", "We would close it". */
  CALL,
  /** In other words: "it is time to close it". */
  OTHER,
  /** It does not. */
  NONE;

  static Norm of(Profile p) {
    Sentence s = p.unit().sentence();
    int head = p.unit().head();
    if (p.isQuestion()) {
      return NONE;
    }
    if (p.tense() == Profile.Tense.IMPERATIVE) {
      return s.isLemma(head, "let") ? LET : IMPERATIVE;
    }
    if (p.has(Force.OBLIGATION)) {
      ForceLexicon lexicon = ForceLexicon.bundled();
      boolean own =
          s.children(head).stream().anyMatch(c -> lexicon.has(s.token(c), Force.OBLIGATION));
      return own ? OUGHT : OUGHT_INSIDE;
    }
    boolean first = s.child(head, "nsubj").stream().anyMatch(c -> s.isLemma(c, "i", "we"));
    if (first && (p.has(Force.CALL) || p.tense() == Profile.Tense.MODAL)) {
      return CALL;
    }
    return p.has(Force.NORMATIVE) ? OTHER : NONE;
  }
}
