package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import io.github.hencenlp.hence.core.rule.RuleFile;
import io.github.hencenlp.hence.core.rule.WordLists;
import java.util.Set;

/** What single words show of clauses to who reads along the line, from {@code line.words}. */
final class LineWords {

  private static final WordLists LISTS = RuleFile.words(LineWords.class, "line.words");

  static final Set<String> COORDINATORS = LISTS.words("coordinators");
  static final Set<String> CONTRASTS = LISTS.words("contrasts");
  static final Set<String> SUBORDINATORS = LISTS.words("subordinators");
  static final Set<String> RELATIVES = LISTS.words("relatives");
  static final Set<String> INTERROGATIVES = LISTS.words("interrogatives");
  static final Set<String> QUESTIONS = LISTS.words("questions");
  static final Set<String> OBJECT_PRONOUNS = LISTS.words("object-pronouns");
  static final Set<String> DEMONSTRATIVES = LISTS.words("demonstratives");
  static final Set<String> ARTICLES = LISTS.words("articles");
  static final Set<String> TAKING_OVER = LISTS.words("taking-over");
  static final Set<String> TIMES = LISTS.words("times");
  static final Set<String> PERIODS = LISTS.words("periods");
  static final Set<String> BEFORE_TIMES = LISTS.words("before-times");

  /** The verbs that introduce quotations. */
  static final Set<String> QUOTING =
      RuleFile.words(LineWords.class, "quotation.words").words("quoting");

  static final Set<String> DASHES = Set.of("—", "–", "―", "--", "-");
  private static final Set<String> STOPS =
      Set.of(",", ".", ";", ":", "?", "!", "—", "–", "--", "(", ")", "-LRB-", "-RRB-");

  private LineWords() {}

  /** Tells whether a word is a mark that parts clauses. */
  static boolean isBoundary(Sentence s, int i) {
    return STOPS.contains(s.token(i).word());
  }

  static boolean isComma(Sentence s, int i) {
    return s.token(i).word().equals(",");
  }

  static boolean isOpeningBracket(Sentence s, int i) {
    return s.token(i).word().equals("(") || s.token(i).word().equals("-LRB-");
  }

  static boolean isClosingBracket(Sentence s, int i) {
    return s.token(i).word().equals(")") || s.token(i).word().equals("-RRB-");
  }

  static boolean isAuxiliary(Sentence s, int i) {
    return s.relation(i).startsWith("aux") || s.relation(i).equals("cop");
  }

  /** Tells whether a word is a verb that introduces quotations. */
  static boolean isQuoting(Sentence s, int i) {
    return s.token(i).isVerb() && QUOTING.contains(s.token(i).lemma());
  }

  static boolean isCoordinator(Sentence s, int i) {
    return i >= 0 && i < s.size() && COORDINATORS.contains(s.token(i).lower());
  }

  /** Tells whether a clause may begin with a word, by its tag. */
  static boolean beginsClause(Sentence s, int i) {
    String tag = s.token(i).tag();
    return tag.equals("PRP")
        || tag.equals("DT")
        || tag.startsWith("NN")
        || tag.equals("EX")
        || tag.startsWith("W")
        || tag.equals("PRP$");
  }

  /**
   * Tells whether a finite verb with a subject of its own stands between, the verbs of relative
   * clauses aside.
   */
  static boolean hasClause(Sentence s, int from, int to) {
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
}
