package io.github.hencenlp.hence.core.argument;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableDoubleArray;
import org.junit.jupiter.api.Test;

class GradedTest {

  private final Graded support = new Graded("support", ImmutableDoubleArray.of(0.25, 0.5));

  @Test
  void aValueIsNamedByTheGradeThatItReaches() {
    assertThat(support.of(0)).isEqualTo("support least");
    assertThat(support.of(0.25)).isEqualTo("support 0.25+");
    assertThat(support.of(0.4)).isEqualTo("support 0.25+");
    assertThat(support.of(7)).isEqualTo("support 0.5+");
  }

  @Test
  void acrossParagraphsItIsAnotherFeature() {
    assertThat(support.of(0.6, true)).isEqualTo("far support 0.5+");
    assertThat(support.of(0.6, false)).isEqualTo("near support 0.5+");
  }
}
