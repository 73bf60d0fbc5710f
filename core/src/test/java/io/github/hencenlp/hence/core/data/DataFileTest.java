package io.github.hencenlp.hence.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hencenlp.hence.RuleFileException;
import io.github.hencenlp.hence.core.data.DataFile.Line;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFileTest {

  private enum Colour {
    RED,
    BLUE
  }

  @Test
  void commentsAndBlankLinesAreLeftOutAndNumbersKept() {
    assertThat(new DataFile("x", "# head\none\n\n  two\n#\nthree").lines())
        .containsExactly(
            new Line(2, "one", true), new Line(4, "  two", true), new Line(6, "three", false));
  }

  @Test
  void aWordThatNamesNoConstantIsToldWithThoseThereAre() {
    DataFile file = new DataFile("mine.txt", "paint GREEN");
    Line line = file.lines().get(0);
    assertThat(file.constant(line, Colour.class, "RED")).isEqualTo(Colour.RED);
    assertThatThrownBy(() -> file.constant(line, Colour.class, "GREEN"))
        .isInstanceOf(RuleFileException.class)
        .hasMessage("mine.txt:1:7: expected one of [RED, BLUE] but found \"GREEN\"");
  }

  @Test
  void aMissingBundledFileNamesItself() {
    assertThatThrownBy(() -> DataFile.bundled(DataFileTest.class, "nowhere.txt"))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("nowhere.txt")
        .hasMessageContaining("DataFileTest");
  }

  @Test
  void aHostsFileThatIsMissingOrNoUtf8KeepsTheCause(@TempDir Path folder) throws Exception {
    Path broken = Files.write(folder.resolve("latin.rules"), new byte[] {'a', (byte) 0xE9, 'b'});
    assertThatThrownBy(() -> DataFile.of(broken))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("latin.rules")
        .hasMessageContaining("UTF-8")
        .hasCauseInstanceOf(java.nio.charset.CharacterCodingException.class);
    assertThatThrownBy(() -> DataFile.of(folder.resolve("none.rules")))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("none.rules")
        .hasCauseInstanceOf(java.io.IOException.class);
  }
}
