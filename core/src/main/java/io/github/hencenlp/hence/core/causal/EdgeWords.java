package io.github.hencenlp.hence.core.causal;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.List;

/**
 * The words that stand at the edges of a clause without being part of what it says: connectives and
 * comments before it, read from {@code edges.txt}, and what leads over to the next behind it, read
 * from {@code trailing.txt}.
 */
final class EdgeWords {

  private EdgeWords() {}

  /**
   * Returns how many words at the beginning are such; 0 for none, and where nothing else would be
   * left.
   */
  static int atBeginning(TokenSet words) {
    return Bundled.LEADING.get(word(words, words.first())).stream()
        .filter(
            p ->
                words.first() + p.size() <= words.last()
                    && words.sentence().reads(words.first(), p))
        .mapToInt(List::size)
        .findFirst()
        .orElse(0);
  }

  /**
   * Returns how many words at the end are such; 0 for none, and where nothing else would be left.
   */
  static int atEnd(TokenSet words) {
    return Bundled.TRAILING.get(word(words, words.last())).stream()
        .filter(
            p ->
                words.last() - p.size() >= words.first()
                    && words.sentence().reads(words.last() - p.size() + 1, p))
        .mapToInt(List::size)
        .findFirst()
        .orElse(0);
  }

  private static String word(TokenSet words, int index) {
    return words.sentence().token(index).lower();
  }

  private static final class Bundled {
    /** By their first word. */
    static final ImmutableListMultimap<String, List<String>> LEADING =
        Multimaps.index(WordFile.read("edges.txt"), phrase -> phrase.get(0));

    /** By their last word. */
    static final ImmutableListMultimap<String, List<String>> TRAILING =
        Multimaps.index(WordFile.read("trailing.txt"), phrase -> phrase.get(phrase.size() - 1));
  }
}
