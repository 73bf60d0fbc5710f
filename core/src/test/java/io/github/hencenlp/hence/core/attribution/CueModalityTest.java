package io.github.hencenlp.hence.core.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.Attribution.Modality;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.analysis.Trees;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cue tells of its content, over trees made by hand. */
class CueModalityTest {

  @ParameterizedTest
  @CsvSource({
    "knows/know/VBZ, FACTIVE",
    "admitted/admit/VBD, FACTIVE",
    "says/say/VBZ, NEUTRAL",
    "believes/believe/VBZ, NEUTRAL",
    "claims/claim/VBZ, DOUBTFUL",
    "alleges/allege/VBZ, DOUBTFUL",
    "denies/deny/VBZ, DENYING",
    "rejects/reject/VBZ, DENYING"
  })
  void theVerbTells(String verb, Modality modality) {
    assertThat(modality("Ann/ann/NNP/2/nsubj " + verb + "/0/root" + rains(2), 1))
        .isEqualTo(modality);
  }

  @ParameterizedTest
  @CsvSource({
    "know/know/VB, FACTIVE",
    "say/say/VB, DENYING",
    "claim/claim/VB, DENYING",
    "deny/deny/VB, NEUTRAL"
  })
  void aNegationTurnsItRound(String verb, Modality modality) {
    String sentence =
        "Ann/ann/NNP/4/nsubj does/do/VBZ/4/aux not/not/RB/4/advmod " + verb + "/0/root" + rains(4);
    assertThat(modality(sentence, 3)).isEqualTo(modality);
  }

  @Test
  void soDoesTheVerbThatLeadsUpToIt() {
    String sentence =
        "Ann/ann/NNP/2/nsubj failed/fail/VBD/0/root to/to/TO/4/mark say/say/VB/2/xcomp" + rains(4);
    assertThat(modality(sentence, 3)).isEqualTo(Modality.DENYING);
  }

  @Test
  void soDoesASourceThatIsNobody() {
    String sentence = "No/no/DT/2/det court/court/NN/3/nsubj holds/hold/VBZ/0/root" + rains(3);
    assertThat(modality(sentence, 2, 0, 1)).isEqualTo(Modality.DENYING);
  }

  @Test
  void withoutACueItIsNeutral() {
    Sentence sentence = Trees.sentence("Rain/rain/NN/0/root ./././1/punct");
    Saying saying =
        new Saying(
            "r", 1, Optional.empty(), sentence, Optional.empty(), Optional.empty(), Span.of(0, 4));
    assertThat(CueModality.of(saying)).isEqualTo(Modality.NEUTRAL);
  }

  private static Modality modality(String sentence, int cue) {
    return modality(sentence, cue, 0, 0);
  }

  private static Modality modality(String line, int cue, int first, int last) {
    Sentence sentence = Trees.sentence(line);
    return CueModality.of(
        new Saying(
            "r",
            1,
            Optional.empty(),
            sentence,
            Optional.of(TokenSet.range(sentence, first, last)),
            Optional.of(TokenSet.range(sentence, cue, cue)),
            Span.of(0, 1)));
  }

  private static String rains(int verb) {
    return String.format(
        " it/it/PRP/%d/nsubj rains/rain/VBZ/%d/ccomp ./././%d/punct", verb + 2, verb, verb);
  }
}
