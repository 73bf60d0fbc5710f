package io.github.hencenlp.hence.core.zone;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.hencenlp.hence.core.data.DataFile;
import io.github.hencenlp.hence.core.data.DataFile.Line;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The classes of words that cues and traits speak of, such as months and kinds of post. See {@code
 * words.txt}.
 */
record Lexicon(ImmutableMap<String, ImmutableSet<String>> classes) {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  static Lexicon bundled() {
    return Bundled.LEXICON;
  }

  static Lexicon of(DataFile file) {
    Map<String, ImmutableSet.Builder<String>> classes = new LinkedHashMap<>();
    for (Line line : file.lines()) {
      int equals = line.text().indexOf('=');
      String name = equals < 0 ? "" : line.text().substring(0, equals).strip();
      if (!name.matches("[a-z-]+")) {
        throw file.broken(line, 1, "expected a name in lower case, '=' and words");
      }
      classes
          .computeIfAbsent(name, n -> ImmutableSet.builder())
          .addAll(WORDS.split(line.text().substring(equals + 1)));
    }
    ImmutableMap.Builder<String, ImmutableSet<String>> built = ImmutableMap.builder();
    classes.forEach((name, words) -> built.put(name, words.build()));
    return new Lexicon(built.build());
  }

  /**
   * Returns the words of a class.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  ImmutableSet<String> words(String name) {
    ImmutableSet<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException(
          "no words are called " + name + ", only " + classes.keySet());
    }
    return words;
  }

  private static final class Bundled {
    static final Lexicon LEXICON = Lexicon.of(DataFile.bundled(Lexicon.class, "words.txt"));
  }
}
