package io.github.hencenlp.hence.examples.evaluation.figures;

import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.examples.evaluation.corpus.Layers.Ascription;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Attributions as PolNeAR would write them down: none within the content of another, which it never
 * annotates, "that" inside the content, and a colon behind a cue as part of it.
 */
final class PolnearConventions {
  private static final String THAT = "that";

  private PolnearConventions() {}

  /** Returns what was found in a text in PolNeAR's way. */
  static List<Ascription> of(List<Ascription> found, String text) {
    return found.stream()
        .filter(inner -> found.stream().noneMatch(outer -> holds(outer, inner)))
        .map(
            a ->
                new Ascription(
                    a.source(),
                    a.cue().map(cue -> withColon(cue, text)),
                    withThat(a.content(), text)))
        .toList();
  }

  private static boolean holds(Ascription outer, Ascription inner) {
    return !outer.equals(inner) && inner.cue().filter(outer.content()::contains).isPresent();
  }

  private static Span withColon(Span cue, String text) {
    return text.startsWith(":", cue.end()) ? with(cue, cue.end(), cue.end() + 1) : cue;
  }

  private static Span withThat(Span content, String text) {
    String before = text.substring(0, content.start()).stripTrailing();
    int start = before.length() - THAT.length();
    boolean isThat =
        before.toLowerCase(Locale.ROOT).endsWith(THAT)
            && (start == 0 || !Character.isLetterOrDigit(before.charAt(start - 1)));
    return isThat ? with(content, start, before.length()) : content;
  }

  private static Span with(Span span, int start, int end) {
    return Span.covering(
        Stream.concat(Stream.of(new Span.Piece(start, end)), span.pieces().stream()).toList());
  }
}
