package io.github.hencenlp.hence.examples.evaluation.floor;

import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut by its punctuation alone: blank lines end paragraphs, stops end sentences, and the
 * first paragraph of a page is its title.
 *
 * @param title the first paragraph of a page; empty where all is body
 * @param paragraphs the sentences of each further paragraph
 */
record Sentences(Optional<Span> title, List<List<Span>> paragraphs) {
  private static final Pattern PARAGRAPH =
      Pattern.compile("\\S.*?(?=\\s*(\\R\\s*\\R|\\z))", Pattern.DOTALL);

  static Sentences of(Document document) {
    Optional<Span> title = Optional.empty();
    List<List<Span>> paragraphs = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(document.text());
    boolean titled = document.layout() == Document.Layout.BODY;
    while (paragraph.find()) {
      if (titled) {
        paragraphs.add(split(document.text(), paragraph.start(), paragraph.end()));
      } else {
        title = Optional.of(Span.of(paragraph.start(), paragraph.end()));
        titled = true;
      }
    }
    return new Sentences(title, paragraphs);
  }

  List<Span> all() {
    return paragraphs.stream().flatMap(List::stream).toList();
  }

  private static List<Span> split(String text, int from, int to) {
    List<Span> sentences = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text.substring(from, to));
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      Words.trimmed(text, from + start, from + end).ifPresent(sentences::add);
    }
    return sentences;
  }
}
