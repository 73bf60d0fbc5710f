package io.github.hencenlp.hence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The ways through a directed graph from a node to the first of certain ends, none of which comes
 * to a node twice; in the terms of graph theory, simple paths. The start may itself be an end: then
 * the ways lead back to it.
 *
 * <p>There may be exponentially many, so at most {@link #LIMIT} are found. They grow together, a
 * step at a time, and only as long as they can still arrive: as each becomes one way or more, none
 * need be given up unless there are more than that.
 *
 * @param <S> what a step from node to node is; nodes are ids
 */
final class SimplePaths<S> {
  /** How many ways are found at most. */
  static final int LIMIT = 1000;

  private record Path<S>(List<S> steps, Set<String> visited, String last) {}

  private final Map<String, List<S>> stepsFrom;
  private final Function<S, String> to;
  private final Predicate<String> isEnd;

  /** Creates the ways over those steps, by the node they leave, to the nodes that are an end. */
  SimplePaths(Map<String, List<S>> stepsFrom, Function<S, String> to, Predicate<String> isEnd) {
    this.stepsFrom = stepsFrom;
    this.to = to;
    this.isEnd = isEnd;
  }

  /** Returns the ways from that node, the shortest first, none without a step. */
  List<List<S>> from(String start) {
    List<List<S>> arrived = new ArrayList<>();
    List<Path<S>> open = List.of(new Path<>(List.of(), Set.of(start), start));
    while (!open.isEmpty()) {
      List<Path<S>> longer =
          open.stream().flatMap(this::prolonged).limit(LIMIT - arrived.size()).toList();
      longer.stream().filter(this::hasArrived).map(Path::steps).forEach(arrived::add);
      open = longer.stream().filter(path -> !hasArrived(path)).toList();
    }
    return List.copyOf(arrived);
  }

  private boolean hasArrived(Path<S> path) {
    return isEnd.test(path.last());
  }

  private Stream<Path<S>> prolonged(Path<S> path) {
    return stepsFrom(path.last()).filter(step -> leadsOn(step, path)).map(step -> on(path, step));
  }

  private boolean leadsOn(S step, Path<S> path) {
    String next = to.apply(step);
    return isEnd.test(next) || !path.visited().contains(next) && canArrive(next, path.visited());
  }

  private boolean canArrive(String from, Set<String> visited) {
    Set<String> seen = new HashSet<>(visited);
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      List<String> next = stepsFrom(open.remove()).map(to).toList();
      if (next.stream().anyMatch(isEnd)) {
        return true;
      }
      next.stream().filter(seen::add).forEach(open::add);
    }
    return false;
  }

  private Path<S> on(Path<S> path, S step) {
    String next = to.apply(step);
    List<S> steps = new ArrayList<>(path.steps());
    steps.add(step);
    Set<String> visited = new HashSet<>(path.visited());
    visited.add(next);
    return new Path<>(List.copyOf(steps), visited, next);
  }

  private Stream<S> stepsFrom(String node) {
    return stepsFrom.getOrDefault(node, List.of()).stream();
  }
}
