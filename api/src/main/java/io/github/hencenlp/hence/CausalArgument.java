package io.github.hencenlp.hence;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One side of a causal claim, the cause or the effect.
 *
 * @param written where it stands
 * @param antecedent what it stands for, where it is a pronoun or "this …" and that was found
 */
record CausalArgument(Span written, Optional<Span> antecedent) {

  static CausalArgument causeOf(CausalClaim claim) {
    return new CausalArgument(claim.cause(), claim.causeAntecedent());
  }

  static CausalArgument effectOf(CausalClaim claim) {
    return new CausalArgument(claim.effect(), claim.effectAntecedent());
  }

  /** Returns its spans, as written first. */
  Stream<Span> spans() {
    return Stream.concat(Stream.of(written), antecedent.stream());
  }

  /** Returns where its thing is named: the antecedent, if any. */
  Span meant() {
    return antecedent.orElse(written);
  }

  /**
   * Tells whether a span of this and a span of the other share at least half of the characters that
   * they cover together.
   */
  boolean coincidesWith(CausalArgument other) {
    return spans().anyMatch(mine -> other.spans().anyMatch(theirs -> coincide(mine, theirs)));
  }

  private static boolean coincide(Span one, Span other) {
    int common = one.overlap(other);
    return 2 * common >= one.length() + other.length() - common;
  }
}
