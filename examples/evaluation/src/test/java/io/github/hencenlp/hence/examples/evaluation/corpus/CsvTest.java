package io.github.hencenlp.hence.examples.evaluation.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hencenlp.hence.examples.evaluation.TinyCorpora;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {
  @TempDir Path folder;

  @Test
  void quotedFieldsHoldCommasQuotesAndLineEnds() {
    assertThat(read("a,b\r\n\"one, two\",\"say \"\"hm\"\"\nand go\"\r\n,\n"))
        .containsExactly(
            Map.of("a", "one, two", "b", "say \"hm\"\nand go"), Map.of("a", "", "b", ""));
  }

  @Test
  void theLastLineNeedsNoEnd() {
    assertThat(read("a\n1")).containsExactly(Map.of("a", "1"));
  }

  @Test
  void whatIsWrongIsSaid() {
    assertThatThrownBy(() -> read("a,b\n1\n"))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("table.csv")
        .hasMessageContaining("2 columns");
    assertThatThrownBy(() -> read("a\n\"1"))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("not closed");
    assertThatThrownBy(() -> read("a\n\"1\"x\n"))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("after its quote");
  }

  private List<Map<String, String>> read(String text) {
    TinyCorpora.write(folder.resolve("table.csv"), text);
    return Csv.read(folder.resolve("table.csv"));
  }
}
