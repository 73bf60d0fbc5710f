package io.github.hencenlp.hence.core.zone;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a block into sentences, well enough to tell a disclaimer from the author's description
 * before it. The sentences that are parsed later are CoreNLP's.
 */
final class Sentences {
  /** Final punctuation, closing marks, white space, and what may open a sentence. */
  private static final Pattern END =
      Pattern.compile(
          "(?<![.!?…])[.!?…]++[\"'”’»)\\]]*([\\p{Z}\\s]++)(?=[\"'“‘«(\\[*]*[\\p{Lu}\\p{Lt}\\p{N}©@])");

  private Sentences() {}

  /** Returns the sentences of the block, trimmed; at least one. */
  static List<String> of(String block) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    Matcher ends = END.matcher(block);
    while (ends.find()) {
      String sentence = block.substring(start, ends.start(1)).strip();
      if (!endsInAbbreviation(sentence)) {
        sentences.add(sentence);
        start = ends.end();
      }
    }
    sentences.add(block.substring(start).strip());
    return List.copyOf(sentences);
  }

  private static boolean endsInAbbreviation(String sentence) {
    if (!sentence.endsWith(".")) {
      return false;
    }
    int end = sentence.length() - 1;
    int start = end;
    while (start > 0 && mayAbbreviate(sentence.codePointBefore(start))) {
      start -= Character.charCount(sentence.codePointBefore(start));
    }
    String stem = sentence.substring(start, end).toLowerCase(Locale.ROOT);
    return stem.length() == 1 && !stem.equals("i")
        || stem.contains(".")
        || Abbreviations.ALL.contains(stem);
  }

  private static boolean mayAbbreviate(int c) {
    return Character.isLetter(c) || c == '.';
  }

  private static final class Abbreviations {
    static final ImmutableSet<String> ALL = Lexicon.bundled().words("abbreviation");
  }
}
