package io.github.hencenlp.hence.examples.evaluation.score;

import io.github.hencenlp.hence.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spans seen as the words that they cover: runs of letters and digits. Marks between and around
 * them are nothing. Immutable.
 */
public final class WordSpans {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final List<Span> words;

  private WordSpans(List<Span> words) {
    this.words = List.copyOf(words);
  }

  /** Returns the words of a text. */
  public static WordSpans of(String text) {
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(Span.of(word.start(), word.end()));
    }
    return new WordSpans(words);
  }

  /** Returns the numbers of the words that a span covers, in part at least. */
  public BitSet of(Span span) {
    BitSet covered = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).overlaps(span)) {
        covered.set(i);
      }
    }
    return covered;
  }

  /** Returns how many words the spans of people and those that were found cover, and share. */
  public Score common(List<Span> gold, List<Span> predicted) {
    BitSet people = union(gold);
    BitSet found = union(predicted);
    BitSet both = (BitSet) people.clone();
    both.and(found);
    return new Score(people.cardinality(), found.cardinality(), both.cardinality());
  }

  private BitSet union(List<Span> spans) {
    BitSet all = new BitSet();
    spans.forEach(span -> all.or(of(span)));
    return all;
  }
}
