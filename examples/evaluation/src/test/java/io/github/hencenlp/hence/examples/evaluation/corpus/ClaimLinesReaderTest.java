package io.github.hencenlp.hence.examples.evaluation.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.examples.evaluation.TinyCorpora;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimLinesReaderTest {
  @TempDir Path folder;

  private Text read(String lines) {
    TinyCorpora.write(folder.resolve("opeds/ferry.txt"), lines);
    return ClaimLinesReader.read(folder.resolve("opeds")).get(0);
  }

  private static String words(Text text, Span span) {
    return span.in(text.document().text());
  }

  @Test
  void aClaimIsFoundInTheParagraphAboveIt() {
    Text text =
        read(
            """
            It rained. So it goes.
            Fog came down, so the ferry waited.
            + Fog came down | so | the ferry waited | CONSEQUENCE PROMOTES ASSERTED

            The captain slept to pass the time.
            + pass the time | to | The captain slept | PURPOSE PROMOTES POSSIBLE
            """);
    assertThat(text.corpus()).isEqualTo("opeds");
    assertThat(text.id()).isEqualTo("ferry");
    assertThat(text.document().text())
        .isEqualTo(
            """
            It rained. So it goes.

            Fog came down, so the ferry waited.

            The captain slept to pass the time.""");
    assertThat(text.claims()).hasSize(2);
    GoldClaim first = text.claims().get(0);
    assertThat(words(text, first.cause())).isEqualTo("Fog came down");
    assertThat(first.signal()).isPresent();
    assertThat(first.signal().get().start()).isEqualTo(text.document().text().indexOf("so the"));
    GoldClaim second = text.claims().get(1);
    assertThat(words(text, second.effect())).isEqualTo("The captain slept");
    assertThat(second.type()).contains(CausalClaim.Type.PURPOSE);
    assertThat(second.modality()).contains(CausalClaim.Modality.POSSIBLE);
  }

  @Test
  void piecesStandInTheirOrderAndASignalMayBeMissing() {
    Text text =
        read(
            """
            Too proud, the town was left to pay.
            + Too proud | | the town … pay | CONSEQUENCE PROMOTES ASSERTED
            """);
    GoldClaim claim = text.claims().get(0);
    assertThat(claim.signal()).isEmpty();
    assertThat(claim.effect().pieces()).hasSize(2);
  }

  @Test
  void ofWordsThatOccurTwiceTheNearestAreMeant() {
    Text text =
        read(
            """
            It snowed. They cheered. It snowed, and so they cheered.
            + It snowed | so | they cheered | CONSEQUENCE PROMOTES ASSERTED
            """);
    assertThat(text.claims().get(0).cause().start()).isEqualTo(25);
  }

  @Test
  void aPartOfAWordIsNoWord() {
    Text text =
        read(
            """
            Another train was late, so he ran.
            + Another train was late | so | he ran | CONSEQUENCE PROMOTES ASSERTED
            """);
    assertThat(text.claims().get(0).effect().start())
        .isEqualTo(text.document().text().indexOf("he ran"));
  }

  @Test
  void aClaimThatCannotBeReadIsNamed() {
    for (String line :
        new String[] {
          "+ rain | so | he ran",
          "+ rain | so | he walked | CONSEQUENCE PROMOTES ASSERTED",
          "+ he ran | so | he ran | CONSEQUENCE PROMOTES ASSERTED",
          "+ It rained | so | he ran | CONSEQUENCE PROMOTES",
          "+ It rained | so | he ran | RESULT PROMOTES ASSERTED"
        }) {
      assertThatThrownBy(() -> read("It rained, so he ran.\n" + line + "\n"))
          .isInstanceOf(CorpusException.class)
          .hasMessageContaining("ferry.txt")
          .hasMessageContaining(line);
    }
  }
}
