package io.github.hencenlp.hence.core.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The best way to hang each node on one other, directly or by way of others on a root: the maximum
 * spanning arborescence, after Chu and Liu, On the Shortest Arborescence of a Directed Graph
 * (1965), and Edmonds, Optimum Branchings (1967). Exact. Edges lead from the node that hangs to the
 * one that it hangs on, as a premise leads to its conclusion.
 */
final class Arborescence {

  private Arborescence() {}

  /**
   * An edge.
   *
   * @param from the node that hangs
   * @param to the node that it hangs on
   * @param score how good that is
   */
  record Edge(int from, int to, double score) {}

  /** An edge between contracted nodes, and the edge of the graph before that it stands for. */
  private record Drawn(int from, int to, double score, Optional<Drawn> before, int origin) {}

  /**
   * Returns for each node but the root the edge by which it hangs.
   *
   * @param root the root; the nodes are 0 to {@code root - 1}
   * @param edges the edges; each node needs one to the root, so that there is always a way
   */
  static List<Edge> best(int root, List<Edge> edges) {
    List<Drawn> drawn = new ArrayList<>();
    for (Edge e : edges) {
      drawn.add(new Drawn(e.from(), e.to(), e.score(), Optional.empty(), drawn.size()));
    }
    Edge[] chosen = new Edge[root];
    for (Drawn d : best(root, root + 1, drawn)) {
      chosen[edges.get(d.origin()).from()] = edges.get(d.origin());
    }
    return List.of(chosen);
  }

  /** Returns an edge for each node that has one, contracting a circle at a time. */
  private static List<Drawn> best(int root, int nodes, List<Drawn> edges) {
    Drawn[] best = new Drawn[nodes];
    for (Drawn e : edges) {
      if (best[e.from()] == null || e.score() > best[e.from()].score()) {
        best[e.from()] = e;
      }
    }
    boolean[] circle = circle(root, best);
    if (circle.length == 0) {
      List<Drawn> all = new ArrayList<>();
      for (Drawn e : best) {
        if (e != null) {
          all.add(e);
        }
      }
      return all;
    }
    List<Drawn> contracted = new ArrayList<>();
    for (Drawn e : edges) {
      boolean leaves = circle[e.from()];
      boolean enters = circle[e.to()];
      if (!leaves || !enters) {
        contracted.add(
            new Drawn(
                leaves ? nodes : e.from(),
                enters ? nodes : e.to(),
                leaves ? e.score() - best[e.from()].score() : e.score(),
                Optional.of(e),
                e.origin()));
      }
    }
    List<Drawn> opened = new ArrayList<>();
    int opening = -1;
    for (Drawn e : best(root, nodes + 1, contracted)) {
      Drawn before = e.before().orElseThrow();
      opened.add(before);
      opening = e.from() == nodes ? before.from() : opening;
    }
    for (int node = 0; node < nodes; node++) {
      if (circle[node] && node != opening) {
        opened.add(best[node]);
      }
    }
    return opened;
  }

  /** Returns which nodes are on a circle of the best edges; empty where there is none. */
  private static boolean[] circle(int root, Drawn[] best) {
    int[] seen = new int[best.length];
    for (int start = 0; start < best.length; start++) {
      int node = start;
      while (node != root && seen[node] == 0 && best[node] != null) {
        seen[node] = start + 1;
        node = best[node].to();
      }
      if (node != root && best[node] != null && seen[node] == start + 1) {
        boolean[] circle = new boolean[best.length];
        for (int n = node; !circle[n]; n = best[n].to()) {
          circle[n] = true;
        }
        return circle;
      }
    }
    return new boolean[0];
  }
}
