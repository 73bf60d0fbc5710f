package io.github.hencenlp.hence.core.causal;

import com.google.common.collect.ImmutableList;
import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.RuleFileException;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.attribution.Attributions;
import io.github.hencenlp.hence.core.rule.RuleSet;
import io.github.hencenlp.hence.core.statement.Unit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a text says brings about what. Each rule that matches proposes a claim; of proposals
 * that say the same one is kept; of each that is kept the modality is read off its clause.
 * Immutable and safe to share between threads.
 */
public final class CausalClaimFinder {

  private final RuleSet rules;
  private final Modalities modalities;
  private final Motives motives;

  private CausalClaimFinder(RuleSet rules, Modalities modalities, Motives motives) {
    this.rules = rules;
    this.modalities = modalities;
    this.motives = motives;
  }

  /**
   * Creates a finder with the bundled rules, which are read once, and a host's own after them.
   *
   * @param hostRules files in the grammar of the package {@code rule}
   * @throws RuleFileException if one of the host's files is missing or broken
   */
  public static CausalClaimFinder create(List<Path> hostRules) {
    return new CausalClaimFinder(
        CausalRules.with(hostRules), Modalities.bundled(), Motives.bundled());
  }

  /** Finds the claims, in text order. */
  public List<CausalClaim> find(Analysis analysis, Attributions attributions, List<Unit> units) {
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      Proposals proposals = new Proposals(analysis, sentence);
      rules.match(sentence).forEach(match -> proposals.of(match).ifPresent(candidates::add));
    }
    ImmutableList.Builder<CausalClaim> claims = ImmutableList.builder();
    int number = 1;
    for (Candidate candidate : Rivals.settle(candidates)) {
      claims.add(claim("c" + number++, candidate, analysis, attributions, units));
    }
    return claims.build();
  }

  private CausalClaim claim(
      String id,
      Candidate candidate,
      Analysis analysis,
      Attributions attributions,
      List<Unit> units) {
    Span cause = candidate.causeSpan();
    Span effect = candidate.effectSpan();
    Antecedents antecedents = new Antecedents(analysis);
    return new CausalClaim(
        id,
        units.stream()
            .filter(u -> u.span().overlaps(cause) || u.span().overlaps(effect))
            .map(Unit::id)
            .toList(),
        cause,
        effect,
        candidate.signal().span(),
        motives.of(candidate),
        candidate.polarity(),
        modalities.of(candidate),
        attributions.innermost(candidate.span()).map(a -> a.id()),
        antecedents.of(candidate.cause()),
        antecedents.of(candidate.effect()),
        candidate.confidence(),
        candidate.rule().id());
  }
}
