package io.github.hencenlp.hence;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The causal claims of a text as one directed graph, a causal or cognitive map (Axelrod,
 * <i>Structure of Decision</i>, 1976). Which arguments of claims are one node is said at {@link
 * ArgumentStructure#causalMap()}. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * CausalMap map = argument.causalMap();
 * for (CausalMap.Node root : map.roots()) {
 *   for (CausalMap.Node end : map.ends()) {
 *     map.pathsBetween(root, end).forEach(path -> ...);
 *   }
 * }
 * }</pre>
 *
 * @param nodes the things that the text speaks of as cause or effect, by where they first stand in
 *     the text
 * @param edges what it says brings about what, by where their first claims stand among the claims
 */
public record CausalMap(List<Node> nodes, List<Edge> edges) {

  /**
   * A thing that the text speaks of as a cause or an effect.
   *
   * @param id the id, unique within the map and stable from run to run
   * @param label how the text first names it, otherwise than by a pronoun where it does; white
   *     space within is single blanks
   * @param spans the arguments of claims that name it and what these stand for, in text order;
   *     never empty
   */
  public record Node(String id, String label, List<Span> spans) {
    /**
     * Checks the parts and copies the list.
     *
     * @throws IllegalArgumentException if there is no span
     */
    public Node {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(label, "label");
      spans = List.copyOf(spans);
      if (spans.isEmpty()) {
        throw new IllegalArgumentException(
            "a node needs at least one span, but " + id + " has none");
      }
    }
  }

  /**
   * What the text says of how one thing acts on another. Where it says of the same two that one
   * promotes and that it inhibits the other, there are two edges. An edge may lead from a node to
   * itself.
   *
   * @param from the cause; of a claim of {@linkplain CausalClaim.Type#PURPOSE purpose} the goal
   * @param to the effect; of a claim of purpose the act
   * @param claims the claims that say so, in text order; never empty. Their modality tells how
   *     firmly, their attribution who says it
   * @param polarity whether the cause promotes or inhibits the effect
   */
  public record Edge(Node from, Node to, List<CausalClaim> claims, CausalClaim.Polarity polarity) {
    /**
     * Checks the parts and copies the list.
     *
     * @throws IllegalArgumentException if there is no claim, or one of another polarity
     */
    public Edge {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      claims = List.copyOf(claims);
      Objects.requireNonNull(polarity, "polarity");
      if (claims.isEmpty()) {
        throw new IllegalArgumentException(
            "an edge needs at least one claim, but from "
                + from.id()
                + " to "
                + to.id()
                + " there is none");
      }
      for (CausalClaim claim : claims) {
        if (claim.polarity() != polarity) {
          throw new IllegalArgumentException(
              "the claims of an edge share its polarity "
                  + polarity
                  + ", but "
                  + claim.id()
                  + " has "
                  + claim.polarity());
        }
      }
    }
  }

  /**
   * Checks that the parts fit together and copies the lists.
   *
   * @throws IllegalArgumentException if two nodes have one id, or an edge begins or ends at a node
   *     that is not there
   */
  public CausalMap {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    Set<String> ids = new HashSet<>();
    for (Node node : nodes) {
      if (!ids.add(node.id())) {
        throw new IllegalArgumentException(
            "ids must be unique, but \"" + node.id() + "\" stands twice");
      }
    }
    Set<Node> known = new HashSet<>(nodes);
    for (Edge edge : edges) {
      if (!known.contains(edge.from()) || !known.contains(edge.to())) {
        throw new IllegalArgumentException(
            "an edge joins nodes of the map, but one leads from "
                + edge.from().id()
                + " to "
                + edge.to().id());
      }
    }
  }

  /** Returns the edges that begin at the given node: what the text says that it acts on. */
  public List<Edge> from(Node node) {
    return edges.stream().filter(edge -> edge.from().equals(node)).toList();
  }

  /** Returns the edges that end at the given node: what the text says that acts on it. */
  public List<Edge> to(Node node) {
    return edges.stream().filter(edge -> edge.to().equals(node)).toList();
  }

  /**
   * Returns every way from one node to another along the edges, the shortest first; none where no
   * way leads there, or the two are the same. No way comes to a node twice. There may be
   * exponentially many: where there are more than 1,000, 1,000 of them are returned, not always the
   * shortest.
   */
  public List<List<Edge>> pathsBetween(Node a, Node b) {
    if (a.equals(b)) {
      return List.of();
    }
    return new SimplePaths<>(
            edges.stream().collect(Collectors.groupingBy(edge -> edge.from().id())),
            (Edge edge) -> edge.to().id(),
            b.id()::equals)
        .from(a.id());
  }

  /** Returns the nodes that no other acts on: where the text's explanations begin. */
  public List<Node> roots() {
    return withoutEdge(Edge::to);
  }

  /** Returns the nodes that act on no other: what the text's explanations come to. */
  public List<Node> ends() {
    return withoutEdge(Edge::from);
  }

  private List<Node> withoutEdge(Function<Edge, Node> side) {
    Set<Node> joined =
        edges.stream()
            .filter(edge -> !edge.from().equals(edge.to()))
            .map(side)
            .collect(Collectors.toSet());
    return nodes.stream().filter(node -> !joined.contains(node)).toList();
  }
}
