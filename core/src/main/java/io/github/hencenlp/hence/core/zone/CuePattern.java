package io.github.hencenlp.hence.core.zone;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * A pattern over the words of a sentence, in the grammar that {@code cues.txt} documents. Compiled
 * once; immutable; {@link #toString} gives the source back.
 */
final class CuePattern {
  /** How many words a "..." may pass over. */
  private static final int WIDEST_GAP = 6;

  private final String source;
  private final boolean fromStart;
  private final boolean toEnd;
  private final ImmutableList<Element> elements;

  private CuePattern(String source, boolean fromStart, boolean toEnd, List<Element> elements) {
    this.source = source;
    this.fromStart = fromStart;
    this.toEnd = toEnd;
    this.elements = ImmutableList.copyOf(elements);
  }

  /**
   * Compiles a pattern.
   *
   * @throws IllegalArgumentException if it names words that the lexicon has not, or has nothing to
   *     match
   */
  static CuePattern compile(String source, Lexicon lexicon) {
    List<String> parts = Arrays.asList(source.strip().split("\\s+"));
    boolean fromStart = parts.get(0).equals("^");
    boolean toEnd = parts.get(parts.size() - 1).equals("$");
    List<String> inner =
        parts.subList(
            fromStart ? 1 : 0, Math.max(fromStart ? 1 : 0, parts.size() - (toEnd ? 1 : 0)));
    if (inner.stream().allMatch(p -> p.equals("...") || p.endsWith("?"))) {
      throw new IllegalArgumentException("the pattern \"" + source + "\" asks for no word");
    }
    return new CuePattern(
        source, fromStart, toEnd, inner.stream().map(p -> Element.compile(p, lexicon)).toList());
  }

  /** Returns the rarest of the words that it asks for, unless it asks for none in particular. */
  Optional<Trigger> trigger() {
    return elements.stream()
        .flatMap(e -> e.trigger().stream())
        .max(Comparator.comparingInt(Trigger::rarity));
  }

  boolean matches(Words words) {
    int lastStart = fromStart ? 0 : words.size() - 1;
    for (int start = 0; start <= lastStart; start++) {
      if (matches(words, start, 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(Words words, int at, int index) {
    if (index == elements.size()) {
      return !toEnd || at == words.size();
    }
    Element element = elements.get(index);
    if (element.kinds.contains(Kind.GAP)) {
      for (int skipped = 0; skipped <= WIDEST_GAP && at + skipped <= words.size(); skipped++) {
        if (matches(words, at + skipped, index + 1)) {
          return true;
        }
      }
      return false;
    }
    int length = element.length(words, at);
    return length > 0 && matches(words, at + length, index + 1)
        || element.repeated && length > 0 && matches(words, at + length, index)
        || element.optional && matches(words, at, index + 1);
  }

  @Override
  public String toString() {
    return source;
  }

  /** What may stand for a word other than one that is written out. */
  private enum Kind {
    NUMBER,
    NAME,
    HANDLE,
    ADDRESS,
    GAP
  }

  /**
   * One place of the pattern: what may stand there, whether it may be missing, whether it may stand
   * there again.
   */
  private record Element(
      ImmutableSet<Kind> kinds,
      ImmutableSet<String> words,
      ImmutableSet<String> stems,
      boolean optional,
      boolean repeated) {

    static Element compile(String source, Lexicon lexicon) {
      boolean optional = source.length() > 1 && source.endsWith("?");
      boolean repeated = source.length() > 1 && source.endsWith("+");
      String body = optional || repeated ? source.substring(0, source.length() - 1) : source;
      EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
      ImmutableSet.Builder<String> words = ImmutableSet.builder();
      ImmutableSet.Builder<String> stems = ImmutableSet.builder();
      for (String word : body.equals("|") ? List.of(body) : Arrays.asList(body.split("\\|", -1))) {
        switch (word) {
          case "..." -> kinds.add(Kind.GAP);
          case "#" -> kinds.add(Kind.NUMBER);
          case "<name>" -> kinds.add(Kind.NAME);
          case "<handle>" -> kinds.add(Kind.HANDLE);
          case "<address>" -> kinds.add(Kind.ADDRESS);
          default -> {
            if (word.length() > 1 && word.startsWith("@")) {
              words.addAll(lexicon.words(word.substring(1)));
            } else if (word.length() > 1 && word.endsWith("*")) {
              stems.add(word.substring(0, word.length() - 1));
            } else if (Words.of(word).lower().equals(List.of(word))) {
              words.add(word);
            } else {
              throw new IllegalArgumentException(
                  "expected a word in lower case, but found \"" + word + "\"");
            }
          }
        }
      }
      if (kinds.contains(Kind.GAP) && !source.equals("...")) {
        throw new IllegalArgumentException("a gap stands alone, but was \"" + source + "\"");
      }
      return new Element(
          Sets.immutableEnumSet(kinds), words.build(), stems.build(), optional, repeated);
    }

    /** Returns the words that alone may stand here, unless none need or others may. */
    Optional<Trigger> trigger() {
      return optional || !kinds.isEmpty()
          ? Optional.empty()
          : Optional.of(new Trigger(words, stems));
    }

    /** Returns how many words from {@code at} on stand for this element, or 0. */
    int length(Words text, int at) {
      if (at >= text.size()) {
        return 0;
      }
      String word = text.lower().get(at);
      int name = kinds.contains(Kind.NAME) ? Names.length(text, at) : 0;
      boolean one =
          words.contains(word)
              || startsWithStem(word)
              || kinds.contains(Kind.NUMBER) && Character.isDigit(word.codePointAt(0))
              || kinds.contains(Kind.HANDLE) && word.startsWith("@")
              || kinds.contains(Kind.ADDRESS)
                  && (word.indexOf('@') > 0 || word.startsWith("http") || word.startsWith("www."));
      return name > 0 ? name : one ? 1 : 0;
    }

    private boolean startsWithStem(String word) {
      for (String stem : stems) {
        if (word.startsWith(stem)) {
          return true;
        }
      }
      return false;
    }
  }
}
