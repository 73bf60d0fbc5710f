package io.github.hencenlp.hence.core.causal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.hencenlp.hence.core.data.DataFile;
import java.util.Comparator;
import java.util.List;

/** Reads a bundled list of words: one word or phrase a line, {@code #} before a comment. */
final class WordFile {

  private WordFile() {}

  /** Returns the phrases of a file, the longest first, each as its words. */
  static ImmutableList<List<String>> read(String name) {
    return DataFile.bundled(WordFile.class, name).lines().stream()
        .map(line -> Splitter.on(' ').splitToList(line.text().strip()))
        .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
        .collect(ImmutableList.toImmutableList());
  }
}
