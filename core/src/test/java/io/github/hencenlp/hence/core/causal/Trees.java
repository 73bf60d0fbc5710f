package io.github.hencenlp.hence.core.causal;

import com.google.common.base.Splitter;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Analyses made by hand. A sentence is a line of words {@code word/lemma/tag/head/relation}; heads
 * count from 1, 0 is the root's, as in CoNLL-U. The text is the words with a blank between them.
 */
final class Trees {
  private Trees() {}

  /** Returns an analysis of the given sentences, all in one paragraph. */
  static Analysis of(String... sentences) {
    return inParagraphs(List.of(sentences), false);
  }

  /** Returns an analysis in which each sentence is a paragraph. */
  static Analysis ofParagraphs(String... sentences) {
    return inParagraphs(List.of(sentences), true);
  }

  private static Analysis inParagraphs(List<String> lines, boolean apart) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (String line : lines) {
      List<Token> tokens = new ArrayList<>();
      List<Integer> heads = new ArrayList<>();
      List<String> relations = new ArrayList<>();
      for (String word : Splitter.on(' ').omitEmptyStrings().split(line)) {
        List<String> parts = Splitter.on('/').splitToList(word);
        int begin = text.length();
        text.append(parts.get(0));
        tokens.add(
            new Token(
                tokens.size(), parts.get(0), parts.get(1), parts.get(2), begin, text.length()));
        heads.add(Integer.parseInt(parts.get(3)) - 1);
        relations.add(parts.get(4));
        text.append(' ');
      }
      int paragraph = apart ? sentences.size() : 0;
      sentences.add(
          new Sentence(
              sentences.size(),
              paragraph,
              tokens,
              heads.stream().mapToInt(h -> h).toArray(),
              relations));
    }
    return new Analysis(text.toString(), sentences);
  }
}
