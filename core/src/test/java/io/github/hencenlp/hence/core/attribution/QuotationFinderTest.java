package io.github.hencenlp.hence.core.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "She said “the mill is shut.” | the mill is shut",
        "She said \"the mill is shut.\" | the mill is shut",
        "She said ‘the mill is shut’. | the mill is shut",
        "She said 'the mill is shut'. | the mill is shut",
        "She said ''the mill is shut.'' | the mill is shut",
        "She said «the mill is shut». | the mill is shut",
        "She said „the mill is shut“. | the mill is shut",
      })
  void everyStyleOfMarks(String text, String words) {
    assertThat(words(text)).containsExactly(words);
  }

  @Test
  void marksAndPunctuationAtTheEdgesStayOutside() {
    String text = "“We are done,” said Ann. “Go home!”";

    List<Quotation> found = find(text);

    assertThat(found).extracting(q -> q.words().in(text)).containsExactly("We are done", "Go home");
    assertThat(found)
        .extracting(q -> text.substring(q.open(), q.close()))
        .containsExactly("“We are done,”", "“Go home!”");
  }

  @Test
  void twoApostrophesAreOneMark() {
    String text = "''Rain fell,'' she said. ''The workers' pay is 'late'.'' He left.";

    List<Quotation> found = find(text);

    assertThat(found)
        .extracting(q -> text.substring(q.open(), q.close()))
        .containsExactly("''Rain fell,''", "''The workers' pay is 'late'.''");
  }

  @Test
  void severalSentencesAreOneQuotation() {
    assertThat(words("He wrote: “Rain fell. Nobody came. We sold two pots.” Then he left."))
        .containsExactly("Rain fell. Nobody came. We sold two pots");
  }

  @Test
  void eachParagraphOpensWithAMarkAndTheLastOneCloses() {
    assertThat(words("Ann said: “Rain fell.\n“Nobody came.\n“We sold two pots.”\nShe left."))
        .containsExactly("Rain fell … Nobody came … We sold two pots");
  }

  @Test
  void anUnclosedMarkSwallowsNothing() {
    assertThat(words("She said “the mill is shut and left.\nThe “free” bread was gone."))
        .containsExactly("free");
  }

  @Test
  void anUnclosedMarkBeforeAWholeQuotationIsPassedOver() {
    assertThat(words("A “bad mark here, and “a good one” there.")).containsExactly("a good one");
  }

  @Test
  void apostrophesAreNoMarks() {
    assertThat(words("It’s the workers’ mill, and they don't share the '90s with 'em.")).isEmpty();
  }

  @Test
  void aPossessiveDoesNotCloseASingleQuotation() {
    assertThat(words("He called it ‘the workers’ mill’ and left."))
        .containsExactly("the workers’ mill");
  }

  @Test
  void aQuotationWithinAQuotationIsPartOfIt() {
    assertThat(words("Ann said, “He told me ‘go home’ twice.”"))
        .containsExactly("He told me ‘go home’ twice");
  }

  @Test
  void emptyMarksQuoteNothing() {
    assertThat(words("A pair “” of marks, and a lone \" here.")).isEmpty();
  }

  private static List<String> words(String text) {
    return find(text).stream().map(q -> q.words().in(text)).toList();
  }

  private static List<Quotation> find(String text) {
    List<Span.Piece> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.lines().toList()) {
      paragraphs.add(new Span.Piece(start, start + line.length()));
      start += line.length() + 1;
    }
    return QuotationFinder.find(text, paragraphs);
  }
}
