package io.github.hencenlp.hence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemeTest {

  @ParameterizedTest
  @EnumSource
  void aTitleIsWrittenAsInASentence(Scheme scheme) {
    assertThat(scheme.title()).contains("argument").matches("[a-z ]+");
  }

  @Test
  void noTwoSchemesShareATitle() {
    assertThat(Arrays.stream(Scheme.values()).map(Scheme::title)).doesNotHaveDuplicates();
    assertThat(Scheme.EXPERT_OPINION.title()).isEqualTo("argument from expert opinion");
  }

  @ParameterizedTest
  @EnumSource
  void threeToSixCompleteQuestionsAreAskedOfEach(Scheme scheme) {
    assertThat(scheme.criticalQuestions())
        .hasSizeBetween(3, 6)
        .doesNotHaveDuplicates()
        .isUnmodifiable()
        .allSatisfy(question -> assertThat(question).matches("[A-Z][^?]+\\?"));
  }
}
