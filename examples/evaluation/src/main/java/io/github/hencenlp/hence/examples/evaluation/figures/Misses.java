package io.github.hencenlp.hence.examples.evaluation.figures;

import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.examples.evaluation.corpus.Text;
import io.github.hencenlp.hence.examples.evaluation.score.Judged;
import io.github.hencenlp.hence.examples.evaluation.score.Missed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The worst misses of a corpus, with their words: for whoever tunes rules, never for a file. */
public final class Misses {
  private Misses() {}

  /**
   * Returns a listing of the wrong claims that were surest, and of gold claims that were missed.
   *
   * @param most how many of each
   */
  public static String of(Section section, int most) {
    StringBuilder listing = new StringBuilder();
    List<Judged> wrong =
        section.outcome().judged().stream()
            .filter(judged -> !judged.right())
            .sorted(
                Comparator.comparingDouble((Judged judged) -> judged.claim().confidence())
                    .reversed())
            .limit(most)
            .toList();
    listing.append("\n").append(section.corpus()).append(": wrong, the surest first\n");
    for (Judged judged : wrong) {
      listing.append(
          String.format(
              Locale.ROOT,
              "  %.2f %s %s %s %s%n",
              judged.claim().confidence(),
              judged.claim().rule(),
              judged.claim().type(),
              judged.claim().modality(),
              judged.text().id()));
      append(
          listing,
          judged.text(),
          judged.claim().cause(),
          judged.claim().signal(),
          judged.claim().effect());
    }
    listing.append("\n").append(section.corpus()).append(": missed\n");
    for (Missed missed : section.outcome().missed().stream().limit(most).toList()) {
      listing.append("  ").append(missed.text().id()).append('\n');
      append(
          listing,
          missed.text(),
          missed.claim().cause(),
          missed.claim().signal(),
          missed.claim().effect());
    }
    return listing.toString();
  }

  private static void append(
      StringBuilder listing, Text text, Span cause, Optional<Span> signal, Span effect) {
    String all = text.document().text();
    listing.append("    [").append(line(cause.in(all))).append("] –");
    listing.append(signal.map(span -> line(span.in(all))).orElse("")).append("→ [");
    listing.append(line(effect.in(all))).append("]\n");
    listing.append("    in: ").append(line(sentences(all, cause, effect))).append('\n');
  }

  /** Returns the words from the beginning of the line or sentence that the claim begins in. */
  private static String sentences(String text, Span cause, Span effect) {
    int start = Math.min(cause.start(), effect.start());
    int end = Math.max(cause.end(), effect.end());
    while (start > 0 && !ends(text, start - 1)) {
      start--;
    }
    while (end < text.length() && !ends(text, end)) {
      end++;
    }
    return text.substring(start, Math.min(end + 1, text.length())).strip();
  }

  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return (c == '.' || c == '!' || c == '?') && last;
  }

  private static String line(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
