package io.github.hencenlp.hence.core.rule;

import static io.github.hencenlp.hence.core.analysis.Sentence.NONE;

import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/**
 * How much of a sentence a role of a match takes up: the whole clause or noun phrase below its
 * head, without the branches in which other nodes of the match lie, without the word that links it
 * to its governor, and without the clauses that only stand beside it.
 */
public final class Extent {

  /** Relations of words that link a clause or phrase to the rest and are no part of it. */
  private static final Set<String> LINKS = Set.of("mark", "case", "cc", "cc:preconj", "discourse");

  private Extent() {}

  /** Returns the words of a role; empty where the match has none. */
  public static Optional<TokenSet> of(Match match, String role) {
    Sentence s = match.sentence();
    BitSet bound = bound(match);
    return match.heads(role).stream()
        .map(head -> of(s, head, bound))
        .reduce(TokenSet::with)
        .map(TokenSet::withoutEdgePunctuation)
        .filter(t -> !t.isEmpty());
  }

  /**
   * Returns the words of the clause or phrase below a head.
   *
   * @param others the words of other nodes; the branches below the head that hold one are left out
   */
  public static TokenSet of(Sentence s, int head, BitSet others) {
    TokenSet extent = TokenSet.subtree(s, head);
    for (int other = others.nextSetBit(0); other >= 0; other = others.nextSetBit(other + 1)) {
      if (other != head && s.dominates(head, other)) {
        extent = extent.withoutSubtree(branch(s, head, other));
      }
    }
    for (int child : s.children(head).toArray()) {
      if (isLink(s, head, child) || standsBeside(s, head, child)) {
        extent = extent.withoutSubtree(child);
      }
    }
    return extent;
  }

  private static BitSet bound(Match match) {
    BitSet bound = new BitSet();
    match.nodes().values().forEach(r -> bound.set(r.lowerEndpoint(), r.upperEndpoint() + 1));
    return bound;
  }

  /** Returns the child of {@code head} below which {@code descendant} stands. */
  private static int branch(Sentence s, int head, int descendant) {
    int branch = descendant;
    while (s.head(branch) != head) {
      branch = s.head(branch);
    }
    return branch;
  }

  private static boolean isLink(Sentence s, int head, int child) {
    if (!LINKS.contains(s.relation(child))) {
      return false;
    }
    // "that" and "whether" open the clause, "'s" closes the phrase: only what stands before the
    // head links it.
    return child < head;
  }

  /**
   * Tells whether a child is a clause of its own beside a main clause: after a semicolon or dash,
   * or with a subject of its own.
   */
  private static boolean standsBeside(Sentence s, int head, int child) {
    String relation = s.relation(child);
    if (relation.equals("parataxis")) {
      return true;
    }
    boolean isMain =
        s.head(head) == NONE
            || s.relation(head).equals("parataxis")
            || s.relation(head).equals("conj");
    return relation.equals("conj")
        && isMain
        && !s.hasChild(head, "mark")
        && s.hasChild(child, "nsubj", "nsubj:pass", "expl");
  }
}
