package io.github.hencenlp.hence.core.zone;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.hencenlp.hence.core.data.DataFile;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Cues, indexed by their patterns' {@linkplain Trigger triggers}: a sentence is tried against those
 * few alone whose trigger it has, and those that have none. Immutable.
 */
final class CueIndex {
  private final ImmutableList<Cue> cues;
  private final ImmutableListMultimap<String, Entry> byWord;
  private final ImmutableListMultimap<String, Entry> byStem;
  private final ImmutableList<Entry> untriggered;
  private final ImmutableSet<Integer> stemLengths;

  /** A pattern and the place of its cue. */
  private record Entry(int cue, CuePattern pattern) {}

  private CueIndex(List<Cue> cues) {
    ImmutableListMultimap.Builder<String, Entry> words = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Entry> stems = ImmutableListMultimap.builder();
    ImmutableList.Builder<Entry> rest = ImmutableList.builder();
    for (int i = 0; i < cues.size(); i++) {
      for (CuePattern pattern : cues.get(i).patterns()) {
        Entry entry = new Entry(i, pattern);
        Optional<Trigger> trigger = pattern.trigger();
        trigger.ifPresent(t -> t.words().forEach(w -> words.put(w, entry)));
        trigger.ifPresent(t -> t.stems().forEach(s -> stems.put(s, entry)));
        if (trigger.isEmpty()) {
          rest.add(entry);
        }
      }
    }
    this.cues = ImmutableList.copyOf(cues);
    this.byWord = words.build();
    this.byStem = stems.build();
    this.untriggered = rest.build();
    this.stemLengths =
        byStem.keySet().stream().map(String::length).collect(ImmutableSet.toImmutableSet());
  }

  static CueIndex of(List<Cue> cues) {
    return new CueIndex(cues);
  }

  /** Returns the index of the cues that come with the library. */
  static CueIndex bundled() {
    return Bundled.INDEX;
  }

  /** Returns the cues, in the order of their file. */
  ImmutableList<Cue> cues() {
    return cues;
  }

  /** Returns the cues that a sentence has, in the order of their file. */
  ImmutableList<Cue> match(Words words) {
    BitSet found = new BitSet(cues.size());
    addMatches(untriggered, words, found);
    for (String word : words.lower()) {
      addMatches(byWord.get(word), words, found);
      for (int length : stemLengths) {
        if (length <= word.length()) {
          addMatches(byStem.get(word.substring(0, length)), words, found);
        }
      }
    }
    return found.stream().mapToObj(cues::get).collect(ImmutableList.toImmutableList());
  }

  private static void addMatches(List<Entry> entries, Words words, BitSet found) {
    for (Entry entry : entries) {
      if (!found.get(entry.cue) && entry.pattern.matches(words)) {
        found.set(entry.cue);
      }
    }
  }

  private static final class Bundled {
    static final CueIndex INDEX =
        of(CueReader.read(DataFile.bundled(CueIndex.class, "cues.txt"), Lexicon.bundled()));
  }
}
