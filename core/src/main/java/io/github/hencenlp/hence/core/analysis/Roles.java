package io.github.hencenlp.hence.core.analysis;

import static io.github.hencenlp.hence.core.analysis.Sentence.NONE;

import java.util.OptionalInt;

/**
 * Who does what in a clause, as a reader supplies it where the basic tree has no edge: shared
 * subjects of coordinated verbs, raised and controlled subjects, the noun behind a participle or a
 * restrictive relative clause. The cases are those of the enhanced Universal Dependencies.
 */
public final class Roles {

  /** So far above the verb of a cleft clause the parser may put what it is about. */
  private static final int CLEFT_STEPS = 3;

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

  /**
   * Returns what "it is … that" puts before the clause of a verb, comma or no comma: "it was the
   * flood, and not the fire, that ruined them". The parser hangs the clause on the focus or on a
   * word below it.
   */
  public static OptionalInt cleftFocus(Sentence s, int verb) {
    int focus = s.head(verb);
    for (int steps = 0; focus != NONE && steps < CLEFT_STEPS; steps++, focus = s.head(focus)) {
      boolean predicate =
          s.hasChild(focus, "cop")
              || (s.token(focus).tag().equals("VBG") && s.hasChild(focus, "aux"));
      if (predicate && isNominal(s, focus) && hasExpletive(s, focus)) {
        return OptionalInt.of(focus);
      }
      if (s.token(focus).tag().startsWith("VB") && s.hasChild(focus, "nsubj", "nsubj:pass")) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isNominal(Sentence s, int index) {
    String tag = s.token(index).tag();
    return tag.startsWith("NN")
        || tag.equals("PRP")
        || tag.equals("DT")
        || tag.equals("CD")
        || tag.equals("VBG");
  }

  private static boolean hasExpletive(Sentence s, int focus) {
    return s.child(focus, c -> s.relation(c).matches("nsubj|expl") && s.isLemma(c, "it"))
        .isPresent();
  }

  /** Tells whether a comma or dash stands before the clause of the given verb. */
  public static boolean standsOff(Sentence s, int verb) {
    int first = s.subtree(verb).nextSetBit(0);
    return s.token(first).isPunctuation() || (first > 0 && s.token(first - 1).isPunctuation());
  }

  private static OptionalInt anySubject(Sentence s, int verb, int depth) {
    OptionalInt own = s.child(verb, "nsubj", "nsubj:pass", "csubj", "csubj:pass");
    if (own.isPresent()) {
      // Where a comma stands before it, the tagger often takes it for a demonstrative.
      boolean relative = isRelativePronoun(s, own.getAsInt()) || s.isLemma(own.getAsInt(), "that");
      return relative ? antecedentOr(s, verb, own) : own;
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

  /** Tells whether "to" makes an infinitive of a verb. */
  public static boolean isInfinitive(Sentence s, int verb) {
    return s.child(verb, c -> s.relation(c).equals("mark") && s.isLemma(c, "to")).isPresent();
  }

  private static boolean isFinite(Sentence s, int verb) {
    return s.token(verb).isVerb() && (s.token(verb).isFinite() || s.hasChild(verb, "aux"));
  }

  private static OptionalInt antecedentOr(Sentence s, int verb, OptionalInt pronoun) {
    OptionalInt focus = cleftFocus(s, verb);
    if (focus.isPresent()) {
      return focus;
    }
    OptionalInt noun = restrictedNoun(s, verb);
    return noun.isPresent() && isRelativePronoun(s, pronoun.getAsInt()) ? noun : pronoun;
  }

  /** Tells whether a word is a relative pronoun. */
  public static boolean isRelativePronoun(Sentence s, int index) {
    return s.token(index).tag().startsWith("W") && s.isLemma(index, "which", "that", "who", "whom");
  }
}
