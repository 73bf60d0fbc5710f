package io.github.hencenlp.hence;

import java.util.List;
import java.util.Objects;

/**
 * What one source says in a text, all together; each list is in text order. Of what lies in several
 * attributions, one within another, the innermost counts: what a spokesman reports of the minister
 * is the minister's. An attribution's {@linkplain Attribution#modality() modality} tells whether
 * the source holds what it is said to say. Immutable.
 *
 * @param source whose words they are
 * @param attributions where the text names the source
 * @param statements the statements within these
 * @param causalClaims the causal claims within these
 */
public record SourceView(
    Source source,
    List<Attribution> attributions,
    List<Statement> statements,
    List<CausalClaim> causalClaims) {

  /** Checks that nothing is missing and copies the lists. */
  public SourceView {
    Objects.requireNonNull(source, "source");
    attributions = List.copyOf(attributions);
    statements = List.copyOf(statements);
    causalClaims = List.copyOf(causalClaims);
  }
}
