package io.github.hencenlp.hence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.hencenlp.hence.spi.ArgumentExtractorProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentExtractorTest {

  /** Creates extractors that find nothing, of no more than a body. */
  public static final class Provider implements ArgumentExtractorProvider {
    @Override
    public ArgumentExtractor create(ExtractorOptions options) {
      if (!options.namedEntities()) {
        throw new ExtractorUnavailableException("no entities");
      }
      return new ArgumentExtractor() {
        @Override
        public ArgumentStructure extract(Document document) {
          return Sketch.of(document).structure();
        }

        @Override
        public List<RuleNote> rules() {
          return List.of(new RuleNote("r", "a rule", List.of(), List.of(), "own.rules", 1));
        }

        @Override
        public void close() {}
      };
    }
  }

  @Test
  void withoutAnImplementationTheArtifactToAddIsNamed() {
    assertThatExceptionOfType(ExtractorUnavailableException.class)
        .isThrownBy(ArgumentExtractor::create)
        .withMessageContaining("io.github.hencenlp:hence-core");
  }

  @Test
  void anImplementationIsFoundAndHandedTheOptions(@TempDir Path folder) throws IOException {
    try (var services =
        new ServicesOnThread(folder, ArgumentExtractorProvider.class, List.of(Provider.class))) {
      assertThat(services).isNotNull();
      try (ArgumentExtractor extractor = ArgumentExtractor.create()) {
        assertThat(extractor.extract("Rain fell.").document()).isEqualTo(Document.of("Rain fell."));
        assertThat(extractor.rule("r").map(RuleNote::note)).contains("a rule");
        assertThat(extractor.rule("s")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> extractor.extract(" "));
        assertThatNullPointerException().isThrownBy(() -> extractor.extract((String) null));
      }
      assertThatExceptionOfType(ExtractorUnavailableException.class)
          .isThrownBy(
              () ->
                  ArgumentExtractor.create(ExtractorOptions.builder().namedEntities(false).build()))
          .withMessage("no entities");
    }
  }

  @Test
  void optionsMayNotBeNull() {
    assertThatNullPointerException().isThrownBy(() -> ArgumentExtractor.create(null));
  }
}
