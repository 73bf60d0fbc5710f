package io.github.hencenlp.hence.core.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.core.data.DataFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueIndexTest {
  private static final CueIndex INDEX =
      CueIndex.of(
          CueReader.read(
              new DataFile(
                  "test.txt",
                  """
                  cue birds
                  zone BOILERPLATE
                  weight 4
                  when feed the? gull*|tern
                  when birds
                  told Feed gulls.
                  kept Gulls feed.

                  cue numbers
                  zone BYLINE
                  weight 2
                  when # #
                  told 1 2
                  kept One two.

                  cue fish
                  zone BOILERPLATE
                  weight 1
                  when the|of cod
                  told The cod.
                  kept Cod.
                  """),
              Lexicon.bundled()));

  private static List<String> match(String text) {
    return INDEX.match(Words.of(text)).stream().map(Cue::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Feed the gulls, birds",
    "Feed the tern, birds",
    "Birds at large, birds",
    "The cod, fish",
    "Page 3 4, numbers"
  })
  void aSentenceHasTheCuesThatAnyOfTheirPatternsMatches(String text, String cue) {
    assertThat(match(text)).containsExactly(cue);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Gulls feed", "Feed terns", "Gu", "A cod", "3 gulls"})
  void aTriggerAloneIsNoCue(String text) {
    assertThat(match(text)).isEmpty();
  }

  @Test
  void cuesComeOnceEachInTheOrderOfTheirFile() {
    assertThat(match("Of cod 1 2: birds feed gulls, the cod feed the gull"))
        .containsExactly("birds", "numbers", "fish");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "the harbour gulls, harbour",
        "harbour? gulls ..., gulls",
        "a|harbour gulls, gulls",
        "seagull* of, seagull",
        "of #|seagull, of",
        "# <name>, -"
      })
  void theLongestWordThatMustBeThereIsTheTrigger(String pattern, String trigger) {
    assertThat(
            CuePattern.compile(pattern, Lexicon.bundled())
                .trigger()
                .map(t -> String.join("", t.words()) + String.join("", t.stems())))
        .isEqualTo(Optional.ofNullable(trigger));
  }

  /** The index must never hide a cue from a sentence that has it. */
  @Test
  void everyBundledCueIsFoundInTheSentencesThatItMatches() {
    for (Cue example : CueIndex.bundled().cues()) {
      for (String told : example.told()) {
        Words words = Words.of(told);
        assertThat(CueIndex.bundled().match(words))
            .as(told)
            .containsExactlyElementsOf(
                CueIndex.bundled().cues().stream().filter(c -> c.matches(words)).toList());
      }
    }
  }
}
