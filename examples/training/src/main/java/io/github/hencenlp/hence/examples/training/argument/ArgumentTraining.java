package io.github.hencenlp.hence.examples.training.argument;

import com.google.common.primitives.ImmutableIntArray;
import io.github.hencenlp.hence.core.argument.ArgumentFeatures;
import io.github.hencenlp.hence.core.argument.ArgumentModel;
import io.github.hencenlp.hence.core.argument.ArgumentModel.Block;
import io.github.hencenlp.hence.core.argument.Discourse;
import io.github.hencenlp.hence.core.argument.Expectation;
import io.github.hencenlp.hence.core.argument.Place;
import io.github.hencenlp.hence.core.argument.Relation;
import io.github.hencenlp.hence.core.data.LinearModel;
import io.github.hencenlp.hence.examples.training.argument.ArgumentLesson.Answer;
import io.github.hencenlp.hence.examples.training.argument.ArgumentLesson.Setting;
import io.github.hencenlp.hence.examples.training.argument.SharedSoftmax.Counted;
import io.github.hencenlp.hence.examples.training.argument.SharedSoftmax.Fitted;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Learns the models of arguments: what a text argues, and which step leads from each unit. Steps
 * are learned twice: first each by itself, then beside what is expected of the others. What a text
 * leads to expect is told by models that have not seen it, as will be so with other texts.
 */
final class ArgumentTraining {

  private static final SharedSoftmax ARGUES = new SharedSoftmax(1, Counted.ANYWHERE, 8, 4);

  private static final SharedSoftmax MAIN = new SharedSoftmax(1, Counted.ANYWHERE, 24, 16);

  /** The labels of a step; that of none comes after them. */
  private static final List<Relation> LABELS = List.of(Relation.values());

  private static final SharedSoftmax STEPS =
      new SharedSoftmax(LABELS.size(), Counted.CHOSEN, 8, 40);

  private static final List<Block> FIRST =
      List.of(Block.SUPPORT, Block.ATTACK, Block.JOINT, Block.NONE);

  private static final List<Block> SECOND =
      List.of(Block.SUPPORT_AGAIN, Block.ATTACK_AGAIN, Block.JOINT_AGAIN, Block.NONE_AGAIN);

  /** For what a main conclusion looks like, an op-ed counts as so many other texts. */
  private static final double OPED_COUNTS = 6;

  /** So many parts of the texts are left out in turn, to see what to expect of them. */
  private static final int PARTS = 4;

  private ArgumentTraining() {}

  /**
   * Returns the weights of each block for the kinds of text among the lessons, which share what
   * they have in common.
   */
  static Map<Discourse.Kind, Map<Block, LinearModel>> learn(List<ArgumentLesson> lessons) {
    Fitted argues = argues(lessons);
    List<Prepared> prepared =
        lessons.stream()
            .filter(l -> l.setting() != Setting.REPORT)
            .map(l -> new Prepared(l, mainExercise(l), new StepExercise(l, Optional.empty()).all()))
            .toList();
    FirstLook first = FirstLook.learn(prepared);
    Fitted second =
        STEPS.fit(
            expected(prepared).entrySet().stream()
                .map(e -> new StepExercise(e.getKey(), Optional.of(e.getValue())).all())
                .toList());
    Map<Discourse.Kind, Map<Block, LinearModel>> models = new EnumMap<>(Discourse.Kind.class);
    for (Prepared text : prepared) {
      models.computeIfAbsent(
          text.lesson().kind(),
          kind -> {
            Map<Block, LinearModel> blocks = first.blocks(kind);
            if (kind == Discourse.Kind.LONG) {
              blocks.put(Block.ARGUES, argues.of(kind.name(), 0));
            }
            put(blocks, SECOND, second, kind);
            return blocks;
          });
    }
    return models;
  }

  /** Learns to tell long texts that argue from those that only report. */
  static Fitted argues(List<ArgumentLesson> lessons) {
    return ARGUES.fit(
        lessons.stream()
            .filter(l -> l.kind() == Discourse.Kind.LONG)
            .map(ArgumentTraining::argues)
            .toList());
  }

  private static Exercise argues(ArgumentLesson lesson) {
    Exercise.Bundles bundles = new Exercise.Bundles();
    ImmutableIntArray whole =
        ImmutableIntArray.of(bundles.number("whole", () -> lesson.features().whole()));
    ImmutableIntArray reports = ImmutableIntArray.of(bundles.number("reports", List::of));
    Set<Integer> right = lesson.setting() == Setting.REPORT ? Set.of() : Set.of(0);
    return new Exercise(
        lesson.kind().name(),
        bundles.all(),
        List.of(new Decision(List.of(whole), reports, SharedSoftmax.unlabelled(right))),
        1);
  }

  /**
   * A text as it is learned from at the first look.
   *
   * @param main what it argues, if it argues
   * @param steps the step from each unit
   */
  private record Prepared(ArgumentLesson lesson, Optional<Exercise> main, Exercise steps) {}

  /** What is learned before anything is expected of the steps. */
  private record FirstLook(Fitted main, Fitted steps) {

    static FirstLook learn(List<Prepared> texts) {
      return new FirstLook(
          MAIN.fit(texts.stream().flatMap(t -> t.main().stream()).toList()),
          STEPS.fit(texts.stream().map(Prepared::steps).toList()));
    }

    Map<Block, LinearModel> blocks(Discourse.Kind kind) {
      Map<Block, LinearModel> blocks = new EnumMap<>(Block.class);
      blocks.put(Block.MAIN, main.of(kind.name(), 0));
      put(blocks, FIRST, steps, kind);
      return blocks;
    }
  }

