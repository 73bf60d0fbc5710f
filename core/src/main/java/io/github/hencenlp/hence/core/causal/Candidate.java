package io.github.hencenlp.hence.core.causal;

import io.github.hencenlp.hence.CausalClaim.Modality;
import io.github.hencenlp.hence.CausalClaim.Polarity;
import io.github.hencenlp.hence.CausalClaim.Type;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.rule.Match;
import io.github.hencenlp.hence.core.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * A claim as a rule proposes it.
 *
 * @param match where the rule matched
 * @param cause the words of the cause, in the match's sentence or the one before
 * @param effect the words of the effect, likewise
 * @param signal the words of the signal
 */
record Candidate(Match match, TokenSet cause, TokenSet effect, TokenSet signal) {

  private static final double UNMEASURED = 0.5;

  Rule rule() {
    return match.rule();
  }

  Sentence sentence() {
    return match.sentence();
  }

  Type type() {
    return rule().setting("type", Type.CONSEQUENCE);
  }

  Polarity polarity() {
    return rule().setting("polarity", Polarity.PROMOTES);
  }

  Modality modality() {
    return rule().setting("modality", Modality.ASSERTED);
  }

  double confidence() {
    return Double.parseDouble(rule().setting("confidence", Double.toString(UNMEASURED)));
  }

  Span causeSpan() {
    return cause.span().orElseThrow();
  }

  Span effectSpan() {
    return effect.span().orElseThrow();
  }

  /** Returns all that the claim takes up. */
  Span span() {
    List<Span.Piece> pieces = new ArrayList<>(causeSpan().pieces());
    pieces.addAll(effectSpan().pieces());
    signal.span().ifPresent(s -> pieces.addAll(s.pieces()));
    return Span.covering(pieces);
  }

  /** Returns the word whose clause tells how firmly the claim is made. */
  int scope() {
    return match.head(CausalRules.SCOPE).orElseGet(() -> match.heads(CausalRules.SIGNAL).get(0));
  }
}
