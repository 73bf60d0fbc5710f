package io.github.hencenlp.hence.core.rule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.hencenlp.hence.core.analysis.Sentence;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a node's words may be: lemmas, or phrases compared as written, and the beginnings of the
 * tags of the lemmas; a phrase has any tags. No words means any word; no tags, any tag.
 */
record WordTest(Set<String> lemmas, List<List<String>> phrases, List<String> tags) {

  static final WordTest ANY = new WordTest(Set.of(), List.of(), List.of());

  WordTest {
    lemmas = ImmutableSet.copyOf(lemmas);
    phrases = List.copyOf(phrases);
    tags = List.copyOf(tags);
  }

  static List<String> phrase(String words) {
    return Splitter.on(' ').omitEmptyStrings().splitToList(words);
  }

  boolean namesWords() {
    return !lemmas.isEmpty() || !phrases.isEmpty();
  }

  /** Returns the last word of the longest run from {@code first} on that passes. */
  OptionalInt lastFrom(Sentence s, int first) {
    OptionalInt longest = OptionalInt.empty();
    if (hasTag(s, first) && (lemmas.contains(s.token(first).lemma()) || !namesWords())) {
      longest = OptionalInt.of(first);
    }
    for (List<String> phrase : phrases) {
      int last = first + phrase.size() - 1;
      if (s.reads(first, phrase) && (longest.isEmpty() || longest.getAsInt() < last)) {
        longest = OptionalInt.of(last);
      }
    }
    return longest;
  }

  private boolean hasTag(Sentence s, int index) {
    return tags.isEmpty() || tags.stream().anyMatch(t -> s.token(index).tag().startsWith(t));
  }
}
