package io.github.hencenlp.hence.examples.training;

import io.github.hencenlp.hence.core.causal.ClaimModels;
import io.github.hencenlp.hence.core.causal.Proposer;
import io.github.hencenlp.hence.core.data.LinearModel;
import io.github.hencenlp.hence.examples.evaluation.corpus.Folds;
import io.github.hencenlp.hence.examples.training.Teacher.EdgeChoices;
import io.github.hencenlp.hence.examples.training.Teacher.Graded;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Learns the models of causal claims, one on top of the other: first where arguments begin and end;
 * then, on proposals cut by models that did not see their document, which one of a signal's is
 * right, if any.
 */
final class Training {

  private static final LogLinear EDGES = new LogLinear(Lessons.GUIDE, 20, 8);
  private static final LogLinear CLAIMS = new LogLinear(Lessons.GUIDE, 10, 15);

  private final List<Lesson> lessons;
  private final EdgeChoices choices;

  Training(List<Lesson> lessons) {
    this.lessons = List.copyOf(lessons);
    this.choices = Teacher.edges(Proposer.create(List.of(), ClaimModels.NONE), this.lessons);
  }

  /** Returns the models of where arguments begin and end, learned from all documents. */
  ClaimModels edges() {
    return edges(document -> true);
  }

  /** Returns the readings of all lessons, each cut by models that did not see its document. */
  List<Graded> graded() {
    List<Graded> graded = new ArrayList<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      int out = fold;
      Proposer unseen = Proposer.create(List.of(), edges(document -> Folds.of(document) != out));
      lessons.stream()
          .filter(lesson -> Folds.of(lesson.document()) == out)
          .forEach(lesson -> graded.addAll(Teacher.graded(lesson, unseen)));
    }
    return graded;
  }

  /** Returns the model of which proposals are right. */
  static LinearModel claims(List<Graded> graded) {
    return CLAIMS.fit(graded.stream().map(Graded::choice).toList());
  }

  private ClaimModels edges(Predicate<String> documents) {
    return new ClaimModels(
        edge(choices.begins(), documents), edge(choices.ends(), documents), LinearModel.NONE);
  }

  private static LinearModel edge(List<Choice> choices, Predicate<String> documents) {
    return EDGES.fit(choices.stream().filter(c -> documents.test(c.document())).toList());
  }
}
