package io.github.hencenlp.hence.core.rule;

import com.google.common.collect.Range;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What must hold in a tree: nodes, and edges between them. {@link #toString()} gives the source
 * form back.
 *
 * @param source the line as written
 * @param nodes the nodes, by first mention
 * @param edges the edges, in an order in which each begins at a node bound before; those required
 *     come first
 * @param trigger the place of the trigger node among the nodes; of an exclusion, -1
 */
record Pattern(String source, List<Node> nodes, List<Edge> edges, int trigger) {

  Pattern {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** Returns the names of the nodes that every match binds. */
  Stream<String> required() {
    return IntStream.concat(
            IntStream.of(trigger),
            edges.stream()
                .filter(e -> !e.optional())
                .flatMapToInt(e -> IntStream.of(e.governor(), e.dependent())))
        .distinct()
        .mapToObj(i -> nodes.get(i).name());
  }

  boolean sharesNodeWith(Pattern other) {
    return nodes.stream().anyMatch(n -> other.nodes.stream().anyMatch(o -> o.isNamed(n.name())));
  }

  /** Tells whether a node stands alone, at the end of no edge. */
  boolean isBare(int node) {
    return edges.stream().noneMatch(e -> e.governor() == node || e.dependent() == node);
  }

  /** A word or phrase of the tree. */
  record Node(String name, WordTest test) {
    boolean isNamed(String other) {
      return name.equals(other);
    }
  }

  /**
   * An edge from a governor to its dependent.
   *
   * @param relations the relations that will do
   * @param optional whether the pattern matches without it
   */
  record Edge(int governor, int dependent, Set<String> relations, boolean optional) {

    private static final String NEXT = "next";
    private static final String LATER = "later";

    /** Tells whether it is about the order of the words and not about the tree. */
    boolean isOrder() {
      return relations.contains(NEXT) || relations.contains(LATER);
    }

    /** Tells whether it asks for one right behind the other. */
    boolean isNext() {
      return !relations.contains(LATER);
    }

    /** Tells whether two words or phrases stand in the order that it asks for. */
    boolean isInOrder(Range<Integer> before, Range<Integer> behind) {
      int gap = behind.lowerEndpoint() - before.upperEndpoint();
      return isNext() ? gap == 1 : gap > 0;
    }
  }

  @Override
  public String toString() {
    return source;
  }
}
