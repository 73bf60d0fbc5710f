package io.github.hencenlp.hence.core.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hencenlp.hence.RuleFileException;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Trees;
import io.github.hencenlp.hence.core.data.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForceLexiconTest {

  private final ForceLexicon lexicon = ForceLexicon.bundled();

  @ParameterizedTest
  @EnumSource(Force.class)
  void everyForceKeepsToItsExamples(Force force) {
    assertThat(lexicon.positives(force)).as("examples that show %s", force).isNotEmpty();
    assertThat(lexicon.negatives(force)).as("examples that do not show %s", force).isNotEmpty();
    assertThat(lexicon.positives(force))
        .allSatisfy(e -> assertThat(lexicon.of(words(e).tokens())).as(e).contains(force));
    assertThat(lexicon.negatives(force))
        .allSatisfy(e -> assertThat(lexicon.of(words(e).tokens())).as(e).doesNotContain(force));
  }

  private static Sentence words(String example) {
    return Trees.flat(example.replaceAll("([.,?])", " $1"), "dep");
  }

  @Test
  void aBrokenLineNamesFileLineAndColumn() {
    assertThatThrownBy(
            () -> ForceLexicon.parse(new DataFile("mine.txt", "force NORMATIVE\n  word  should")))
        .isInstanceOf(RuleFileException.class)
        .hasMessageStartingWith("mine.txt:2:3: ")
        .hasMessageContaining("words");
    assertThatThrownBy(() -> ForceLexicon.parse(new DataFile("mine.txt", "force MORAL")))
        .isInstanceOf(RuleFileException.class)
        .hasMessageStartingWith("mine.txt:1:7: ")
        .hasMessageContaining("NORMATIVE");
    assertThatThrownBy(() -> ForceLexicon.parse(new DataFile("mine.txt", "words should")))
        .isInstanceOf(RuleFileException.class)
        .hasMessageStartingWith("mine.txt:1:1: ");
  }
}
