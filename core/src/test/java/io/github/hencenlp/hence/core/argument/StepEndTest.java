package io.github.hencenlp.hence.core.argument;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.core.argument.StepEnd.End;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepEndTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "premise PAST",
        "premise JUST_AFTER PAST",
        "conclusion FAR_BEFORE norm OUGHT",
        "conclusion begins=the",
        "conclusion begins=the town"
      })
  void aNameIsReadAsItIsWritten(String name) {
    assertThat(StepEnd.parse(name)).map(StepEnd::toString).contains(name);
  }

  @Test
  void aNameTellsEndAndPlace() {
    assertThat(StepEnd.parse("conclusion JUST_BEFORE last norm"))
        .contains(new StepEnd(End.CONCLUSION, Optional.of(Place.JUST_BEFORE), "last norm"));
    assertThat(StepEnd.parse("premise first norm"))
        .contains(new StepEnd(End.PREMISE, Optional.empty(), "first norm"));
  }

  @Test
  void whatTwoUnitsShowTogetherIsNoEnd() {
    assertThat(StepEnd.parse("cohesion high")).isEmpty();
  }
}
