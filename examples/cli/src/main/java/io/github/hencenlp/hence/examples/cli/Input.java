package io.github.hencenlp.hence.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One text to read.
 *
 * @param name what the user calls it
 * @param path the path that its output keeps below the folder for outputs, without an extension
 * @param file where it is; empty for standard input
 * @param content where its bytes come from
 */
record Input(String name, Path path, Optional<Path> file, Bytes content) {

  /** Where bytes come from. */
  interface Bytes {
    byte[] read() throws IOException;
  }

  /** Returns a file that the user named, or found below a folder. */
  static Input file(Path file, Path below) {
    return new Input(
        file.toString(),
        withoutExtension(below),
        Optional.of(file),
        () -> Files.readAllBytes(file));
  }

  /** Returns what stands on standard input. */
  static Input standardInput(Bytes content) {
    return new Input("-", Path.of("stdin"), Optional.empty(), content);
  }

  /** Returns the document's id: the name without folder and extension. */
  String id() {
    return String.valueOf(path.getFileName());
  }

  /**
   * Returns the text.
   *
   * @throws MalformedUtf8Exception if it is not UTF-8
   * @throws IOException if it cannot be read
   */
  String text() throws IOException {
    return Utf8.decode(content.read());
  }

  private static Path withoutExtension(Path path) {
    String name = String.valueOf(path.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? path.resolveSibling(name.substring(0, dot)) : path;
  }
}
