package io.github.hencenlp.hence.core.argument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableTable;
import com.google.common.primitives.Doubles;
import io.github.hencenlp.hence.core.data.DataFile;
import io.github.hencenlp.hence.core.data.DataFile.Line;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The weights of the argument graph, {@code weights.txt}; the grammar of the file stands at its
 * head.
 */
final class Weights {

  private static final String FILE = "weights.txt";
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final ImmutableTable<Model, String, Double> weights;

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

  private Weights(ImmutableTable<Model, String, Double> weights) {
    this.weights = weights;
  }

  /** Returns the bundled weights, read once. */
  static Weights bundled() {
    return Holder.BUNDLED;
  }

  private static final class Holder {
    static final Weights BUNDLED = parse(DataFile.bundled(Weights.class, FILE));
  }

  static Weights parse(DataFile file) {
    ImmutableTable.Builder<Model, String, Double> weights = ImmutableTable.builder();
    Optional<Model> current = Optional.empty();
    for (Line line : file.lines()) {
      List<String> parts = Splitter.on(BLANKS).limit(2).splitToList(line.text().strip());
      if (parts.get(0).equals("model")) {
        current = Optional.of(file.constant(line, Model.class, parts.get(parts.size() - 1)));
        continue;
      }
      Model model =
          current.orElseThrow(
              () -> file.broken(line, 1, "expected \"model NAME\" before this line"));
      int equals = line.text().indexOf('=');
      if (equals < 0) {
        throw file.broken(line, 1, "expected \"FEATURE = WEIGHT\" or \"model NAME\"");
      }
      Double weight = Doubles.tryParse(line.text().substring(equals + 1).strip());
      if (weight == null) {
        throw file.broken(line, equals + 2, "expected a number after \"=\"");
      }
      weights.put(model, line.text().substring(0, equals).strip(), weight);
    }
    return new Weights(weights.build());
  }

  /** Returns how likely the model holds it that what has the given features is so, 0 to 1. */
  double probability(Model model, Features features) {
    Map<String, Double> ofModel = weights.row(model);
    double sum = 0;
    for (Map.Entry<String, Double> feature : features.values().entrySet()) {
      sum += feature.getValue() * ofModel.getOrDefault(feature.getKey(), 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
