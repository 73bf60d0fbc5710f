package io.github.hencenlp.hence.core.rule;

import com.google.common.collect.Range;
import io.github.hencenlp.hence.core.analysis.Roles;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.rule.Pattern.Edge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Binds the nodes of a pattern to words of a sentence, by backtracking along its edges. */
final class Matcher {

  /** The relations that no edge of the tree carries, see {@link Roles}. */
  private static final Set<String> SUPPLIED = Set.of("subject", "passive-subject", "agent");

  private final Sentence sentence;
  private final Rule rule;
  private final Pattern pattern;
  private final List<Match> found = new ArrayList<>();

  private Matcher(Sentence sentence, Rule rule, Pattern pattern) {
    this.sentence = sentence;
    this.rule = rule;
    this.pattern = pattern;
  }

  /** Returns the matches in which the trigger begins at the given word. */
  static List<Match> match(Sentence sentence, Rule rule, Pattern pattern, int trigger) {
    Matcher matcher = new Matcher(sentence, rule, pattern);
    OptionalInt last = pattern.nodes().get(pattern.trigger()).test().lastFrom(sentence, trigger);
    if (last.isPresent()) {
      Bindings start = new Bindings(pattern.nodes().size());
      matcher.bind(start.with(pattern.trigger(), Range.closed(trigger, last.getAsInt())), 0);
    }
    return matcher.found;
  }

  private void bind(Bindings bindings, int next) {
    if (next == pattern.edges().size()) {
      Match match = new Match(rule, sentence, bindings.named(pattern));
      if (rule.exclusions().stream().noneMatch(x -> holds(x, match))) {
        found.add(match);
      }
      return;
    }
    Edge edge = pattern.edges().get(next);
    List<Bindings> ways = follow(pattern, edge, bindings);
    if (!ways.isEmpty()) {
      // An optional node takes the first word that will do; the alternatives would only say the
      // same again.
      (edge.optional() ? ways.subList(0, 1) : ways).forEach(way -> bind(way, next + 1));
    } else if (edge.optional()) {
      bind(bindings, next + 1);
    }
  }

  /**
   * Tells whether an exclusion holds of a match. It is about the nodes that they share: where they
   * share none, or where a node that it only names is not bound, there is nothing to exclude.
   */
  private boolean holds(Pattern exclusion, Match match) {
    boolean shares = false;
    Bindings bindings = new Bindings(exclusion.nodes().size());
    for (int i = 0; i < exclusion.nodes().size(); i++) {
      Range<Integer> words = match.nodes().get(exclusion.nodes().get(i).name());
      if (words != null) {
        if (exclusion.nodes().get(i).test().lastFrom(sentence, words.lowerEndpoint()).isEmpty()) {
          return false;
        }
        bindings = bindings.with(i, words);
        shares = true;
      } else if (exclusion.isBare(i)) {
        return false;
      }
    }
    List<Bindings> ways = List.of(bindings);
    for (Edge edge : exclusion.edges()) {
      ways = ways.stream().flatMap(way -> follow(exclusion, edge, way).stream()).toList();
    }
    return shares && !ways.isEmpty();
  }

  /**
   * Returns the ways to bind the open end of an edge, or the bindings themselves where both ends
   * are bound and it holds.
   */
  private List<Bindings> follow(Pattern in, Edge edge, Bindings bindings) {
    if (edge.isOrder()) {
      return followOrder(in, edge, bindings);
    }
    Range<Integer> governor = bindings.get(edge.governor());
    Range<Integer> dependent = bindings.get(edge.dependent());
    IntStream candidates;
    if (governor != null) {
      candidates = words(governor).flatMap(g -> dependents(edge, g));
    } else if (dependent != null) {
      candidates = governors(edge, words(dependent));
    } else {
      return List.of();
    }
    int open = governor == null ? edge.governor() : edge.dependent();
    if (governor != null && dependent != null) {
      return candidates.anyMatch(dependent::contains) ? List.of(bindings) : List.of();
    }
    WordTest test = in.nodes().get(open).test();
    IntFunction<@Nullable Range<Integer>> around = c -> phraseAround(test, c);
    return candidates
        .mapToObj(around)
        .filter(r -> r != null)
        .distinct()
        .map(r -> bindings.with(open, r))
        .toList();
  }

