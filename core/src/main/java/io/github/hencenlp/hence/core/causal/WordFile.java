package io.github.hencenlp.hence.core.causal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** Reads a bundled list of words: one word or phrase a line, {@code #} before a comment. */
final class WordFile {

  private WordFile() {}

  /** Returns the phrases of a file, the longest first, each as its words. */
  static ImmutableList<List<String>> read(String name) {
    try (InputStream in = WordFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no file " + name + " beside " + WordFile.class.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> Splitter.on(' ').splitToList(line))
          .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
