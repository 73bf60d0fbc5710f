package io.github.hencenlp.hence.core.argument;

import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.argument.Profile.Tense;
import io.github.hencenlp.hence.core.statement.Unit;
import java.util.Set;

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

  /** Returns how a unit that asks nothing says it. */
  static Norm of(Unit unit, Tense tense, Set<Force> forces) {
    Sentence s = unit.sentence();
    int head = unit.head();
    if (tense == Tense.IMPERATIVE) {
      return s.isLemma(head, "let") ? LET : IMPERATIVE;
    }
    if (forces.contains(Force.OBLIGATION)) {
      ForceLexicon lexicon = ForceLexicon.bundled();
      boolean own =
          s.children(head).stream().anyMatch(c -> lexicon.has(s.token(c), Force.OBLIGATION));
      return own ? OUGHT : OUGHT_INSIDE;
    }
    boolean first = s.child(head, "nsubj").stream().anyMatch(c -> s.isLemma(c, "i", "we"));
    if (first && (forces.contains(Force.CALL) || tense == Tense.MODAL)) {
      return CALL;
    }
    return forces.contains(Force.NORMATIVE) ? OTHER : NONE;
  }
}
