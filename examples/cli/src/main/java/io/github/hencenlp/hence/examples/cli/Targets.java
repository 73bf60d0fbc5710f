package io.github.hencenlp.hence.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files that results go to: one an input, none over another's or over an input. */
final class Targets {
  private final Map<Input, Path> files = new HashMap<>();

  private Targets() {}

  /**
   * Returns the files below that folder for those inputs.
   *
   * @throws IllegalArgumentException if two inputs would go to one file, or one to where an input
   *     stands
   */
  static Targets in(Path folder, String extension, List<Input> inputs) {
    Targets targets = new Targets();
    Map<String, Input> taken = new HashMap<>();
    for (Input input : inputs) {
      Path file = folder.resolve(input.path() + "." + extension);
      // Some file systems do not tell upper case from lower.
      Input other = taken.put(file.toString().toLowerCase(Locale.ROOT), input);
      if (other != null) {
        throw new IllegalArgumentException(
            other.name()
                + " and "
                + input.name()
                + " would both be written to "
                + file
                + ": give inputs of different names, or a folder that holds both");
      }
      targets.files.put(input, file);
    }
    for (Path file : targets.files.values()) {
      for (Input input : inputs) {
        if (input.file().isPresent() && same(file, input.file().get())) {
          throw new IllegalArgumentException(
              "the input " + input.name() + " would be overwritten: choose another --out");
        }
      }
    }
    return targets;
  }

  /**
   * Writes the result of an input.
   *
   * @throws IOException if it cannot be written
   */
  void write(Input input, String result) throws IOException {
    Path file = files.get(input);
    if (file == null) {
      throw new IllegalArgumentException(input.name() + " is none of the inputs");
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, result.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // The input is named where this is told; what cannot be written has to be named, too.
      throw new IOException("the output " + file + " cannot be written", e);
    }
  }

  private static boolean same(Path one, Path other) {
    try {
      return Files.exists(one) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
