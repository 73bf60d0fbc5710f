package io.github.hencenlp.hence.core.argument;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Maps;
import com.google.common.collect.Ordering;
import com.google.common.collect.Table;
import io.github.hencenlp.hence.core.argument.Arborescence.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Chooses one structure for a whole text, so that roles, relations and scope agree: a tree below
 * the main conclusion, as in Peldszus and Stede, Joint Prediction in MST-style Discourse Parsing
 * for Argumentation Mining (2015). Of all trees it takes the one with the most steps to be expected
 * right, that is, with the highest sum of their probabilities; a unit hangs on nothing where no
 * step from it is likely enough.
 */
final class Decoder {

  /** In a long text, a step less likely than this is not worth taking. */
  private static final double LEAST_LIKELY = 0.16;

  /** In a brief text each unit has a part. */
  private static final double ALMOST_IMPOSSIBLE = 1e-9;

  /**
   * In a long text, where it is seldom sure what the whole piece argues, steps are weighed over so
   * many of the likeliest main conclusions.
   */
  private static final int MAIN_CONCLUSIONS = 8;

  private final ScoredGraph graph;
  private final Discourse text;

  private Decoder(ScoredGraph graph) {
    this.graph = graph;
    this.text = graph.features().text();
  }

  /**
   * What was chosen.
   *
   * @param main what the whole piece argues, if it argues
   * @param probability how likely that is, 0 to 1
   * @param steps at most one from each unit, none from the main conclusion, in text order of their
   *     premises
   */
  record Reading(Profile main, double probability, List<Step> steps) {}

  static Reading read(ScoredGraph graph) {
    return new Decoder(graph).read();
  }

  private Reading read() {
    double[] likely = graph.main();
    boolean isLong = text.kind() == Discourse.Kind.LONG;
    List<Integer> mains =
        Ordering.natural()
            .onResultOf((Integer unit) -> -likely[unit])
            .leastOf(
                IntStream.range(0, text.size()).boxed().iterator(), isLong ? MAIN_CONCLUSIONS : 1);
    int main = mains.get(0);
    double sum = mains.stream().mapToDouble(m -> likely[m]).sum();
    Map<Integer, Double> weights = Maps.toMap(mains, m -> likely[m] / sum);
    List<Edge> edges = new ArrayList<>();
    Table<Integer, Integer, ByRelation> shares = HashBasedTable.create();
    for (int unit = 0; unit < text.size(); unit++) {
      int premise = unit;
      edges.add(new Edge(premise, text.size(), isLong ? LEAST_LIKELY : ALMOST_IMPOSSIBLE));
      if (premise != main) {
        graph
            .from(premise, weights)
            .forEach(
                (conclusion, share) -> {
                  ByRelation may = conclusion == main ? share.withoutJoint() : share;
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
    return new Reading(text.at(main), likely[main], steps);
  }

  private Step step(Edge edge, Table<Integer, Integer, ByRelation> shares) {
    ByRelation share = Objects.requireNonNull(shares.get(edge.from(), edge.to()));
    return new Step(text.at(edge.from()), text.at(edge.to()), share.best(), share.highest());
  }
}
