package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The clause that somebody is reported to have said, read along the line from its cue. A clause
 * without "that" leads parsers astray, while where it begins is mostly plain to see: behind the cue
 * and whoever is spoken to. {@link ClauseEnd} tells where it ends.
 */
final class ReportedClause {

  /** Between a cue and what it opens stand whom it was said to, when, how. */
  private static final int LONGEST_TAIL = 6;

  /** How many words on the subject and its verb may take. */
  private static final int LONGEST_SUBJECT = 20;

  /** How many words behind the cue its "that" may stand. */
  private static final int FARTHEST_THAT = 16;

  private ReportedClause() {}

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
    int end = withoutParenthesis(s, start.getAsInt(), ClauseEnd.of(s, cue, start.getAsInt()));
    return LineWords.hasClause(s, start.getAsInt(), end)
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
    for (int i = cue - 1; i >= 0 && i >= cue - LONGEST_TAIL && !LineWords.isBoundary(s, i); i--) {
      boolean opens =
          LineWords.RELATIVES.contains(s.token(i).lower()) || s.token(i).lower().equals("what");
      if (opens && i < cue - 1) {
        BitSet members = new BitSet();
        members.set(i);
        members.set(cue + 1, endOfRelative(s, next, ClauseEnd.of(s, cue, cue + 1)) + 1);
        return Optional.of(TokenSet.of(s, members).withoutEdgePunctuation());
      }
      if (s.token(i).isFinite() && !LineWords.isAuxiliary(s, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns the last word before the comma behind which the main clause goes on. */
  private static int endOfRelative(Sentence s, int verb, int end) {
    for (int i = verb + 1; i < end; i++) {
      if (LineWords.isComma(s, i) && s.token(i + 1).isFinite()) {
        return i - 1;
      }
    }
    return end;
  }

  /** Returns the words of the indirect question behind the verb; empty where there is none. */
  static Optional<TokenSet> question(Sentence s, int cue) {
    for (int i = cue + 1;
        i < s.size() && i <= cue + LONGEST_TAIL && !LineWords.isBoundary(s, i);
        i++) {
      if (LineWords.QUESTIONS.contains(s.token(i).lower())) {
        return LineWords.hasClause(s, i, s.size() - 1)
            ? Optional.of(TokenSet.range(s, i, ClauseEnd.of(s, cue, i)).withoutEdgePunctuation())
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
    while (last > start && s.token(last).isPunctuation() && !LineWords.isClosingBracket(s, last)) {
      last--;
    }
    if (LineWords.isClosingBracket(s, last)) {
      for (int i = last; i > start; i--) {
        if (LineWords.isOpeningBracket(s, i)) {
          return i - 1;
        }
      }
    }
    return end;
  }

  /**
   * Tells whether a clause opens with "that", an interrogative, or a short subject and its verb.
   */
  private static boolean startsPlainly(Sentence s, int start) {
    if (s.token(start - 1).lower().equals("that")
        || LineWords.INTERROGATIVES.contains(s.token(start).lower())) {
      return true;
    }
    boolean subject = false;
    boolean relative = false;
    for (int i = start;
        i < s.size() && i < start + LONGEST_SUBJECT && !LineWords.isBoundary(s, i);
        i++) {
      String tag = s.token(i).tag();
      if (s.token(i).isFinite()) {
        if (!relative) {
          return subject;
        }
        relative = false;
      } else if (subject && LineWords.RELATIVES.contains(s.token(i).lower())) {
        relative = true;
      } else if (tag.startsWith("W")
          || !subject && tag.startsWith("VB")
          || LineWords.SUBORDINATORS.contains(s.token(i).lower())
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
        i < s.size()
            && i < cue + FARTHEST_THAT
            && !s.token(i).isFinite()
            && !s.token(i).tag().equals("TO");
        i++) {
      if (s.token(i).lower().equals("that") && opensClause(s, i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Tells whether a "that" opens a clause with a subject of its own. */
  private static boolean opensClause(Sentence s, int that) {
    return that + 1 < s.size()
        && (s.token(that).tag().equals("IN")
            || s.token(that).tag().equals("WDT") && !s.token(that + 1).isFinite());
  }

  /** "Said on Sunday he …", "said last month the …": when it was said is no part of it. */
  private static int behindTime(Sentence s, int from) {
    int i = from;
    while (i < s.size()
        && (LineWords.BEFORE_TIMES.contains(s.token(i).lower())
            || s.relation(i).equals("obl:tmod"))) {
      i++;
    }
    boolean isTime = i > from && LineWords.TIMES.contains(s.token(i - 1).lower());
    return isTime && i < s.size() && LineWords.beginsClause(s, i) ? i : from;
  }

  private static int behindAddressee(Sentence s, int cue, int from) {
    if (from + 1 < s.size()
        && LineWords.OBJECT_PRONOUNS.contains(s.token(from).lower())
        && !s.token(from + 1).isFinite()) {
      return from + 1;
    }
    OptionalInt object =
        s.child(cue, c -> c > cue && (s.relation(c).equals("iobj") || s.relation(c).equals("obj")));
    if (object.isPresent()) {
      int behind = object.getAsInt() + 1;
      boolean leadsOn =
          behind < s.size()
              && LineWords.beginsClause(s, behind)
              && s.hasChild(cue, "parataxis", "ccomp", "dep", "iobj");
      return leadsOn ? behind : from;
    }
    return from;
  }
}
