package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.rule.Match;
import io.github.hencenlp.hence.core.rule.Rule;
import io.github.hencenlp.hence.core.rule.RuleExamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every attribution rule matches its examples, and not its counterexamples. */
class AttributionRulesIT {

  @TestFactory
  Stream<DynamicTest> everyRuleKeepsToItsExamples() {
    List<Rule> rules = new ArrayList<>(AttributionFinder.create(List.of(), true).rules());
    rules.removeAll(SpeechForms.all());
    return RuleExamples.tests(rules, SayingRules.ROLES, AttributionRulesIT::words);
  }

  /** Without content there is no saying. */
  private static Optional<TokenSet> words(Match match, String role) {
    return SayingRules.words(match, "content").flatMap(content -> SayingRules.words(match, role));
  }
}
