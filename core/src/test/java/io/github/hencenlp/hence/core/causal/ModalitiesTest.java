package io.github.hencenlp.hence.core.causal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.CausalClaim.Modality;
import io.github.hencenlp.hence.core.analysis.Analysis;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModalitiesTest {

  private static final String FILL = "Rain/rain/NN/4/nsubj did/do/VBD/4/aux not/not/RB/4/advmod";

  /** The modality of what "cause" says in a sentence. */
  private static Modality of(String sentence) {
    Analysis analysis = Trees.of(sentence);
    return Proposer.create(List.of(), ClaimModels.NONE)
        .proposals(analysis, analysis.sentences().get(0))
        .stream()
        .filter(c -> c.sentence().isLemma(c.signal().first(), "cause"))
        .map(c -> Modalities.bundled().of(c))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsDeniedOfOneVerbIsDeniedOfTheOneJoinedToIt() {
    assertThat(
            of(
                FILL
                    + " fill/fill/VB/0/root wells/well/NNS/4/obj or/or/CC/7/cc"
                    + " cause/cause/VB/4/conj floods/flood/NNS/7/obj"))
        .isEqualTo(Modality.DENIED);
  }

  @Test
  void whatFollowsButIsNotDenied() {
    assertThat(
            of(
                FILL
                    + " fill/fill/VB/0/root wells/well/NNS/4/obj but/but/CC/7/cc"
                    + " caused/cause/VBD/4/conj floods/flood/NNS/7/obj"))
        .isEqualTo(Modality.ASSERTED);
  }

  @Test
  void whatADeniedClauseLeadsToIsNotDenied() {
    assertThat(
            of(
                FILL
                    + " fall/fall/VB/0/root ,/,/,/6/punct causing/cause/VBG/4/advcl"
                    + " drought/drought/NN/6/obj"))
        .isEqualTo(Modality.ASSERTED);
  }
}
