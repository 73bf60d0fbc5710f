package io.github.hencenlp.hence.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.corenlp.TestAnalyzer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;

/** Runs the examples of rules, one test a rule. */
public final class RuleExamples {

  private RuleExamples() {}

  /**
   * Which words a role of a match takes up; where no role has any, the stage makes nothing of the
   * match.
   */
  @FunctionalInterface
  public interface Words {
    /** Returns the words of the role; empty where the match has none. */
    Optional<TokenSet> of(Match match, String role);
  }

  /** Returns a test for each rule, the roles' words being those of {@link Extent}. */
  public static Stream<DynamicTest> tests(Collection<Rule> rules, Set<String> roles) {
    return tests(rules, roles, Extent::of);
  }

  /**
   * Returns a test for each rule.
   *
   * @param roles the roles that the stage knows, marked in an example or not
   * @param words for a stage that goes beyond {@link Extent}
   */
  public static Stream<DynamicTest> tests(Collection<Rule> rules, Set<String> roles, Words words) {
    assertThat(rules).as("rules").isNotEmpty();
    return rules.stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.id() + " (" + rule.place().file() + ":" + rule.place().line() + ")",
                    () -> check(rule, roles, words)));
  }

  private static void check(Rule rule, Set<String> roles, Words words) {
    SoftAssertions softly = new SoftAssertions();
    for (Example example : rule.positives()) {
      Analysis analysis = TestAnalyzer.analyze(example.text());
      softly
          .assertThat(found(rule, roles, words, analysis))
          .as(
              "%s must match, with just the marked roles:%n%s%n%s",
              rule.id(), example.text(), analysis.sentences())
          .contains(marked(example));
    }
    for (Example example : rule.negatives()) {
      Analysis analysis = TestAnalyzer.analyze(example.text());
      softly
          .assertThat(found(rule, roles, words, analysis))
          .as("%s must not match:%n%s%n%s", rule.id(), example.text(), analysis.sentences())
          .isEmpty();
    }
    softly.assertAll();
  }

  private static Map<String, List<String>> marked(Example example) {
    Map<String, List<String>> marked = new TreeMap<>();
    example.roles().asMap().forEach((role, pieces) -> marked.put(role, List.copyOf(pieces)));
    return marked;
  }

  /** For each match of the rule the words of its roles, piece by piece. */
  private static List<Map<String, List<String>>> found(
      Rule rule, Set<String> roles, Words words, Analysis analysis) {
    RuleSet alone = RuleSet.of(List.of(rule));
    return analysis.sentences().stream()
        .flatMap(s -> alone.match(s).stream())
        .map(m -> wordsByRole(m, roles, words, analysis.text()))
        .filter(byRole -> !byRole.isEmpty())
        .toList();
  }

  private static Map<String, List<String>> wordsByRole(
      Match match, Set<String> roles, Words words, String text) {
    Map<String, List<String>> byRole = new TreeMap<>();
    for (String role : roles) {
      words
          .of(match, role)
          .flatMap(TokenSet::span)
          .ifPresent(span -> byRole.put(role, pieces(span, text)));
    }
    return byRole;
  }

  private static List<String> pieces(Span span, String text) {
    return span.pieces().stream().map(p -> text.substring(p.start(), p.end())).toList();
  }
}
