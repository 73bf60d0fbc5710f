package io.github.hencenlp.hence.core.analysis;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sentences made by hand, so that a stage can be tested without models. */
public final class Trees {
  private static final Splitter BLANKS = Splitter.on(' ');
  private static final Splitter SLASHES = Splitter.on('/');

  private Trees() {}

  /**
   * Reads a sentence, its words separated by blanks, each {@code word/lemma/TAG/head/relation};
   * heads count from 1, and 0 is a root. The text is the words joined by single blanks.
   */
  public static Sentence sentence(String words) {
    return sentence(0, 0, 0, words);
  }

  /** Reads a sentence that begins at an offset of a text. */
  public static Sentence sentence(int number, int paragraph, int offset, String words) {
    List<Token> tokens = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    int begin = offset;
    for (String word : BLANKS.split(words)) {
      List<String> parts = SLASHES.splitToList(word);
      tokens.add(
          new Token(
              tokens.size(),
              parts.get(0),
              parts.get(1),
              parts.get(2),
              begin,
              begin + parts.get(0).length()));
      heads.add(Integer.parseInt(parts.get(3)) - 1);
      relations.add(parts.get(4));
      begin += parts.get(0).length() + 1;
    }
    return new Sentence(
        number, paragraph, tokens, heads.stream().mapToInt(i -> i).toArray(), relations);
  }

  /** Returns a sentence of plain words in which all hang on the last one by the given relation. */
  public static Sentence flat(String words, String relation) {
    List<String> parts = BLANKS.splitToList(words);
    StringBuilder tree = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      tree.append(
          String.format(
              Locale.ROOT,
              "%s/%s/X/%d/%s ",
              parts.get(i),
              parts.get(i).toLowerCase(Locale.ROOT),
              last ? 0 : parts.size(),
              last ? "root" : relation));
    }
    return sentence(tree.toString().strip());
  }

  /** Returns the text of a sentence made here. */
  public static String text(Sentence sentence) {
    return String.join(" ", sentence.tokens().stream().map(Token::word).toList());
  }
}
