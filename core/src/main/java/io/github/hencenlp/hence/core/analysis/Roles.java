package io.github.hencenlp.hence.core.analysis;

import static io.github.hencenlp.hence.core.analysis.Sentence.NONE;

import java.util.OptionalInt;

/**
 * Who does what in a clause, as a reader supplies it where the basic tree has no edge: shared
 * subjects of coordinated verbs, raised and controlled subjects, the noun behind a participle or a
 * restrictive relative clause. The cases are those of the enhanced Universal Dependencies.
 */
public final class Roles {
  private Roles() {}

  /** Returns the subject of an active verb or of a nominal or adjectival predicate. */
  public static OptionalInt subject(Sentence s, int verb) {
    return isPassive(s, verb) ? OptionalInt.empty() : anySubject(s, verb, 0);
  }

  /** Returns the subject of a passive verb: what the verb's action is done to. */
  public static OptionalInt passiveSubject(Sentence s, int verb) {
    return isPassive(s, verb) ? anySubject(s, verb, 0) : OptionalInt.empty();
  }

  /** Returns the subject of a verb or predicate, whatever its voice. */
  public static OptionalInt anySubject(Sentence s, int verb) {
    return anySubject(s, verb, 0);
  }

  /**
   * Returns the noun of the phrase that names who or what did a passive verb's action ("by the
   * flood").
   */
  public static OptionalInt agent(Sentence s, int verb) {
    return s.child(
        verb,
        c ->
            s.relation(c).startsWith("obl")
                && s.child(c, d -> s.relation(d).equals("case") && s.isLemma(d, "by")).isPresent());
  }

  /** Tells whether a verb is passive: by its auxiliary or, as a bare participle, by its form. */
  public static boolean isPassive(Sentence s, int verb) {
    if (s.hasChild(verb, "aux:pass", "nsubj:pass", "csubj:pass")) {
      return true;
    }
    if (!s.token(verb).tag().equals("VBN") || s.hasChild(verb, "aux", "nsubj", "csubj", "obj")) {
      return false;
    }
    String relation = s.relation(verb);
    if (relation.equals("conj") && s.head(verb) != NONE) {
      return isPassive(s, s.head(verb));
    }
    return relation.startsWith("acl")
        || relation.equals("advcl")
        || relation.equals("amod")
        || relation.equals("xcomp");
  }

  /**
   * Returns the noun that a relative clause or participle hangs on, if it restricts that noun: no
   * comma stands before it.
   */
  public static OptionalInt restrictedNoun(Sentence s, int verb) {
    boolean hangs = s.relation(verb).startsWith("acl") && s.head(verb) != NONE;
    return hangs && !standsOff(s, verb) ? OptionalInt.of(s.head(verb)) : OptionalInt.empty();
  }

  /** Tells whether a comma or dash stands before the clause of the given verb. */
  public static boolean standsOff(Sentence s, int verb) {
    int first = s.subtree(verb).nextSetBit(0);
    return s.token(first).isPunctuation() || (first > 0 && s.token(first - 1).isPunctuation());
  }

  private static OptionalInt anySubject(Sentence s, int verb, int depth) {
    OptionalInt focus = focus(s, verb);
    if (focus.isPresent()) {
      return focus;
    }
    OptionalInt own = s.child(verb, "nsubj", "nsubj:pass", "csubj", "csubj:pass");
    if (own.isPresent()) {
      return isRelativePronoun(s, own.getAsInt()) ? antecedentOr(s, verb, own) : own;
    }
    int head = s.head(verb);
    if (head == NONE || depth > 8) {
      return OptionalInt.empty();
    }
    return switch (s.relation(verb)) {
      case "conj" ->
          s.hasChild(verb, "mark") ? OptionalInt.empty() : anySubject(s, head, depth + 1);
      // An infinitive that the parser takes for a clause: "they have to pay".
      case "ccomp" -> isInfinitive(s, verb) ? anySubject(s, head, depth + 1) : OptionalInt.empty();
      case "xcomp" -> {
        OptionalInt controller = s.child(head, "obj");
        yield controller.isPresent() ? controller : anySubject(s, head, depth + 1);
      }
      case "acl", "acl:relcl" ->
          s.token(verb).tag().equals("VBG") || s.token(verb).tag().equals("VBN")
              ? OptionalInt.of(head)
              : OptionalInt.empty();
      // Where the parser takes a subject for the whole sentence, it hangs the verb on it.
      case "dep" ->
          head < verb && s.head(head) == NONE && s.token(head).isNominal() && isFinite(s, verb)
              ? OptionalInt.of(head)
              : OptionalInt.empty();
      default -> OptionalInt.empty();
    };
  }

  private static boolean isInfinitive(Sentence s, int verb) {
    return s.child(verb, c -> s.relation(c).equals("mark") && s.isLemma(c, "to")).isPresent();
  }

  private static boolean isFinite(Sentence s, int verb) {
    String tag = s.token(verb).tag();
    return tag.equals("VBZ")
        || tag.equals("VBD")
        || tag.equals("VBP")
        || (s.token(verb).isVerb() && s.hasChild(verb, "aux"));
  }

  /**
   * Returns what a cleft sentence brings out as the subject of the given verb: "It was <em>the
   * rain</em> that drove them away".
   */
  public static OptionalInt focus(Sentence s, int verb) {
    int focus = s.head(verb);
    boolean cleft =
        focus != NONE
            && focus < verb
            && !s.token(focus).tag().startsWith("J")
            && s.hasChild(focus, "cop", "aux")
            && s.child(focus, c -> s.relation(c).startsWith("nsubj") && s.isLemma(c, "it"))
                .isPresent();
    return cleft && opensWithPronoun(s, verb) ? OptionalInt.of(focus) : OptionalInt.empty();
  }

  /**
   * Tells whether "that", "which" or "who" is the subject of a verb, or stands as such before it.
   */
  private static boolean opensWithPronoun(Sentence s, int verb) {
    int first = verb;
    while (first > 0
        && s.head(first - 1) == verb
        && (s.relation(first - 1).startsWith("aux") || s.relation(first - 1).equals("advmod"))) {
      first--;
    }
    return first > 0
        && s.isLemma(first - 1, "that", "which", "who")
        && (s.head(first - 1) == s.head(verb) || s.relation(first - 1).startsWith("nsubj"));
  }

  private static OptionalInt antecedentOr(Sentence s, int verb, OptionalInt pronoun) {
    OptionalInt noun = restrictedNoun(s, verb);
    return noun.isPresent() ? noun : pronoun;
  }

  /** Tells whether a word is a relative pronoun. */
  public static boolean isRelativePronoun(Sentence s, int index) {
    return s.token(index).tag().startsWith("W") && s.isLemma(index, "which", "that", "who", "whom");
  }
}
