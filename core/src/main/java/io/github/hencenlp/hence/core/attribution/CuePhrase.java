package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.BitSet;

/**
 * The whole of a cue: the verb or adjective that a rule marks, with its auxiliaries and the adverbs
 * before it, negation among them, its particle, and the verb that leads up to it: "has not said",
 * "is certain", "pointed out", "went on to say".
 */
final class CuePhrase {

  /** Between a verb and the one that it leads up to stand no more words. */
  private static final int LONGEST_LEAD = 3;

  private final Sentence s;

  private CuePhrase(Sentence s) {
    this.s = s;
  }

  /** Returns a cue with all that belongs to it. */
  static TokenSet whole(TokenSet cue) {
    Sentence s = cue.sentence();
    int first = cue.first();
    if (!s.token(first).isVerb() && !s.token(first).tag().startsWith("JJ")) {
      return cue;
    }
    CuePhrase phrase = new CuePhrase(s);
    BitSet members = cue.members();
    members.set(phrase.auxiliaries(phrase.lead(first)), first);
    int next = cue.last() + 1;
    if (next < s.size() && s.relation(next).equals("compound:prt") && s.head(next) == first) {
      members.set(next);
    }
    return TokenSet.of(s, members);
  }

  /** Returns the first verb of those that lead up to one, or that one. */
  private int lead(int verb) {
    int lead = s.head(verb);
    boolean leads =
        (s.relation(verb).equals("xcomp")
                || s.relation(verb).equals("advcl") && s.isLemma(lead, "go"))
            && lead < verb - 1
            && lead >= verb - 1 - LONGEST_LEAD
            && s.token(verb - 1).tag().equals("TO")
            && (s.token(lead).isVerb() || s.token(lead).tag().startsWith("JJ"));
    for (int i = lead + 1; leads && i < verb - 1; i++) {
      leads = s.token(i).tag().startsWith("R") || s.token(i).tag().startsWith("JJ");
    }
    return leads ? lead : verb;
  }

  /** Returns the first of the auxiliaries and adverbs right before a verb, or the verb. */
  private int auxiliaries(int verb) {
    int first = verb;
    for (int i = verb - 1; i >= 0 && s.head(i) == verb; i--) {
      if (LineWords.isAuxiliary(s, i) || s.token(i).tag().startsWith("RB")) {
        first = i;
      } else {
        break;
      }
    }
    return first;
  }
}
