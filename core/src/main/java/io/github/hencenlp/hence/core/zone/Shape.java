package io.github.hencenlp.hence.core.zone;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outline of a block: how long it is, how it ends, how it is written.
 *
 * @param block the block
 * @param words its words
 * @param sentences how many sentences it has
 * @param length the trait for its length and end, from {@link Trait#LINE} to {@link Trait#PROSE}
 */
record Shape(Block block, Words words, int sentences, Trait length) {
  private static final Pattern MARKED =
      Pattern.compile("#{1,6} .*|\\*\\*[^*]+\\*\\*|__[^_]+__|=+ .* =+");
  private static final Pattern LISTED =
      Pattern.compile("(?:[-*•‣▪–—◦]|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)])\\s+.*", Pattern.DOTALL);
  private static final Pattern LABEL = Pattern.compile("(\\p{L}+)(?:\\s\\p{L}+)?\\s?:\\s");
  private static final Pattern PARTED =
      Pattern.compile("\\s[|·•»›/♦>]\\s|\\p{L}\\s{2,}\\p{Lu}|\\s{3,}");

  /** The outline of no block: neither words nor punctuation. */
  static final Shape NONE = new Shape(Block.NONE, Words.of(""), 1, Trait.LINE);

  /** Returns the outline of the block that the units, at least one, are the sentences of. */
  static Shape of(List<Unit> units) {
    Block block = units.get(0).block();
    Words words = Words.join(units.stream().map(Unit::words).toList());
    return new Shape(
        block, words, units.size(), length(words.count(), units.size(), lastMark(block.text())));
  }

  private static Trait length(int words, int sentences, char mark) {
    if (words >= 25 || sentences >= 3 || sentences == 2 && words >= 15 && mark != ' ') {
      return words >= 25 ? Trait.PROSE : Trait.SENTENCE;
    }
    return switch (mark) {
      case ' ' -> words <= 14 ? Trait.LINE : Trait.LONG_LINE;
      case '?' -> words <= 5 ? Trait.SHORT_QUESTION : words <= 8 ? Trait.QUESTION : Trait.SENTENCE;
      case '!' -> words <= 7 ? Trait.EXCLAMATION : Trait.SENTENCE;
      default -> words <= 7 ? Trait.REMARK : Trait.SENTENCE;
    };
  }

  /**
   * Returns the mark that ends the last sentence, closing quotation marks and brackets left aside,
   * or a space.
   */
  private static char lastMark(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".…:;,".indexOf(c) >= 0) {
        return '.';
      }
      if ("?!".indexOf(c) >= 0) {
        return c;
      }
      if ("\"'”’»)]*_♦".indexOf(c) < 0 && !Invisible.is(c)) {
        return ' ';
      }
    }
    return ' ';
  }

  boolean isProse() {
    return length == Trait.PROSE;
  }

  /** Tells whether it is closed by punctuation, as running text is. */
  boolean isRunningText() {
    return length != Trait.LINE && length != Trait.LONG_LINE;
  }

  boolean mayBeLink() {
    return sentences <= 2
        && words.count() <= 18
        && length != Trait.PROSE
        && !(block.roomBefore() && (length == Trait.SENTENCE || length == Trait.REMARK));
  }

  boolean isShouted() {
    long letters = block.text().codePoints().filter(Character::isLetter).count();
    return letters >= 4 && block.text().equals(block.text().toUpperCase(Locale.ROOT));
  }

  boolean isMarked() {
    return MARKED.matcher(block.text()).matches();
  }

  boolean isListed() {
    return LISTED.matcher(block.text()).matches();
  }

  /** Tells whether it is a line that opens with a link's label and a colon. */
  boolean isLabelled() {
    Matcher label = LABEL.matcher(block.text());
    return !isRunningText()
        && label.lookingAt()
        && Labels.ALL.contains(label.group(1).toLowerCase(Locale.ROOT));
  }

  /** Tells whether it may be a headline: a line that neither opens with a name nor has a date. */
  boolean isHeadline() {
    return length == Trait.LINE
        && words.count() >= 3
        && Names.opening(words).isEmpty()
        && words.lower().stream().noneMatch(w -> Character.isDigit(w.codePointAt(0)));
  }

  boolean isParted() {
    return PARTED.matcher(block.text()).find();
  }

  boolean isName() {
    int by = !words.isEmpty() && words.lower().get(0).equals("by") ? 1 : 0;
    return length == Trait.LINE
        && words.size() > by
        && Names.length(words, by) == words.size() - by;
  }

  private static final class Labels {
    static final ImmutableSet<String> ALL = Lexicon.bundled().words("link-label");
  }
}
