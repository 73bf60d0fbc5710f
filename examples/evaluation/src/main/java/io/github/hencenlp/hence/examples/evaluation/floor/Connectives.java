package io.github.hencenlp.hence.examples.evaluation.floor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The connectives that a floor knows of; {@code connectives.txt} says more.
 *
 * @param kinds the kind of each, by its words in lower case
 * @param pattern finds the longest that stands at a place
 */
record Connectives(Map<String, Kind> kinds, Pattern pattern) {
  /** What follows a connective. */
  enum Kind {
    REASON,
    RESULT,
    CONDITION,
    PURPOSE
  }

  /** Copies the map. */
  Connectives {
    kinds = Map.copyOf(kinds);
  }

  static Connectives load(String... files) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    for (String line : Stream.of(files).flatMap(file -> lines(file).stream()).toList()) {
      if (!line.startsWith("#")) {
        int bar = line.indexOf('|');
        kinds.put(
            line.substring(0, bar).strip(),
            Kind.valueOf(line.substring(bar + 1).strip().toUpperCase(Locale.ROOT)));
      }
    }
    String longestFirst =
        kinds.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return new Connectives(
        kinds, Pattern.compile("\\b(" + longestFirst + ")\\b", Pattern.CASE_INSENSITIVE));
  }

  private static List<String> lines(String name) {
    InputStream file = Connectives.class.getResourceAsStream(name);
    if (file == null) {
      throw new IllegalStateException(name + " is missing beside " + Connectives.class.getName());
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
