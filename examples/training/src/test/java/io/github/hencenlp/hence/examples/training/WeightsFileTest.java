package io.github.hencenlp.hence.examples.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.core.causal.ClaimModels;
import io.github.hencenlp.hence.core.data.DataFile;
import io.github.hencenlp.hence.core.data.LinearModel;
import io.github.hencenlp.hence.core.data.LinearModels;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsFileTest {

  private enum Name {
    BEGINS,
    ENDS,
    CLAIM
  }

  @Test
  void whatIsWrittenIsRead() {
    LinearModel claim = LinearModel.of(Map.of("bias", -1.5, "cause.ends=,", 0.25, "a=b", 1.0));
    String text =
        WeightsFile.of(new ClaimModels(LinearModel.of(Map.of("in", 0.5)), LinearModel.NONE, claim));
    LinearModels<Name> read = LinearModels.read(new DataFile("weights.txt", text), Name.class);
    assertThat(read.of(Name.BEGINS).weights()).isEqualTo(Map.of("in", 0.5));
    assertThat(read.of(Name.ENDS).weights()).isEmpty();
    assertThat(read.of(Name.CLAIM).weights()).isEqualTo(claim.weights());
  }

  @Test
  void theHeaderSaysWhereTheWeightsComeFrom() {
    assertThat(WeightsFile.of(ClaimModels.NONE)).contains("Learned from", "CC0", "CC BY-SA", "MIT");
  }
}
