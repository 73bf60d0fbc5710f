package io.github.hencenlp.hence.examples.evaluation.score;

import io.github.hencenlp.hence.Inference;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentDiagram;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentDiagram.Node;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentDiagram.Role;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * How far a diagram that was found agrees with that of people, question by question, each of two
 * classes. Immutable.
 *
 * @param gold the diagram that people drew
 * @param found the diagram that was found, of the same units
 */
public record DiagramAgreement(ArgumentDiagram gold, ArgumentDiagram found) {

  /**
   * Checks that both have the same units.
   *
   * @throws IllegalArgumentException if one has more than the other
   */
  public DiagramAgreement {
    if (gold.nodes().size() != found.nodes().size()) {
      throw new IllegalArgumentException(
          "both diagrams must have the same units, but have %d and %d"
              .formatted(gold.nodes().size(), found.nodes().size()));
    }
  }

  /**
   * Returns which units state the central claim, first class, and which do not. Where a text states
   * it more than once, one place is enough, whichever it is, and the others are not counted. A text
   * that leaves it unsaid is not counted at all.
   */
  public MacroF1 centralClaim() {
    Set<Integer> places = gold.centralClaim();
    if (places.isEmpty()) {
      return MacroF1.NONE;
    }
    int place =
        places.stream()
            .filter(found.centralClaim()::contains)
            .findFirst()
            .orElseGet(() -> Collections.min(places));
    MacroF1 told = MacroF1.NONE;
    for (int unit = 0; unit < gold.nodes().size(); unit++) {
      if (unit == place || !places.contains(unit)) {
        told = told.with(unit == place, found.centralClaim().contains(unit));
      }
    }
    return told;
  }

  /** Returns which units are on the proponent's side, first class, and which on the opponent's. */
  public MacroF1 roles() {
    MacroF1 told = MacroF1.NONE;
    for (int unit = 0; unit < gold.nodes().size(); unit++) {
      Optional<Role> role = gold.nodes().get(unit).role();
      if (role.isPresent()) {
        told = told.with(is(Role.PRO, role), is(Role.PRO, found.nodes().get(unit).role()));
      }
    }
    return told;
  }

  /**
   * Returns which units support others, first class, and which attack them, of those that do either
   * to a unit of the text in gold.
   */
  public MacroF1 functions() {
    MacroF1 told = MacroF1.NONE;
    for (int unit = 0; unit < gold.nodes().size(); unit++) {
      Node node = gold.nodes().get(unit);
      if (!node.targets().isEmpty()) {
        told =
            told.with(
                is(Inference.Type.SUPPORT, node.function()),
                is(Inference.Type.SUPPORT, found.nodes().get(unit).function()));
      }
    }
    return told;
  }

  /**
   * Returns of which ordered pairs of units the one supports or attacks the other, first class, and
   * of which it does not.
   */
  public MacroF1 attachments() {
    MacroF1 told = MacroF1.NONE;
    for (int unit = 0; unit < gold.nodes().size(); unit++) {
      for (int other = 0; other < gold.nodes().size(); other++) {
        if (other != unit) {
          told =
              told.with(
                  gold.nodes().get(unit).targets().contains(other),
                  found.nodes().get(unit).targets().contains(other));
        }
      }
    }
    return told;
  }

  private static <T> boolean is(T value, Optional<T> actual) {
    return actual.equals(Optional.of(value));
  }
}
