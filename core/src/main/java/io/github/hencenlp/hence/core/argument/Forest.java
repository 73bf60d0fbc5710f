package io.github.hencenlp.hence.core.argument;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses one structure among the links that a text may have: each statement serves one other at
 * most, and no chain of links returns to where it began. The most likely link is taken first, then
 * the next that still fits.
 */
final class Forest {
  private Forest() {}

  /**
   * Returns the links chosen.
   *
   * @param candidates the links to choose from, the most likely first
   */
  static List<Link> choose(List<Link> candidates) {
    MutableGraph<Integer> chosen = GraphBuilder.directed().build();
    List<Link> links = new ArrayList<>();
    for (Link link : candidates) {
      int premise = link.premise().index();
      int conclusion = link.conclusion().index();
      chosen.addNode(premise);
      chosen.addNode(conclusion);
      if (chosen.outDegree(premise) == 0
          && !Graphs.reachableNodes(chosen, conclusion).contains(premise)) {
        chosen.putEdge(premise, conclusion);
        links.add(link);
      }
    }
    return links;
  }
}
