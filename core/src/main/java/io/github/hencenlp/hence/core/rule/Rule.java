package io.github.hencenlp.hence.core.rule;

import io.github.hencenlp.hence.RuleNote;
import java.util.List;
import java.util.Map;

/**
 * A rule of a rule file.
 *
 * @param id its id
 * @param note why it is as it is
 * @param patterns the alternatives, tried in order
 * @param exclusions what must not hold, over the same nodes
 * @param settings what the stage that reads the file wants to know
 * @param positives examples that it matches
 * @param negatives examples that it does not match
 * @param place where it stands
 */
public record Rule(
    String id,
    String note,
    List<Pattern> patterns,
    List<Pattern> exclusions,
    Map<String, String> settings,
    List<Example> positives,
    List<Example> negatives,
    Place place) {

  /** Copies the collections. */
  public Rule {
    patterns = List.copyOf(patterns);
    exclusions = List.copyOf(exclusions);
    settings = Map.copyOf(settings);
    positives = List.copyOf(positives);
    negatives = List.copyOf(negatives);
  }

  /** Returns a setting, or the given value where the rule does not say. */
  public String setting(String key, String otherwise) {
    return settings.getOrDefault(key, otherwise);
  }

  /** Returns a setting that names a constant, or the given one where the rule does not say. */
  public <E extends Enum<E>> E setting(String key, E otherwise) {
    String value = settings.get(key);
    return value == null ? otherwise : Enum.valueOf(otherwise.getDeclaringClass(), value);
  }

  /** Returns what the rule has to say for itself. */
  public RuleNote asNote() {
    return new RuleNote(
        id,
        note,
        positives.stream().map(Example::marked).toList(),
        negatives.stream().map(Example::marked).toList(),
        place.file(),
        place.line());
  }

  /** A line of a rule file, counted from 1. */
  public record Place(String file, int line) {}
}
