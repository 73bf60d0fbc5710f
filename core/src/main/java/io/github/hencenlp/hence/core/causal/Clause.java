package io.github.hencenlp.hence.core.causal;

import static io.github.hencenlp.hence.core.analysis.Sentence.NONE;

import io.github.hencenlp.hence.core.analysis.Roles;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The clause or phrase below a word: all that hangs on it, without the branches in which other
 * parts of a claim lie and without the clauses that only stand beside it.
 *
 * @param s the sentence
 * @param head its head word
 * @param others the words of the other arguments
 */
record Clause(Sentence s, int head, BitSet others) {

  private static final Set<String> LINKS = Set.of("mark", "case", "cc", "cc:preconj", "discourse");
  private static final Set<String> OPENING =
      Set.of("nsubj", "nsubj:pass", "cop", "aux", "aux:pass", "mark", "cc", "advmod", "advcl");
  private static final Set<String> SENTENTIAL = Set.of("acl:relcl", "ccomp", "parataxis", "advcl");

  /** Tells whether a word has a subject of its own. */
  static boolean hasSubject(Sentence s, int index) {
    return s.hasChild(index, "nsubj", "nsubj:pass", "expl", "csubj", "csubj:pass");
  }

  /**
   * Returns the whole clause in which the head stands: where the parser hangs something on an
   * infinitive or noun within a clause, a reader takes it with the clause.
   */
  Clause whole() {
    int top = head;
    while (s.head(top) != NONE && !isFinite(top) && !others.get(s.head(top))) {
      top = s.head(top);
    }
    return new Clause(s, top, others);
  }

  private boolean isFinite(int index) {
    if (hasSubject(s, index)) {
      return true;
    }
    boolean verbal =
        (s.token(index).isVerb() && !s.token(index).tag().equals("VBG"))
            || s.hasChild(index, "cop", "aux");
    String relation = s.relation(index);
    return verbal
        && !Roles.isInfinitive(s, index)
        && (SENTENTIAL.contains(relation) || relation.equals("conj"));
  }

  /** Returns the words, without the one that links the head to its governor. */
  TokenSet words() {
    TokenSet words = wordsWithLink();
    int from = words.first();
    while (from >= 0 && from < head && s.head(from) == head && isLink(from)) {
      words = words.withoutSubtree(from);
      from = words.first();
    }
    return words;
  }

  private boolean isLink(int child) {
    boolean predicate = s.hasChild(head, "cop") || hasSubject(s, head);
    return LINKS.contains(s.relation(child)) && !(predicate && s.relation(child).equals("case"));
  }

  /** Returns the words, linking ones included. */
  TokenSet wordsWithLink() {
    TokenSet words = TokenSet.subtree(s, head);
    for (int other = others.nextSetBit(0); other >= 0; other = others.nextSetBit(other + 1)) {
      if (other != head && s.dominates(head, other)) {
        words = words.withoutSubtree(other);
        if (s.head(other) == head && s.relation(other).contains("subj")) {
          words = words.without(copula());
        }
      }
    }
    for (int child : s.children(head).toArray()) {
      if (standsBeside(child)) {
        words = words.withoutSubtree(child);
      }
    }
    if (isCleftFocus()) {
      words = words.without(opening());
    }
    OptionalInt shared = sharedSubject();
    if (shared.isPresent()) {
      for (int link : s.children(head).stream().filter(this::isJoint).toArray()) {
        words = words.withoutSubtree(link);
      }
      words = words.with(new Clause(s, shared.getAsInt(), others).wordsWithLink());
    }
    return isClause() ? words.without(beyondBreaks()) : words;
  }

  /** What links a predicate to a subject that is another part of the claim, or denies the link. */
  private BitSet copula() {
    BitSet copula = new BitSet();
    s.children(head).stream()
        .filter(
            c ->
                s.relation(c).equals("cop")
                    || s.relation(c).equals("aux")
                    || (c < head && s.isLemma(c, "not", "n't")))
        .forEach(copula::set);
    return copula;
  }

  /** Of "it was the flood that ruined them" the flood alone is what ruined them. */
  private boolean isCleftFocus() {
    return others.stream()
        .filter(other -> other != head && s.dominates(head, other))
        .flatMap(other -> s.children(other).stream())
        .filter(c -> Roles.isRelativePronoun(s, c) || s.isLemma(c, "that"))
        .anyMatch(c -> Roles.cleftFocus(s, s.head(c)).equals(OptionalInt.of(head)));
  }

  private boolean isJoint(int child) {
    return child < head && s.relation(child).equals("cc");
  }

  /** The words that open a cleft sentence, to the copula and what qualifies it. */
  private BitSet opening() {
    BitSet opening = new BitSet();
    s.children(head).stream()
        .filter(c -> c < head && OPENING.contains(s.relation(c)))
        .forEach(c -> opening.or(s.subtree(c)));
    return opening;
  }

  private boolean isClause() {
    return s.token(head).isVerb() || s.hasChild(head, "cop") || hasSubject(s, head);
  }

  /**
   * A clause beside this one: after a dash or colon, joined with a comma and a subject of its own,
   * or with a word of its own that subordinates it.
   */
  private boolean standsBeside(int child) {
    return switch (s.relation(child)) {
      case "parataxis" -> true;
      case "conj" ->
          isClause() && ((hasSubject(s, child) && standsOff(child)) || standsBehindOther(child));
      case "advcl" ->
          hasSubject(s, child) && (child > head ? standsOff(child) : s.hasChild(child, "mark"));
      default -> false;
    };
  }

  /** What is joined on behind another argument goes on beyond the claim: "A for B, and C". */
  private boolean standsBehindOther(int child) {
    int other = others.nextSetBit(head + 1);
    return other >= 0 && other < child && s.token(child).isVerb() && !s.dominates(child, other);
  }

  private boolean standsOff(int child) {
    int first = s.subtree(child).nextSetBit(0);
    return first > 0 && s.token(first - 1).isPunctuation();
  }

  /**
   * The subject of the verb that the head is joined to, where it has none of its own; where that
   * verb is the other argument, it keeps its subject.
   */
  private OptionalInt sharedSubject() {
    boolean joined =
        s.relation(head).equals("conj")
            && s.token(head).isVerb()
            && !hasSubject(s, head)
            && !others.get(s.head(head));
    return joined ? s.child(s.head(head), "nsubj", "nsubj:pass") : OptionalInt.empty();
  }

  private BitSet beyondBreaks() {
    BitSet beyond = new BitSet();
    beyond.set(0, Segment.first(s, head + 1));
    beyond.set(Segment.last(s, head - 1) + 1, s.size());
    return beyond;
  }
}
