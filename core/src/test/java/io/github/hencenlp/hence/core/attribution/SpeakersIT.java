package io.github.hencenlp.hence.core.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.Source;
import io.github.hencenlp.hence.core.corenlp.TestAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is whom, with the real analysis. */
class SpeakersIT {

  @Test
  void aPronounBehindAQuotationIsTheOneIntroducedBeforeIt() {
    String text =
        "According to Dr. Ruth Ashby, who studies bees, the orchards need hedges. "
            + "Alderman Giles Thornton, who owns three ploughs, will not hear of it. "
            + "“A hedge eats a furrow on either side,” he told the parish meeting.";
    Attributions found =
        AttributionFinder.create(List.of(), false)
            .find(TestAnalyzer.analyze(text), TestAnalyzer.shared());
    assertThat(found.sources())
        .extracting(Source::name)
        .containsExactly("Dr. Ruth Ashby", "Alderman Giles Thornton");
    assertThat(found.sources()).extracting(Source::type).containsOnly(Source.Type.PERSON);
  }
}
