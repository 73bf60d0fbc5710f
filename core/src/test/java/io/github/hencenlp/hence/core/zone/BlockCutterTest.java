package io.github.hencenlp.hence.core.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockCutterTest {

  private static List<String> cut(String text) {
    List<Block> blocks = BlockCutter.cut(text);
    assertThat(blocks)
        .allSatisfy(b -> assertThat(text.substring(b.start(), b.end())).isEqualTo(b.text()));
    return blocks.stream().map(Block::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\n",
        "\r\n\r\n",
        "\r\r",
        "\u2028\u2028",
        "\u2029",
        "\n \u00a0\t\n",
        "\n\u200b\n",
        "\n\ufeff\n",
        "\u0085"
      })
  void lineBreaksOfEveryKindSeparate(String breaks) {
    assertThat(cut("First words." + breaks + "Second words."))
        .containsExactly("First words.", "Second words.");
  }

  @Test
  void blocksAreTrimmedOfWhatLeavesNoInk() {
    assertThat(cut("\ufeff \u00a0First\u00adwords 😀.\u200b \r\n"))
        .containsExactly("First\u00adwords 😀.");
  }

  @Test
  void wholeParagraphsOnLinesOfTheirOwnStayApart() {
    assertThat(cut(Page.OPENING + "\n" + Page.MIDDLE)).containsExactly(Page.OPENING, Page.MIDDLE);
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    String wrapped =
        Page.lines(
            "The horn on the north mole was sold for scrap because its keeper",
            "retired, and the board thought that nobody would notice. That was",
            "two winters ago. The crews noticed on the first night of fog, and",
            "said so.");

    assertThat(cut(wrapped + "\n\n" + wrapped)).containsExactly(wrapped, wrapped);
  }

  @Test
  void aHeadingAboveWrappedLinesStaysApart() {
    String wrapped =
        Page.lines(
            "The horn on the north mole was sold for scrap because its keeper",
            "retired, and the board thought that nobody would notice it.");

    assertThat(cut("The sale\n" + wrapped)).containsExactly("The sale", wrapped);
  }

  @Test
  void anIndentOpensAParagraphAmongWrappedLines() {
    String first =
        Page.lines(
            "The horn on the north mole was sold for scrap because its keeper",
            "retired, and the board thought that nobody would ever notice it.");

    assertThat(cut(first + "\n    " + first)).containsExactly(first, first);
  }

  @Test
  void aListOfTitlesIsNoWrappedProse() {
    assertThat(
            cut(
                "The small war about buoys\n"
                    + "A keeper remembers the great fog\n"
                    + "My year without a mast"))
        .hasSize(3);
  }

  @Test
  void blocksKnowWhereRoomIsLeft() {
    assertThat(BlockCutter.cut("One\nTwo\n\nThree"))
        .extracting(Block::roomBefore, Block::roomAfter)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(true, false),
            org.assertj.core.api.Assertions.tuple(false, true),
            org.assertj.core.api.Assertions.tuple(true, true));
  }
}
