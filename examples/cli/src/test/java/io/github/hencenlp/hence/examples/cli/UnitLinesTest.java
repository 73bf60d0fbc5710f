package io.github.hencenlp.hence.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hencenlp.hence.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A b.\nC.",
        "A b.\r\nC.\r\n",
        "A b.\rC.",
        "\uFEFFA b.\n\n \t\n  C.  \n",
      })
  void eachLineWithWordsIsAStatement(String text) {
    Document document = UnitLines.of(text);
    assertThat(document.text()).isEqualTo(text);
    assertThat(document.statements())
        .extracting(statement -> statement.in(text))
        .containsExactly("A b.", "C.");
  }

  @Test
  void blankLinesAloneAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> UnitLines.of("\n \n\uFEFF"));
  }
}
