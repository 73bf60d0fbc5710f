package io.github.hencenlp.hence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The circles of support: ways from a statement over what it supports back to itself. */
final class CircularSupport {
  private CircularSupport() {}

  /** Returns the circles, each from the first of its statements in the text. */
  static List<List<Statement>> in(ArgumentStructure argument) {
    Map<String, List<Statement>> supported = new LinkedHashMap<>();
    argument.statements().stream()
        .sorted(Comparator.comparing(Statement::span))
        .forEach(s -> supported.put(s.id(), argument.conclusionsFrom(s)));
    List<List<Statement>> circles = new ArrayList<>();
    for (String first : List.copyOf(supported.keySet())) {
      new SimplePaths<>(supported, Statement::id, first::equals)
          .from(first)
          .forEach(wayBack -> circles.add(fromItsEnd(wayBack)));
      // Its circles are all told: what comes later in the text goes round without it.
      supported.remove(first);
    }
    return circles.stream().limit(SimplePaths.LIMIT).toList();
  }

  private static List<Statement> fromItsEnd(List<Statement> wayBack) {
    List<Statement> circle = new ArrayList<>(wayBack);
    Collections.rotate(circle, 1);
    return List.copyOf(circle);
  }
}
