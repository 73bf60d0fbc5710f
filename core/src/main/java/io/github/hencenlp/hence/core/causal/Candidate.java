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
import java.util.Optional;

/**
 * A claim as a rule proposes it.
 *
 * @param match where the rule matched
 * @param cause the words of the cause, in the match's sentence or the one before
 * @param effect the words of the effect, likewise
 * @param signal the words of the signal
 * @param confidence how likely it is right, 0 to 1; of one that nobody judged yet, how likely it is
 *     cut rightly
 */
public record Candidate(
    Match match, TokenSet cause, TokenSet effect, TokenSet signal, double confidence) {

  /** Returns the rule that proposes it. */
  public Rule rule() {
    return match.rule();
  }

  /** Returns the sentence of its signal. */
  public Sentence sentence() {
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

  /** Returns this proposal, as likely right as that. */
  public Candidate withConfidence(double other) {
    return new Candidate(match, cause, effect, signal, other);
  }

  Candidate withCause(TokenSet other) {
    return new Candidate(match, other, effect, signal, confidence);
  }

  Candidate withEffect(TokenSet other) {
    return new Candidate(match, cause, other, signal, confidence);
  }

  /** Returns what is said to bring something about. */
  public Span causeSpan() {
    return cause.span().orElseThrow();
  }

  /** Returns what is said to be brought about. */
  public Span effectSpan() {
    return effect.span().orElseThrow();
  }

  /** Returns the words that say so; empty where nothing does but the order of the sentences. */
  public Optional<Span> signalSpan() {
    return signal.span();
  }

  /** Returns all that the claim takes up. */
  Span span() {
    List<Span.Piece> pieces = new ArrayList<>(causeSpan().pieces());
    pieces.addAll(effectSpan().pieces());
    signal.span().ifPresent(s -> pieces.addAll(s.pieces()));
    return Span.covering(pieces);
  }

  /** Tells whether a word of the signal is one of the other's too. */
  boolean sharesSignalWith(Candidate other) {
    return sentence().number() == other.sentence().number() && signal.intersects(other.signal);
  }

  /** Tells whether a word of the other's signal stands in one of the arguments. */
  boolean holdsSignalOf(Candidate other) {
    return holds(cause, other) || holds(effect, other);
  }

  /** Tells whether the arguments of each hold the other's signal: one of the two is cut wrongly. */
  boolean crosses(Candidate other) {
    return holdsSignalOf(other) && other.holdsSignalOf(this);
  }

  private static boolean holds(TokenSet argument, Candidate other) {
    return argument.sentence().number() == other.sentence().number()
        && argument.intersects(other.signal);
  }

  /** Tells whether both causes and both effects are much the same. */
  boolean saysTheSameAs(Candidate other) {
    return areAlike(causeSpan(), other.causeSpan()) && areAlike(effectSpan(), other.effectSpan());
  }

  /** Tells whether causes and effects are much the same, whichever is which. */
  boolean saysMuchTheSameAs(Candidate other) {
    return saysTheSameAs(other)
        || (areAlike(causeSpan(), other.effectSpan()) && areAlike(effectSpan(), other.causeSpan()));
  }

  private static boolean areAlike(Span one, Span other) {
    int common = one.overlap(other);
    return 2 * common >= one.length() + other.length() - common;
  }

  /** Returns the word whose clause tells how firmly the claim is made. */
  int scope() {
    return match.head(CausalRules.SCOPE).orElseGet(() -> match.heads(CausalRules.SIGNAL).get(0));
  }
}
