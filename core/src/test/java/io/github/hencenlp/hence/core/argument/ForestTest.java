package io.github.hencenlp.hence.core.argument;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import io.github.hencenlp.hence.Inference.Type;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Trees;
import io.github.hencenlp.hence.core.attribution.Attributions;
import io.github.hencenlp.hence.core.statement.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ForestTest {

  private static List<Profile> profiles(int count) {
    List<Unit> units =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    new Unit(
                        "u" + (i + 1),
                        Span.of(i * 10, i * 10 + 9),
                        "word word",
                        0,
                        Trees.sentence(i, 0, i * 10, "word/word/NN/2/dep word/word/NN/0/root"),
                        1,
                        List.of(),
                        Optional.empty()))
            .toList();
    return Profile.of(units, Attributions.NONE);
  }

  private static Link link(List<Profile> all, int premise, int conclusion, double probability) {
    return new Link(
        all.get(premise), all.get(conclusion), Type.SUPPORT, probability, Optional.empty());
  }

  @Test
  void aStatementServesTheLikeliestOfItsConclusionsAlone() {
    List<Profile> p = profiles(3);
    assertThat(Forest.choose(List.of(link(p, 0, 1, 0.9), link(p, 0, 2, 0.8))))
        .containsExactly(link(p, 0, 1, 0.9));
  }

  @Test
  void noChainReturnsToWhereItBegan() {
    List<Profile> p = profiles(3);
    List<Link> chosen =
        Forest.choose(List.of(link(p, 0, 1, 0.9), link(p, 1, 2, 0.8), link(p, 2, 0, 0.7)));
    assertThat(chosen).containsExactly(link(p, 0, 1, 0.9), link(p, 1, 2, 0.8));
  }

  @RepeatedTest(50)
  void whateverTheCandidatesTheChoiceIsAForest(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    int count = 2 + random.nextInt(12);
    List<Profile> p = profiles(count);
    List<Link> candidates = new ArrayList<>();
    for (int i = 0; i < 4 * count; i++) {
      int premise = random.nextInt(count);
      int conclusion = random.nextInt(count);
      if (premise != conclusion) {
        candidates.add(link(p, premise, conclusion, random.nextDouble()));
      }
    }
    candidates.sort(Link.BEST_FIRST);
    List<Link> chosen = Forest.choose(candidates);
    MutableGraph<Integer> graph = GraphBuilder.directed().build();
    chosen.forEach(l -> graph.putEdge(l.premise().index(), l.conclusion().index()));
    assertThat(Graphs.hasCycle(graph)).as("a circle among %s", chosen).isFalse();
    assertThat(graph.edges())
        .as("one conclusion each")
        .hasSameSizeAs(chosen.stream().map(l -> l.premise().index()).distinct().toList());
    assertThat(
            candidates.stream()
                .map(l -> l.premise().index())
                .distinct()
                .filter(i -> graph.nodes().contains(i) && graph.outDegree(i) == 0))
        .as("whoever is left without a conclusion could only have closed a circle")
        .allSatisfy(
            i ->
                assertThat(candidates.stream().filter(l -> l.premise().index() == i))
                    .allSatisfy(
                        l ->
                            assertThat(Graphs.reachableNodes(graph, l.conclusion().index()))
                                .contains(i)));
  }
}
