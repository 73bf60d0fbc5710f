package io.github.hencenlp.hence.core.attribution;

import com.google.common.collect.Sets;
import io.github.hencenlp.hence.core.analysis.Roles;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How far a reported clause reaches, read along the line. A clause without "that" leads parsers
 * astray, while its edges are mostly plain to see: it begins behind the cue and whoever is spoken
 * to, and ends with the sentence, unless another main clause or the author's comment takes over.
 */
enum Reach {
  /** What the rule's own node governs. */
  SUBTREE,
  /** The clause that follows the cue. */
  FOLLOWING,
  /** The clause that follows the cue after "that". */
  THAT,
  /** The sentence around a cue that stands inside it, before it or after it, set off by commas. */
  AROUND,
  /**
   * The relative clause inside which the cue stands: "which, they say, …", "what she said is …".
   */
  RELATIVE,
  /** The indirect question that follows the cue. */
  QUESTION,
  /** What follows the cue: a thing and what it is called. */
  NAMING;

  private static final Set<String> OBJECT_PRONOUNS =
      Set.of("me", "us", "him", "them", "you", "her");
  private static final Set<String> TAKE_OVER =
      Set.of("i", "we", "he", "she", "they", "it", "this", "that", "so", "there");
  private static final Set<String> COORDINATORS = Set.of("and", "but", "so", "yet", "or", "nor");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "if",
          "when",
          "because",
          "since",
          "although",
          "though",
          "while",
          "unless",
          "once",
          "whenever",
          "whether");
  private static final Set<String> CONTRASTS = Set.of("though", "although", "while", "but", "and");
  private static final Set<String> WHEN_HEADS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "week",
          "month",
          "year",
          "morning",
          "afternoon",
          "evening",
          "night");
  private static final Set<String> WHEN =
      Sets.union(WHEN_HEADS, Set.of("on", "last", "this", "earlier", "late")).immutableCopy();
  private static final Set<String> DASHES = Set.of("—", "–", "--", "-");

  /** Between a cue and the comma behind it stand whom it was said to, when, how. */
  private static final int LONGEST_TAIL = 6;

  /** How many words on a subject and its verb may take. */
  private static final int LONGEST_SUBJECT = 20;

  private static final Set<String> INTERROGATIVES =
      Set.of("what", "how", "why", "when", "where", "who", "whether", "if", "which");

  /** Those of them that seldom open a clause of time or condition. */
  private static final Set<String> QUESTIONS =
      Set.of("what", "how", "why", "who", "whether", "if", "which");

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  private static final Set<String> CLAUSES_WITHIN =
      Set.of("advcl", "acl", "acl:relcl", "csubj:pass");

  /**
   * Returns the words of the clause that follows the verb at {@code cue}; empty where none does.
   *
   * @param plainly whether the clause must show by its first words that it is one, since the tree
   *     does not
   */
  static Optional<TokenSet> following(Sentence s, int cue, boolean plainly) {
    OptionalInt start = start(s, cue);
    if (start.isEmpty() || plainly && !startsPlainly(s, start.getAsInt())) {
      return Optional.empty();
    }
    int end = withoutParenthesis(s, start.getAsInt(), end(s, cue, start.getAsInt()));
    return hasClause(s, start.getAsInt(), end)
        ? Optional.of(TokenSet.range(s, start.getAsInt(), end).withoutEdgePunctuation())
        : Optional.empty();
  }

  /** Returns the words of the clause that "that" opens behind the verb; empty where none does. */
  static Optional<TokenSet> afterThat(Sentence s, int cue) {
    return that(s, cue).isPresent() ? following(s, cue, true) : Optional.empty();
  }

  /**
   * Returns the relative pronoun and what follows the cue between it and its verb; empty where the
   * cue does not stand there.
   */
  static Optional<TokenSet> relative(Sentence s, int cue) {
    int next = cue + 1;
    while (next < s.size() && s.token(next).tag().startsWith("RB")) {
      next++;
    }
    if (next >= s.size() || !s.token(next).isFinite()) {
      return Optional.empty();
    }
    for (int i = cue - 1; i >= 0 && i >= cue - LONGEST_TAIL && !isBoundary(s, i); i--) {
      boolean opens = RELATIVES.contains(s.token(i).lower()) || s.token(i).lower().equals("what");
      if (opens && i < cue - 1) {
        BitSet members = new BitSet();
        members.set(i);
        members.set(cue + 1, endOfRelative(s, next, end(s, cue, cue + 1)) + 1);
        return Optional.of(TokenSet.of(s, members).withoutEdgePunctuation());
      }
      if (s.token(i).isFinite() && !isAuxiliary(s, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns the last word before the comma behind which the main clause goes on. */
  private static int endOfRelative(Sentence s, int verb, int end) {
    for (int i = verb + 1; i < end; i++) {
      if (s.token(i).word().equals(",") && s.token(i + 1).isFinite()) {
        return i - 1;
      }
    }
    return end;
  }

  /** Returns the words of the indirect question behind the verb; empty where there is none. */
  static Optional<TokenSet> question(Sentence s, int cue) {
    for (int i = cue + 1; i < s.size() && i <= cue + LONGEST_TAIL && !isBoundary(s, i); i++) {
      if (QUESTIONS.contains(s.token(i).lower())) {
        return hasClause(s, i, s.size() - 1)
            ? Optional.of(TokenSet.range(s, i, end(s, cue, i)).withoutEdgePunctuation())
            : Optional.empty();
      }
      if (s.token(i).isFinite() || s.token(i).tag().equals("CC")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Leaves out what stands in parentheses at the end: a date, a source, an abbreviation. */
  private static int withoutParenthesis(Sentence s, int start, int end) {
    int last = end;
    while (last > start && s.token(last).isPunctuation() && !isClosing(s, last)) {
      last--;
    }
    if (isClosing(s, last)) {
      for (int i = last; i > start; i--) {
        if (s.token(i).word().equals("(") || s.token(i).word().equals("-LRB-")) {
          return i - 1;
        }
      }
    }
    return end;
  }

  private static boolean isClosing(Sentence s, int i) {
    return s.token(i).word().equals(")") || s.token(i).word().equals("-RRB-");
  }

  /**
   * Tells whether a clause opens with "that", an interrogative, or a short subject and its verb.
   */
  private static boolean startsPlainly(Sentence s, int start) {
    if (s.token(start - 1).lower().equals("that")
        || INTERROGATIVES.contains(s.token(start).lower())) {
      return true;
    }
    boolean subject = false;
    boolean relative = false;
    for (int i = start; i < s.size() && i < start + LONGEST_SUBJECT && !isBoundary(s, i); i++) {
      String tag = s.token(i).tag();
      if (s.token(i).isFinite()) {
        if (!relative) {
          return subject;
        }
        relative = false;
      } else if (subject && RELATIVES.contains(s.token(i).lower())) {
        relative = true;
      } else if (tag.startsWith("W")
          || !subject && tag.startsWith("VB")
          || SUBORDINATORS.contains(s.token(i).lower())
          || i == start && (tag.equals("IN") || tag.equals("RB"))) {
        return false;
      }
      subject |= s.token(i).isNominal() || tag.equals("EX") || tag.equals("CD");
    }
    return false;
  }

  private static OptionalInt start(Sentence s, int cue) {
    OptionalInt that = that(s, cue);
    if (that.isPresent()) {
      return OptionalInt.of(that.getAsInt() + 1);
    }
    int i = cue + 1;
    while (i < s.size()
        && (s.token(i).tag().equals("RP") || s.relation(i).equals("compound:prt"))) {
      i++;
    }
    i = behindTime(s, behindAddressee(s, cue, i));
    return i < s.size()
            && !s.token(i).isPunctuation()
            && !s.token(i).tag().equals("TO")
            && !s.token(i).tag().equals("CC")
        ? OptionalInt.of(i)
        : OptionalInt.empty();
  }

  /** Finds the "that" which opens the clause; no verb stands before it. */
  private static OptionalInt that(Sentence s, int cue) {
    for (int i = cue + 1;
        i < s.size() && i < cue + 16 && !s.token(i).isFinite() && !s.token(i).tag().equals("TO");
        i++) {
      if (s.token(i).lower().equals("that") && opensClause(s, i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** "Said on Sunday he …", "said last month the …": when it was said is no part of it. */
  private static int behindTime(Sentence s, int from) {
    int i = from;
    while (i < s.size()
        && (WHEN.contains(s.token(i).lower()) || s.relation(i).equals("obl:tmod"))) {
      i++;
    }
    boolean isTime = i > from && WHEN_HEADS.contains(s.token(i - 1).lower());
    return isTime && i < s.size() && beginsClause(s, i) ? i : from;
  }

  /** Tells whether a "that" opens a clause with a subject of its own. */
  private static boolean opensClause(Sentence s, int that) {
    return that + 1 < s.size()
        && (s.token(that).tag().equals("IN")
            || s.token(that).tag().equals("WDT") && !s.token(that + 1).isFinite());
  }

  private static int behindAddressee(Sentence s, int cue, int from) {
    if (from + 1 < s.size()
        && OBJECT_PRONOUNS.contains(s.token(from).lower())
        && !s.token(from + 1).isFinite()) {
      return from + 1;
    }
    OptionalInt object =
        s.child(cue, c -> c > cue && (s.relation(c).equals("iobj") || s.relation(c).equals("obj")));
    if (object.isPresent()) {
      int behind = object.getAsInt() + 1;
      boolean leadsOn =
          behind < s.size()
              && beginsClause(s, behind)
              && s.hasChild(cue, "parataxis", "ccomp", "dep", "iobj");
      return leadsOn ? behind : from;
    }
    return from;
  }

  private static boolean beginsClause(Sentence s, int i) {
    String tag = s.token(i).tag();
    return tag.equals("PRP")
        || tag.equals("DT")
        || tag.startsWith("NN")
        || tag.equals("EX")
        || tag.startsWith("W")
        || tag.equals("PRP$");
  }

  /** Returns the last word of what somebody says from {@code start} on. */
  private static int end(Sentence s, int cue, int start) {
    int end = s.size() - 1;
    if (CLAUSES_WITHIN.contains(s.relation(cue))) {
      int last = s.subtree(cue).length() - 1;
      end = last > start && hasClause(s, start, last) ? last : end;
    }
    boolean subordinate = isSubordinate(s, cue);
    boolean author = Roles.anySubject(s, cue).stream().anyMatch(i -> s.isLemma(i, "i", "we"));
    for (int i = start + 1; i < end; i++) {
      boolean comma = s.token(i).word().equals(",");
      if (ends(s, cue, start, i, end)
          || comma && subordinate && beginsClause(s, i + 1) && hasClause(s, i + 1, end)
          || comma && isTrailingCue(s, i + 1, end)
          || author
              && (comma && isCoordinator(s, i + 1) && !s.token(i + 2).lower().equals("that")
                  || s.token(i).word().equals(":"))
              && hasClause(s, i + 1, end)) {
        return i - 1;
      }
    }
    return end;
  }

  /**
   * Tells whether the cue's clause opens with "if" or the like, so that a comma brings the main
   * clause.
   */
  private static boolean isSubordinate(Sentence s, int cue) {
    for (int i = cue - 1; i >= 0 && !s.token(i).isPunctuation(); i--) {
      if (SUBORDINATORS.contains(s.token(i).lower())
          && (i == 0 || s.token(i - 1).isPunctuation() || isCoordinator(s, i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether nothing but somebody's "he said" stands from here to the end. */
  private static boolean isTrailingCue(Sentence s, int from, int end) {
    int verbs = 0;
    boolean quoting = false;
    for (int i = from; i <= end; i++) {
      if (s.token(i).isFinite()) {
        verbs++;
        quoting |= Introduction.Words.QUOTING.contains(s.token(i).lemma());
      }
    }
    return quoting && verbs == 1 && end - from < LONGEST_TAIL;
  }

  /**
   * Tells whether a comma brings another thing that is said: ", adding that …", ", though she noted
   * …".
   */
  private static boolean isFurtherCue(Sentence s, int from, int end) {
    int i = from;
    while (i < end && s.token(i).tag().equals("RB")) {
      i++;
    }
    if (s.token(i).tag().equals("VBG")) {
      return isQuoting(s, i);
    }
    if (!CONTRASTS.contains(s.token(i).lower())) {
      return false;
    }
    for (int j = i + 1; j < end && j < i + LONGEST_TAIL && !s.token(j).isPunctuation(); j++) {
      if (s.token(j).isFinite()) {
        return isQuoting(s, j) && s.token(j).tag().equals("VBD");
      }
    }
    return false;
  }

  private static boolean isQuoting(Sentence s, int i) {
    return Introduction.Words.QUOTING.contains(s.token(i).lemma());
  }

  private static boolean isCoordinator(Sentence s, int i) {
    return i >= 0 && i < s.size() && COORDINATORS.contains(s.token(i).lower());
  }

  /** Tells whether what is said is over before the word at {@code i}. */
  private static boolean ends(Sentence s, int cue, int start, int i, int end) {
    String word = s.token(i).lower();
    if (word.equals(";") || word.equals(")") || word.equals("-rrb-")) {
      return !word.endsWith(")") && !word.equals("-rrb-") || !opensBetween(s, start, i);
    }
    if (DASHES.contains(word) && dashBefore(s, cue)) {
      return true;
    }
    if (i == start + 1) {
      return false;
    }
    boolean comma = s.token(i).word().equals(",");
    if (comma && isFurtherCue(s, i + 1, end)) {
      return true;
    }
    if (comma && i + 1 < s.size() && s.token(i + 1).lower().equals("which")) {
      return isLastClause(s, i + 2, end);
    }
    int coordinator = comma ? i + 1 : i;
    return coordinator < end
        && COORDINATORS.contains(s.token(coordinator).lower())
        && takesOver(s, cue, coordinator, comma);
  }

  /**
   * Tells whether a coordinated clause is no longer what is said but what the author goes on to
   * say.
   */
  private static boolean takesOver(Sentence s, int cue, int coordinator, boolean comma) {
    int next = coordinator + 1;
    if (next + 1 >= s.size()
        || s.token(next).lower().equals("that") && s.token(next).tag().equals("IN")) {
      return false;
    }
    if (comma
        && TAKE_OVER.contains(s.token(next).lower())
        && (s.token(next + 1).isFinite() || next + 2 < s.size() && s.token(next + 2).isFinite())) {
      return true;
    }
    if (s.token(next).tag().equals(s.token(cue).tag()) && isQuoting(s, next)) {
      return true;
    }
    return s.child(
            cue,
            c ->
                s.relation(c).equals("conj")
                    && s.child(c, "cc").orElse(-1) == coordinator
                    && !s.hasChild(c, "mark")
                    && s.token(c).isVerb())
        .isPresent();
  }

  private static boolean isLastClause(Sentence s, int from, int end) {
    for (int i = from; i <= end; i++) {
      if (s.token(i).word().equals(",")
          && i + 1 <= end
          && !COORDINATORS.contains(s.token(i + 1).lower())) {
        return false;
      }
    }
    return true;
  }

  private static boolean opensBetween(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.token(i).word().equals("(") || s.token(i).word().equals("-LRB-")) {
        return true;
      }
    }
    return false;
  }

  private static boolean dashBefore(Sentence s, int cue) {
    for (int i = 0; i < cue; i++) {
      if (DASHES.contains(s.token(i).word()) && !s.token(i).tag().equals("HYPH")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether a finite verb with a subject of its own stands between, the verbs of relative
   * clauses aside.
   */
  private static boolean hasClause(Sentence s, int from, int to) {
    boolean subject =
        s.token(from).tag().startsWith("W")
            || s.token(from).lower().equals("if")
            || s.token(from).lower().equals("whether");
    for (int i = from; i <= to; i++) {
      Token token = s.token(i);
      if (s.token(i).isFinite()
          && subject
          && !(i > from && s.token(i - 1).tag().startsWith("W") && i - 1 > from)) {
        return true;
      }
      subject |= token.isNominal() || token.tag().equals("EX") || token.tag().equals("CD");
    }
    return false;
  }

  /**
   * Returns what stands around a cue and its source, which commas set off from it; empty where they
   * do not stand apart.
   *
   * @param apart the cue and the source
   */
  static Optional<TokenSet> around(Sentence s, TokenSet apart) {
    int first = apart.first();
    int last = apart.last();
    while (first > 0 && isAuxiliary(s, first - 1)) {
      first--;
    }
    for (int i = last + 1;
        i <= last + LONGEST_TAIL && i < s.size() && !isBoundary(s, i) && !s.token(i).isFinite();
        i++) {
      if (i + 1 == s.size() || isBoundary(s, i + 1)) {
        last = i;
      }
    }
    boolean open = first == 0 || isBoundary(s, first - 1);
    boolean closed = last == s.size() - 1 || isBoundary(s, last + 1);
    if (!open || !closed) {
      return Optional.empty();
    }
    int begin = first;
    while (begin > 0 && !s.token(begin - 1).word().equals(";") && !opensRelative(s, begin, first)) {
      begin--;
    }
    BitSet members = new BitSet();
    members.set(begin, first);
    int end = last + 1;
    while (end < s.size() && !s.token(end).word().equals(";")) {
      end++;
    }
    members.set(last + 1, end);
    TokenSet content =
        TokenSet.of(s, members)
            .withoutEdgePunctuation()
            .trimmed(i -> s.token(i).tag().equals("CC"));
    boolean clause =
        members.stream().anyMatch(i -> s.token(i).isFinite() || s.token(i).tag().equals("VB"));
    return clause && !content.isEmpty() ? Optional.of(content) : Optional.empty();
  }

  /** Tells whether a relative pronoun stands alone before the commas: "which, they say, …". */
  private static boolean opensRelative(Sentence s, int i, int cue) {
    return i == cue - 2
        && s.token(i + 1).word().equals(",")
        && (s.token(i).tag().equals("WDT") || s.token(i).tag().equals("WP"));
  }

  /**
   * Returns a noun phrase up to the comma behind which a parser took the main clause for an
   * apposition.
   */
  static TokenSet beforeClause(Sentence s, TokenSet phrase) {
    for (int i = phrase.first() + 1; i < phrase.last(); i++) {
      if (s.token(i).word().equals(",")
          && beginsClause(s, i + 1)
          && !s.token(i + 1).tag().startsWith("W")
          && hasPlainClause(s, i + 1, phrase.last())) {
        return TokenSet.range(s, phrase.first(), i - 1);
      }
    }
    return phrase;
  }

  private static boolean hasPlainClause(Sentence s, int from, int to) {
    for (int i = from; i <= to && !s.token(i).tag().startsWith("W"); i++) {
      if (s.token(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAuxiliary(Sentence s, int i) {
    return s.relation(i).startsWith("aux") || s.relation(i).equals("cop");
  }

  static boolean isBoundary(Sentence s, int i) {
    return List.of(",", ".", ";", ":", "?", "!", "—", "–", "--", "(", ")", "-LRB-", "-RRB-")
        .contains(s.token(i).word());
  }
}
