package io.github.hencenlp.hence.core.causal;

import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.data.LinearModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Decides where the arguments of a proposal begin and end, among the places that {@link Edges}
 * names, which are looked for once in a sentence. Made for a few sentences; not to be shared
 * between threads.
 */
final class ArgumentCutter {

  private final ClaimModels models;
  private final Map<Sentence, Edges> edges = new HashMap<>();

  ArgumentCutter(ClaimModels models) {
    this.models = models;
  }

  /**
   * Returns the proposal with both arguments cut where the models say, and as its confidence how
   * likely they are cut rightly, by the same models.
   */
  Candidate cut(Candidate candidate) {
    Cut cause = cut(choice(candidate, CausalRules.CAUSE));
    Candidate half = candidate.withCause(cause.words());
    Cut effect = cut(choice(half, CausalRules.EFFECT));
    return half.withEffect(effect.words()).withConfidence(cause.likely() * effect.likely());
  }

  private EdgeChoice choice(Candidate candidate, String role) {
    return EdgeChoice.of(candidate, role, s -> edges.computeIfAbsent(s, Edges::of));
  }

  private Cut cut(EdgeChoice choice) {
    Edge first = best(models.begins(), choice.begins(), choice::beginning);
    Edge last = best(models.ends(), choice.ends(), choice::ending);
    TokenSet words =
        first.place() > last.place() ? choice.words() : choice.from(first.place(), last.place());
    return new Cut(words, first.likely() * last.likely());
  }

  private static Edge best(
      LinearModel model, List<Integer> places, IntFunction<Set<String>> features) {
    int best = places.get(0);
    double highest = Double.NEGATIVE_INFINITY;
    double sum = 0;
    for (int place : places) {
      double score = model.score(features.apply(place));
      sum += Math.exp(score);
      if (score > highest) {
        highest = score;
        best = place;
      }
    }
    return new Edge(best, Math.exp(highest) / sum);
  }

  /** An argument, and how likely it is cut rightly. */
  private record Cut(TokenSet words, double likely) {}

  /** The place of an edge, and how likely it is the right one. */
  private record Edge(int place, double likely) {}
}
