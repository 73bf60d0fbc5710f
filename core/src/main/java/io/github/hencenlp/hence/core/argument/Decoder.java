package io.github.hencenlp.hence.core.argument;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Table;
import io.github.hencenlp.hence.core.argument.Arborescence.Edge;
import io.github.hencenlp.hence.core.statement.Connective.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Chooses one structure for a whole text, so that roles, relations and scope agree: a tree below
 * the main conclusion, as in Peldszus and Stede, Joint Prediction in MST-style Discourse Parsing
 * for Argumentation Mining (2015). Of all trees it takes the one with the most steps to be expected
 * right, that is, with the highest sum of their probabilities; a unit hangs on nothing where no
 * step from it is likely enough.
 */
final class Decoder {

  /** A text that is less likely than this to argue only reports, and has no main conclusion. */
  private static final double LEAST_LIKELY_TO_ARGUE = 0.35;

  /** In a long text, a step less likely than this is not worth taking. */
  private static final double LEAST_LIKELY = 0.15;

  /** In a brief text each unit has a part. */
  private static final double ALMOST_IMPOSSIBLE = 1e-9;

  /** A long text may have two main conclusions; the second is at least so likely. */
  private static final double SECOND_MAIN = 0.22;

  /** Where it is announced ("for these reasons", "I conclude that"), it need only be so likely. */
  private static final double SECOND_MAIN_ANNOUNCED = 0.1;

  private final ScoredGraph graph;
  private final Discourse text;

  private Decoder(ScoredGraph graph) {
    this.graph = graph;
    this.text = graph.features().text();
  }

  /**
   * What was chosen.
   *
   * @param mains what the whole piece argues, if it argues, and how likely each is, 0 to 1; the
   *     likeliest first
   * @param steps at most one from each unit, none from a main conclusion, in text order of their
   *     premises
   */
  record Reading(ImmutableMap<Profile, Double> mains, List<Step> steps) {}

  static Reading read(ScoredGraph graph) {
    return new Decoder(graph).read();
  }

  private Reading read() {
    double least = text.kind() == Discourse.Kind.LONG ? LEAST_LIKELY : ALMOST_IMPOSSIBLE;
    List<Integer> mains = mains();
    List<Edge> edges = new ArrayList<>();
    Table<Integer, Integer, ByRelation> shares = HashBasedTable.create();
    for (int unit = 0; unit < text.size(); unit++) {
      int premise = unit;
      edges.add(new Edge(premise, text.size(), least));
      if (!mains.contains(premise)) {
        graph
            .from(premise)
            .forEach(
                (conclusion, share) -> {
                  ByRelation may = mains.contains(conclusion) ? share.withoutJoint() : share;
                  shares.put(premise, conclusion, may);
                  edges.add(new Edge(premise, conclusion, may.highest()));
                });
      }
    }
    List<Step> steps =
        Arborescence.best(text.size(), edges).stream()
            .filter(e -> e.to() != text.size())
            .map(e -> step(e, shares))
            .toList();
    return new Reading(
        mains.stream().collect(ImmutableMap.toImmutableMap(text::at, graph::main)), steps);
  }

  private List<Integer> mains() {
    if (graph.argues() < LEAST_LIKELY_TO_ARGUE) {
      return List.of();
    }
    List<Integer> likeliest = graph.likeliestMains();
    boolean hasSecond =
        text.kind() == Discourse.Kind.LONG
            && likeliest.size() > 1
            && graph.main(likeliest.get(1)) >= leastOfSecond(text.at(likeliest.get(1)));
    return likeliest.subList(0, hasSecond ? 2 : 1);
  }

  private static double leastOfSecond(Profile second) {
    return second.has(Sense.SUMMARY) ? SECOND_MAIN_ANNOUNCED : SECOND_MAIN;
  }

  private Step step(Edge edge, Table<Integer, Integer, ByRelation> shares) {
    ByRelation share = Objects.requireNonNull(shares.get(edge.from(), edge.to()));
    return new Step(text.at(edge.from()), text.at(edge.to()), share.best(), share.highest());
  }
}
