package io.github.hencenlp.hence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An argumentative discourse unit: the least stretch of the body that can serve as premise or
 * conclusion by itself. Most are sentences or finite clauses. Connectives at its edges lie outside.
 * Immutable.
 *
 * @param id the id, unique within the document and stable from run to run
 * @param span where it stands
 * @param text its words, pieces joined by {@code " … "}
 * @param roles the parts it plays in the argument; empty where it plays none
 * @param scope how far it reaches; present if and only if it is a conclusion
 * @param evidence what kind of reason it is; present if and only if it is a premise
 * @param attribution the id of the innermost of the attributions that hold it; empty for the
 *     author's own voice
 * @param confidence how sure the extractor is of the roles, 0 to 1
 */
public record Statement(
    String id,
    Span span,
    String text,
    Set<Role> roles,
    Optional<Scope> scope,
    Optional<Evidence> evidence,
    Optional<String> attribution,
    double confidence) {

  /** The part that a statement plays. A statement may play both. */
  public enum Role {
    /** Given as a reason for, as evidence of, or as an objection to another statement. */
    PREMISE,
    /** A statement that the text gives reasons for, or what the whole piece argues. */
    CONCLUSION
  }

  /** How far a conclusion reaches. */
  public enum Scope {
    /** What the whole piece argues. */
    MAIN,
    /** A conclusion with premises of its own that serves another conclusion or closes a section. */
    INTERMEDIATE
  }

  /** What kind of reason a premise is. */
  public enum Evidence {
    /** Figures, counts, rates, trends in numbers. */
    STATISTICS,
    /** Somebody else's word. */
    TESTIMONY,
    /** A case, an anecdote, an event. */
    EXAMPLE,
    /** What is accepted as known. */
    COMMON_GROUND,
    /** The author's own word. */
    ASSUMPTION
  }

  /**
   * Checks the parts against each other and copies the roles.
   *
   * @throws IllegalArgumentException if there is a scope without the role {@link Role#CONCLUSION}
   *     or the reverse, an evidence kind without the role {@link Role#PREMISE} or the reverse, or a
   *     confidence outside 0 to 1
   */
  public Statement {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(roles, "roles");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(attribution, "attribution");
    Set<Role> ordered = EnumSet.noneOf(Role.class);
    ordered.addAll(roles);
    roles = Collections.unmodifiableSet(ordered);
    if (scope.isPresent() != roles.contains(Role.CONCLUSION)) {
      throw new IllegalArgumentException(
          "a scope goes with the role CONCLUSION, but " + id + " has " + roles + " and " + scope);
    }
    if (evidence.isPresent() != roles.contains(Role.PREMISE)) {
      throw new IllegalArgumentException(
          "evidence goes with the role PREMISE, but " + id + " has " + roles + " and " + evidence);
    }
    Confidence.check(confidence);
  }

  /** Tells whether this statement is given as a reason or an objection. */
  public boolean isPremise() {
    return roles.contains(Role.PREMISE);
  }

  /** Tells whether the text gives reasons for this statement, or the whole piece argues it. */
  public boolean isConclusion() {
    return roles.contains(Role.CONCLUSION);
  }
}
