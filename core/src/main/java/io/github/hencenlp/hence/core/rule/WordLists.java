package io.github.hencenlp.hence.core.rule;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists of a file, by name. Immutable. */
public final class WordLists {

  private final String file;
  private final ImmutableMap<String, List<String>> lists;

  WordLists(String file, Map<String, List<String>> lists) {
    this.file = file;
    this.lists = ImmutableMap.copyOf(lists);
  }

  /**
   * Returns the words of a list.
   *
   * @throws IllegalArgumentException if the file has no such list
   */
  public Set<String> words(String list) {
    List<String> words = lists.get(list);
    if (words == null) {
      throw new IllegalArgumentException(
          file + " has no word list \"" + list + "\"; there are " + lists.keySet());
    }
    return ImmutableSet.copyOf(words);
  }
}
