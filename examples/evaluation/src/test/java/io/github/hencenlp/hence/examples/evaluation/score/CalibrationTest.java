package io.github.hencenlp.hence.examples.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.examples.evaluation.Claims;
import io.github.hencenlp.hence.examples.evaluation.corpus.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final Text TEXT = new Text("made", Document.body("Rain, floods."), List.of());

  @Test
  void eachClaimLiesInTheBinOfItsConfidence() {
    Calibration calibration =
        Calibration.of(List.of(judged(0, false), judged(0.25, true), judged(1, true)));
    assertThat(calibration.bins().stream().map(bin -> bin.share().of()))
        .containsExactly(1, 0, 1, 0, 0, 0, 0, 0, 0, 1);
    assertThat(calibration.all()).isEqualTo(new Share(2, 3));
  }

  @Test
  void theErrorIsHowFarConfidenceIsFromTheShareThatIsRight() {
    Calibration calibration =
        Calibration.of(
            List.of(judged(0.8, true), judged(0.8, true), judged(0.8, true), judged(0.8, false)));
    assertThat(calibration.error()).isCloseTo(0.05, within(1e-9));
    assertThat(Calibration.of(List.of(judged(0.3, true), judged(0.9, true))).error())
        .isCloseTo((0.7 + 0.1) / 2, within(1e-9));
  }

  @Test
  void ofNoClaimsThereIsNoError() {
    assertThat(Calibration.of(List.of()).error()).isZero();
  }

  private static Judged judged(double confidence, boolean right) {
    return new Judged(
        TEXT,
        Claims.sure(Claims.claim(Span.of(0, 4), Span.of(6, 12), Optional.empty()), confidence),
        right);
  }
}
