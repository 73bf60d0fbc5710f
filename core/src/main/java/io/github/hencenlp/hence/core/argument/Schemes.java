package io.github.hencenlp.hence.core.argument;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Inference.Type;
import io.github.hencenlp.hence.Scheme;
import io.github.hencenlp.hence.Statement.Evidence;
import io.github.hencenlp.hence.core.statement.Connective.Sense;
import java.util.List;
import java.util.Optional;

/** Tells which argumentation scheme a link follows, where its words mark one. */
final class Schemes {

  private final List<CausalClaim> claims;

  Schemes(List<CausalClaim> claims) {
    this.claims = claims;
  }

  Optional<Scheme> of(Link link) {
    if (link.type() == Type.ATTACK) {
      return Optional.empty();
    }
    Profile premise = link.premise();
    Profile conclusion = link.conclusion();
    if (premise.reported()) {
      return Optional.of(Scheme.POSITION_TO_KNOW);
    }
    if (conclusion.has(Force.NORMATIVE) && claimsIn(premise, CausalClaim.Type.PURPOSE)) {
      return Optional.of(Scheme.PRACTICAL_REASONING);
    }
    if (conclusion.has(Force.NORMATIVE) && claimsIn(premise, CausalClaim.Type.CONSEQUENCE)) {
      return Optional.of(Scheme.CONSEQUENCES);
    }
    if (leads(premise, conclusion)) {
      return Optional.of(Scheme.CAUSE_TO_EFFECT);
    }
    if (premise.has(Sense.INSTANTIATION) || EvidenceKinds.of(premise) == Evidence.EXAMPLE) {
      return Optional.of(Scheme.EXAMPLE);
    }
    return Optional.empty();
  }

  private boolean claimsIn(Profile premise, CausalClaim.Type type) {
    return claims.stream()
        .anyMatch(
            c ->
                c.type() == type
                    && premise.unit().span().overlaps(c.cause())
                    && premise.unit().span().overlaps(c.effect()));
  }

  private boolean leads(Profile premise, Profile conclusion) {
    return claims.stream()
        .anyMatch(
            c ->
                c.cause().overlaps(premise.unit().span())
                    && c.effect().overlaps(conclusion.unit().span()));
  }
}
