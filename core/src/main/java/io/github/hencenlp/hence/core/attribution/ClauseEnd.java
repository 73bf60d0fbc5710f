package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.core.analysis.Roles;
import io.github.hencenlp.hence.core.analysis.Sentence;
import java.util.Set;

/**
 * Where what somebody is reported to have said ends: with the sentence, unless another main clause,
 * a further cue or the author's comment takes over.
 */
final class ClauseEnd {

  /** A further cue and its subject take no more words. */
  private static final int LONGEST_CUE = 6;

  private static final Set<String> CLAUSES_WITHIN =
      Set.of("advcl", "acl", "acl:relcl", "csubj:pass");

  private final Sentence s;
  private final int cue;
  private final int start;
  private final int limit;
  private final boolean isSubordinate;
  private final boolean isAuthors;

  private ClauseEnd(Sentence s, int cue, int start) {
    this.s = s;
    this.cue = cue;
    this.start = start;
    this.limit = limit();
    this.isSubordinate = isSubordinate();
    this.isAuthors = Roles.anySubject(s, cue).stream().anyMatch(i -> s.isLemma(i, "i", "we"));
  }

  /** Returns the last word of what the source of a cue says from {@code start} on. */
  static int of(Sentence s, int cue, int start) {
    ClauseEnd end = new ClauseEnd(s, cue, start);
    for (int i = start + 1; i < end.limit; i++) {
      if (end.isOverBefore(i)) {
        return i - 1;
      }
    }
    return end.limit;
  }

  /** The end of the sentence, or of the subordinate clause that the cue governs. */
  private int limit() {
    int last = s.subtree(cue).length() - 1;
    boolean isWithin =
        CLAUSES_WITHIN.contains(s.relation(cue))
            && last > start
            && LineWords.hasClause(s, start, last);
    return isWithin ? last : s.size() - 1;
  }

  /**
   * Tells whether the cue's clause opens with "if" or the like, so that a comma brings the main
   * clause.
   */
  private boolean isSubordinate() {
    for (int i = cue - 1; i >= 0 && !s.token(i).isPunctuation(); i--) {
      if (LineWords.SUBORDINATORS.contains(s.token(i).lower())
          && (i == 0 || s.token(i - 1).isPunctuation() || LineWords.isCoordinator(s, i - 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOverBefore(int i) {
    if (LineWords.isClosingBracket(s, i)) {
      return !isOpened(i);
    }
    if (s.token(i).word().equals(";") || isDashOfCue(i)) {
      return true;
    }
    boolean comma = LineWords.isComma(s, i);
    boolean isFirst = i == start + 1;
    return !isFirst && (comma ? endsAtComma(i) : takesOver(i, false))
        || comma && (bringsMainClause(i) || isTrailingCue(i + 1))
        || isAuthors && bringsComment(i, comma);
  }

  private boolean isOpened(int bracket) {
    for (int i = start; i < bracket; i++) {
      if (LineWords.isOpeningBracket(s, i)) {
        return true;
      }
    }
    return false;
  }

  /** A dash before the cue and one behind it set its clause off. */
  private boolean isDashOfCue(int dash) {
    if (LineWords.DASHES.contains(s.token(dash).word())) {
      for (int i = 0; i < cue; i++) {
        if (LineWords.DASHES.contains(s.token(i).word()) && !s.token(i).tag().equals("HYPH")) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean endsAtComma(int comma) {
    return isFurtherCue(comma + 1)
        || (s.token(comma + 1).lower().equals("which")
            ? isLastClause(comma + 2)
            : comma + 1 < limit && takesOver(comma + 1, true));
  }

  private boolean bringsMainClause(int comma) {
    return isSubordinate
        && LineWords.beginsClause(s, comma + 1)
        && LineWords.hasClause(s, comma + 1, limit);
  }

  /** Behind what the author thinks, a comma with "and", or a colon, brings what the author says. */
  private boolean bringsComment(int i, boolean comma) {
    boolean joins =
        comma
            && LineWords.isCoordinator(s, i + 1)
            && !(i + 2 < s.size() && s.token(i + 2).lower().equals("that"));
    return (joins || s.token(i).word().equals(":")) && LineWords.hasClause(s, i + 1, limit);
  }

  /** Tells whether nothing but somebody's "he said" stands from here to the end. */
  private boolean isTrailingCue(int from) {
    int verbs = 0;
    boolean quoting = false;
    for (int i = from; i <= limit; i++) {
      if (s.token(i).isFinite()) {
        verbs++;
        quoting |= LineWords.isQuoting(s, i);
      }
    }
    return quoting && verbs == 1 && limit - from < LONGEST_CUE;
  }

  /**
   * Tells whether another thing that is said begins here: "adding that …", "though she noted …".
   */
  private boolean isFurtherCue(int from) {
    int i = from;
    while (i < limit && s.token(i).tag().equals("RB")) {
      i++;
    }
    if (s.token(i).tag().equals("VBG")) {
      return LineWords.isQuoting(s, i);
    }
    if (!LineWords.CONTRASTS.contains(s.token(i).lower())) {
      return false;
    }
    for (int j = i + 1; j < limit && j < i + LONGEST_CUE && !s.token(j).isPunctuation(); j++) {
      if (s.token(j).isFinite()) {
        return LineWords.isQuoting(s, j) && s.token(j).tag().equals("VBD");
      }
    }
    return false;
  }

  /**
   * Tells whether a coordinator brings no longer what is said but what the author, or the source of
   * the cue, goes on to say or do.
   */
  private boolean takesOver(int coordinator, boolean comma) {
    int next = coordinator + 1;
    if (!LineWords.isCoordinator(s, coordinator)
        || next + 1 >= s.size()
        || s.token(next).lower().equals("that") && s.token(next).tag().equals("IN")) {
      return false;
    }
    boolean isNewSubject =
        comma
            && LineWords.TAKING_OVER.contains(s.token(next).lower())
            && (s.token(next + 1).isFinite()
                || next + 2 < s.size() && s.token(next + 2).isFinite());
    boolean isNextCue =
        s.token(next).tag().equals(s.token(cue).tag()) && LineWords.isQuoting(s, next);
    return isNewSubject || isNextCue || joinsCue(coordinator);
  }

  /** Tells whether a coordinator joins a further verb to the cue. */
  private boolean joinsCue(int coordinator) {
    return s.child(
            cue,
            c ->
                s.relation(c).equals("conj")
                    && s.child(c, "cc").orElse(-1) == coordinator
                    && !s.hasChild(c, "mark")
                    && s.token(c).isVerb())
        .isPresent();
  }

  /** Tells whether no further clause stands behind a comma from here to the end. */
  private boolean isLastClause(int from) {
    for (int i = from; i < limit; i++) {
      if (LineWords.isComma(s, i) && !LineWords.isCoordinator(s, i + 1)) {
        return false;
      }
    }
    return true;
  }
}
