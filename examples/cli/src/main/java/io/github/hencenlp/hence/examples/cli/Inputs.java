package io.github.hencenlp.hence.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the texts that a user names. */
final class Inputs {
  private static final String STANDARD_INPUT = "-";
  private static final String TEXTS = ".txt";

  private Inputs() {}

  /**
   * Returns the inputs that those arguments name, folders opened, in order; complains about those
   * that name none.
   */
  static List<Input> named(List<String> arguments, InputStream in, Complaints complaints) {
    List<Input> inputs = new ArrayList<>();
    for (String argument : arguments) {
      try {
        inputs.addAll(named(argument, in));
      } catch (IOException | UncheckedIOException | InvalidPathException e) {
        complaints.about(argument, e);
      }
    }
    return inputs;
  }

  private static List<Input> named(String argument, InputStream in) throws IOException {
    if (argument.equals(STANDARD_INPUT)) {
      return List.of(Input.standardInput(in::readAllBytes));
    }
    Path path = Path.of(argument);
    if (Files.isDirectory(path)) {
      return below(path);
    }
    if (!Files.exists(path)) {
      throw new NoSuchFileException(argument);
    }
    return List.of(Input.file(path, path.getFileName()));
  }

  private static List<Input> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Input> texts =
          files
              .filter(file -> file.toString().endsWith(TEXTS) && Files.isRegularFile(file))
              .sorted()
              .map(file -> Input.file(file, folder.relativize(file)))
              .toList();
      if (texts.isEmpty()) {
        throw new IOException("the folder holds no text, that is, no file *" + TEXTS);
      }
      return texts;
    }
  }
}
