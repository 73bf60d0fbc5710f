package io.github.hencenlp.hence.core.causal;

import com.google.common.collect.ImmutableSet;
import io.github.hencenlp.hence.RuleFileException;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.rule.Rule;
import io.github.hencenlp.hence.core.rule.RuleSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Proposes claims and lets those stand that are likely right: each rule that matches proposes one;
 * its arguments are cut where they likely begin and end; how likely it is right, rather than
 * another proposal for the same signal or none, is told by what it looks like; the unlikely are
 * dropped, and of those that say the same one is kept.
 *
 * <p>What a host's own rule proposes is cut and judged by nobody: the host said how sure it is.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Proposer {

  /**
   * What is less likely is not said. The threshold that gives the best F1 is half of that F1 where
   * the probabilities are true, and F1 lies between .45 and .6 (Lipton, Elkan and Narayanaswamy,
   * Optimal Thresholding of Classifiers to Maximize F1 Measure, 2014).
   */
  public static final double LEAST = 0.25;

  private static final Set<String> BUNDLED =
      CausalRules.bundled().stream().map(Rule::id).collect(ImmutableSet.toImmutableSet());

  private final RuleSet rules;
  private final ClaimModels models;

  private Proposer(RuleSet rules, ClaimModels models) {
    this.rules = rules;
    this.models = models;
  }

  /**
   * Creates a proposer with the bundled rules and a host's own after them.
   *
   * @throws RuleFileException if one of the host's files is missing or broken
   */
  public static Proposer create(List<Path> hostRules, ClaimModels models) {
    return new Proposer(CausalRules.with(hostRules), models);
  }

  /** Returns the rules, in the order of their files. */
  List<Rule> rules() {
    return rules.rules();
  }

  /** Returns the proposals that stand, in text order. */
  List<Candidate> claims(Analysis analysis) {
    List<Candidate> likely = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      List<Candidate> proposals = cutProposals(analysis, sentence);
      proposals.stream().filter(c -> !isBundled(c)).forEach(likely::add);
      Readings.of(proposals.stream().filter(Proposer::isBundled).toList()).stream()
          .flatMap(readings -> readings.judged(models.claim()).stream())
          .filter(candidate -> candidate.confidence() >= LEAST)
          .forEach(likely::add);
    }
    return Rivals.settle(likely);
  }

  /** Returns what the rules propose in a sentence, as they propose it. */
  public List<Candidate> proposals(Analysis analysis, Sentence sentence) {
    Proposals proposals = new Proposals(analysis, sentence);
    return rules.match(sentence).stream().flatMap(m -> proposals.of(m).stream()).toList();
  }

  /** Returns what the rules propose in a sentence, each cut in the ways that the models say. */
  public List<Candidate> cutProposals(Analysis analysis, Sentence sentence) {
    ArgumentCutter cutter = new ArgumentCutter(models);
    return proposals(analysis, sentence).stream()
        .flatMap(c -> isBundled(c) ? cutter.cuts(c).stream() : Stream.of(c))
        .toList();
  }

  private static boolean isBundled(Candidate candidate) {
    return BUNDLED.contains(candidate.rule().id());
  }
}
