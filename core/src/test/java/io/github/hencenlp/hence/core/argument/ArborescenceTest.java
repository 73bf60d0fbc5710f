package io.github.hencenlp.hence.core.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hencenlp.hence.core.argument.Arborescence.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ArborescenceTest {

  @Test
  void eachNodeHangsOnWhatIsBestForIt() {
    List<Edge> edges = List.of(new Edge(0, 2, 1), new Edge(1, 0, 5), new Edge(1, 2, 4));
    assertThat(Arborescence.best(2, edges)).containsExactly(new Edge(0, 2, 1), new Edge(1, 0, 5));
  }

  @Test
  void aCircleIsOpenedWhereThatCostsLeast() {
    List<Edge> edges =
        List.of(new Edge(0, 1, 9), new Edge(1, 0, 8), new Edge(0, 2, 1), new Edge(1, 2, 3));
    assertThat(Arborescence.best(2, edges))
        .as("9 + 3 is more than 8 + 1")
        .containsExactly(new Edge(0, 1, 9), new Edge(1, 2, 3));
  }

  @Test
  void nothingHangsOnNothing() {
    assertThat(Arborescence.best(0, List.of())).isEmpty();
  }

  @RepeatedTest(100)
  void noOtherTreeIsBetter(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    int root = 1 + random.nextInt(5);
    List<Edge> edges = new ArrayList<>();
    for (int node = 0; node < root; node++) {
      edges.add(new Edge(node, root, random.nextDouble() / 2));
      for (int other = 0; other < root; other++) {
        if (other != node && random.nextBoolean()) {
          edges.add(new Edge(node, other, random.nextDouble()));
        }
      }
    }
    List<Edge> best = Arborescence.best(root, edges);
    assertThat(best).hasSize(root);
    assertThat(isTree(root, best)).isTrue();
    assertThat(score(best)).isCloseTo(most(root, 0, new ArrayList<>(), edges), within(1e-12));
  }

  /** Tries every way to give each node an edge. */
  private static double most(int root, int node, List<Edge> chosen, List<Edge> edges) {
    if (node == root) {
      return isTree(root, chosen) ? score(chosen) : Double.NEGATIVE_INFINITY;
    }
    double most = Double.NEGATIVE_INFINITY;
    for (Edge edge : edges) {
      if (edge.from() == node) {
        chosen.add(edge);
        most = Math.max(most, most(root, node + 1, chosen, edges));
        chosen.remove(chosen.size() - 1);
      }
    }
    return most;
  }

  private static boolean isTree(int root, List<Edge> edges) {
    for (int start = 0; start < root; start++) {
      int node = start;
      for (int steps = 0; node != root; steps++) {
        if (steps > root) {
          return false;
        }
        node = edges.get(node).to();
      }
    }
    return true;
  }

  private static double score(List<Edge> edges) {
    return edges.stream().mapToDouble(Edge::score).sum();
  }
}
