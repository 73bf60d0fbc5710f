package io.github.hencenlp.hence.core.argument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.hencenlp.hence.core.data.DataFile;
import io.github.hencenlp.hence.core.data.LinearModel;
import io.github.hencenlp.hence.core.data.LinearModels;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What was learned of arguments in texts of one kind: how much each feature speaks for a unit as
 * the main conclusion, for a step between two, and for no step at all. Immutable and safe to share
 * between threads.
 */
public final class ArgumentModel {

  /** The blocks of a file of weights. */
  public enum Block {
    /** A unit is what the whole piece argues: softmax over the units. */
    MAIN,
    /**
     * A unit supports another: softmax over all steps from it, of the three relations, and none.
     */
    SUPPORT,
    /** A unit attacks another. */
    ATTACK,
    /** A unit joins another as a premise of its step. */
    JOINT,
    /** No step leads from a unit. */
    NONE
  }

  private final LinearModel main;
  private final LinearModel none;
  private final ImmutableMap<String, ByRelation> steps;

  private ArgumentModel(LinearModels<Block> models) {
    this.main = models.of(Block.MAIN);
    this.none = models.of(Block.NONE);
    LinearModel support = models.of(Block.SUPPORT);
    LinearModel attack = models.of(Block.ATTACK);
    LinearModel joint = models.of(Block.JOINT);
    ImmutableMap.Builder<String, ByRelation> weights = ImmutableMap.builder();
    Stream.of(support, attack, joint)
        .flatMap(model -> model.weights().keySet().stream())
        .distinct()
        .forEach(
            f ->
                weights.put(
                    f, new ByRelation(support.weight(f), attack.weight(f), joint.weight(f))));
    this.steps = weights.buildOrThrow();
  }

  /** Returns the bundled model of a kind of text, read once. */
  static ArgumentModel bundled(Discourse.Kind kind) {
    return Objects.requireNonNull(Holder.BUNDLED.get(kind));
  }

  private static final class Holder {
    static final ImmutableMap<Discourse.Kind, ArgumentModel> BUNDLED =
        Maps.toMap(
            EnumSet.allOf(Discourse.Kind.class),
            kind -> parse(DataFile.bundled(ArgumentModel.class, file(kind))));
  }

  /** Returns the name of the file of weights for a kind of text. */
  public static String file(Discourse.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT) + ".weights";
  }

  /**
   * Reads a file of weights.
   *
   * @throws io.github.hencenlp.hence.RuleFileException if it cannot be understood
   */
  public static ArgumentModel parse(DataFile file) {
    return new ArgumentModel(LinearModels.read(file, Block.class));
  }

  /** Returns how much the features speak for a unit as the main conclusion. */
  double main(Collection<String> features) {
    return main.score(features);
  }

  /** Returns how much the features speak for no step from a unit. */
  double none(Collection<String> features) {
    return none.score(features);
  }

  /** Returns how much the features speak for a step. */
  ByRelation step(Collection<String> features) {
    double support = 0;
    double attack = 0;
    double joint = 0;
    for (String feature : features) {
      ByRelation weights = steps.get(feature);
      if (weights != null) {
        support += weights.support();
        attack += weights.attack();
        joint += weights.joint();
      }
    }
    return new ByRelation(support, attack, joint);
  }
}
