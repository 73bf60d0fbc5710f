package io.github.hencenlp.hence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The chains that causal claims form, A → B → C.
 *
 * <p>All ways through the claims may be exponentially many, so chains are drawn until every link is
 * in one: each begins with a link that none has yet and is prolonged at both ends, over new links
 * where there are any.
 */
final class CausalChains {

  /** The effect of one claim is the cause of another; both by their place in the list. */
  private record Link(int from, int to) {}

  private final List<Set<Integer>> next = new ArrayList<>();
  private final List<Set<Integer>> previous = new ArrayList<>();
  private final Set<Link> drawn = new HashSet<>();

  private CausalChains(List<CausalClaim> claims) {
    claims.forEach(
        claim -> {
          next.add(new TreeSet<>());
          previous.add(new TreeSet<>());
        });
    for (int from = 0; from < claims.size(); from++) {
      for (int to = 0; to < claims.size(); to++) {
        if (from != to && joins(claims.get(from), claims.get(to))) {
          next.get(from).add(to);
          previous.get(to).add(from);
        }
      }
    }
  }

  /** Returns the chains of these claims, in the order of their first claims. */
  static List<List<CausalClaim>> among(List<CausalClaim> claims) {
    CausalChains chains = new CausalChains(claims);
    List<List<Integer>> drawn = new ArrayList<>();
    for (int from = 0; from < claims.size(); from++) {
      for (int to : chains.next.get(from)) {
        if (!chains.drawn.contains(new Link(from, to))) {
          drawn.add(chains.draw(from, to));
        }
      }
    }
    return drawn.stream()
        .sorted((a, b) -> Integer.compare(a.get(0), b.get(0)))
        .map(chain -> chain.stream().map(claims::get).toList())
        .toList();
  }

  private static boolean joins(CausalClaim one, CausalClaim other) {
    return CausalArgument.effectOf(one).coincidesWith(CausalArgument.causeOf(other));
  }

  private List<Integer> draw(int from, int to) {
    Deque<Integer> chain = new ArrayDeque<>(List.of(from, to));
    Set<Integer> used = new LinkedHashSet<>(chain);
    drawn.add(new Link(from, to));
    for (Optional<Link> on = onwards(to, used); on.isPresent(); on = onwards(on.get().to(), used)) {
      chain.addLast(on.get().to());
      take(on.get(), used);
    }
    for (Optional<Link> on = backwards(from, used);
        on.isPresent();
        on = backwards(on.get().from(), used)) {
      chain.addFirst(on.get().from());
      take(on.get(), used);
    }
    // A circle is one chain: the link that closes it needs no other.
    drawn.add(new Link(chain.getLast(), chain.getFirst()));
    return List.copyOf(chain);
  }

  private void take(Link link, Set<Integer> used) {
    used.add(link.from());
    used.add(link.to());
    drawn.add(link);
  }

  private Optional<Link> onwards(int last, Set<Integer> used) {
    return best(
        next.get(last).stream()
            .filter(n -> !used.contains(n))
            .map(n -> new Link(last, n))
            .toList());
  }

  private Optional<Link> backwards(int first, Set<Integer> used) {
    return best(
        previous.get(first).stream()
            .filter(p -> !used.contains(p))
            .map(p -> new Link(p, first))
            .toList());
  }

  private Optional<Link> best(List<Link> candidates) {
    return candidates.stream()
        .filter(link -> !drawn.contains(link))
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }
}
