package io.github.hencenlp.hence.core.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

  @Test
  void leavesOutWhatAReaderDoesNotSeeAndFindsTheWayBack() {
    String text = "\uFEFFThe coun\u00ADcil\u200B met.\r\nNow";
    VisibleText visible = VisibleText.of(text, 0, text.length());
    assertThat(visible.text()).isEqualTo("The council met.  Now");
    int council = visible.text().indexOf("council");
    assertThat(text.substring(visible.begin(council), visible.end(council + 7)))
        .isEqualTo("coun\u00ADcil");
    int now = visible.text().indexOf("Now");
    assertThat(text.substring(visible.begin(now), visible.end(now + 3))).isEqualTo("Now");
  }

  @Test
  void keepsSurrogatePairsWhole() {
    String text = "Yes \uD83D\uDE00 indeed";
    VisibleText visible = VisibleText.of(text, 4, 6);
    assertThat(visible.text()).isEqualTo("\uD83D\uDE00");
    assertThat(visible.begin(0)).isEqualTo(4);
    assertThat(visible.end(2)).isEqualTo(6);
  }
}
