package io.github.hencenlp.hence.core.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sentences made by hand, so that a stage can be tested without models. */
public final class Trees {
  private Trees() {}

  /**
   * Reads a sentence, its words separated by blanks, each {@code word/lemma/TAG/head/relation}; heads count from 1, and 0
   * is a root. The text is the words joined by single blanks.
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
    for (String word : words.split(" ")) {
      String[] parts = word.split("/");
      tokens.add(new Token(tokens.size(), parts[0], parts[1], parts[2], begin, begin + parts[0].length()));
      heads.add(Integer.parseInt(parts[3]) - 1);
      relations.add(parts[4]);
      begin += parts[0].length() + 1;
    }
    return new Sentence(number, paragraph, tokens, heads.stream().mapToInt(i -> i).toArray(), relations);
  }

  /** Returns a sentence of plain words in which all hang on the last one by the given relation. */
  public static Sentence flat(String words, String relation) {
    String[] parts = words.split(" ");
    StringBuilder tree = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      tree.append(
          String.format(
              Locale.ROOT, "%s/%s/X/%d/%s ", parts[i], parts[i].toLowerCase(Locale.ROOT), last ? 0 : parts.length, last ? "root" : relation));
    }
    return sentence(tree.toString().strip());
  }

  /** Returns the text of a sentence made here. */
  public static String text(Sentence sentence) {
    return String.join(" ", sentence.tokens().stream().map(Token::word).toList());
  }
}
