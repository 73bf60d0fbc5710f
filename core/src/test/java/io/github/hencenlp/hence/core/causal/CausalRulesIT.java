package io.github.hencenlp.hence.core.causal;

import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.rule.Match;
import io.github.hencenlp.hence.core.rule.RuleExamples;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule of the stage finds what its examples mark, and nothing in those that it must not
 * match.
 */
class CausalRulesIT {

  @TestFactory
  Stream<DynamicTest> rulesOfClaims() {
    return RuleExamples.tests(CausalRules.bundled(), CausalRules.ROLES, Arguments::of);
  }

  @TestFactory
  Stream<DynamicTest> rulesOfModality() {
    return RuleExamples.tests(
        Modalities.bundled().rules(), Set.of(Modalities.CLAIM), CausalRulesIT::node);
  }

  @TestFactory
  Stream<DynamicTest> rulesOfMotives() {
    return RuleExamples.tests(Motives.bundled().rules(), Set.of(Motives.ACT), CausalRulesIT::node);
  }

  private static Optional<TokenSet> node(Match match, String role) {
    return Optional.of(TokenSet.of(match.sentence(), match.words(role)));
  }
}
