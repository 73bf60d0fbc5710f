package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The name before a colon that a paragraph begins with, as in a transcript or a headline: "ROWE: We
 * shall see." What follows in the paragraph is the speaker's.
 */
final class SpeakerLabel {

  /** A label is a name with its titles, no more. */
  private static final int LONGEST = 6;

  /** Fewer words behind the colon are an address or a number. */
  private static final int SHORTEST_CONTENT = 3;

  private SpeakerLabel() {}

  /** Returns what the labels of a text ascribe. */
  static List<Saying> sayings(Analysis analysis, List<Quotation> quotations) {
    Map<Integer, Integer> ends =
        QuotedSpeech.paragraphs(analysis).stream()
            .collect(Collectors.toMap(Span.Piece::start, Span.Piece::end));
    return analysis.sentences().stream()
        .filter(s -> ends.containsKey(s.begin()))
        .flatMap(
            s ->
                saying(analysis.text(), s, ends.getOrDefault(s.begin(), s.end()), quotations)
                    .stream())
        .toList();
  }

  private static Optional<Saying> saying(
      String text, Sentence s, int end, List<Quotation> quotations) {
    int first = s.token(0).isPunctuation() ? 1 : 0;
    int colon = first;
    while (colon < s.size() && colon - first <= LONGEST && isOfName(s, colon)) {
      colon++;
    }
    if (colon == first
        || colon + SHORTEST_CONTENT >= s.size()
        || !s.token(colon).word().equals(":")) {
      return Optional.empty();
    }
    int begin = s.token(colon + 1).begin();
    Span content =
        quotations.stream()
            .filter(q -> q.open() == begin)
            .map(Quotation::words)
            .findFirst()
            .orElseGet(() -> Span.of(begin, trimmed(text, begin, end)));
    return Optional.of(
        Saying.by(
            SpeechForms.LABEL,
            s,
            Optional.of(TokenSet.range(s, first, colon - 1)),
            Optional.of(TokenSet.range(s, colon, colon)),
            content));
  }

  /** Tells whether a word is of a proper name, or says what kind of paper speaks. */
  private static boolean isOfName(Sentence s, int i) {
    String word = s.token(i).word();
    boolean isCapital = Character.isUpperCase(word.codePointAt(0));
    boolean isPaper = i == 0 && SourceWords.MEDIA.contains(s.token(i).lower());
    return isCapital && (s.token(i).tag().startsWith("NNP") || isPaper);
  }

  private static int trimmed(String text, int begin, int end) {
    int last = end;
    while (last > begin + 1 && !Character.isLetterOrDigit(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }
}
