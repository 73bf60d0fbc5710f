package io.github.hencenlp.hence.core.rule;

import com.google.common.collect.ImmutableListMultimap;

/**
 * An example of a rule.
 *
 * @param marked the sentence with its marks, as it stands in the file
 * @param text the words, marks taken out
 * @param roles for each role the marked words, in text order
 */
public record Example(String marked, String text, ImmutableListMultimap<String, String> roles) {

  /**
   * Reads {@code [role: marked words]} marks.
   *
   * @throws IllegalArgumentException if a mark is not closed
   */
  static Example parse(String marked) {
    StringBuilder text = new StringBuilder();
    ImmutableListMultimap.Builder<String, String> roles = ImmutableListMultimap.builder();
    int from = 0;
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', from)) {
      int colon = marked.indexOf(':', open);
      int close = marked.indexOf(']', open);
      if (close < 0 || colon < 0 || colon > close) {
        throw new IllegalArgumentException("expected [role: words] at: " + marked.substring(open));
      }
      String words = marked.substring(colon + 1, close).strip();
      roles.put(marked.substring(open + 1, colon).strip(), words);
      text.append(marked, from, open).append(words);
      from = close + 1;
    }
    return new Example(
        marked, text.append(marked.substring(from)).toString().strip(), roles.build());
  }
}
