package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells for whom an "I" stands: within quotation marks for whoever is quoted, be the cue before or
 * behind, and only outside of them for the author.
 */
final class Voices {

  private final List<Saying> sayings;
  private final List<Quotation> quotations;

  Voices(List<Saying> sayings, List<Quotation> quotations) {
    this.sayings = sayings;
    this.quotations = quotations;
  }

  /** Tells whether a saying's source is the "I" or "we" of somebody quoted. */
  boolean isQuotedSelf(Saying saying) {
    return saying
        .source()
        .filter(words -> Mention.of(saying.sentence(), words).isFirstPerson())
        .flatMap(TokenSet::span)
        .filter(words -> quotations.stream().anyMatch(q -> q.holds(words.start())))
        .isPresent();
  }

  /**
   * Returns the saying whose source says this one too: itself, or for a quoted "I" the innermost
   * saying around it that names somebody else; empty where no saying quotes it.
   */
  Optional<Saying> of(Saying saying) {
    return isQuotedSelf(saying) ? around(saying).flatMap(this::of) : Optional.of(saying);
  }

  /** On the way outwards contents only grow, so that the way has an end. */
  private Optional<Saying> around(Saying saying) {
    return saying
        .source()
        .flatMap(TokenSet::span)
        .flatMap(
            source ->
                sayings.stream()
                    .filter(outer -> outer.content().length() > saying.content().length())
                    .filter(outer -> outer.content().contains(source))
                    .min(Comparator.comparingInt(outer -> outer.content().length())));
  }
}
