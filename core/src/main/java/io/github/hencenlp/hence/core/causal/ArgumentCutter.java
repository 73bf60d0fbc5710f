package io.github.hencenlp.hence.core.causal;

import com.google.common.collect.Iterables;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.data.LinearModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Decides where the arguments of a proposal begin and end, among the places that {@link Edges}
 * names. These are looked for once in a sentence, and what speaks for one of them whichever rule
 * proposes the argument is counted once. Made for a few sentences; not to be shared between
 * threads.
 */
final class ArgumentCutter {

  /** A second place is considered where it is this share as likely as the likeliest. */
  private static final double NEARLY = 0.3;

  private final ClaimModels models;
  private final Map<Sentence, Edges> edges = new HashMap<>();
  private final Map<Argument, Map<Integer, Double>> general = new HashMap<>();

  ArgumentCutter(ClaimModels models) {
    this.models = models;
  }

  /**
   * Returns the proposal with both arguments cut as the models say, the likeliest first; then as
   * they nearly say, one edge at a time moved to its second place. The confidence of each is how
   * likely it is cut rightly.
   */
  List<Candidate> cuts(Candidate candidate) {
    List<Cut> causes = cuts(candidate, CausalRules.CAUSE);
    Cut cause = causes.get(0);
    List<Cut> effects = cuts(candidate.withCause(cause.words()), CausalRules.EFFECT);
    Cut effect = effects.get(0);
    List<Candidate> cuts = new ArrayList<>();
    cuts.add(cut(candidate, cause, effect));
    Iterables.skip(causes, 1).forEach(other -> cuts.add(cut(candidate, other, effect)));
    Iterables.skip(effects, 1).forEach(other -> cuts.add(cut(candidate, cause, other)));
    return cuts;
  }

  private static Candidate cut(Candidate candidate, Cut cause, Cut effect) {
    return candidate
        .withCause(cause.words())
        .withEffect(effect.words())
        .withConfidence(cause.likely() * effect.likely());
  }

  private List<Cut> cuts(Candidate candidate, String role) {
    EdgeChoice choice = EdgeChoice.of(candidate, role, s -> edges.computeIfAbsent(s, Edges::of));
    List<Edge> firsts = likely(choice, true, choice.begins());
    List<Edge> lasts = likely(choice, false, choice.ends());
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
  private List<Edge> likely(EdgeChoice choice, boolean beginning, List<Integer> places) {
    LinearModel model = beginning ? models.begins() : models.ends();
    Map<Integer, Double> known =
        general.computeIfAbsent(Argument.of(choice, beginning), argument -> new HashMap<>());
    double[] odds =
        places.stream()
            .mapToDouble(
                p ->
                    known.computeIfAbsent(p, k -> model.score(choice.general(beginning, k)))
                        + model.weight(choice.ofRule(beginning, p)))
            .map(Math::exp)
            .toArray();
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

  /** All that tells what speaks for a place whichever rule proposes the argument. */
  private record Argument(
      String file, String role, int sentence, BitSet words, BitSet signal, boolean beginning) {
    static Argument of(EdgeChoice choice, boolean beginning) {
      return new Argument(
          choice.rule().place().file(),
          choice.role(),
          choice.words().sentence().number(),
          choice.words().members(),
          choice.signal(),
          beginning);
    }
  }

  /** An argument, and how likely it is cut rightly. */
  private record Cut(TokenSet words, double likely) {}

  /** The place of an edge, and how likely it is the right one. */
  private record Edge(int place, double likely) {}
}
