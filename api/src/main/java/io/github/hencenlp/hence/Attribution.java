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
 * @param modality what the cue tells of how far the content holds
 * @param confidence how sure the extractor is, 0 to 1
 * @param rule the id of the rule that found it
 */
public record Attribution(
    String id,
    Optional<Span> source,
    Optional<Span> cue,
    Span content,
    Optional<String> sourceId,
    Modality modality,
    double confidence,
    String rule) {

  /**
   * What a cue tells of how far its content holds: whether whoever wrote it so takes the content
   * for true, leaves it to the source, or keeps a distance. After the factive and non-factive
   * predicates of Kiparsky and Kiparsky (<i>Fact</i>, 1970) and the degrees of FactBank (Saurí and
   * Pustejovsky 2009).
   */
  public enum Modality {
    /** The cue takes the content for true ("knows", "admits", "the discovery that"). */
    FACTIVE,
    /**
     * The content is the source's word or thought, no more ("says", "believes", "according to").
     */
    NEUTRAL,
    /**
     * The cue keeps a distance from the content or leaves it open ("claims", "alleges",
     * "supposedly", "the myth that", "wonders whether").
     */
    DOUBTFUL,
    /**
     * The source does not hold the content ("denies", "rejects", "doubts"), or is said not to have
     * said or thought it ("does not believe").
     */
    DENYING
  }

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
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(rule, "rule");
    Confidence.check(confidence);
  }
}
