package io.github.hencenlp.hence.core.zone;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;

/**
 * What a text must have for a pattern to match: any of some words, or a word that begins with any
 * of some stems.
 *
 * @param words the words
 * @param stems the stems
 */
record Trigger(ImmutableSet<String> words, ImmutableSet<String> stems) {

  /**
   * Returns how rare it is likely to be: the length of its shortest word, since words that are used
   * much are short (Zipf 1935).
   */
  int rarity() {
    int shortest = Integer.MAX_VALUE;
    for (String word : Iterables.concat(words, stems)) {
      shortest = Math.min(shortest, word.length());
    }
    return shortest;
  }
}
