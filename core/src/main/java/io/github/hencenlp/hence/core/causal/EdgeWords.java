package io.github.hencenlp.hence.core.causal;

import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.List;

/** The words that open a clause without being part of what it says, read from {@code edges.txt}. */
final class EdgeWords {

  private EdgeWords() {}

  /** Returns how many words at the beginning are such; 0 for none, and where nothing else would be left. */
  static int at(TokenSet words) {
    if (words.isEmpty()) {
      return 0;
    }
    return Bundled.LONGEST_FIRST.stream()
        .filter(p -> words.sentence().reads(words.first(), p) && words.first() + p.size() <= words.last())
        .mapToInt(List::size)
        .findFirst()
        .orElse(0);
  }

  private static final class Bundled {
    static final List<List<String>> LONGEST_FIRST = WordFile.read("edges.txt");
  }
}
