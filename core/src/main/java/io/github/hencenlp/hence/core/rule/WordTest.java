package io.github.hencenlp.hence.core.rule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.hencenlp.hence.core.analysis.Sentence;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a node's words may be: lemmas, or phrases compared as written, and the beginnings of the
 * tags of the lemmas; a phrase has any tags. No words means any word; no tags, any tag.
 *
 * @param lemmas the lemmas
 * @param phrases the phrases, by the first word
 * @param longest how many words the longest phrase has
 * @param tags the beginnings of tags
 */
record WordTest(
    ImmutableSet<String> lemmas,
    ImmutableListMultimap<String, List<String>> phrases,
    int longest,
    ImmutableList<String> tags) {

  static final WordTest ANY = of(Set.of(), List.of(), List.of());

  static WordTest of(Set<String> lemmas, List<List<String>> phrases, List<String> tags) {
    return new WordTest(
        ImmutableSet.copyOf(lemmas),
        Multimaps.index(phrases, phrase -> phrase.get(0)),
        phrases.stream().mapToInt(List::size).max().orElse(1),
        ImmutableList.copyOf(tags));
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
    if ((lemmas.contains(s.token(first).lemma()) || !namesWords()) && hasTag(s, first)) {
      longest = OptionalInt.of(first);
    }
    if (phrases.isEmpty()) {
      return longest;
    }
    for (List<String> phrase : phrases.get(s.token(first).lower())) {
      int last = first + phrase.size() - 1;
      if (s.reads(first, phrase) && (longest.isEmpty() || longest.getAsInt() < last)) {
        longest = OptionalInt.of(last);
      }
    }
    return longest;
  }

  private boolean hasTag(Sentence s, int index) {
    if (tags.isEmpty()) {
      return true;
    }
    String tag = s.token(index).tag();
    for (String beginning : tags) {
      if (tag.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
