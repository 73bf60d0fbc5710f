package io.github.hencenlp.hence.core.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hencenlp.hence.RuleFileException;
import io.github.hencenlp.hence.Zone;
import io.github.hencenlp.hence.core.data.DataFile;
import org.junit.jupiter.api.Test;

class RuleFilesTest {
  private static final String CUE =
      """
      # A comment.

      cue gulls
      zone BOILERPLATE
      weight 4
      place foot
      when feed ... gulls|terns
      told Feed no gulls.
      kept The gulls fed.
      """;

  private static DataFile file(String text) {
    return new DataFile("test.txt", text);
  }

  private static void assertBroken(String cues, int line, int column, String problem) {
    assertThatExceptionOfType(RuleFileException.class)
        .isThrownBy(() -> CueReader.read(file(cues), Lexicon.bundled()))
        .withMessageStartingWith("test.txt:" + line + ":" + column + ": ")
        .withMessageContaining(problem);
  }

  @Test
  void aCueIsRead() {
    Cue cue = CueReader.read(file(CUE), Lexicon.bundled()).get(0);

    assertThat(cue.id()).isEqualTo("gulls");
    assertThat(cue.zone()).isEqualTo(Zone.Type.BOILERPLATE);
    assertThat(cue.weight()).isEqualTo(4);
    assertThat(cue.places()).containsExactly(Place.FOOT);
    assertThat(cue.patterns())
        .extracting(CuePattern::toString)
        .containsExactly("feed ... gulls|terns");
    assertThat(cue.told()).containsExactly("Feed no gulls.");
    assertThat(cue.kept()).containsExactly("The gulls fed.");
  }

  @Test
  void aBrokenCueNamesItsPlace() {
    assertBroken(CUE.replace("zone BOILERPLATE", "zone GULLS"), 4, 6, "GULLS");
    assertBroken(CUE.replace("weight 4", "weight heavy"), 5, 8, "heavy");
    assertBroken(CUE.replace("place foot", "place beak"), 6, 7, "expected top, foot or edge");
    assertBroken(CUE.replace("place foot", "opens beak"), 6, 7, "expected list");
    assertBroken(CUE.replace("place foot", "beak foot"), 6, 6, "expected zone, weight");
    assertBroken(CUE.replace("feed", "Feed"), 7, 6, "expected a word in lower case");
    assertBroken(CUE.replace("feed", "@beaks"), 7, 6, "beaks");
    assertBroken(CUE.replace("place foot", "place"), 6, 1, "expected a field and its value");
    assertBroken(CUE.replace("cue gulls\n", ""), 3, 1, "expected an entry to begin");
    assertBroken(CUE + "\n" + CUE, 13, 5, "twice");
  }

  @Test
  void aCueWithoutExamplesIsBroken() {
    assertBroken(CUE.replace("told Feed no gulls.\n", ""), 3, 1, "needs a told");
    assertBroken(CUE.replace("kept The gulls fed.\n", ""), 3, 1, "needs a kept");
    assertBroken(CUE.replace("when feed ... gulls|terns\n", ""), 3, 1, "needs a when");
    assertBroken(CUE.replace("zone BOILERPLATE\n", ""), 3, 1, "needs a zone");
  }

  @Test
  void aBrokenRowOfWeightsNamesItsPlace() {
    assertThatExceptionOfType(RuleFileException.class)
        .isThrownBy(() -> Weights.read(file("trait TITLE BODY\nLINE 1.0 much\n")))
        .withMessageStartingWith("test.txt:2:10: ");
    assertThatExceptionOfType(RuleFileException.class)
        .isThrownBy(() -> Weights.read(file("trait TITLE BODY\nLINE 1.0\n")))
        .withMessageStartingWith("test.txt:2:1: expected 3 cells");
    assertThatExceptionOfType(RuleFileException.class)
        .isThrownBy(() -> Weights.read(file("trait TITLE BODY\nLINE 1.0 2.0\n")))
        .withMessageContaining("no row for the trait");
  }

  @Test
  void aBrokenClassOfWordsNamesItsPlace() {
    assertThatExceptionOfType(RuleFileException.class)
        .isThrownBy(() -> Lexicon.of(file("month = may june\nno equals\n")))
        .withMessageStartingWith("test.txt:2:1: ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lexicon.bundled().words("gulls"))
        .withMessageContaining("month");
  }

  @Test
  void aMissingFileNamesItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataFile.bundled(Zoner.class, "gulls.txt"))
        .withMessageContaining("gulls.txt");
  }
}
