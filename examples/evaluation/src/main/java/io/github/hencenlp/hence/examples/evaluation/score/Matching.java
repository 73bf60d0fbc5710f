package io.github.hencenlp.hence.examples.evaluation.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * What people annotated and what was found, matched one to one, the best first. Immutable.
 *
 * @param <G> what people annotated
 * @param <P> what was found
 * @param pairs the matches, the best first
 * @param missed what nothing found matches, in its order
 * @param wrong what was found and matches nothing, in its order
 */
public record Matching<G, P>(List<Pair<G, P>> pairs, List<G> missed, List<P> wrong) {

  /** Two that match. */
  public record Pair<G, P>(G gold, P predicted) {}

  private record Candidate(double likeness, int gold, int predicted) {
    // Of two that are alike the later comes first: any order does, this is the one that
    // published figures of the same corpora were counted with.
    private static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble(Candidate::likeness)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted)
            .reversed();
  }

  /** Copies the lists. */
  public Matching {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    wrong = List.copyOf(wrong);
  }

  /**
   * Matches one to one, greedily: of all pairs that are still free the most alike first.
   *
   * @param likeness how alike two are; 0 where they do not match
   */
  public static <G, P> Matching<G, P> of(
      List<G> gold, List<P> predicted, ToDoubleBiFunction<? super G, ? super P> likeness) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int p = 0; p < predicted.size(); p++) {
        double value = likeness.applyAsDouble(gold.get(g), predicted.get(p));
        if (value > 0) {
          candidates.add(new Candidate(value, g, p));
        }
      }
    }
    candidates.sort(Candidate.BEST_FIRST);
    boolean[] goldTaken = new boolean[gold.size()];
    boolean[] predictedTaken = new boolean[predicted.size()];
    List<Pair<G, P>> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      int g = candidate.gold();
      int p = candidate.predicted();
      if (!goldTaken[g] && !predictedTaken[p]) {
        goldTaken[g] = true;
        predictedTaken[p] = true;
        pairs.add(new Pair<>(gold.get(g), predicted.get(p)));
      }
    }
    return new Matching<>(pairs, left(gold, goldTaken), left(predicted, predictedTaken));
  }

  private static <T> List<T> left(List<T> all, boolean[] taken) {
    List<T> left = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!taken[i]) {
        left.add(all.get(i));
      }
    }
    return left;
  }
}
