package io.github.hencenlp.hence.core.causal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Sentence;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class ClauseTest {

  private static final String FROST =
      "It/it/PRP/5/nsubj was/be/VBD/5/cop only/only/RB/5/advmod the/the/DT/5/det"
          + " frost/frost/NN/0/root that/that/DT/7/nsubj spoilt/spoil/VBD/5/ccomp it/it/PRP/7/obj";

  private static String words(Analysis analysis, int head, int... others) {
    Sentence s = analysis.sentences().get(0);
    BitSet apart = new BitSet();
    for (int other : others) {
      apart.set(other);
    }
    return new Clause(s, head, apart).words().span().orElseThrow().in(analysis.text());
  }

  @Test
  void whatACleftBringsOutStandsAloneWhereTheRestIsAnotherPart() {
    assertThat(words(Trees.of(FROST), 4, 6)).isEqualTo("the frost");
  }

  @Test
  void andIsAWholeClauseWhereNothingElseClaimsTheRest() {
    assertThat(words(Trees.of(FROST), 4)).isEqualTo("It was only the frost that spoilt it");
  }

  @Test
  void whatIsSaidOfASubjectIsTakenWithoutTheDenialOfTheLink() {
    Analysis analysis =
        Trees.of(
            "What/what/WP/2/nsubj hurts/hurt/VBZ/6/csubj is/be/VBZ/6/cop not/not/RB/6/advmod"
                + " the/the/DT/6/det frost/frost/NN/0/root");

    assertThat(words(analysis, 5, 1)).isEqualTo("the frost");
  }
}
