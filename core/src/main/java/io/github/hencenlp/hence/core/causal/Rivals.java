package io.github.hencenlp.hence.core.causal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides between proposals of which one alone can be right: those that share a word of their
 * signals, those whose causes and effects are much the same, and those whose arguments each hold
 * the other's signal. The one that is more likely right stands; of two that are equally so, the one
 * with the longer signal, which says more exactly what is meant.
 */
public final class Rivals {

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::confidence)
          .thenComparingInt(c -> c.signal().size())
          .reversed();

  private static final Comparator<Candidate> IN_TEXT_ORDER =
      Comparator.comparing(Candidate::span)
          .thenComparing(Candidate::causeSpan)
          .thenComparing(c -> c.rule().id());

  private Rivals() {}

  /** Returns the proposals that stand, in text order. */
  public static List<Candidate> settle(List<Candidate> candidates) {
    List<Candidate> standing = new ArrayList<>();
    for (Candidate candidate : ImmutableList.sortedCopyOf(BEST_FIRST, candidates)) {
      if (standing.stream().noneMatch(better -> areRivals(better, candidate))) {
        standing.add(candidate);
      }
    }
    return ImmutableList.sortedCopyOf(IN_TEXT_ORDER, standing);
  }

  private static boolean areRivals(Candidate one, Candidate other) {
    return one.sharesSignalWith(other) || one.saysMuchTheSameAs(other) || one.crosses(other);
  }
}
