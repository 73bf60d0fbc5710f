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

  private static final Pattern LAST_WORD = Pattern.compile("(?<![\\p{L}.])([\\p{L}.]+)\\.$");

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
    Matcher word = LAST_WORD.matcher(sentence);
    if (!word.find()) {
      return false;
    }
    String stem = word.group(1).toLowerCase(Locale.ROOT);
    return stem.length() == 1 && !stem.equals("i")
        || stem.contains(".")
        || Abbreviations.ALL.contains(stem);
  }

  private static final class Abbreviations {
    static final ImmutableSet<String> ALL = Lexicon.bundled().words("abbreviation");
  }
}
