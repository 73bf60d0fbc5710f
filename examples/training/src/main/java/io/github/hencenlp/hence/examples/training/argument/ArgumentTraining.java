package io.github.hencenlp.hence.examples.training.argument;

import io.github.hencenlp.hence.core.argument.ArgumentFeatures;
import io.github.hencenlp.hence.core.argument.ArgumentModel.Block;
import io.github.hencenlp.hence.core.argument.Discourse;
import io.github.hencenlp.hence.core.argument.Relation;
import io.github.hencenlp.hence.core.data.LinearModel;
import io.github.hencenlp.hence.examples.training.argument.ArgumentLesson.Answer;
import io.github.hencenlp.hence.examples.training.argument.ArgumentLesson.Setting;
import io.github.hencenlp.hence.examples.training.argument.SharedSoftmax.Fitted;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Learns the models of arguments: what a text argues, and which step leads from each unit. */
final class ArgumentTraining {

  private static final SharedSoftmax MAIN = new SharedSoftmax(1, 8, 8);

  /** The labels of a step; that of none comes after them. */
  private static final List<Relation> LABELS = List.of(Relation.values());

  private static final SharedSoftmax STEPS = new SharedSoftmax(LABELS.size(), 8, 10);

  /** For what a main conclusion looks like, an op-ed counts as so many other texts. */
  private static final double OPED_COUNTS = 6;

  private ArgumentTraining() {}

  /**
   * Returns the weights of each block for the kinds of text among the lessons, which share what
   * they have in common.
   */
  static Map<Discourse.Kind, Map<Block, LinearModel>> learn(List<ArgumentLesson> lessons) {
    Fitted main = MAIN.fit(lessons.stream().flatMap(l -> main(l).stream()).toList());
    Fitted steps = STEPS.fit(lessons.stream().flatMap(l -> steps(l).stream()).toList());
    Map<Discourse.Kind, Map<Block, LinearModel>> models = new EnumMap<>(Discourse.Kind.class);
    for (ArgumentLesson lesson : lessons) {
      models.computeIfAbsent(kind(lesson), kind -> models(kind.name(), main, steps));
    }
    return models;
  }

  private static Map<Block, LinearModel> models(String kind, Fitted main, Fitted steps) {
    Map<Block, LinearModel> models = new EnumMap<>(Block.class);
    models.put(Block.MAIN, main.of(kind, 0));
    for (Relation relation : LABELS) {
      models.put(Block.valueOf(relation.name()), steps.of(kind, LABELS.indexOf(relation)));
    }
    models.put(Block.NONE, steps.of(kind, LABELS.size()));
    return models;
  }

  private static Discourse.Kind kind(ArgumentLesson lesson) {
    return lesson.features().text().kind();
  }

  private static Optional<Decision> main(ArgumentLesson lesson) {
    ArgumentFeatures features = lesson.features();
    return lesson.main().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Decision(
                kind(lesson).name(),
                IntStream.range(0, features.text().size())
                    .<Supplier<List<String>>>mapToObj(
                        unit ->
                            () ->
                                lesson.setting() == Setting.OPED_OF_ONE_MOULD
                                    ? features.said(unit)
                                    : features.part(unit))
                    .toList(),
                List.of(),
                SharedSoftmax.unlabelled(lesson.main()),
                lesson.setting() == Setting.OPED ? OPED_COUNTS : 1));
  }

  private static List<Decision> steps(ArgumentLesson lesson) {
    List<Decision> decisions = new ArrayList<>();
    int main = lesson.main().stream().sorted().findFirst().orElse(-1);
    for (int unit = 0; unit < lesson.steps().size(); unit++) {
      Set<Answer> answers = lesson.steps().get(unit);
      if (!lesson.main().contains(unit) || !answers.isEmpty()) {
        steps(lesson, unit, main).ifPresent(decisions::add);
      }
    }
    return decisions;
  }

  /** A step that cannot be proposed at all teaches nothing. */
  private static Optional<Decision> steps(ArgumentLesson lesson, int unit, int main) {
    ArgumentFeatures features = lesson.features();
    List<Supplier<List<String>>> candidates = new ArrayList<>();
    Set<Decision.Pick> right = new HashSet<>();
    for (int other = 0; other < features.text().size(); other++) {
      int conclusion = other;
      boolean toMain = conclusion == main && conclusion != unit;
      if (toMain || features.mayServe(unit, conclusion)) {
        for (Answer answer : lesson.steps().get(unit)) {
          if (answer.conclusion() == conclusion) {
            right.add(new Decision.Pick(candidates.size(), LABELS.indexOf(answer.relation())));
          }
        }
        candidates.add(() -> features.step(unit, conclusion, toMain));
      }
    }
    return right.isEmpty() && !lesson.steps().get(unit).isEmpty()
        ? Optional.empty()
        : Optional.of(new Decision(kind(lesson).name(), candidates, features.part(unit), right, 1));
  }
}
