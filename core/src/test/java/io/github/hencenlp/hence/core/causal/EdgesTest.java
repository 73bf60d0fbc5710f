package io.github.hencenlp.hence.core.causal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class EdgesTest {

  private static final Sentence PRICES_ROSE =
      Trees.of(
              "Prices/price/NNS/2/nsubj rose/rise/VBD/0/root because/because/IN/5/mark"
                  + " ports/port/NNS/5/nsubj closed/close/VBD/2/advcl ,/,/,/8/punct"
                  + " which/which/WDT/8/nsubj hurt/hurt/VBD/5/acl:relcl")
          .sentences()
          .get(0);

  private final TokenSet portsClosedWhichHurt = TokenSet.range(PRICES_ROSE, 3, 7);

  @Test
  void theProposedPlaceComesFirst() {
    assertThat(Edges.of(PRICES_ROSE).begins(portsClosedWhichHurt, new BitSet())).startsWith(3);
    assertThat(Edges.of(PRICES_ROSE).ends(portsClosedWhichHurt, new BitSet())).startsWith(7);
  }

  @Test
  void anArgumentMayEndBeforeAMark() {
    assertThat(Edges.of(PRICES_ROSE).ends(portsClosedWhichHurt, new BitSet())).contains(4);
  }

  @Test
  void noArgumentReachesAcrossAClosedWord() {
    BitSet signal = new BitSet();
    signal.set(2);
    assertThat(Edges.of(PRICES_ROSE).begins(portsClosedWhichHurt, signal)).doesNotContain(0, 1, 2);
    assertThat(Edges.of(PRICES_ROSE).begins(portsClosedWhichHurt, new BitSet())).contains(0);
  }
}
