package io.github.hencenlp.hence.examples.training.argument;

import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.argument.ArgumentFeatures;
import io.github.hencenlp.hence.core.argument.Discourse;
import io.github.hencenlp.hence.core.argument.Relation;
import io.github.hencenlp.hence.examples.evaluation.score.Likeness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A text to learn from, as the extractor sees it, and what people found in it.
 *
 * @param document what must not be parted between training and test
 * @param features what the models see of its units
 * @param main the units that are the main conclusion
 * @param steps for each unit the steps that lead from it
 * @param setting what the text is good for as an example
 */
record ArgumentLesson(
    String document,
    ArgumentFeatures features,
    Set<Integer> main,
    List<Set<Answer>> steps,
    Setting setting) {

  /** What a text is good for as an example of where people say what they argue. */
  enum Setting {
    /** An op-ed; there are few, so that each counts more for what a main conclusion looks like. */
    OPED,
    /** One of many by writers who nearly all say it at the end: its place tells nothing. */
    OPED_OF_ONE_MOULD,
    /** A short answer to a question. */
    DEBATE,
    /** A text that only reports: it teaches what does not argue, and nothing else. */
    REPORT
  }

  /** What overlaps less is another statement. */
  private static final double SAME = 0.3;

  /** Unless it holds nearly all of it. */
  private static final double HOLDS = 0.7;

  /**
   * A step from a unit.
   *
   * @param conclusion the unit that it leads to
   * @param relation how
   */
  record Answer(int conclusion, Relation relation) {}

  ArgumentLesson {
    main = Set.copyOf(main);
    steps = steps.stream().map(Set::copyOf).toList();
  }

  Discourse.Kind kind() {
    return features.text().kind();
  }

  /** Returns as many empty sets as there are units. */
  static List<Set<Answer>> none(int units) {
    List<Set<Answer>> steps = new ArrayList<>();
    for (int i = 0; i < units; i++) {
      steps.add(new HashSet<>());
    }
    return steps;
  }

  /** Returns which of the units is the annotated statement, if one is. */
  static OptionalInt unit(List<Span> units, Span statement) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < units.size(); i++) {
      boolean holds = units.get(i).overlap(statement) >= HOLDS * statement.length();
      double likeness = Math.max(Likeness.overlap(units.get(i), statement), holds ? SAME : 0);
      if (likeness > most) {
        most = likeness;
        best = i;
      }
    }
    return most >= SAME ? OptionalInt.of(best) : OptionalInt.empty();
  }
}
