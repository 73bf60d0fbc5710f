package io.github.hencenlp.hence.examples.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MacroF1Test {
  @Test
  void eachClassHasItsScore() {
    MacroF1 told = new MacroF1(6, 2, 1, 3);
    assertThat(told.first()).isEqualTo(new Score(8, 7, 6));
    assertThat(told.second()).isEqualTo(new Score(4, 5, 3));
  }

  @Test
  void aRareClassCountsAsMuchAsAFrequentOne() {
    assertThat(new MacroF1(6, 2, 1, 3).value()).isCloseTo((12 / 15.0 + 6 / 9.0) / 2, within(1e-9));
    assertThat(new MacroF1(90, 0, 10, 0).value())
        .as("all called the same")
        .isCloseTo(180 / 190.0 / 2, within(1e-9));
  }

  @Test
  void countsAddUpOneByOneAndTogether() {
    MacroF1 told =
        MacroF1.NONE.with(true, true).with(true, false).with(false, true).with(false, false);
    assertThat(told).isEqualTo(new MacroF1(1, 1, 1, 1));
    assertThat(told.plus(new MacroF1(1, 2, 3, 4))).isEqualTo(new MacroF1(2, 3, 4, 5));
  }

  @Test
  void ofNothingItIsNothing() {
    assertThat(MacroF1.NONE.value()).isZero();
    assertThat(new MacroF1(5, 0, 0, 0).value()).as("one class alone").isEqualTo(0.5);
  }

  @Test
  void negativeCountsAreRefused() {
    List<ThrowingCallable> negative =
        List.of(
            () -> new MacroF1(-1, 0, 0, 0),
            () -> new MacroF1(0, -1, 0, 0),
            () -> new MacroF1(0, 0, -1, 0),
            () -> new MacroF1(0, 0, 0, -1));
    for (ThrowingCallable made : negative) {
      assertThatThrownBy(made)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("-1");
    }
  }
}
