package io.github.hencenlp.hence.examples.evaluation.corpus;

import io.github.hencenlp.hence.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The spans, events and attributes of a brat standoff file ({@code NAME.ann} beside {@code
 * NAME.txt}). Relations and notes are passed over: no corpus read here says anything by them.
 *
 * @param name the name of both files
 * @param text the text that the spans count in
 * @param spans the text-bound annotations, by id
 * @param events the events, in the order of the file
 * @param attributes the attributes by the id of what they are said of: of each its value, or its
 *     name if it has none
 */
record BratFile(
    String name,
    String text,
    Map<String, Span> spans,
    List<Event> events,
    Map<String, List<String>> attributes) {
  private static final String TEXT = ".txt";
  private static final Pattern ID = Pattern.compile("\\p{Upper}\\d");

  /**
   * An event.
   *
   * @param id its id
   * @param type its type
   * @param trigger the words that name it
   * @param arguments the ids of its arguments, by role; of a role that stands twice the first
   */
  record Event(String id, String type, Span trigger, Map<String, String> arguments) {}

  /** Copies. */
  BratFile {
    spans = Map.copyOf(spans);
    events = List.copyOf(events);
    attributes = Map.copyOf(attributes);
  }

  /**
   * Reads every {@code NAME.txt} of a folder with its {@code NAME.ann}.
   *
   * @throws CorpusException if a file cannot be read, or a line not understood
   */
  static List<BratFile> readAll(Path folder) {
    return CorpusFiles.ending(folder, TEXT).stream()
        .map(file -> read(folder, CorpusFiles.name(file, TEXT)))
        .toList();
  }

  private static BratFile read(Path folder, String name) {
    String text = CorpusFiles.text(folder.resolve(name + TEXT));
    Path annotations = folder.resolve(name + ".ann");
    CodePoints offsets = CodePoints.of(text);
    Map<String, Span> spans = new LinkedHashMap<>();
    Map<String, List<String>> attributes = new LinkedHashMap<>();
    List<Event> events = new ArrayList<>();
    // Spans first: an event may stand before the words that it names. A line without an id goes on
    // with the words of the span before it.
    List<String> lines =
        CorpusFiles.text(annotations)
            .lines()
            .filter(line -> ID.matcher(line).lookingAt())
            .sorted(Comparator.comparing(line -> !line.startsWith("T")))
            .toList();
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      try {
        switch (line.charAt(0)) {
          case 'T' -> spans.put(fields[0], span(fields[1], offsets));
          case 'E' -> events.add(event(line, spans));
          case 'A' -> {
            String[] words = fields[1].strip().split(" ", -1);
            attributes
                .computeIfAbsent(words[1], id -> new ArrayList<>())
                .add(words.length > 2 ? words[2] : words[0]);
          }
          default -> {}
        }
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        throw new CorpusException(
            annotations + " has a line that is no brat annotation: " + line, e);
      }
    }
    return new BratFile(name, text, spans, events, attributes);
  }

  /** Returns the words of an event's argument, if it has one of that role. */
  Optional<Span> argument(Event event, String role) {
    return Optional.ofNullable(event.arguments().get(role)).map(spans::get);
  }

  /** Reads {@code Type 0 4;9 12}. */
  private static Span span(String field, CodePoints offsets) {
    List<Span.Piece> pieces = new ArrayList<>();
    for (String piece : field.substring(field.indexOf(' ') + 1).split(";", -1)) {
      String[] ends = piece.split(" ", -1);
      pieces.add(offsets.piece(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return Span.covering(pieces);
  }

  /** Reads {@code E1<tab>Type:T1 Role:T2 Role:T3}. */
  private static Event event(String line, Map<String, Span> spans) {
    String[] fields = line.split("\t", -1);
    List<String> words = Arrays.asList(fields[1].strip().split(" ", -1));
    Map<String, String> arguments = new LinkedHashMap<>();
    for (String word : words.subList(1, words.size())) {
      arguments.putIfAbsent(before(word), after(word));
    }
    Span trigger = spans.get(after(words.get(0)));
    if (trigger == null) {
      throw new IllegalArgumentException("no span " + after(words.get(0)));
    }
    return new Event(fields[0], before(words.get(0)), trigger, Map.copyOf(arguments));
  }

  private static String before(String word) {
    return word.substring(0, colon(word));
  }

  private static String after(String word) {
    return word.substring(colon(word) + 1);
  }

  private static int colon(String word) {
    int colon = word.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("no colon in \"" + word + "\"");
    }
    return colon;
  }
}
