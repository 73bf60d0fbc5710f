package io.github.hencenlp.hence;

import java.util.Objects;
import java.util.Optional;

/**
 * Content that the text puts into a mouth other than its author's, or in so many words into the
 * author's own ("I believe"). The three parts are those of attribution in the Penn Discourse
 * Treebank and PolNeAR. Immutable.
 *
 * @param id the id, unique within the document and stable from run to run
 * @param source the noun phrase that names the source, as written; empty where it is unnamed ("it
 *     is said")
 * @param cue the words that ascribe ("said", "according to"); empty where only the layout does
 *     ("(Surname, 20 May)")
 * @param content what is ascribed, in full, quotation marks outside
 * @param sourceId the id of the {@link Source} that the mention stands for; empty where it is
 *     unnamed
 * @param confidence how sure the extractor is, 0 to 1
 * @param rule the id of the rule that found it
 */
public record Attribution(
    String id,
    Optional<Span> source,
    Optional<Span> cue,
    Span content,
    Optional<String> sourceId,
    double confidence,
    String rule) {

  /**
   * Checks that nothing is missing.
   *
   * @throws IllegalArgumentException if {@code confidence} is not within 0 to 1
   */
  public Attribution {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(sourceId, "sourceId");
    Objects.requireNonNull(rule, "rule");
    Confidence.check(confidence);
  }
}
