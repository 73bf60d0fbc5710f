package io.github.hencenlp.hence.core.statement;

import static io.github.hencenlp.hence.core.analysis.Sentence.NONE;

import io.github.hencenlp.hence.core.analysis.Sentence;
import java.util.BitSet;
import java.util.Set;

/** Finds the clauses of a sentence that can be statements on their own. */
final class Clauses {

  private static final Set<String> SUBJECTS =
      Set.of("nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl");

  private final Connectives connectives;

  Clauses(Connectives connectives) {
    this.connectives = connectives;
  }

  /** Returns the heads of the sentence's independent clauses; its root is always one. */
  BitSet heads(Sentence s) {
    BitSet heads = new BitSet();
    for (int i = 0; i < s.size(); i++) {
      if (s.head(i) == NONE || isIndependent(s, i)) {
        heads.set(i);
      }
    }
    return heads;
  }

  /** Returns for each word the head of the independent clause that it belongs to. */
  static int clauseOf(Sentence s, BitSet heads, int index) {
    int i = index;
    while (!heads.get(i)) {
      i = s.head(i);
    }
    return i;
  }

  static boolean hasSubject(Sentence s, int head) {
    return s.child(head, c -> SUBJECTS.contains(s.relation(c))).isPresent();
  }

  private boolean isIndependent(Sentence s, int i) {
    if (s.child(i, c -> s.relation(c).equals("mark") && s.token(c).tag().equals("TO"))
        .isPresent()) {
      return false;
    }
    return switch (s.relation(i)) {
      case "conj" ->
          hasSubject(s, i)
              && !s.hasChild(i, "mark")
              && !isOutcome(s, i)
              && (!isSubordinate(s, s.head(i)) || followsComma(s, i));
      case "parataxis" -> hasSubject(s, i) && !isRelative(s, i);
      case "advcl", "dep", "acl" -> hasSubject(s, i) && opensWithConnective(s, i);
      case "ccomp" -> hasSubject(s, i) && followsMark(s, i);
      default -> false;
    };
  }

  /**
   * A clause taken for a complement though a semicolon sets it off from a clause with its own
   * subject.
   */
  private static boolean followsMark(Sentence s, int i) {
    int first = s.subtree(i).nextSetBit(0);
    return first > 0 && i > s.head(i) && s.token(first - 1).word().equals(";");
  }

  /**
   * "A promise they never kept": what touches a noun is a relative clause without its pronoun,
   * unless that noun ends a clause that begins with "because" or the like.
   */
  private static boolean isRelative(Sentence s, int i) {
    int first = s.subtree(i).nextSetBit(0);
    return first > 0
        && (s.token(first - 1).isNominal() || s.token(first - 1).tag().equals("CD"))
        && !s.hasChild(s.head(i), "mark");
  }

  /** "Halve the fee and everybody comes": what an imperative leads to is one statement with it. */
  private static boolean isOutcome(Sentence s, int i) {
    int head = s.head(i);
    boolean joined = s.child(i, c -> s.relation(c).equals("cc") && s.isLemma(c, "and")).isPresent();
    return joined
        && s.head(head) == NONE
        && s.token(head).tag().equals("VB")
        && !hasSubject(s, head)
        && !s.hasChild(head, "aux");
  }

  /** "A who …, and B": parsers like to hang such a clause on the relative clause before it. */
  private static boolean followsComma(Sentence s, int i) {
    int first = s.subtree(i).nextSetBit(0);
    return first > 0 && s.token(first - 1).word().equals(",") && s.relation(first).equals("cc");
  }

  /**
   * Tells whether the clause of a head is itself below a subordinating word or in a relative
   * clause.
   */
  private static boolean isSubordinate(Sentence s, int head) {
    String relation = s.relation(head);
    if (relation.equals("conj")) {
      return isSubordinate(s, s.head(head));
    }
    return relation.startsWith("acl")
        || relation.equals("xcomp")
        || (relation.equals("advcl") && !isReasonOrContrast(s, head));
  }

  private static boolean isReasonOrContrast(Sentence s, int head) {
    return s.child(head, "mark").stream()
        .anyMatch(m -> s.isLemma(m, "because", "although", "whereas", "though"));
  }

  private boolean opensWithConnective(Sentence s, int head) {
    BitSet subtree = s.subtree(head);
    for (int i = subtree.nextSetBit(0); i >= 0 && i < head; i = subtree.nextSetBit(i + 1)) {
      if (!s.token(i).isPunctuation()) {
        return connectives
            .opening(s, connectives.begin(s, i))
            .filter(
                c ->
                    switch (c.sense()) {
                      case REASON, RESULT, CONTRAST, CONCESSION -> true;
                      default -> false;
                    })
            .isPresent();
      }
    }
    return false;
  }
}
