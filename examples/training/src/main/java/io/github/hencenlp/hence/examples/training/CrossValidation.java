package io.github.hencenlp.hence.examples.training;

import io.github.hencenlp.hence.core.causal.Candidate;
import io.github.hencenlp.hence.core.causal.Proposer;
import io.github.hencenlp.hence.core.causal.Rivals;
import io.github.hencenlp.hence.core.data.LinearModel;
import io.github.hencenlp.hence.examples.evaluation.corpus.Folds;
import io.github.hencenlp.hence.examples.evaluation.corpus.GoldClaim;
import io.github.hencenlp.hence.examples.evaluation.score.Matching;
import io.github.hencenlp.hence.examples.evaluation.score.Score;
import io.github.hencenlp.hence.examples.training.Teacher.Graded;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the model of claims is worth on documents that it did not see, and what of it: with the rule
 * alone as a feature, so that all proposals of a rule stand or fall together; with all features but
 * the rule; with both. Every kind of model is trained and applied in the same way.
 */
final class CrossValidation {

  /** Which features a model sees. */
  enum Kind {
    /** All proposals of the rules, as they are. */
    PROPOSALS("all proposals"),
    /** How often a rule is right. */
    RULES("rules alone"),
    /** What a proposal looks like, whichever rule made it. */
    MODEL("model alone"),
    /** All features. */
    BOTH("both");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** Returns what a reader calls it. */
    String label() {
      return label;
    }

    /** Tells whether a model of this kind sees a feature. */
    boolean sees(String feature) {
      return feature.equals("bias")
          || switch (this) {
            case PROPOSALS -> false;
            case RULES -> feature.startsWith("rule=");
            case MODEL -> !namesRule(feature);
            case BOTH -> true;
          };
    }

    private static boolean namesRule(String feature) {
      return feature.startsWith("rule")
          || feature.startsWith("agrees=")
          || feature.startsWith("rivals=")
          || feature.contains("+cause")
          || feature.contains("+effect");
    }
  }

  private CrossValidation() {}

  /** Returns for each kind and each corpus what came out, in their order. */
  static Map<Kind, Map<String, Score>> run(List<Lesson> lessons, List<Graded> graded) {
    Map<Kind, Map<String, Score>> scores = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      scores.put(kind, scores(lessons, judged(graded, kind)));
    }
    return scores;
  }

  private static IdentityHashMap<Lesson, List<Candidate>> judged(List<Graded> graded, Kind kind) {
    IdentityHashMap<Lesson, List<Candidate>> likely = new IdentityHashMap<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      int out = fold;
      Function<Graded, List<Candidate>> judge =
          kind == Kind.PROPOSALS
              ? g -> g.readings().proposals()
              : likelyBy(Training.claims(others(graded, out, kind)), kind);
      graded.stream()
          .filter(g -> Folds.of(g.lesson().document()) == out)
          .forEach(
              g ->
                  likely
                      .computeIfAbsent(g.lesson(), lesson -> new ArrayList<>())
                      .addAll(judge.apply(g)));
    }
    return likely;
  }

  private static List<Graded> others(List<Graded> graded, int fold, Kind kind) {
    return graded.stream()
        .filter(g -> Folds.of(g.lesson().document()) != fold)
        .map(g -> g.seenBy(kind))
        .toList();
  }

  private static Function<Graded, List<Candidate>> likelyBy(LinearModel model, Kind kind) {
    return g ->
        g.seenBy(kind).readings().judged(model).stream()
            .filter(candidate -> candidate.confidence() >= Proposer.LEAST)
            .toList();
  }

  private static Map<String, Score> scores(
      List<Lesson> lessons, IdentityHashMap<Lesson, List<Candidate>> likely) {
    Map<String, Score> sums = new LinkedHashMap<>();
    for (Lesson lesson : lessons) {
      List<Candidate> standing = Rivals.settle(likely.getOrDefault(lesson, List.of()));
      Matching<GoldClaim, Candidate> matching =
          Matching.of(
              lesson.gold(), standing, (gold, proposal) -> Teacher.likeness(proposal, gold));
      sums.merge(lesson.corpus(), Score.of(matching), Score::plus);
    }
    return sums;
  }
}
