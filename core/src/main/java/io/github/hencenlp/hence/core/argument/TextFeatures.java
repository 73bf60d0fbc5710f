package io.github.hencenlp.hence.core.argument;

import com.google.common.collect.ImmutableList;
import io.github.hencenlp.hence.core.argument.Profile.Tense;
import io.github.hencenlp.hence.core.statement.Connective.Sense;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The names of what can be seen of a whole text that tells whether its author argues or only
 * reports: how many of the units show what, and how many are somebody else's word.
 */
final class TextFeatures {

  private static final ImmutableList<Sign> SIGNS =
      ImmutableList.of(
          new Sign("reported", Profile::isReported),
          byAuthor("norms", p -> p.norm() != Norm.NONE),
          byAuthor("values", p -> p.has(Force.EVALUATIVE)),
          byAuthor("reasons", p -> has(p, Sense.REASON, Sense.RESULT, Sense.SUMMARY)),
          byAuthor("contrasts", p -> has(p, Sense.CONTRAST, Sense.CONCESSION, Sense.OBJECTION)),
          byAuthor("outlooks", p -> p.tense() == Tense.MODAL || p.tense() == Tense.FUTURE),
          byAuthor("past", p -> p.tense() == Tense.PAST),
          byAuthor("questions", Profile::isQuestion),
          byAuthor("author", p -> p.has(Force.SELF) || p.has(Force.FELLOWSHIP)),
          byAuthor("reader", p -> p.has(Force.ADDRESS)),
          byAuthor("denials", p -> p.has(Force.NEGATION)));

  private TextFeatures() {}

  /** What a unit may show. */
  private record Sign(Graded name, Predicate<Profile> shows) {
    Sign(String name, Predicate<Profile> shows) {
      this(new Graded(name, Graded.SHARE), shows);
    }
  }

  private static Sign byAuthor(String name, Predicate<Profile> shows) {
    return new Sign(name, p -> !p.isReported() && shows.test(p));
  }

  private static boolean has(Profile p, Sense... senses) {
    return Stream.of(senses).anyMatch(p::has);
  }

  static List<String> of(Discourse text) {
    return Stream.concat(
            Stream.of("text"),
            SIGNS.stream()
                .map(
                    sign -> {
                      long units = text.profiles().stream().filter(sign.shows()).count();
                      return sign.name().of((double) units / text.size());
                    }))
        .toList();
  }
}
