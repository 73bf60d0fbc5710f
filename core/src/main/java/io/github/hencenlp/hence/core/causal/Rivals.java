package io.github.hencenlp.hence.core.causal;

import com.google.common.collect.ImmutableList;
import io.github.hencenlp.hence.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides between proposals that say the same: those that share a word of their signals, and those
 * whose causes and effects are much the same. The longer signal says more exactly what is meant;
 * after it counts how sure the rule is.
 */
final class Rivals {

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.<Candidate>comparingInt(c -> c.signal().members().cardinality())
          .thenComparingDouble(Candidate::confidence)
          .reversed();

  private static final Comparator<Candidate> IN_TEXT_ORDER =
      Comparator.comparing(Candidate::span)
          .thenComparing(Candidate::causeSpan)
          .thenComparing(c -> c.rule().id());

  private Rivals() {}

  /** Returns the proposals that stand, in text order. */
  static List<Candidate> settle(List<Candidate> candidates) {
    List<Candidate> standing = new ArrayList<>();
    for (Candidate candidate : ImmutableList.sortedCopyOf(BEST_FIRST, candidates)) {
      if (standing.stream().noneMatch(better -> areRivals(better, candidate))) {
        standing.add(candidate);
      }
    }
    return ImmutableList.sortedCopyOf(IN_TEXT_ORDER, standing);
  }

  private static boolean areRivals(Candidate one, Candidate other) {
    boolean sameSentence = one.sentence().number() == other.sentence().number();
    return (sameSentence && one.signal().members().intersects(other.signal().members()))
        || (areAlike(one.causeSpan(), other.causeSpan())
            && areAlike(one.effectSpan(), other.effectSpan()))
        || (areAlike(one.causeSpan(), other.effectSpan())
            && areAlike(one.effectSpan(), other.causeSpan()));
  }

  private static boolean areAlike(Span one, Span other) {
    int common = one.overlap(other);
    return 2 * common >= one.length() + other.length() - common;
  }
}
