package io.github.hencenlp.hence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ways from a statement, over inferences of both types, to a main conclusion. */
final class ChainsToMain {
  private ChainsToMain() {}

  /** Returns the ways from that statement, the shortest first. */
  static List<List<Inference>> from(Statement premise, ArgumentStructure argument) {
    Map<String, List<Inference>> inferencesFrom = new HashMap<>();
    for (Inference inference : argument.inferences()) {
      for (String id : Set.copyOf(inference.premises())) {
        inferencesFrom.computeIfAbsent(id, i -> new ArrayList<>()).add(inference);
      }
    }
    Set<String> main = new HashSet<>();
    argument.mainConclusions().forEach(conclusion -> main.add(conclusion.id()));
    // From one main conclusion a way may lead to another, but none leads back.
    main.remove(premise.id());
    return new SimplePaths<>(inferencesFrom, Inference::conclusion, main::contains)
        .from(premise.id());
  }
}
