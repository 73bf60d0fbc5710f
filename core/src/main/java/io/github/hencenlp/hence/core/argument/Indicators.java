package io.github.hencenlp.hence.core.argument;

import com.google.common.collect.Sets;
import io.github.hencenlp.hence.Inference.Type;
import io.github.hencenlp.hence.RuleNote;
import io.github.hencenlp.hence.core.statement.Connective.Sense;
import io.github.hencenlp.hence.core.statement.Connectives;
import io.github.hencenlp.hence.core.statement.Marker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which connective marks a step, if any: those of argument indicators, after Govier, A
 * Practical Study of Argument.
 */
final class Indicators {

  /** The rule of a step that no connective marks. */
  private static final String UNMARKED = "step-model";

  private static final Set<Sense> SENSES =
      Sets.immutableEnumSet(
          Sense.SUMMARY,
          Sense.RESULT,
          Sense.REASON,
          Sense.INSTANTIATION,
          Sense.CONCESSION,
          Sense.OBJECTION,
          Sense.CONTRAST);

  private Indicators() {}

  /** Returns the id of the rule behind a step: the sense of what marks it, or the model alone. */
  static String rule(Optional<Marker> indicator) {
    return indicator.map(marker -> rule(marker.sense())).orElse(UNMARKED);
  }

  private static String rule(Sense sense) {
    return "indicator-" + sense.name().toLowerCase(Locale.ROOT);
  }

  /** Returns what there is to say of each rule. */
  static List<RuleNote> notes() {
    RuleNote unmarked =
        new RuleNote(
            UNMARKED,
            "No connective marks the step: what both statements show by themselves and together,"
                + " weighed as the file says, made it the likeliest.",
            List.of(),
            List.of(),
            ArgumentModel.file(Discourse.Kind.LONG),
            1);
    return Stream.concat(
            Stream.of(unmarked),
            SENSES.stream().map(sense -> Connectives.bundled().note(rule(sense), sense)))
        .toList();
  }

  static Optional<Marker> of(Profile premise, Profile conclusion, Type type) {
    int distance = premise.index() - conclusion.index();
    boolean before = distance < 0;
    boolean next = Math.abs(distance) == 1;
    boolean near = Math.abs(premise.paragraph() - conclusion.paragraph()) <= 1;
    if (!near) {
      return Optional.empty();
    }
    Stream<Optional<Marker>> markers =
        type == Type.ATTACK
            ? Stream.of(
                premise.unit().marker(Sense.CONCESSION),
                premise.unit().marker(Sense.OBJECTION),
                before ? Optional.empty() : premise.unit().marker(Sense.CONTRAST),
                before && next ? conclusion.unit().marker(Sense.CONTRAST) : Optional.empty())
            : Stream.of(
                before ? conclusion.unit().marker(Sense.SUMMARY) : Optional.empty(),
                before ? conclusion.unit().marker(Sense.RESULT) : Optional.empty(),
                next ? premise.unit().marker(Sense.REASON) : Optional.empty(),
                before ? Optional.empty() : premise.unit().marker(Sense.INSTANTIATION));
    return markers.flatMap(Optional::stream).findFirst();
  }
}
