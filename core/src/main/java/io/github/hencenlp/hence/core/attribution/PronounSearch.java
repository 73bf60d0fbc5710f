package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Searches the words before a pronoun for the mention that it most likely stands for: near before
 * far, subject before other, main clause before subordinate, this paragraph before the last. An
 * earlier pronoun of the same kind leads on to its own antecedent.
 */
final class PronounSearch {

  /** How many sentences back the search goes from each pronoun. */
  private static final int REACH = 8;

  private static final int PER_SENTENCE = 2;
  private static final int OTHER_PARAGRAPH = 3;
  private static final int SUBORDINATE_SUBJECT = 1;
  private static final int NO_SUBJECT = 3;

  private static final List<Set<String>> KINDS =
      List.of(Set.of("he", "him", "his"), Set.of("she", "her"), Set.of("they", "them", "their"));

  private static final Set<String> NAMES_PARTLY = Set.of("compound", "flat", "appos");
  private static final Set<String> NO_PART = Set.of("case", "cc", "mark", "advmod", "parataxis");

  private final Analysis analysis;
  private final List<Quotation> quotations;

  PronounSearch(Analysis analysis, List<Quotation> quotations) {
    this.analysis = analysis;
    this.quotations = quotations;
  }

  /**
   * Returns the likeliest mention.
   *
   * @param pronoun the pronoun
   * @param said what it says, in which it is not itself named
   * @param fits whom it may stand for
   */
  Optional<Mention> antecedent(Mention pronoun, Span said, Predicate<Mention> fits) {
    return antecedent(
        pronoun.sentence(),
        pronoun.head(),
        fits.and(m -> !said.overlaps(Span.of(m.place(), m.headToken().end()))));
  }

  /** Returns the mention whose head word begins at an offset. */
  Optional<Mention> mentionAt(int offset) {
    return analysis.sentences().stream()
        .filter(s -> s.begin() <= offset && s.end() > offset)
        .flatMap(
            s ->
                s.tokens().stream()
                    .filter(t -> t.begin() == offset)
                    .flatMap(t -> mention(s, t.index()).stream()))
        .findFirst();
  }

  private Optional<Mention> antecedent(Sentence s, int pronoun, Predicate<Mention> fits) {
    Optional<Mention> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (int n = s.number(); n >= 0 && n >= s.number() - REACH; n--) {
      Sentence before = analysis.sentences().get(n);
      int distance =
          PER_SENTENCE * (s.number() - n)
              + (before.paragraph() == s.paragraph() ? 0 : OTHER_PARAGRAPH);
      for (int i = (n == s.number() ? pronoun : before.size()) - 1; i >= 0; i--) {
        int cost = distance + role(before, i);
        if (cost < least && isSaidAlongside(before.token(i), s.token(pronoun))) {
          Optional<Mention> found =
              isSameKind(before.token(i), s.token(pronoun))
                  ? antecedent(before, i, fits)
                  : mention(before, i).filter(fits);
          if (found.isPresent()) {
            best = found;
            least = cost;
          }
        }
      }
    }
    return best;
  }

  private static int role(Sentence s, int index) {
    if (!s.relation(index).startsWith("nsubj")) {
      return NO_SUBJECT;
    }
    int verb = s.head(index);
    boolean isMain = s.head(verb) == Sentence.NONE || s.relation(verb).equals("conj");
    return isMain ? 0 : SUBORDINATE_SUBJECT;
  }

  private static Optional<Mention> mention(Sentence s, int index) {
    boolean headsPhrase =
        s.token(index).tag().startsWith("NN")
            && !NAMES_PARTLY.contains(s.relation(index))
            && !s.hasChild(index, "cop", "nsubj");
    return headsPhrase ? Optional.of(Mention.of(s, phrase(s, index))) : Optional.empty();
  }

  private static TokenSet phrase(Sentence s, int index) {
    BitSet around = new BitSet();
    s.children(index).stream()
        .filter(c -> NO_PART.contains(s.relation(c)))
        .forEach(c -> around.or(s.subtree(c)));
    return TokenSet.subtree(s, index).without(around).withoutEdgePunctuation();
  }

  /** Who is only quoted as mentioned is not whom the author's pronoun means, nor the reverse. */
  private boolean isSaidAlongside(Token token, Token pronoun) {
    return quotations.stream().allMatch(q -> q.holds(token.begin()) == q.holds(pronoun.begin()));
  }

  private static boolean isSameKind(Token one, Token other) {
    return KINDS.stream().anyMatch(k -> k.contains(one.lower()) && k.contains(other.lower()));
  }
}
