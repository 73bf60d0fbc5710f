package io.github.hencenlp.hence.core.causal;

import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import java.util.Set;

/**
 * Where a new clause begins, told by the words and their tags alone: in long and spoken sentences
 * the tags are right more often than the tree.
 */
final class ClauseStart {

  private static final Set<String> DASHES = Set.of("--", "—", "–", "…", "...");
  private static final Set<String> OPENING = Set.of("\"", "“", "``", "‘", "(", "-LRB-", "[");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "that",
          "if",
          "because",
          "although",
          "though",
          "while",
          "when",
          "whether",
          "unless",
          "until",
          "since",
          "whereas",
          "where");
  private static final Set<String> COORDINATORS = Set.of("and", "but", "or", "nor", "so", "yet");

  private ClauseStart() {}

  /** Tells whether a clause begins at a word that stands beside what goes before. */
  static boolean beside(Sentence s, int index, int end) {
    if (index == 0) {
      return true;
    }
    Token before = s.token(index - 1);
    if (Segment.isBreak(s, index - 1)
        || DASHES.contains(before.word())
        || OPENING.contains(before.word())) {
      return true;
    }
    boolean joined = COORDINATORS.contains(s.token(index).lower());
    if (before.word().equals(",")) {
      return isSubordinator(s, index)
          || isRelative(s, joined ? index + 1 : index)
          || hasSubjectAndVerb(s, joined ? index + 1 : index, end);
    }
    return joined && isPronoun(s, index + 1) && hasSubjectAndVerb(s, index + 1, end);
  }

  /** Tells whether a clause begins at a word, be it beside or within what goes before. */
  static boolean anywhere(Sentence s, int index, int end) {
    return of(s, index, end) || isRelative(s, index);
  }

  /** Tells whether a clause begins at a word that is no relative clause within a phrase. */
  static boolean of(Sentence s, int index, int end) {
    return beside(s, index, end) || isSubordinator(s, index);
  }

  /** Tells whether the words from here on are a subject and its finite verb, before any comma. */
  static boolean hasSubjectAndVerb(Sentence s, int from, int end) {
    boolean subject = false;
    for (int i = from; i <= end && i < s.size(); i++) {
      if (s.token(i).isFinite()) {
        return subject;
      }
      String tag = s.token(i).tag();
      if (s.token(i).isPunctuation()
          || tag.equals("TO")
          || (i > from && (isRelative(s, i) || isSubordinator(s, i)))) {
        return false;
      }
      subject |= isPronoun(s, i) || tag.startsWith("NN") || tag.equals("CD") || tag.equals("DT");
    }
    return false;
  }

  /** Tells whether there is a finite verb among the words. */
  static boolean hasVerb(Sentence s, int from, int end) {
    for (int i = from; i <= end; i++) {
      if (s.token(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  static boolean isPronoun(Sentence s, int index) {
    return index < s.size()
        && (s.token(index).tag().equals("PRP") || s.token(index).tag().equals("EX"));
  }

  static boolean isSubordinator(Sentence s, int index) {
    String tag = s.token(index).tag();
    return SUBORDINATORS.contains(s.token(index).lower())
        && (tag.equals("IN") || tag.equals("WRB"))
        && (s.relation(index).equals("mark") || s.relation(index).equals("advmod"));
  }

  static boolean isRelative(Sentence s, int index) {
    return index < s.size() && s.token(index).tag().startsWith("W");
  }
}
