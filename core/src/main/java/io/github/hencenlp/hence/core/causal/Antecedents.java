package io.github.hencenlp.hence.core.causal;

import static io.github.hencenlp.hence.core.analysis.Sentence.NONE;

import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Roles;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an argument that only points stands for, where that is plain: a relative pronoun for the
 * noun or clause that its own clause hangs on, "this" and "that" at the beginning of a sentence for
 * the sentence before. Personal pronouns are left alone: whom they mean is not for words alone to
 * tell.
 */
final class Antecedents {

  private static final Set<String> DEMONSTRATIVES =
      Set.of("this", "that", "these", "those", "such");

  private final Analysis analysis;

  Antecedents(Analysis analysis) {
    this.analysis = analysis;
  }

  /**
   * Returns what the words of an argument stand for; empty where they name it themselves or it is
   * not plain.
   */
  Optional<Span> of(TokenSet argument) {
    Sentence s = argument.sentence();
    int first = argument.first();
    if (argument.last() == first && Roles.isRelativePronoun(s, first)) {
      return relative(s, first);
    }
    return points(argument) ? before(s, first) : Optional.empty();
  }

  /** A demonstrative, alone or before a noun that only sums up. */
  private static boolean points(TokenSet argument) {
    Sentence s = argument.sentence();
    int first = argument.first();
    int last = argument.last();
    return DEMONSTRATIVES.contains(s.token(first).lower())
        && (last == first
            || (last == first + 1 && ShellNouns.LEMMAS.contains(s.token(last).lemma())));
  }

  private static Optional<Span> relative(Sentence s, int pronoun) {
    int clause = s.head(pronoun);
    while (clause != NONE && !s.relation(clause).startsWith("acl")) {
      clause = s.head(clause);
    }
    if (clause == NONE || s.head(clause) == NONE) {
      return Optional.empty();
    }
    BitSet relative = new BitSet();
    relative.set(clause);
    return Arguments.tidy(new Clause(s, s.head(clause), relative).words()).flatMap(TokenSet::span);
  }

  private Optional<Span> before(Sentence s, int first) {
    return Arguments.clauseBefore(s, first)
        .or(
            () ->
                first <= 2
                    ? analysis.previousInParagraph(s).flatMap(Arguments::whole)
                    : Optional.empty())
        .flatMap(TokenSet::span);
  }

  /** Nouns that sum up what was said before, read from {@code shell-nouns.txt}. */
  private static final class ShellNouns {
    static final Set<String> LEMMAS =
        WordFile.read("shell-nouns.txt").stream()
            .map(words -> words.get(0))
            .collect(Collectors.toUnmodifiableSet());
  }
}
