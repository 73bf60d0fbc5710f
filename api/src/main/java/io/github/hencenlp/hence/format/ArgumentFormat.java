package io.github.hencenlp.hence.format;

import io.github.hencenlp.hence.ArgumentStructure;
import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * A way to write an argument structure, found by name:
 *
 * <pre>{@code
 * String json = ArgumentFormat.named("json").toString(argument);
 * }</pre>
 *
 * <p>Implementations are found by {@link ServiceLoader}, have a public constructor without
 * arguments and are safe to share between threads. The same structure gives the same characters,
 * always.
 */
public interface ArgumentFormat {

  /**
   * Returns the format of that name.
   *
   * @throws IllegalArgumentException if there is none; the message names those there are
   */
  static ArgumentFormat named(String name) {
    List<ArgumentFormat> known = all();
    return known.stream()
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no format is named \"" + name + "\"; there are: " + names(known)));
  }

  /** Returns the formats on the class path. */
  static List<ArgumentFormat> all() {
    List<ArgumentFormat> formats = load(ServiceLoader.load(ArgumentFormat.class));
    // The thread's loader sees what a container adds to it; that of a common pool may see nothing.
    return formats.isEmpty()
        ? load(ServiceLoader.load(ArgumentFormat.class, ArgumentFormat.class.getClassLoader()))
        : formats;
  }

  /** Returns the name, in lower case: {@code "json"}. */
  String name();

  /** Returns the file name extension, without the dot: {@code "json"}. */
  String extension();

  /**
   * Writes the structure, ending with a line feed.
   *
   * @throws IOException if {@code out} does
   */
  void write(ArgumentStructure argument, Appendable out) throws IOException;

  /** Returns the structure, written out. */
  default String toString(ArgumentStructure argument) {
    StringBuilder out = new StringBuilder();
    try {
      write(argument, out);
    } catch (IOException e) {
      throw new AssertionError("a StringBuilder does not fail", e);
    }
    return out.toString();
  }

  private static List<ArgumentFormat> load(ServiceLoader<ArgumentFormat> loader) {
    return loader.stream().map(ServiceLoader.Provider::get).toList();
  }

  private static String names(List<ArgumentFormat> formats) {
    return formats.isEmpty()
        ? "none; add io.github.hencenlp:hence-core"
        : formats.stream().map(ArgumentFormat::name).sorted().collect(Collectors.joining(", "));
  }
}
