package io.github.hencenlp.hence.core.causal;

import com.google.common.collect.Iterables;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.data.LinearModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Decides where the arguments of a proposal begin and end, among the places that {@link Edges}
 * names, which are looked for once in a sentence. Made for a few sentences; not to be shared
 * between threads.
 */
final class ArgumentCutter {

  /** A second place is considered where it is this share as likely as the likeliest. */
  private static final double NEARLY = 0.3;

  private final ClaimModels models;
  private final Map<Sentence, Edges> edges = new HashMap<>();

  ArgumentCutter(ClaimModels models) {
    this.models = models;
  }

  /**
   * Returns the proposal with both arguments cut as the models say, the likeliest first; then as
   * they nearly say, one edge at a time moved to its second place. The confidence of each is how
   * likely it is cut rightly.
   */
  List<Candidate> cuts(Candidate candidate) {
    List<Candidate> cuts = new ArrayList<>();
    for (Cut cause : cuts(candidate, CausalRules.CAUSE)) {
      Candidate half = candidate.withCause(cause.words());
      List<Cut> effects = cuts(half, CausalRules.EFFECT);
      for (Cut effect : cuts.isEmpty() ? effects : effects.subList(0, 1)) {
        cuts.add(half.withEffect(effect.words()).withConfidence(cause.likely() * effect.likely()));
      }
    }
    return cuts;
  }

  private List<Cut> cuts(Candidate candidate, String role) {
    EdgeChoice choice = EdgeChoice.of(candidate, role, s -> edges.computeIfAbsent(s, Edges::of));
    List<Edge> firsts = likely(models.begins(), choice.begins(), choice::beginning);
    List<Edge> lasts = likely(models.ends(), choice.ends(), choice::ending);
    List<Cut> cuts = new ArrayList<>();
    cuts.add(cut(choice, firsts.get(0), lasts.get(0)));
    Iterables.skip(firsts, 1).forEach(first -> cuts.add(cut(choice, first, lasts.get(0))));
    Iterables.skip(lasts, 1).forEach(last -> cuts.add(cut(choice, firsts.get(0), last)));
    return cuts;
  }

  private static Cut cut(EdgeChoice choice, Edge first, Edge last) {
    TokenSet words =
        first.place() > last.place() ? choice.words() : choice.from(first.place(), last.place());
    return new Cut(words, first.likely() * last.likely());
  }

  /** Returns the likeliest place and, where it is nearly as likely, the second. */
  private static List<Edge> likely(
      LinearModel model, List<Integer> places, IntFunction<Set<String>> features) {
    double[] odds =
        places.stream().mapToDouble(p -> Math.exp(model.score(features.apply(p)))).toArray();
    double sum = Arrays.stream(odds).sum();
    List<Edge> edges =
        IntStream.range(0, odds.length)
            .mapToObj(i -> new Edge(places.get(i), odds[i] / sum))
            .sorted(Comparator.comparingDouble(Edge::likely).reversed())
            .limit(2)
            .toList();
    boolean nearly = edges.size() == 2 && edges.get(1).likely() >= NEARLY * edges.get(0).likely();
    return nearly ? edges : edges.subList(0, 1);
  }

  /** An argument, and how likely it is cut rightly. */
  private record Cut(TokenSet words, double likely) {}

  /** The place of an edge, and how likely it is the right one. */
  private record Edge(int place, double likely) {}
}
