package io.github.hencenlp.hence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the sale             | a sale
          The sale             | this sale
          our towns            | that town
          higher taxes         | Higher tax
          losses               | the loss
          new policies         | a new policy
          the churches         | church
          the county's bridges | county bridge
          the boats’ crews     | the boat crew
          “the sea wall”,      | sea wall
          the rise of the sea  | a rise of sea
          two  winters         | two winters
          the US               | US
          Rowe's plan          | the Rowe plan
          Rowe’s reckless plan | Rowe's plan
          Anna Rowe's old plan | the Anna Rowe plans
          """)
  void theseAreTheSame(String one, String other) {
    assertThat(Wording.of(one).isSameAs(Wording.of(other))).isTrue();
    assertThat(Wording.of(other).isSameAs(Wording.of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the sale                      | the harbour
          loss                          | los
          gas                           | ga
          9%                            | 9
          it falls                      | falls
          the US                        | us
          the plan                      | Rowe's plan
          Anna Rowe's plan              | Rowe's plan
          Rowe's plan                   | Bly's plan
          Rowe's plan                   | Rowe's plans for May
          Rowe's old plan               | Rowe's new plan
          Rowe lost the vote            | Rowe won the vote
          Rowe's wish to stop the vote  | Rowe's vote
          the fall of Ambry             | the rise of Ambry
          """)
  void theseAreNot(String one, String other) {
    assertThat(Wording.of(one).isSameAs(Wording.of(other))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"it", "They", "I", "which", "this", "That", "his", "…", "one"})
  void aPronounAloneHasNoWords(String pronoun) {
    assertThat(Wording.of(pronoun).isEmpty()).isTrue();
    assertThat(Wording.of(pronoun).isSameAs(Wording.of(pronoun))).isFalse();
  }

  @Test
  void theTurkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Wording.of("ITS INCOME").isSameAs(Wording.of("income"))).isTrue();
      assertThat(Wording.of("It").isEmpty()).isTrue();
    } finally {
      Locale.setDefault(before);
    }
  }
}
