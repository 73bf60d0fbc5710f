package io.github.hencenlp.hence.core.argument;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Inference.Type;
import io.github.hencenlp.hence.Scheme;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.Statement.Evidence;
import io.github.hencenlp.hence.core.analysis.Token;
import io.github.hencenlp.hence.core.attribution.Attributions;
import io.github.hencenlp.hence.core.statement.Connective.Sense;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells which argumentation scheme a step follows, where its words mark one. The schemes are tried
 * in a fixed order, those that lean on somebody's word first, then those whose words are plainest.
 */
final class Schemes {

  private final Attributions attributions;
  private final List<CausalClaim> claims;

  Schemes(Attributions attributions, List<CausalClaim> claims) {
    this.attributions = attributions;
    this.claims = claims;
  }

  /** Returns the scheme of a step from a premise to a conclusion. */
  Optional<Scheme> of(Profile premise, Profile conclusion, Type type) {
    if (type == Type.ATTACK && premise.has(Force.PERSON_ATTACKED) && conclusion.isReported()) {
      return Optional.of(Scheme.AD_HOMINEM);
    }
    if (premise.isReported()) {
      return Optional.of(isExpert(premise) ? Scheme.EXPERT_OPINION : Scheme.POSITION_TO_KNOW);
    }
    if (premise.has(Force.LIKENESS)) {
      return Optional.of(Scheme.ANALOGY);
    }
    if (premise.has(Force.PRECEDENT)) {
      return Optional.of(Scheme.PRECEDENT);
    }
    Optional<Scheme> ofAction = isPolicy(conclusion) ? ofAction(premise) : Optional.empty();
    return ofAction.or(() -> ofFact(premise, conclusion));
  }

  /** The schemes whose conclusion is what is to be done. */
  private static Optional<Scheme> ofAction(Profile premise) {
    if (claims(premise, c -> c.type() == CausalClaim.Type.PURPOSE)) {
      return Optional.of(Scheme.PRACTICAL_REASONING);
    }
    if (premise.has(Force.CHOICE)) {
      return Optional.of(Scheme.ALTERNATIVES);
    }
    boolean leadsTo = claims(premise, c -> c.type() == CausalClaim.Type.CONSEQUENCE);
    if (leadsTo || premise.mood() == Mood.OUTLOOK) {
      boolean prevents = claims(premise, c -> c.polarity() == CausalClaim.Polarity.INHIBITS);
      if (premise.has(Force.HARM)) {
        return Optional.of(prevents ? Scheme.POSITIVE_CONSEQUENCES : Scheme.NEGATIVE_CONSEQUENCES);
      }
      if (premise.has(Force.BENEFIT)) {
        return Optional.of(prevents ? Scheme.NEGATIVE_CONSEQUENCES : Scheme.POSITIVE_CONSEQUENCES);
      }
    }
    if (leadsTo) {
      return Optional.of(Scheme.CONSEQUENCES);
    }
    return premise.has(Force.WORTH) ? Optional.of(Scheme.VALUES) : Optional.empty();
  }

  private Optional<Scheme> ofFact(Profile premise, Profile conclusion) {
    if (leads(premise, conclusion)) {
      return Optional.of(Scheme.CAUSE_TO_EFFECT);
    }
    boolean drawn = conclusion.has(Force.INDICATION) && !conclusion.has(Force.NEGATION);
    if (premise.has(Force.INDICATION) || drawn) {
      return Optional.of(Scheme.SIGN);
    }
    if (EvidenceKinds.of(premise) == Evidence.EXAMPLE || premise.has(Sense.INSTANTIATION)) {
      return Optional.of(Scheme.EXAMPLE);
    }
    if (premise.has(Force.EVERYBODY)) {
      return Optional.of(Scheme.POPULAR_OPINION);
    }
    return premise.has(Force.GENERALITY) && EvidenceKinds.isParticular(conclusion)
        ? Optional.of(Scheme.GENERALIZATION)
        : Optional.empty();
  }

  private static boolean isPolicy(Profile conclusion) {
    return conclusion.norm() != Norm.NONE || conclusion.mood() == Mood.POLICY;
  }

  private static boolean claims(Profile premise, Predicate<CausalClaim> test) {
    return premise.claims().stream().anyMatch(test);
  }

  private boolean leads(Profile premise, Profile conclusion) {
    return claims.stream()
        .anyMatch(
            c ->
                c.cause().overlaps(premise.unit().span())
                    && c.effect().overlaps(conclusion.unit().span()));
  }

  private boolean isExpert(Profile premise) {
    return premise
        .unit()
        .attribution()
        .flatMap(
            id ->
                attributions.attributions().stream()
                    .filter(a -> a.id().equals(id))
                    .flatMap(a -> a.source().stream())
                    .findFirst())
        .filter(source -> isExpert(premise, source))
        .isPresent();
  }

  private static boolean isExpert(Profile premise, Span source) {
    List<Token> words =
        premise.unit().sentence().tokens().stream()
            .filter(t -> source.overlaps(Span.of(t.begin(), t.end())))
            .toList();
    return ForceLexicon.bundled().of(words).contains(Force.EXPERTISE);
  }
}
