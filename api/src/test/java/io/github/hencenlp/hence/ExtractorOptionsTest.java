package io.github.hencenlp.hence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractorOptionsTest {
  /** Every option set, and to something other than its default. */
  private static final ExtractorOptions ALL =
      ExtractorOptions.builder()
          .causalRules(Path.of("causal", "a.rules"))
          .causalRules(Path.of("b.rules"))
          .attributionRules(Path.of("c.rules"))
          .namedEntities(false)
          .coreference(true)
          .attitudes(true)
          .build();

  @Test
  void defaultsAreTheStatedOnes() {
    assertThat(ExtractorOptions.defaults())
        .isEqualTo(new ExtractorOptions(List.of(), List.of(), true, false, false));
  }

  @Test
  void everyOptionCanBeSet() throws ReflectiveOperationException {
    for (RecordComponent option : ExtractorOptions.class.getRecordComponents()) {
      assertThat(option.getAccessor().invoke(ALL))
          .as(option.getName())
          .isNotEqualTo(option.getAccessor().invoke(ExtractorOptions.defaults()));
    }
  }

  @Test
  void aBuilderOfOptionsReturnsEveryField() {
    assertThat(ALL.toBuilder().build()).isEqualTo(ALL);
    assertThat(ExtractorOptions.defaults().toBuilder().build())
        .isEqualTo(ExtractorOptions.defaults());
  }

  @Test
  void optionsBuiltDoNotChangeWithTheirBuilder() {
    ExtractorOptions.Builder builder = ALL.toBuilder();
    ExtractorOptions before = builder.build();
    builder.causalRules(Path.of("d.rules"));
    assertThat(before).isEqualTo(ALL);
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> new ExtractorOptions(null, List.of(), true, false, false));
    assertThatNullPointerException().isThrownBy(() -> ExtractorOptions.builder().causalRules(null));
    assertThatNullPointerException()
        .isThrownBy(() -> ExtractorOptions.builder().attributionRules(null));
  }
}
