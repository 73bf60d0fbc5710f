package io.github.hencenlp.hence.core.argument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.hencenlp.hence.core.data.DataFile;
import io.github.hencenlp.hence.core.data.LinearModel;
import io.github.hencenlp.hence.core.data.LinearModels;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What was learned of arguments in texts of one kind: how much each feature speaks for a text's
 * arguing at all, for a unit as the main conclusion, for a step between two, and for no step at
 * all. Steps are weighed twice, the second time beside what is then to be expected of the others,
 * where that was learned. Immutable and safe to share between threads.
 */
public final class ArgumentModel {

  /** The blocks of a file of weights. */
  public enum Block {
    /** The text argues, instead of only reporting: logistic. */
    ARGUES,
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
    NONE,
    /** As SUPPORT, at the second look. */
    SUPPORT_AGAIN,
    /** As ATTACK, at the second look. */
    ATTACK_AGAIN,
    /** As JOINT, at the second look. */
    JOINT_AGAIN,
    /** As NONE, at the second look. */
    NONE_AGAIN
  }

  private final LinearModel argues;
  private final LinearModel main;
  private final StepModel first;
  private final Optional<StepModel> second;

  private ArgumentModel(
      LinearModel argues, LinearModel main, StepModel first, Optional<StepModel> second) {
    this.argues = argues;
    this.main = main;
    this.first = first;
    this.second = second;
  }

  /** Returns the model with these weights; a block that is missing has none. */
  public static ArgumentModel of(Map<Block, LinearModel> blocks) {
    boolean twice = blocks.containsKey(Block.SUPPORT_AGAIN);
    return new ArgumentModel(
        blocks.getOrDefault(Block.ARGUES, LinearModel.NONE),
        blocks.getOrDefault(Block.MAIN, LinearModel.NONE),
        steps(blocks, Block.SUPPORT, Block.ATTACK, Block.JOINT, Block.NONE),
        twice
            ? Optional.of(
                steps(
                    blocks,
                    Block.SUPPORT_AGAIN,
                    Block.ATTACK_AGAIN,
                    Block.JOINT_AGAIN,
                    Block.NONE_AGAIN))
            : Optional.empty());
  }

  private static StepModel steps(
      Map<Block, LinearModel> blocks, Block support, Block attack, Block joint, Block none) {
    return new StepModel(
        blocks.getOrDefault(support, LinearModel.NONE),
        blocks.getOrDefault(attack, LinearModel.NONE),
        blocks.getOrDefault(joint, LinearModel.NONE),
        blocks.getOrDefault(none, LinearModel.NONE));
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
    return of(LinearModels.read(file, Block.class).all());
  }

  /**
   * Returns how likely it is that a text with these features argues; 0.5 where that was not
   * learned.
   */
  double argues(Collection<String> features) {
    return 1 / (1 + Math.exp(-argues.score(features)));
  }

  /** Returns how much the features speak for a unit as the main conclusion. */
  double main(Collection<String> features) {
    return main.score(features);
  }

  /** Returns what weighs steps at first. */
  StepModel first() {
    return first;
  }

  /** Returns what weighs them beside what is expected of the others, if that was learned. */
  Optional<StepModel> second() {
    return second;
  }
}
