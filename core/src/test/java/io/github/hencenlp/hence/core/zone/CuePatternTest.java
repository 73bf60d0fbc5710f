package io.github.hencenlp.hence.core.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CuePatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "feed gulls; Do not feed gulls!; true",
        "feed gulls; Feed the gulls; false",
        "feed the? gulls; Feed the gulls; true",
        "feed ... gulls; Feed neither the big nor the small gulls; true",
        "feed ... gulls; Feed one two three four five six seven eight nine gulls; false",
        "^ gulls; The gulls; false",
        "gulls $; The gulls.; true",
        "gulls $; Gulls here; false",
        "gull*; Seagulls and gullible men; true",
        "# min read; 5 MIN READ; true",
        "by <name>; by Orla van der Fenn; true",
        "by <name>; by the harbour; false",
        "on <handle>; on @orla_f; true",
        "to <address>; to letters@mole.example; true",
        "@month #; March 3; true",
        "a | b; a | b; true",
        "^ share+ $; share share share; true",
        "author's; the author’s own; true",
        "©; © Mole and Pier; true"
      })
  void patternsMatchWords(String pattern, String text, boolean expected) {
    assertThat(CuePattern.compile(pattern, Lexicon.bundled()).matches(Words.of(text)))
        .isEqualTo(expected);
  }

  @Test
  void theSourceIsGivenBack() {
    assertThat(CuePattern.compile("^ feed ... gulls $", Lexicon.bundled()))
        .hasToString("^ feed ... gulls $");
  }

  @ParameterizedTest
  @ValueSource(strings = {"...", "^ $", "the?", "Feed", "a||b", "a|...", "@nothing", "here|$"})
  void aPatternThatSaysNothingIsRefused(String pattern) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CuePattern.compile(pattern, Lexicon.bundled()));
  }
}
