package io.github.hencenlp.hence.core.argument;

import com.google.common.base.Enums;
import java.util.Locale;
import java.util.Optional;

/**
 * What a unit shows as one end of a step, and how that is written in a file of weights: {@code
 * premise PAST} wherever its conclusion stands, {@code premise JUST_AFTER PAST} where it follows
 * it.
 *
 * @param end which end
 * @param place where the premise stands, seen from the conclusion; empty for wherever
 * @param shown what the unit shows
 */
record StepEnd(End end, Optional<Place> place, String shown) {

  /** The ends of a step. */
  enum End {
    PREMISE,
    CONCLUSION;

    private final String prefix = name().toLowerCase(Locale.ROOT) + " ";
  }

  /** Returns the end that a name in a file of weights stands for, if it does. */
  static Optional<StepEnd> parse(String name) {
    for (End end : End.values()) {
      if (name.startsWith(end.prefix)) {
        String rest = name.substring(end.prefix.length());
        int blank = Math.max(rest.indexOf(' '), 0);
        Optional<Place> place =
            Enums.getIfPresent(Place.class, rest.substring(0, blank)).toJavaUtil();
        return Optional.of(
            new StepEnd(end, place, place.isPresent() ? rest.substring(blank + 1) : rest));
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return end.prefix + place.map(p -> p + " ").orElse("") + shown;
  }
}
