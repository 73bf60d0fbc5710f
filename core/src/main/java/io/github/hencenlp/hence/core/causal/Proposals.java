package io.github.hencenlp.hence.core.causal;

import static io.github.hencenlp.hence.core.causal.CausalRules.CAUSE;
import static io.github.hencenlp.hence.core.causal.CausalRules.EFFECT;
import static io.github.hencenlp.hence.core.causal.CausalRules.SIGNAL;

import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.rule.Match;
import io.github.hencenlp.hence.core.rule.Rule;
import java.util.Optional;

/** Turns the matches in a sentence into proposals of claims. */
final class Proposals {

  /** What a rule says of itself that says nothing. */
  private static final double UNMEASURED = 0.5;

  private final Analysis analysis;
  private final Sentence sentence;

  Proposals(Analysis analysis, Sentence sentence) {
    this.analysis = analysis;
    this.sentence = sentence;
  }

  /** Returns what a match proposes; empty where it lacks an argument. */
  Optional<Candidate> of(Match match) {
    TokenSet signal = TokenSet.of(sentence, match.words(SIGNAL));
    boolean opens = match.rule().settings().containsKey("opens");
    if (opens && !opensItsClause(signal.first())) {
      return Optional.empty();
    }
    Optional<TokenSet> cause = Arguments.of(match, CAUSE);
    Optional<TokenSet> effect = Arguments.of(match, EFFECT);
    boolean ordered = match.rule().settings().containsKey("order");
    if (opens && !ordered && effect.filter(e -> e.first() > signal.first()).isEmpty()) {
      effect = Arguments.clauseAfter(sentence, signal.last());
    }
    if (cause.isEmpty() && match.rule().setting(CAUSE, "").equals("before")) {
      cause = effect.flatMap(e -> before(signal, e));
    }
    if (effect.isEmpty() && match.rule().setting(EFFECT, "").equals("before")) {
      effect = cause.flatMap(c -> before(signal, c));
    }
    if (cause.isEmpty() || effect.isEmpty() || overlap(cause.get(), effect.get())) {
      return Optional.empty();
    }
    TokenSet second =
        match.rule().setting("first", CAUSE).equals(CAUSE) ? cause.get() : effect.get();
    if (match.rule().settings().containsKey("first") && second.first() < signal.first()) {
      return Optional.empty();
    }
    return Optional.of(
        new Candidate(match, cause.get(), effect.get(), signal, confidence(match.rule())));
  }

  /**
   * Returns the clause before the signal and its argument or, where they open the sentence, the
   * sentence before.
   */
  private Optional<TokenSet> before(TokenSet signal, TokenSet argument) {
    int first = argument.first() < 0 ? signal.first() : Math.min(signal.first(), argument.first());
    return Arguments.clauseBefore(sentence, first)
        .or(() -> analysis.previous(sentence).flatMap(Arguments::whole));
  }

  private static double confidence(Rule rule) {
    return Double.parseDouble(rule.setting("confidence", Double.toString(UNMEASURED)));
  }

  private boolean opensItsClause(int first) {
    return first == 0
        || sentence.token(first - 1).isPunctuation()
        || sentence.token(first - 1).tag().equals("CC");
  }

  private static boolean overlap(TokenSet cause, TokenSet effect) {
    return cause.span().orElseThrow().overlaps(effect.span().orElseThrow());
  }
}
