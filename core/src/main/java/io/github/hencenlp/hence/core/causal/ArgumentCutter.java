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

  /** Returns the proposal with both arguments cut where the models say. */
  Candidate cut(Candidate candidate) {
    Candidate half = candidate.withCause(cut(choice(candidate, CausalRules.CAUSE)));
    return half.withEffect(cut(choice(half, CausalRules.EFFECT)));
  }

  private EdgeChoice choice(Candidate candidate, String role) {
    return EdgeChoice.of(candidate, role, s -> edges.computeIfAbsent(s, Edges::of));
  }

  private TokenSet cut(EdgeChoice choice) {
    int first = best(models.begins(), choice.begins(), choice::beginning);
    int last = best(models.ends(), choice.ends(), choice::ending);
    return first > last ? choice.words() : choice.from(first, last);
  }

  private static int best(
      LinearModel model, List<Integer> places, IntFunction<Set<String>> features) {
    int best = places.get(0);
    double highest = Double.NEGATIVE_INFINITY;
    for (int place : places) {
      double score = model.score(features.apply(place));
      if (score > highest) {
        highest = score;
        best = place;
      }
    }
    return best;
  }
}
