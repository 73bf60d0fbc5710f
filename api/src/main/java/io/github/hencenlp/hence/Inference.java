package io.github.hencenlp.hence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A step of the argument from premises to a conclusion. Linked premises, which hold only together,
 * share one; convergent ones, each a reason by itself, have an inference of their own. Immutable.
 *
 * @param id the id, unique within the document and stable from run to run
 * @param premises the ids of the statements that support or attack, in text order; never empty
 * @param conclusion the id of the statement that they support or attack
 * @param type whether they support or attack it
 * @param scheme the argumentation scheme; empty where none is marked
 * @param indicator the words that mark the step ("therefore", "for these reasons", "because");
 *     empty where none do
 * @param confidence how sure the extractor is, 0 to 1
 * @param rule the id of the rule that found it
 */
public record Inference(
    String id,
    List<String> premises,
    String conclusion,
    Type type,
    Optional<Scheme> scheme,
    Optional<Span> indicator,
    double confidence,
    String rule) {

  /** Whether the premises speak for the conclusion or against it. */
  public enum Type {
    /** The premises are reasons for the conclusion. */
    SUPPORT,
    /**
     * The premises are objections to the conclusion, concessions against it, or answers to an
     * objection.
     */
    ATTACK
  }

  /**
   * Checks the parts and copies the list.
   *
   * @throws IllegalArgumentException if there is no premise, the conclusion is among its own
   *     premises, or {@code confidence} is not within 0 to 1
   */
  public Inference {
    Objects.requireNonNull(id, "id");
    premises = List.copyOf(premises);
    Objects.requireNonNull(conclusion, "conclusion");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(rule, "rule");
    if (premises.isEmpty()) {
      throw new IllegalArgumentException(
          "an inference needs at least one premise, but " + id + " has none");
    }
    if (premises.contains(conclusion)) {
      throw new IllegalArgumentException(
          "a statement is no reason for itself, but "
              + id
              + " leads from "
              + conclusion
              + " to itself");
    }
    Confidence.check(confidence);
  }
}
