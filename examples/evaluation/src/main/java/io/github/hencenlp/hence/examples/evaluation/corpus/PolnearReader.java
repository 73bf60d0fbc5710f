package io.github.hencenlp.hence.examples.evaluation.corpus;

import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * PolNeAR 1.0 (Newell, Margolin and Ruths 2018): who says what in political news, in brat's format.
 *
 * <p>An attribution is an event that has a Content; what lies apart from it as Content2 belongs to
 * it. Where it has no Source, nobody is named. What is marked Discuss or Discard is no attribution.
 */
public final class PolnearReader {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&\\S]");

  private PolnearReader() {}

  /**
   * Reads every {@code NAME.txt} with its {@code NAME.ann}.
   *
   * @throws CorpusException if a file cannot be read or understood
   */
  public static List<NewsText> read(Path folder) {
    return BratFile.readAll(folder).stream()
        .map(
            brat ->
                new NewsText(
                    Document.body(prose(brat.text())).withId(brat.name()), ascriptions(brat)))
        .toList();
  }

  private static List<Layers.Ascription> ascriptions(BratFile brat) {
    return brat.events().stream().flatMap(event -> ascription(brat, event).stream()).toList();
  }

  /** Some articles have control characters; a blank for each, so that offsets stay. */
  private static String prose(String text) {
    return CONTROL.matcher(WindowsLetters.restored(text)).replaceAll(" ");
  }

  private static Optional<Layers.Ascription> ascription(BratFile brat, BratFile.Event event) {
    return brat.argument(event, "Content")
        .map(
            content ->
                new Layers.Ascription(
                    brat.argument(event, "Source"),
                    brat.argument(event, "Cue"),
                    brat.argument(event, "Content2")
                        .map(apart -> together(content, apart))
                        .orElse(content)));
  }

  private static Span together(Span one, Span other) {
    return Span.covering(Stream.concat(one.pieces().stream(), other.pieces().stream()).toList());
  }
}