  private static void put(
      Map<Block, LinearModel> blocks, List<Block> names, Fitted steps, Discourse.Kind kind) {
    for (int label = 0; label < names.size(); label++) {
      blocks.put(names.get(label), steps.of(kind.name(), label));
    }
  }

  /** Returns what each text leads those to expect who have learned from the others. */
  private static Map<ArgumentLesson, Expectation> expected(List<Prepared> texts) {
    Map<ArgumentLesson, Expectation> expected = new LinkedHashMap<>();
    for (int part = 0; part < PARTS; part++) {
      int out = part;
      Map<Boolean, List<Prepared>> isOut =
          texts.stream()
              .collect(
                  Collectors.partitioningBy(
                      t -> Math.floorMod(t.lesson().document().hashCode(), PARTS) == out));
      FirstLook look = FirstLook.learn(isOut.getOrDefault(false, List.of()));
      Map<Discourse.Kind, ArgumentModel> models = new EnumMap<>(Discourse.Kind.class);
      for (Prepared text : isOut.getOrDefault(true, List.of())) {
        ArgumentModel model =
            models.computeIfAbsent(
                text.lesson().kind(), kind -> ArgumentModel.of(look.blocks(kind)));
        expected.put(text.lesson(), Expectation.of(text.lesson().features(), model));
      }
    }
    return expected;
  }

  private static Optional<Exercise> mainExercise(ArgumentLesson lesson) {
    if (lesson.main().isEmpty()) {
      return Optional.empty();
    }
    ArgumentFeatures features = lesson.features();
    boolean placed = lesson.setting() != Setting.OPED_OF_ONE_MOULD;
    Exercise.Bundles units = new Exercise.Bundles();
    for (int u = 0; u < features.text().size(); u++) {
      int unit = u;
      units.number(unit, () -> placed ? features.part(unit) : features.said(unit));
    }
    Decision decision =
        new Decision(
            IntStream.range(0, features.text().size()).mapToObj(ImmutableIntArray::of).toList(),
            ImmutableIntArray.of(),
            SharedSoftmax.unlabelled(lesson.main()));
    return Optional.of(
        new Exercise(
            lesson.kind().name(),
            units.all(),
            List.of(decision),
            lesson.setting() == Setting.OPED ? OPED_COUNTS : 1));
  }

  /** Puts together the decisions which step leads from each unit of a text. */
  private static final class StepExercise {
    private final ArgumentLesson lesson;
    private final ArgumentFeatures features;
    private final Optional<Expectation> expected;
    private final Exercise.Bundles bundles = new Exercise.Bundles();
    private final int main;

    StepExercise(ArgumentLesson lesson, Optional<Expectation> expected) {
      this.lesson = lesson;
      this.features = lesson.features();
      this.expected = expected;
      this.main = lesson.main().stream().sorted().findFirst().orElse(-1);
    }

    /** What a bundle is about: a unit or two, seen as what. */
    private record Key(String seenAs, int unit, int other) {}

    Exercise all() {
      List<Decision> decisions = new ArrayList<>();
      for (int unit = 0; unit < lesson.steps().size(); unit++) {
        if (!lesson.main().contains(unit) || !lesson.steps().get(unit).isEmpty()) {
          from(unit).ifPresent(decisions::add);
        }
      }
      return new Exercise(lesson.kind().name(), bundles.all(), decisions, 1);
    }

    /** A step that cannot be proposed at all teaches nothing. */
    private Optional<Decision> from(int unit) {
      List<ImmutableIntArray> candidates = new ArrayList<>();
      Set<Decision.Pick> right = new HashSet<>();
      Set<Answer> answers = lesson.steps().get(unit);
      for (int conclusion = 0; conclusion < features.text().size(); conclusion++) {
        boolean toMain = conclusion == main && conclusion != unit;
        if (toMain || features.mayServe(unit, conclusion)) {
          for (Answer answer : answers) {
            if (answer.conclusion() == conclusion) {
              right.add(new Decision.Pick(candidates.size(), LABELS.indexOf(answer.relation())));
            }
          }
          candidates.add(step(unit, conclusion, toMain));
        }
      }
      return right.isEmpty() && !answers.isEmpty()
          ? Optional.empty()
          : Optional.of(new Decision(candidates, none(unit), right));
    }

    private ImmutableIntArray step(int premise, int conclusion, boolean toMain) {
      Place place = features.place(premise, conclusion);
      return ImmutableIntArray.of(
          bundles.number(
              new Key("premise " + place, premise, premise),
              () -> features.premise(premise, place)),
          bundles.number(
              new Key("conclusion " + place, conclusion, conclusion),
              () -> features.conclusion(conclusion, place)),
          bundles.number(
              new Key("step", premise, conclusion), () -> together(premise, conclusion, toMain)));
    }

    private List<String> together(int premise, int conclusion, boolean toMain) {
      List<String> all = new ArrayList<>(features.together(premise, conclusion));
      if (toMain) {
        all.addAll(features.toMain(premise, conclusion));
      }
      expected.ifPresent(e -> all.addAll(e.step(premise, conclusion)));
      return all;
    }

    private ImmutableIntArray none(int unit) {
      return ImmutableIntArray.of(
          bundles.number(
              new Key("none", unit, unit),
              () -> {
                List<String> all = new ArrayList<>(features.part(unit));
                expected.ifPresent(e -> all.addAll(e.part(unit)));
                return all;
              }));
    }
  }
}
