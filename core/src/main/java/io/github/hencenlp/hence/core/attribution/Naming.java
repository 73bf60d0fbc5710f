package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.Optional;

/**
 * A thing and what somebody calls it, two phrases side by side behind a verb: "called the tax a
 * theft". Parsers make one phrase of them, or two clauses, or lose the second; in line the second
 * shows by the word that it begins with.
 */
final class Naming {

  private final Sentence s;
  private final int first;
  private final int end;

  private Naming(Sentence s, int first) {
    this.s = s;
    this.first = first;
    this.end = end();
  }

  /** Returns both phrases behind the verb at {@code cue}; empty where there are no two. */
  static Optional<TokenSet> behind(Sentence s, int cue) {
    if (cue + 1 >= s.size()) {
      return Optional.empty();
    }
    Naming naming = new Naming(s, cue + 1);
    return naming.hasSecond()
        ? Optional.of(
            TokenSet.range(s, naming.first, naming.end - 1)
                .trimmed(i -> s.token(i).tag().equals("CC"))
                .withoutEdgePunctuation())
        : Optional.empty();
  }

  /** Returns the word behind the last one: up to a stop, a clause or a further verb. */
  private int end() {
    boolean relative = false;
    for (int i = first; i < s.size(); i++) {
      String tag = s.token(i).tag();
      boolean isBreak =
          LineWords.isBoundary(s, i)
              || s.token(i).isFinite() && !relative
              || tag.equals("CC") && i + 1 < s.size() && s.token(i + 1).isVerb()
              || i > first && s.relation(i).equals("mark") && !tag.equals("TO");
      if (isBreak) {
        return i;
      }
      relative = tag.startsWith("W") || relative && !s.token(i).isFinite();
    }
    return s.size();
  }

  private boolean hasSecond() {
    for (int i = first + 1; i < end; i++) {
      boolean isPronoun =
          i == first + 1
              && (LineWords.OBJECT_PRONOUNS.contains(s.token(first).lower())
                  || LineWords.DEMONSTRATIVES.contains(s.token(first).lower())
                  || s.token(first).lower().endsWith("self"));
      if (isPronoun ? opensAfterPronoun(i) : isNoun(i - 1) && opens(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensAfterPronoun(int i) {
    String tag = s.token(i).tag();
    return opens(i)
        || tag.startsWith("N")
        || tag.startsWith("RB")
        || tag.equals("VBN")
        || tag.equals("VBG");
  }

  /** Tells whether a second phrase may begin here: an article, a quotation mark, an adjective. */
  private boolean opens(int i) {
    String tag = s.token(i).tag();
    boolean isArticle = LineWords.ARTICLES.contains(s.token(i).lower());
    return (isArticle || tag.equals("``") || tag.startsWith("JJ")) && !isTime(i);
  }

  private boolean isTime(int i) {
    for (int j = i; j < end && j < i + 3; j++) {
      if (LineWords.PERIODS.contains(s.token(j).lemma())) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoun(int i) {
    return s.token(i).tag().startsWith("N") || s.token(i).tag().startsWith("PRP");
  }
}
