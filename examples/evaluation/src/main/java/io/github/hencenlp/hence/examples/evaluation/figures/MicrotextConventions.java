package io.github.hencenlp.hence.examples.evaluation.figures;

import io.github.hencenlp.hence.Inference;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentDiagram;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentDiagram.Node;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentDiagram.Role;
import io.github.hencenlp.hence.examples.evaluation.corpus.Layers;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An argument that was found, drawn as the microtexts' annotators would. The central claim is the
 * main conclusion. Every unit has a role, the proponent's at the main conclusion, kept over support
 * and changed over attack, and a function, that of the first inference that leads from it. Of
 * premises that share an inference the first attaches to the conclusion, the others to the first.
 */
final class MicrotextConventions {
  private final Layers found;
  private final List<Span> units;

  private MicrotextConventions(Layers found, List<Span> units) {
    this.found = found;
    this.units = units;
  }

  /**
   * Returns the diagram of what was found.
   *
   * @param units where the units stand
   * @throws IllegalArgumentException if what was found is no argument of these units
   */
  static ArgumentDiagram of(Layers found, List<Span> units) {
    return new MicrotextConventions(found, units).diagram();
  }

  private ArgumentDiagram diagram() {
    Optional<Span> main =
        found.conclusions().stream()
            .filter(Layers.Conclusion::main)
            .map(Layers.Conclusion::span)
            .findFirst();
    return new ArgumentDiagram(
        main.map(this::number).map(Set::of).orElse(Set.of()),
        units.stream()
            .map(
                unit ->
                    new Node(
                        Optional.of(role(unit, main)),
                        Optional.of(
                            stepFrom(unit).map(Layers.Step::type).orElse(Inference.Type.SUPPORT)),
                        targets(unit)))
            .toList());
  }

  /** A unit from which no way leads to the main conclusion is the proponent's. */
  private Role role(Span unit, Optional<Span> main) {
    Role role = Role.PRO;
    Set<Span> passed = new HashSet<>();
    Span at = unit;
    while (!main.equals(Optional.of(at))) {
      Optional<Layers.Step> step = stepFrom(at);
      if (step.isEmpty() || !passed.add(at)) {
        return Role.PRO;
      }
      if (step.get().type() == Inference.Type.ATTACK) {
        role = role == Role.PRO ? Role.OPP : Role.PRO;
      }
      at = step.get().conclusion();
    }
    return role;
  }

  private Optional<Layers.Step> stepFrom(Span unit) {
    return found.steps().stream().filter(step -> step.premises().contains(unit)).findFirst();
  }

  private Set<Integer> targets(Span unit) {
    return found.steps().stream()
        .filter(step -> step.premises().contains(unit))
        .map(
            step ->
                step.premises().get(0).equals(unit) ? step.conclusion() : step.premises().get(0))
        .map(this::number)
        .collect(Collectors.toSet());
  }

  private int number(Span statement) {
    int number = units.indexOf(statement);
    if (number < 0) {
      throw new IllegalArgumentException(
          "statements must be the units " + units + ", but one is " + statement);
    }
    return number;
  }
}
