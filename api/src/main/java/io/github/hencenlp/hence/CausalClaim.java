package io.github.hencenlp.hence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The text's claim, in words, that one thing brings about, enables, prevents or motivates another,
 * or is done in order to reach it. Types and roles follow BECAUSE 2.1 (Dunietz et al. 2017).
 * Immutable.
 *
 * @param id the id, unique within the document and stable from run to run
 * @param statements the ids of the statements that the claim lies in, in text order; empty where it
 *     lies in none
 * @param cause the clause or noun phrase that names the cause; of a {@link Type#PURPOSE} the goal
 * @param effect the clause or noun phrase that names the effect; of a {@link Type#PURPOSE} the act
 * @param signal the words that say so ("because", "led to"); empty where no word of their own does
 * @param type how the cause works
 * @param polarity whether the cause furthers or hinders the effect
 * @param modality whether the claim is made, weakened, made under a condition, denied or asked
 * @param attribution the id of the innermost of the attributions that hold the claim; empty for the
 *     author's own
 * @param causeAntecedent what the cause stands for, where it is a pronoun or "this …" and that was
 *     found
 * @param effectAntecedent what the effect stands for, likewise
 * @param confidence how likely the claim is right, cut as a reader would cut it, 0 to 1; of a
 *     host's own rule what the rule says of itself, 0.5 unless it does
 * @param rule the id of the rule that found it
 */
public record CausalClaim(
    String id,
    List<String> statements,
    Span cause,
    Span effect,
    Optional<Span> signal,
    Type type,
    Polarity polarity,
    Modality modality,
    Optional<String> attribution,
    Optional<Span> causeAntecedent,
    Optional<Span> effectAntecedent,
    double confidence,
    String rule) {

  /** How the cause works. */
  public enum Type {
    /** The cause brings the effect about. */
    CONSEQUENCE,
    /** The cause is someone's reason for doing or thinking the effect. */
    MOTIVATION,
    /** The effect is done in order to reach the cause. */
    PURPOSE
  }

  /** Whether the cause furthers or hinders the effect. */
  public enum Polarity {
    /** It causes, enables, helps. */
    PROMOTES,
    /** It prevents, hinders, reduces. */
    INHIBITS
  }

  /** How firmly the claim is made. */
  public enum Modality {
    /** As a fact. */
    ASSERTED,
    /** As possible or likely ("may", "could", "supposedly"). */
    POSSIBLE,
    /** Under a condition ("if", "unless", "were … to"). */
    CONDITIONAL,
    /** The text says that it is not so ("did not cause"). */
    DENIED,
    /** The text asks whether it is so. */
    QUESTIONED
  }

  /**
   * Checks that nothing is missing and copies the list.
   *
   * @throws IllegalArgumentException if {@code confidence} is not within 0 to 1
   */
  public CausalClaim {
    Objects.requireNonNull(id, "id");
    statements = List.copyOf(statements);
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(signal, "signal");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(causeAntecedent, "causeAntecedent");
    Objects.requireNonNull(effectAntecedent, "effectAntecedent");
    Objects.requireNonNull(rule, "rule");
    Confidence.check(confidence);
  }
}