  /** The same for an edge that says which of two words stands before the other. */
  private List<Bindings> followOrder(Pattern in, Edge edge, Bindings bindings) {
    Range<Integer> before = bindings.get(edge.governor());
    Range<Integer> behind = bindings.get(edge.dependent());
    if (before != null && behind != null) {
      return edge.isInOrder(before, behind) ? List.of(bindings) : List.of();
    }
    int open = before == null ? edge.governor() : edge.dependent();
    WordTest test = in.nodes().get(open).test();
    int first = before == null ? 0 : before.upperEndpoint() + 1;
    int end = behind == null ? sentence.size() : behind.lowerEndpoint();
    if (edge.isNext()) {
      first = before == null ? Math.max(0, end - test.longest()) : first;
      end = behind == null ? Math.min(first + 1, end) : end;
    }
    return IntStream.range(first, end)
        .mapToObj(
            from -> {
              OptionalInt last = test.lastFrom(sentence, from);
              return last.isPresent() ? Range.closed(from, last.getAsInt()) : null;
            })
        .filter(r -> r != null)
        .filter(r -> edge.isInOrder(before == null ? r : before, behind == null ? r : behind))
        .map(r -> bindings.with(open, r))
        .toList();
  }

  private IntStream governors(Edge edge, IntStream dependents) {
    if (isOfTheTree(edge)) {
      return dependents
          .filter(
              d ->
                  sentence.head(d) != Sentence.NONE
                      && edge.relations().contains(sentence.relation(d)))
          .map(sentence::head);
    }
    return dependents.flatMap(
        d ->
            IntStream.range(0, sentence.size())
                .filter(g -> g != d && dependents(edge, g).anyMatch(x -> x == d)));
  }

  private IntStream dependents(Edge edge, int governor) {
    return isOfTheTree(edge)
        ? sentence.children(governor).stream()
            .filter(c -> edge.relations().contains(sentence.relation(c)))
        : edge.relations().stream().flatMapToInt(r -> dependents(r, governor)).distinct().sorted();
  }

  private static boolean isOfTheTree(Edge edge) {
    return Collections.disjoint(edge.relations(), SUPPLIED);
  }

  private IntStream dependents(String relation, int governor) {
    return switch (relation) {
      case "subject" -> Roles.subject(sentence, governor).stream();
      case "passive-subject" -> Roles.passiveSubject(sentence, governor).stream();
      case "agent" -> Roles.agent(sentence, governor).stream();
      default ->
          sentence.children(governor).stream().filter(c -> sentence.relation(c).equals(relation));
    };
  }

  private static IntStream words(Range<Integer> words) {
    return IntStream.rangeClosed(words.lowerEndpoint(), words.upperEndpoint());
  }

  /**
   * An edge may lead to any word of a phrase: where the phrase begins is looked for from there
   * backwards.
   */
  private @Nullable Range<Integer> phraseAround(WordTest test, int word) {
    for (int first = word; first >= 0 && first > word - test.longest(); first--) {
      OptionalInt last = test.lastFrom(sentence, first);
      if (last.isPresent() && last.getAsInt() >= word) {
        return Range.closed(first, last.getAsInt());
      }
    }
    return null;
  }

  /** Which words each node stands for; null where it is not bound yet. Immutable. */
  private static final class Bindings {
    private final @Nullable Range<Integer>[] words;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Bindings(int size) {
      this.words = new Range[size];
    }

    private Bindings(@Nullable Range<Integer>[] words) {
      this.words = words;
    }

    @Nullable Range<Integer> get(int node) {
      return words[node];
    }

    Bindings with(int node, Range<Integer> value) {
      @Nullable Range<Integer>[] more = words.clone();
      more[node] = value;
      return new Bindings(more);
    }

    Map<String, Range<Integer>> named(Pattern pattern) {
      Map<String, Range<Integer>> named = new LinkedHashMap<>();
      for (int i = 0; i < words.length; i++) {
        Range<Integer> value = words[i];
        if (value != null) {
          named.put(pattern.nodes().get(i).name(), value);
        }
      }
      return named;
    }
  }
}
