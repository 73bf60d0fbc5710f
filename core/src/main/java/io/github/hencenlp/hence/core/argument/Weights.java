package io.github.hencenlp.hence.core.argument;

import io.github.hencenlp.hence.core.data.DataFile;
import io.github.hencenlp.hence.core.data.LinearModel;
import io.github.hencenlp.hence.core.data.LinearModels;

/**
 * The weights of the argument graph, {@code weights.txt}; the grammar of the file stands at its
 * head.
 */
final class Weights {

  private static final String FILE = "weights.txt";

  private final LinearModels<Model> models;

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

  private Weights(LinearModels<Model> models) {
    this.models = models;
  }

  /** Returns the bundled weights, read once. */
  static Weights bundled() {
    return Holder.BUNDLED;
  }

  private static final class Holder {
    static final Weights BUNDLED = parse(DataFile.bundled(Weights.class, FILE));
  }

  static Weights parse(DataFile file) {
    return new Weights(LinearModels.read(file, Model.class));
  }

  /** Returns how likely the model holds it that what has the given features is so, 0 to 1. */
  double probability(Model model, Features features) {
    return LinearModel.probability(models.of(model).score(features.values()));
  }
}
