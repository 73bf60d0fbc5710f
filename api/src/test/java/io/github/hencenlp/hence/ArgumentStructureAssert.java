package io.github.hencenlp.hence;

import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** What tests say about an argument structure, in the words of its text. */
public final class ArgumentStructureAssert
    extends AbstractAssert<ArgumentStructureAssert, ArgumentStructure> {

  private ArgumentStructureAssert(ArgumentStructure actual) {
    super(actual, ArgumentStructureAssert.class);
  }

  /** Begins to say something about that structure. */
  public static ArgumentStructureAssert assertThat(ArgumentStructure actual) {
    return new ArgumentStructureAssert(actual);
  }

  /** Checks that the first main conclusion has these words. */
  public ArgumentStructureAssert hasMainConclusion(String words) {
    isNotNull();
    if (!actual.mainConclusion().map(Statement::text).filter(words::equals).isPresent()) {
      failWithMessage(
          "expected the main conclusion \"%s\" but was %s",
          words, actual.mainConclusion().map(Statement::text));
    }
    return this;
  }

  /** Checks that one statement directly supports the other. */
  public ArgumentStructureAssert hasSupport(String premise, String conclusion) {
    isNotNull();
    return contains("support", words(actual.premisesOf(statement(conclusion))), premise);
  }

  /** Checks that one statement directly attacks the other. */
  public ArgumentStructureAssert hasAttack(String objection, String conclusion) {
    isNotNull();
    return contains("attack", words(actual.objectionsTo(statement(conclusion))), objection);
  }

  /** Checks that there is a causal claim between these words. */
  public ArgumentStructureAssert hasCausalClaim(String cause, String effect) {
    isNotNull();
    return contains(
        "causal claim",
        actual.causalClaims().stream()
            .map(c -> actual.words(c.cause()) + " → " + actual.words(c.effect()))
            .toList(),
        cause + " → " + effect);
  }

  /** Checks that the text ascribes a statement of these words to the source of that name. */
  public ArgumentStructureAssert hasStatementBy(String source, String words) {
    isNotNull();
    List<String> said =
        actual.sources().stream()
            .filter(s -> s.name().equals(source))
            .flatMap(s -> actual.statementsBy(s).stream())
            .map(Statement::text)
            .toList();
    return contains("statement by " + source, said, words);
  }

  private ArgumentStructureAssert contains(String kind, List<String> there, String wanted) {
    if (!there.contains(wanted)) {
      failWithMessage("expected a %s \"%s\" but there are %s", kind, wanted, there);
    }
    return this;
  }

  private Statement statement(String words) {
    return actual.statements().stream()
        .filter(s -> s.text().equals(words))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "no statement says \""
                        + words
                        + "\"; there are "
                        + words(actual.statements())));
  }

  private static List<String> words(List<Statement> statements) {
    return statements.stream().map(Statement::text).toList();
  }
}
