package io.github.hencenlp.hence.core.data;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Doubles;
import io.github.hencenlp.hence.RuleFileException;
import io.github.hencenlp.hence.core.data.DataFile.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Small linear models, read from a resource whose lines anybody can read:
 *
 * <pre>{@code
 * model NAME
 *   feature = weight
 * }</pre>
 *
 * A feature's name may hold anything but blanks at its ends; the weight is what stands behind the
 * last {@code =}.
 *
 * @param <M> the names of the models
 */
public final class LinearModels<M extends Enum<M>> {

  private final ImmutableMap<M, LinearModel> models;

  private LinearModels(ImmutableMap<M, LinearModel> models) {
    this.models = models;
  }

  /**
   * Reads the models of a file.
   *
   * @param names the type whose constants name them; one that the file lacks has no weights
   * @throws RuleFileException if the file cannot be understood
   */
  public static <M extends Enum<M>> LinearModels<M> read(DataFile file, Class<M> names) {
    Map<M, ImmutableMap.Builder<String, Double>> weights = new EnumMap<>(names);
    List<M> current = new ArrayList<>();
    for (Line line : file.lines()) {
      List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(line.text());
      if (words.get(0).equals("model")) {
        current.add(file.constant(line, names, words.get(words.size() - 1)));
        continue;
      }
      if (current.isEmpty()) {
        throw file.broken(line, 1, "expected \"model NAME\" before this line");
      }
      int equals = line.text().lastIndexOf('=');
      if (equals < 0) {
        throw file.broken(line, 1, "expected \"FEATURE = WEIGHT\" or \"model NAME\"");
      }
      Double weight = Doubles.tryParse(line.text().substring(equals + 1).strip());
      if (weight == null) {
        throw file.broken(line, equals + 2, "expected a number after \"=\"");
      }
      weights
          .computeIfAbsent(current.get(current.size() - 1), m -> ImmutableMap.builder())
          .put(line.text().substring(0, equals).strip(), weight);
    }
    ImmutableMap.Builder<M, LinearModel> models = ImmutableMap.builder();
    weights.forEach((name, of) -> models.put(name, LinearModel.of(of.buildOrThrow())));
    return new LinearModels<>(models.buildOrThrow());
  }

  /** Returns the model of that name. */
  public LinearModel of(M name) {
    return models.getOrDefault(name, LinearModel.NONE);
  }

  /** Returns the models that the file holds. */
  public Map<M, LinearModel> all() {
    return models;
  }
}
