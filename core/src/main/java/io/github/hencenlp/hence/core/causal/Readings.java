package io.github.hencenlp.hence.core.causal;

import com.google.common.collect.ImmutableList;
import io.github.hencenlp.hence.core.data.LinearModel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * The ways in which one signal may be read: the proposals of a sentence that share words of their
 * signals, one with the next. One of them is chosen, or none; proposals that say the same, made by
 * several rules or cut a word apart, are right or wrong together.
 *
 * @param proposals the proposals
 * @param features of each what it looks like, in the same order
 */
public record Readings(List<Candidate> proposals, List<Set<String>> features) {

  /** Makes immutable copies of the lists. */
  public Readings {
    proposals = ImmutableList.copyOf(proposals);
    features = ImmutableList.copyOf(features);
  }

  /** Returns all the readings of a sentence, given its proposals. */
  public static List<Readings> of(List<Candidate> ofSentence) {
    List<List<Candidate>> groups = new ArrayList<>();
    for (Candidate candidate : ofSentence) {
      List<Candidate> joined = new ArrayList<>();
      for (Iterator<List<Candidate>> others = groups.iterator(); others.hasNext(); ) {
        List<Candidate> group = others.next();
        if (group.stream().anyMatch(candidate::sharesSignalWith)) {
          joined.addAll(group);
          others.remove();
        }
      }
      joined.add(candidate);
      groups.add(joined);
    }
    return groups.stream()
        .map(
            group ->
                new Readings(group, group.stream().map(c -> Features.of(c, ofSentence)).toList()))
        .toList();
  }

  /**
   * Returns the proposals, each with the probability that what it says is right: its own share of
   * the choice and that of every other that says the same (the choice of least expected loss: Goel
   * and Byrne, Minimum Bayes-risk automatic speech recognition, 2000). What speaks for none of them
   * counts 0.
   */
  public List<Candidate> judged(LinearModel model) {
    double[] odds = features.stream().mapToDouble(model::score).map(Math::exp).toArray();
    double all = 1;
    for (double each : odds) {
      all += each;
    }
    ImmutableList.Builder<Candidate> judged = ImmutableList.builder();
    for (Candidate candidate : proposals) {
      double same = 0;
      for (int i = 0; i < odds.length; i++) {
        if (candidate.saysTheSameAs(proposals.get(i))) {
          same += odds[i];
        }
      }
      judged.add(candidate.withConfidence(same / all));
    }
    return judged.build();
  }
}
