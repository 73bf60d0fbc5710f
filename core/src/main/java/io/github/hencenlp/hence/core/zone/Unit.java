package io.github.hencenlp.hence.core.zone;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a block: the smallest stretch that can be a zone, since "… is professor of law. The
 * views are her own." are two.
 *
 * @param block the block it stands in
 * @param index the block's place on the page
 * @param start the offset of its first character
 * @param end the offset after its last character
 * @param first whether it opens its block
 * @param share the part of the block that it makes up, counted in sentences
 * @param words its words
 */
record Unit(Block block, int index, int start, int end, boolean first, double share, Words words) {

  /**
   * In a longer block a sentence's share falls no further: the longer a paragraph, the surer it is
   * body.
   */
  private static final int MANY_SENTENCES = 5;

  /** Returns the sentences of the blocks, in order. */
  static List<Unit> of(List<Block> blocks) {
    List<Unit> units = new ArrayList<>();
    for (int index = 0; index < blocks.size(); index++) {
      Block block = blocks.get(index);
      List<String> sentences = Sentences.of(block.text());
      int from = 0;
      for (String sentence : sentences) {
        int at = block.text().indexOf(sentence, from);
        int start = block.start() + at;
        from = at + sentence.length();
        units.add(
            new Unit(
                block,
                index,
                start,
                start + sentence.length(),
                at == 0,
                1.0 / Math.min(sentences.size(), MANY_SENTENCES),
                Words.of(sentence)));
      }
    }
    return List.copyOf(units);
  }

  boolean hasWords() {
    return !words.isEmpty();
  }
}
