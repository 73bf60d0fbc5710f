package io.github.hencenlp.hence.examples.evaluation.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a corpus. */
final class CorpusFiles {
  private CorpusFiles() {}

  /** Returns the text of a file, its line ends as they are, since offsets count them. */
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new CorpusException("cannot read " + file, e);
    }
  }

  /** Returns the files of a folder whose names end so, by name; they are the same on any disk. */
  static List<Path> ending(Path folder, String end) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(end))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new CorpusException("cannot list " + folder, e);
    }
  }

  /** Returns the name of a file without that end. */
  static String name(Path file, String end) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - end.length());
  }
}
