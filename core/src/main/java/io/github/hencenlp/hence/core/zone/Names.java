package io.github.hencenlp.hence.core.zone;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what may be a person's name by its capitals: two to five words, particles among them, an
 * honorific before.
 */
final class Names {
  private static final int LONGEST = 5;

  private Names() {}

  /** Returns how many words from the given one on make a name, or 0. */
  static int length(Words words, int from) {
    int at = from;
    while (at < words.size() && Lists.HONORIFIC.contains(words.lower().get(at))) {
      at++;
    }
    int start = at;
    int capitals = 0;
    int end = at;
    while (at < words.size() && at - start < LONGEST) {
      if (isNameWord(words, at)) {
        capitals++;
        end = ++at;
      } else if (capitals > 0 && Lists.PARTICLE.contains(words.lower().get(at))) {
        at++;
      } else {
        break;
      }
    }
    return capitals >= 2 || capitals == 1 && start > from ? end - from : 0;
  }

  /** Returns the name that the words open with, without honorifics, or after a "by". */
  static Optional<String> opening(Words words) {
    int from = !words.lower().isEmpty() && Lists.BY.contains(words.lower().get(0)) ? 1 : 0;
    int end = from + length(words, from);
    if (end == from) {
      return Optional.empty();
    }
    while (Lists.HONORIFIC.contains(words.lower().get(from))) {
      from++;
    }
    return Optional.of(plain(String.join(" ", words.lower().subList(from, end))));
  }

  /** Returns the name without a possessive ending. */
  static String plain(String name) {
    return name.endsWith("'s") ? name.substring(0, name.length() - 2) : name;
  }

  /** Returns the name after "by" or "with". */
  static Optional<String> afterBy(Words words) {
    int by = Math.max(words.lower().indexOf("by"), words.lower().indexOf("with"));
    return by < 0 ? Optional.empty() : opening(words.from(by + 1));
  }

  private static boolean isNameWord(Words words, int at) {
    String written = words.written().get(at);
    String lower = words.lower().get(at);
    return Character.isUpperCase(written.codePointAt(0))
        && !Lists.NOT_NAME.contains(lower)
        && !Lists.POST.contains(lower)
        && !(written.length() > 3
            && written.equals(written.toUpperCase(Locale.ROOT))
            && at == 0
            && words.size() > 4);
  }

  private static final class Lists {
    static final ImmutableSet<String> HONORIFIC = Lexicon.bundled().words("honorific");
    static final ImmutableSet<String> PARTICLE = Lexicon.bundled().words("particle");
    static final ImmutableSet<String> NOT_NAME = Lexicon.bundled().words("not-name");
    static final ImmutableSet<String> POST = Lexicon.bundled().words("post");
    static final ImmutableSet<String> BY = Lexicon.bundled().words("by");
  }
}
