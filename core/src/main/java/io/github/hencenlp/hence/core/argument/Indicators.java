package io.github.hencenlp.hence.core.argument;

import io.github.hencenlp.hence.Inference.Type;
import io.github.hencenlp.hence.core.statement.Connective.Sense;
import io.github.hencenlp.hence.core.statement.Marker;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells which connective marks a step, if any: those of argument indicators, after Govier, A
 * Practical Study of Argument.
 */
final class Indicators {
  private Indicators() {}

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
