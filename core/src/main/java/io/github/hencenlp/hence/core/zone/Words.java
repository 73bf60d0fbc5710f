package io.github.hencenlp.hence.core.zone;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a line as cues see them: addresses and handles whole, signs that web pages are laid
 * out with ("|", "©", "»") as words of their own, other punctuation left out. Invisible characters
 * are dropped and apostrophes straightened.
 *
 * <p>Repetitions are possessive, so that a word of any length neither fills the stack nor is tried
 * over and over.
 */
record Words(ImmutableList<String> written, ImmutableList<String> lower) {
  private static final Pattern WORD =
      Pattern.compile(
          "(?:https?://|www\\.)\\S+"
              + "|(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++"
              + "|@\\w+"
              + "|[\\p{L}\\p{N}]\\p{M}*(?:[\\p{L}\\p{M}\\p{N}]|['.:,&-](?=[\\p{L}\\p{N}]))*+"
              + "|[|·•»›>©®✉☰&+/–—]");

  static Words of(String text) {
    ImmutableList.Builder<String> written = ImmutableList.builder();
    ImmutableList.Builder<String> lower = ImmutableList.builder();
    Matcher words = WORD.matcher(visible(text));
    while (words.find()) {
      written.add(words.group());
      lower.add(words.group().toLowerCase(Locale.ROOT));
    }
    return new Words(written.build(), lower.build());
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> c == '’' || c == 'ʼ' ? '\'' : c)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  static Words join(List<Words> parts) {
    ImmutableList.Builder<String> written = ImmutableList.builder();
    ImmutableList.Builder<String> lower = ImmutableList.builder();
    for (Words part : parts) {
      written.addAll(part.written);
      lower.addAll(part.lower);
    }
    return new Words(written.build(), lower.build());
  }

  Words from(int first) {
    return new Words(written.subList(first, size()), lower.subList(first, size()));
  }

  int size() {
    return lower.size();
  }

  boolean isEmpty() {
    return lower.stream().noneMatch(Words::isWord);
  }

  /** Returns how many are words rather than signs. */
  int count() {
    return (int) lower.stream().filter(Words::isWord).count();
  }

  static boolean isWord(String word) {
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      if (Character.isLetterOrDigit(word.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
