package io.github.hencenlp.hence.core.causal;

import com.google.common.collect.ImmutableList;
import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.RuleFileException;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.attribution.Attributions;
import io.github.hencenlp.hence.core.rule.Rule;
import io.github.hencenlp.hence.core.statement.Unit;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds what a text says brings about what. Of the proposals that stand, each is told its type, its
 * modality, its source, and what its arguments refer to. Immutable and safe to share between
 * threads.
 */
public final class CausalClaimFinder {

  private final Proposer proposer;
  private final Modalities modalities;
  private final Motives motives;

  private CausalClaimFinder(Proposer proposer, Modalities modalities, Motives motives) {
    this.proposer = proposer;
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
        Proposer.create(hostRules, ClaimModels.bundled()), Modalities.bundled(), Motives.bundled());
  }

  /** Finds the claims, in text order. */
  public List<CausalClaim> find(Analysis analysis, Attributions attributions, List<Unit> units) {
    ImmutableList.Builder<CausalClaim> claims = ImmutableList.builder();
    int number = 1;
    for (Candidate candidate : proposer.claims(analysis)) {
      claims.add(claim("c" + number++, candidate, analysis, attributions, units));
    }
    return claims.build();
  }

  /** Returns the rules that propose claims, in the order of their files. */
  public List<Rule> rules() {
    return proposer.rules();
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
