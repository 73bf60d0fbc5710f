package io.github.hencenlp.hence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.hencenlp.hence.Document.Layout;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

  @Test
  void aPageIsReadAsItIs() {
    Document page = Document.of("Words.\r\n");
    assertThat(page.text()).isEqualTo("Words.\r\n");
    assertThat(page.id()).isEqualTo("document");
    assertThat(page.title()).isEmpty();
    assertThat(page.layout()).isEqualTo(Layout.PAGE);
    assertThat(page.statements()).isEmpty();
  }

  @Test
  void aBodyHasNoOtherZones() {
    assertThat(Document.body("Words.").layout()).isEqualTo(Layout.BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n\t", "\uFEFF", "\u00A0\u200B \u00AD"})
  void blankTextIsRefused(String blank) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Document.of(blank))
        .withMessageContaining("blank (" + blank.length() + " characters)");
    assertThatIllegalArgumentException().isThrownBy(() -> Document.body(blank));
  }

  @Test
  void quotationMarksThatSomebodyMisreadAreProse() {
    assertThat(Document.of("He said \u0093no\u0094.").text()).contains("\u0093no\u0094");
  }

  @ParameterizedTest
  @ValueSource(chars = {'\0', '\u0007', '\u001B', '\u007F'})
  void binaryTextIsRefusedWithTheCharacterAndItsOffset(char control) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Document.of("PK" + control + "x"))
        .withMessageContaining("control character U+%04X at offset 2", (int) control);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Document.ofStatements(List.of("a" + control)));
  }

  @Test
  void oddButPlainTextIsTaken() {
    String text = "“A” – b\u00ADc \uD83D\uDE00\r\n\fd\u200B\u0085e\u2028\tf \uD800";
    assertThat(Document.of(text).text()).isEqualTo(text);
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> Document.of(null));
    assertThatNullPointerException().isThrownBy(() -> Document.body(null));
    assertThatNullPointerException().isThrownBy(() -> Document.ofStatements(null));
    assertThatNullPointerException().isThrownBy(() -> Document.of("a").withId(null));
    assertThatNullPointerException().isThrownBy(() -> Document.of("a").withTitle(null));
  }

  @Test
  void statementsAreJoinedByLineFeeds() {
    Document document = Document.ofStatements(List.of("Rain fell.", "It was off."));
    assertThat(document.text()).isEqualTo("Rain fell.\nIt was off.");
    assertThat(document.layout()).isEqualTo(Layout.BODY);
    assertThat(document.statements())
        .extracting(s -> s.in(document.text()))
        .containsExactly("Rain fell.", "It was off.");
  }

  @Test
  void statementsMayBeSpansOfAText() {
    List<Span> spans = List.of(Span.of(0, 4), Span.of(5, 9));
    assertThat(Document.ofStatements("Rain fell.", spans).statements()).isEqualTo(spans);
  }

  @Test
  void noStatementIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Document.ofStatements(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> Document.ofStatements("a", List.of()));
  }

  @Test
  void aBlankStatementIsRefusedByItsNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Document.ofStatements(List.of("Rain fell.", " ")))
        .withMessageContaining("statement 2 of 2");
  }

  @Test
  void statementsLieInTheTextInOrderAndApart() {
    for (List<Span> wrong :
        List.of(
            List.of(Span.of(0, 11)),
            List.of(Span.of(5, 9), Span.of(0, 4)),
            List.of(Span.of(0, 4), Span.of(3, 9)))) {
      assertThatIllegalArgumentException()
          .as("%s", wrong)
          .isThrownBy(() -> Document.ofStatements("Rain fell.", wrong))
          .withMessageContaining("within 0 to 10");
    }
  }

  @Test
  void anotherIdOrTitleKeepsTheRest() {
    Document document = Document.ofStatements(List.of("Rain fell."));
    assertThat(document.withTitle("Rain").withId("rain"))
        .isEqualTo(
            new Document(
                "rain",
                document.text(),
                Optional.of("Rain"),
                document.layout(),
                document.statements()));
  }

  @Test
  void onlyReadyMadeStatementsCanStandInNoOrder() {
    Document document = Document.ofStatements(List.of("Rain fell.", "Roads flood."));
    assertThat(document.withoutOrder().layout()).isEqualTo(Document.Layout.UNORDERED);
    assertThat(document.withoutOrder().statements()).isEqualTo(document.statements());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Document.of("Rain fell.").withId("rain").withoutOrder())
        .withMessageContaining("ready-made statements")
        .withMessageContaining("rain");
  }

  @Test
  void aBlankIdIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Document.of("a").withId(" "));
  }
}
