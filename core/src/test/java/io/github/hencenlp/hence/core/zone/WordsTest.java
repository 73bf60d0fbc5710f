package io.github.hencenlp.hence.core.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @Test
  void theWordsOfABlockAreThoseOfItsSentences() {
    String block = "Write to letters@mole.example. Or don’t! © The Mole | www.mole.example/x?y=1";

    assertThat(Words.join(Sentences.of(block).stream().map(Words::of).toList()))
        .isEqualTo(Words.of(block));
    assertThat(Words.join(List.of())).isEqualTo(Words.of(""));
  }

  @ParameterizedTest
  @CsvSource({"gull, true", "4th, true", "@_, false", "@orla, true", "|, false", "𝒢, true"})
  void aWordHasALetterOrDigit(String word, boolean expected) {
    assertThat(Words.isWord(word)).isEqualTo(expected);
  }
}
