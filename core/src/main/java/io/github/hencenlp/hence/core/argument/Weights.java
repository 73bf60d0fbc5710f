package io.github.hencenlp.hence.core.argument;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.github.hencenlp.hence.RuleFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The weights of the argument graph, {@code weights.txt}; the grammar of the file stands at its
 * head.
 */
final class Weights {

  private static final String FILE = "weights.txt";

  private final Map<Model, Map<String, Double>> models;

  /** What the weights of a block decide. */
  enum Model {
    /** One statement is given as a reason for, or against, another of its paragraph. */
    LINK,
    /** That link is an attack. */
    ATTACK,
    /** A statement is what the whole piece argues. */
    MAIN,
    /** A statement serves the main conclusion directly. */
    TO_MAIN
  }

  private Weights(Map<Model, Map<String, Double>> models) {
    this.models = new EnumMap<>(models);
    this.models.replaceAll((m, weights) -> ImmutableMap.copyOf(weights));
  }

  /** Returns the bundled weights, read once. */
  static Weights bundled() {
    return Holder.BUNDLED;
  }

  private static final class Holder {
    static final Weights BUNDLED = read();

    private static Weights read() {
      try {
        return parse(
            FILE,
            Resources.toString(Resources.getResource(Weights.class, FILE), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + FILE, e);
      }
    }
  }

  static Weights parse(String file, String content) {
    Map<Model, Map<String, Double>> models = new EnumMap<>(Model.class);
    for (Model model : Model.values()) {
      models.put(model, new HashMap<>());
    }
    @Nullable Map<String, Double> current = null;
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("model ")) {
        current =
            models.computeIfAbsent(
                model(line.substring("model ".length()).strip(), file, number),
                m -> new HashMap<>());
        continue;
      }
      int equals = line.indexOf('=');
      if (equals < 0) {
        throw new RuleFileException(
            file, number, 1, "expected \"FEATURE = WEIGHT\" or \"model NAME\"");
      }
      if (current == null) {
        throw new RuleFileException(file, number, 1, "expected \"model NAME\" before this line");
      }
      try {
        current.put(
            line.substring(0, equals).strip(), Double.valueOf(line.substring(equals + 1).strip()));
      } catch (NumberFormatException e) {
        throw new RuleFileException(file, number, equals + 2, "expected a number", e);
      }
    }
    return new Weights(models);
  }

  private static Model model(String name, String file, int number) {
    return Arrays.stream(Model.values())
        .filter(m -> m.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_')))
        .findFirst()
        .orElseThrow(
            () ->
                new RuleFileException(
                    file,
                    number,
                    "model ".length() + 1,
                    "expected one of [link, attack, main, to-main] but found \"" + name + "\""));
  }

  /** Returns how likely the model holds it that what has the given features is so, 0 to 1. */
  double probability(Model model, Features features) {
    Map<String, Double> weights = Objects.requireNonNull(models.get(model));
    double sum = 0;
    for (Map.Entry<String, Double> feature : features.values().entrySet()) {
      sum += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
