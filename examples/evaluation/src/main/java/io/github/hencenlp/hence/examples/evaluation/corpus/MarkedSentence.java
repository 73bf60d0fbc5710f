package io.github.hencenlp.hence.examples.evaluation.corpus;

import io.github.hencenlp.hence.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with its relation marked: {@code <ARG0>cause</ARG0> <SIG0>signal</SIG0>
 * <ARG1>effect</ARG1>}. Marks may cross. Signals with several numbers are the parts of one.
 *
 * @param text the sentence without the marks
 * @param relation what they mark
 */
record MarkedSentence(String text, GoldClaim relation) {
  private static final Pattern MARK = Pattern.compile("<(/?)(ARG[01]|SIG\\d+)>");

  /**
   * Reads a marked sentence.
   *
   * @throws IllegalArgumentException if a mark is not closed, or cause or effect is missing
   */
  static MarkedSentence of(String marked) {
    StringBuilder text = new StringBuilder();
    Map<String, Integer> open = new HashMap<>();
    Map<String, List<Span.Piece>> pieces = new HashMap<>();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      String name = mark.group(2);
      if (mark.group(1).isEmpty()) {
        open.put(name, text.length());
      } else {
        Integer start = open.remove(name);
        if (start == null) {
          throw new IllegalArgumentException("a mark " + name + " that is not opened: " + marked);
        }
        pieces
            .computeIfAbsent(name.startsWith("SIG") ? "SIG" : name, role -> new ArrayList<>())
            .add(new Span.Piece(start, text.length()));
      }
    }
    mark.appendTail(text);
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("marks " + open.keySet() + " not closed: " + marked);
    }
    return new MarkedSentence(
        text.toString(),
        GoldClaim.of(
            span(pieces, "ARG0").orElseThrow(() -> missing("cause", marked)),
            span(pieces, "ARG1").orElseThrow(() -> missing("effect", marked)),
            span(pieces, "SIG")));
  }

  private static Optional<Span> span(Map<String, List<Span.Piece>> pieces, String role) {
    return Optional.ofNullable(pieces.get(role)).map(Span::covering);
  }

  private static IllegalArgumentException missing(String role, String marked) {
    return new IllegalArgumentException("no " + role + " is marked: " + marked);
  }
}
