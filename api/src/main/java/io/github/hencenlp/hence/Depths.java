package io.github.hencenlp.hence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** How many steps lie between each statement and the nearest main conclusion that it leads to. */
final class Depths {
  private final Map<String, Integer> depths = new HashMap<>();

  private Depths() {}

  /** Returns the depths of that argument: the conclusions first, then what leads to them. */
  static Depths in(ArgumentStructure argument) {
    Depths found = new Depths();
    List<Statement> level = argument.mainConclusions();
    for (int depth = 0; !level.isEmpty(); depth++) {
      List<Statement> below = new ArrayList<>();
      for (Statement statement : level) {
        if (found.depths.putIfAbsent(statement.id(), depth) == null) {
          below.addAll(argument.premisesOf(statement));
          below.addAll(argument.objectionsTo(statement));
        }
      }
      level = below;
    }
    return found;
  }

  /** Returns the depth of that statement, empty where it leads to no main conclusion. */
  OptionalInt of(Statement statement) {
    Integer depth = depths.get(statement.id());
    return depth == null ? OptionalInt.empty() : OptionalInt.of(depth);
  }
}
