package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Roles;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.rule.Extent;
import io.github.hencenlp.hence.core.rule.Rule;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The words around a quotation that say whose it is. They are read as they stand in line, not along
 * the tree, since parsers lose their way where a quotation breaks a sentence.
 */
final class Introduction {

  private static final int REACH = 14;

  private final Analysis analysis;
  private final Quotation quotation;
  private final List<Quotation> quotations;

  Introduction(Analysis analysis, Quotation quotation, List<Quotation> quotations) {
    this.analysis = analysis;
    this.quotation = quotation;
    this.quotations = quotations;
  }

  /** Finds the cue right after the quotation: "…," said the miller. */
  Optional<Saying> after() {
    if (isClosedSentence()) {
      return Optional.empty();
    }
    for (Sentence s : analysis.sentences()) {
      if (s.end() <= quotation.close()) {
        continue;
      }
      int first = firstFrom(s, quotation.close());
      if (first < 0 || isStop(s, first) || s.begin() > quotation.close() + 2) {
        return Optional.empty();
      }
      for (int i = first;
          i < s.size() && i < first + REACH && !isQuoted(s, i) && !isStop(s, i);
          i++) {
        if (s.token(i).isVerb()) {
          return LineWords.isQuoting(s, i)
              ? Optional.of(saying(SpeechForms.CUE_AFTER, s, i, sourceBeside(s, first, i)))
              : Optional.empty();
        }
      }
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** A full stop before the closing mark: whatever comes next is a sentence of its own. */
  private boolean isClosedSentence() {
    return analysis.text().substring(quotation.words().end(), quotation.close()).contains(".");
  }

  /**
   * Finds the cue before the quotation: the miller said, "…"; or in the sentence before it: The
   * miller had an answer. "…"
   */
  Optional<Saying> before() {
    Optional<Sentence> opening =
        analysis.sentences().stream()
            .filter(s -> s.begin() <= quotation.open() && s.end() > quotation.open())
            .findFirst();
    if (opening.isEmpty()) {
      return Optional.empty();
    }
    Sentence s = opening.get();
    int open = firstFrom(s, quotation.open());
    for (int i = open - 1; i >= 0 && i >= open - REACH && !isQuoted(s, i); i--) {
      if (LineWords.isQuoting(s, i)) {
        return Optional.of(saying(SpeechForms.CUE_BEFORE, s, i, subject(s, i)));
      }
    }
    if (open > 1 && s.token(open - 1).word().equals(":")) {
      return byMainVerb(SpeechForms.AFTER_COLON, s);
    }
    return s.begin() == quotation.open() ? inSentenceBefore(s) : Optional.empty();
  }

  private Optional<Saying> inSentenceBefore(Sentence s) {
    Optional<Sentence> before = analysis.previous(s);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Sentence p = before.get();
    boolean leadsOn = p.token(p.size() - 1).word().equals(":");
    if (leadsOn) {
      return byMainVerb(SpeechForms.AFTER_COLON, p);
    }
    boolean sameParagraph = p.paragraph() == s.paragraph();
    OptionalInt agent = Roles.agent(p, p.root());
    if (sameParagraph && agent.isPresent()) {
      return Optional.of(
          saying(
              SpeechForms.SOURCE_BEFORE,
              p,
              p.root(),
              Optional.of(phrase(p, agent.getAsInt(), p.root()))));
    }
    return sameParagraph
            && LineWords.isQuoting(p, p.root())
            && !p.hasChild(p.root(), "ccomp", "parataxis")
        ? byMainVerb(SpeechForms.SOURCE_BEFORE, p)
        : Optional.empty();
  }

  /** Finds the source in parentheses after the quotation: "…" (Miller, 3 May). */
  Optional<Saying> inParentheses() {
    for (Sentence s : analysis.sentences()) {
      int first = firstBehind(s);
      while (first >= 0 && first < s.size() && s.token(first).word().equals(".")) {
        first++;
      }
      if (first < 0 || first >= s.size()) {
        continue;
      }
      if (!LineWords.isOpeningBracket(s, first) || s.token(first).begin() > quotation.close() + 3) {
        return Optional.empty();
      }
      int last = first;
      while (last + 1 < s.size() && s.token(last + 1).tag().startsWith("NNP")) {
        last++;
      }
      boolean closes = last + 1 < s.size() && s.token(last + 1).isPunctuation();
      return last > first && closes
          ? Optional.of(
              Saying.by(
                  SpeechForms.IN_PARENTHESES,
                  s,
                  Optional.of(TokenSet.range(s, first + 1, last)),
                  Optional.empty(),
                  quotation.words()))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * Finds the source behind a dash after the quotation, on its line or the next: "…" — Ann Rowe.
   */
  Optional<Saying> behindDash() {
    for (Sentence s : analysis.sentences()) {
      int dash = firstBehind(s);
      if (dash < 0) {
        continue;
      }
      boolean isDash = LineWords.DASHES.contains(s.token(dash).word());
      boolean isNext = isBlank(quotation.close(), s.token(dash).begin());
      int last = s.size() - 1;
      while (last > dash && s.token(last).isPunctuation()) {
        last--;
      }
      boolean isName =
          last > dash
              && last - dash < REACH
              && s.token(dash + 1).tag().startsWith("NNP")
              && s.tokens().subList(dash, last).stream().noneMatch(Token::isFinite);
      return isDash && isNext && isName
          ? Optional.of(
              Saying.by(
                  SpeechForms.BEHIND_DASH,
                  s,
                  Optional.of(TokenSet.range(s, dash + 1, last)),
                  Optional.of(TokenSet.range(s, dash, dash)),
                  quotation.words()))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** Returns the first word of a sentence behind the quotation; -1 where there is none. */
  private int firstBehind(Sentence s) {
    return s.end() <= quotation.close() ? -1 : firstFrom(s, quotation.close());
  }

  private boolean isBlank(int from, int to) {
    return from <= to && analysis.text().substring(from, to).isBlank();
  }

  private Optional<Saying> byMainVerb(Rule form, Sentence s) {
    int root = s.root();
    return s.token(root).isVerb() && s.token(root).begin() < quotation.open()
        ? Optional.of(saying(form, s, root, subject(s, root)))
        : Optional.empty();
  }

  private Saying saying(Rule form, Sentence s, int cue, Optional<TokenSet> source) {
    return Saying.by(form, s, source, Optional.of(TokenSet.range(s, cue, cue)), quotation.words());
  }

  /** The source stands between the quotation and the cue, or right behind the cue. */
  private Optional<TokenSet> sourceBeside(Sentence s, int first, int cue) {
    OptionalInt subject = Roles.subject(s, cue);
    if (subject.isPresent() && !isQuoted(s, subject.getAsInt())) {
      return Optional.of(phrase(s, subject.getAsInt(), cue));
    }
    for (int i = first; i < cue; i++) {
      if (s.token(i).isNominal()) {
        return Optional.of(TokenSet.range(s, first, cue - 1).withoutEdgePunctuation());
      }
    }
    for (int i = cue + 1; i < s.size() && i < cue + REACH && !isStop(s, i); i++) {
      if (s.token(i).isNominal()) {
        return Optional.of(phrase(s, headBehind(s, i, cue), cue));
      }
    }
    return Optional.empty();
  }

  /** Returns the head of the noun phrase that begins with a word behind the cue. */
  private static int headBehind(Sentence s, int word, int cue) {
    int head = word;
    while (s.head(head) > cue && s.token(s.head(head)).isNominal()) {
      head = s.head(head);
    }
    return head;
  }

  private Optional<TokenSet> subject(Sentence s, int verb) {
    OptionalInt subject = Roles.subject(s, verb);
    return subject.isPresent() && !isQuoted(s, subject.getAsInt())
        ? Optional.of(phrase(s, subject.getAsInt(), verb))
        : SubjectPhrase.before(s, verb);
  }

  /** The noun phrase below a head, without the cue and without anything quoted. */
  private TokenSet phrase(Sentence s, int head, int cue) {
    BitSet cues = new BitSet();
    cues.set(cue);
    BitSet quoted = new BitSet();
    for (Token token : s.tokens()) {
      if (isQuoted(s, token.index())) {
        quoted.set(token.index());
      }
    }
    return Extent.of(s, head, cues).without(quoted).withoutEdgePunctuation();
  }

  private boolean isQuoted(Sentence s, int index) {
    return quotations.stream().anyMatch(q -> q.holds(s.token(index).begin()));
  }

  private static boolean isStop(Sentence s, int index) {
    return ".:;".contains(s.token(index).word()) && s.token(index).isPunctuation();
  }

  private static int firstFrom(Sentence s, int offset) {
    for (Token token : s.tokens()) {
      if (token.begin() >= offset) {
        return token.index();
      }
    }
    return -1;
  }
}
