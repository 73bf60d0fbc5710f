package io.github.hencenlp.hence.core.causal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
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
    private static final String FILE = "edges.txt";
    static final List<List<String>> LONGEST_FIRST = read();

    private static List<List<String>> read() {
      try (InputStream in = EdgeWords.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException("no file " + FILE + " beside " + EdgeWords.class.getName());
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(line -> Splitter.on(' ').splitToList(line))
            .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
            .collect(ImmutableList.toImmutableList());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + FILE, e);
      }
    }
  }
}
