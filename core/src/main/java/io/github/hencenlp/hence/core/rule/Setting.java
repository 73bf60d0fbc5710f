package io.github.hencenlp.hence.core.rule;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The values that a {@code set} line allows for its key.
 *
 * @param expected what a message says is expected
 * @param allows tells whether a value will do
 */
public record Setting(String expected, Predicate<String> allows) {

  /** A number from 0 to 1, in digits. */
  public static final Setting SHARE =
      new Setting(
          "a number from 0 to 1", Pattern.compile("0(\\.[0-9]+)?|1(\\.0+)?").asMatchPredicate());

  /** Returns a setting that allows these values alone. */
  public static Setting oneOf(String... values) {
    return oneOf(Arrays.asList(values));
  }

  /** Returns a setting that allows the names of an enum's constants. */
  public static Setting oneOf(Class<? extends Enum<?>> type) {
    return oneOf(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
  }

  private static Setting oneOf(Collection<String> values) {
    ImmutableSortedSet<String> sorted = ImmutableSortedSet.copyOf(values);
    return new Setting("one of " + sorted, sorted::contains);
  }
}
