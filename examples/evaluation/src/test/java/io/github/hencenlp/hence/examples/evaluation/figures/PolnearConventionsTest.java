package io.github.hencenlp.hence.examples.evaluation.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.examples.evaluation.corpus.Layers.Ascription;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolnearConventionsTest {
  private static final String TEXT = "Roe said that Ann thinks combat hurts.";

  @Test
  void thatBelongsToTheContentAndNothingIsWithinIt() {
    Ascription outer = ascription("said", "Ann thinks combat hurts");
    Ascription inner = ascription("thinks", "combat hurts");

    assertThat(PolnearConventions.of(List.of(outer, inner), TEXT))
        .containsExactly(
            new Ascription(
                outer.source(),
                outer.cue(),
                Span.covering(List.of(new Span.Piece(9, 13), outer.content().pieces().get(0)))));
  }

  @Test
  void aColonBelongsToTheCue() {
    String text = "Roe said: combat hurts.";
    Ascription found = ascription("said", "combat hurts", text);

    assertThat(PolnearConventions.of(List.of(found), text))
        .extracting(a -> a.cue().orElseThrow().end())
        .containsExactly(found.cue().orElseThrow().end() + 1);
  }

  @Test
  void aWordThatEndsLikeThatIsNone() {
    assertThat(
            PolnearConventions.of(
                List.of(ascription("said", "thinks", "Whatthat thinks said")),
                "Whatthat thinks said"))
        .isEqualTo(List.of(ascription("said", "thinks", "Whatthat thinks said")));
  }

  private static Ascription ascription(String cue, String content) {
    return ascription(cue, content, TEXT);
  }

  private static Ascription ascription(String cue, String content, String text) {
    return new Ascription(Optional.empty(), Optional.of(span(cue, text)), span(content, text));
  }

  private static Span span(String words, String text) {
    int start = text.indexOf(words);
    return Span.of(start, start + words.length());
  }
}
