package io.github.hencenlp.hence.examples.evaluation.corpus;

import io.github.hencenlp.hence.Inference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The argument of a text, drawn on its units, in the same shape for gold and for what is found.
 * Units are numbered from 0. Immutable.
 *
 * @param centralClaim the units that state the central claim: more than one where the text repeats
 *     it, none where it is left unsaid
 * @param nodes what each unit does, in the order of the units
 */
public record ArgumentDiagram(Set<Integer> centralClaim, List<Node> nodes) {

  /** Whose side a unit is on. */
  public enum Role {
    /** The proponent's, who holds the central claim. */
    PRO,
    /** The opponent's. */
    OPP
  }

  /**
   * What a unit does.
   *
   * @param role whose side it is on; empty where the diagram does not say
   * @param function whether it supports or attacks; empty where it does neither
   * @param targets the units that it supports or attacks; none where these words are left unsaid
   */
  public record Node(Optional<Role> role, Optional<Inference.Type> function, Set<Integer> targets) {

    /** A unit without any part in the argument. */
    public static final Node NONE = new Node(Optional.empty(), Optional.empty(), Set.of());

    /** Copies the set. */
    public Node {
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(function, "function");
      targets = Set.copyOf(targets);
    }
  }

  /**
   * Copies the set and the list.
   *
   * @throws IllegalArgumentException if a number is not that of a unit, or a unit is its own target
   */
  public ArgumentDiagram {
    centralClaim = Set.copyOf(centralClaim);
    nodes = List.copyOf(nodes);
    requireUnits(centralClaim, nodes.size());
    for (int unit = 0; unit < nodes.size(); unit++) {
      Set<Integer> targets = nodes.get(unit).targets();
      requireUnits(targets, nodes.size());
      if (targets.contains(unit)) {
        throw new IllegalArgumentException("the unit " + unit + " is its own target");
      }
    }
  }

  /**
   * Returns the same diagram where the units have other numbers.
   *
   * @param numbers the new number of each unit
   */
  public ArgumentDiagram renumbered(List<Integer> numbers) {
    List<Node> moved = new ArrayList<>(nodes);
    for (int unit = 0; unit < nodes.size(); unit++) {
      Node node = nodes.get(unit);
      moved.set(
          numbers.get(unit),
          new Node(node.role(), node.function(), renumbered(node.targets(), numbers)));
    }
    return new ArgumentDiagram(renumbered(centralClaim, numbers), moved);
  }

  private static Set<Integer> renumbered(Set<Integer> units, List<Integer> numbers) {
    return units.stream().map(numbers::get).collect(Collectors.toSet());
  }

  private static void requireUnits(Set<Integer> numbers, int units) {
    for (int number : numbers) {
      if (number < 0 || number >= units) {
        throw new IllegalArgumentException(
            "units are numbered from 0 to " + (units - 1) + ", but one is " + number);
      }
    }
  }
}
