package io.github.hencenlp.hence.core.causal;

import com.google.common.collect.ImmutableSet;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.rule.Rule;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The choice of where an argument of a proposal begins and ends.
 *
 * @param rule the rule that proposes
 * @param role which argument it is
 * @param words the argument as proposed
 * @param signal the words of the signal, as far as they stand in the argument's sentence
 * @param other the words of the other argument, likewise
 * @param edges the places of the argument's sentence
 */
public record EdgeChoice(
    Rule rule, String role, TokenSet words, BitSet signal, BitSet other, Edges edges) {

  /** Returns the choice for the cause or the effect of a proposal. */
  public static EdgeChoice of(Candidate candidate, String role) {
    return of(candidate, role, Edges::of);
  }

  /** Returns the choice, with the places of a sentence from elsewhere. */
  static EdgeChoice of(Candidate candidate, String role, Function<Sentence, Edges> edges) {
    boolean cause = role.equals(CausalRules.CAUSE);
    TokenSet words = cause ? candidate.cause() : candidate.effect();
    TokenSet other = cause ? candidate.effect() : candidate.cause();
    return new EdgeChoice(
        candidate.rule(),
        role,
        words,
        inSentenceOf(words, candidate.signal()),
        inSentenceOf(words, other),
        edges.apply(words.sentence()));
  }

  private static BitSet inSentenceOf(TokenSet words, TokenSet those) {
    return those.sentence().number() == words.sentence().number() ? those.members() : new BitSet();
  }

  /** Returns the words at which the argument may begin, the proposed one first. */
  public List<Integer> begins() {
    return edges.begins(words, closed());
  }

  /** Returns the words at which the argument may end, the proposed one first. */
  public List<Integer> ends() {
    return edges.ends(words, closed());
  }

  private BitSet closed() {
    BitSet closed = (BitSet) signal.clone();
    closed.or(other);
    return closed;
  }

  /** Returns what speaks for and against beginning at a word. */
  public Set<String> beginning(int place) {
    return features(true, place);
  }

  /** Returns what speaks for and against ending at a word. */
  public Set<String> ending(int place) {
    return features(false, place);
  }

  private Set<String> features(boolean beginning, int place) {
    return ImmutableSet.<String>builder()
        .addAll(general(beginning, place))
        .add(ofRule(beginning, place))
        .build();
  }

  /** Returns what speaks for and against a place, whichever rule of its file proposes it. */
  Set<String> general(boolean beginning, int place) {
    return EdgeFeatures.of(rule.place().file(), role, words, signal, beginning, place);
  }

  /** Returns the one thing that says something of a place for this rule alone. */
  String ofRule(boolean beginning, int place) {
    return EdgeFeatures.ofRule(rule, role, words, signal, beginning, place);
  }

  /** Returns the argument from one word to another. */
  TokenSet from(int first, int last) {
    BitSet members = words.members();
    members.clear(0, first);
    members.clear(last + 1, Math.max(last + 1, members.length()));
    if (first < words.first()) {
      members.set(first, words.first());
    }
    if (last > words.last()) {
      members.set(words.last() + 1, last + 1);
    }
    return Arguments.tidy(TokenSet.of(words.sentence(), members)).orElse(words);
  }
}
