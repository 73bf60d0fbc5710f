package io.github.hencenlp.hence;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The statements of an argument that tell most of it. As each comes after all that are nearer to
 * the main conclusion, none comes before the one that it leads there by.
 */
final class Summary {

  /** What a statement weighs. */
  private record Weighed(Statement statement, int depth, boolean isObjection, int below) {

    static final Comparator<Weighed> HEAVIEST_FIRST =
        Comparator.comparingInt(Weighed::depth)
            .thenComparing(Weighed::isObjection)
            .thenComparing(Weighed::below, Comparator.reverseOrder())
            .thenComparing(w -> w.statement().confidence(), Comparator.reverseOrder())
            .thenComparing(w -> w.statement().span());
  }

  private final ArgumentStructure argument;
  private final Depths depths;

  private Summary(ArgumentStructure argument) {
    this.argument = argument;
    this.depths = Depths.in(argument);
  }

  /** Returns at most that many statements of that argument, in text order. */
  static List<Statement> of(ArgumentStructure argument, int statements) {
    if (statements < 1) {
      throw new IllegalArgumentException(
          "a summary needs at least one statement, but was to have " + statements);
    }
    return Stream.concat(argument.mainConclusions().stream(), new Summary(argument).heaviestFirst())
        .limit(statements)
        .sorted(Comparator.comparing(Statement::span))
        .toList();
  }

  /** Returns what leads to a main conclusion, that which weighs most first. */
  private Stream<Statement> heaviestFirst() {
    return argument.statements().stream()
        .flatMap(this::weighed)
        .sorted(Weighed.HEAVIEST_FIRST)
        .map(Weighed::statement);
  }

  private Stream<Weighed> weighed(Statement statement) {
    return depths.of(statement).stream()
        .filter(depth -> depth > 0)
        .mapToObj(
            depth ->
                new Weighed(statement, depth, isObjection(statement, depth), below(statement)));
  }

  private boolean isObjection(Statement statement, int depth) {
    return argument.conclusionsFrom(statement).stream()
        .map(depths::of)
        .noneMatch(OptionalInt.of(depth - 1)::equals);
  }

  /** Counts the statements that lead to that one. */
  private int below(Statement statement) {
    Set<String> seen = new HashSet<>(Set.of(statement.id()));
    Deque<Statement> open = new ArrayDeque<>(List.of(statement));
    while (!open.isEmpty()) {
      Statement next = open.remove();
      Stream.concat(argument.premisesOf(next).stream(), argument.objectionsTo(next).stream())
          .filter(below -> seen.add(below.id()))
          .forEach(open::add);
    }
    return seen.size() - 1;
  }
}
