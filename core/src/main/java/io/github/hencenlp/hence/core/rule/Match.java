package io.github.hencenlp.hence.core.rule;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import io.github.hencenlp.hence.core.analysis.Sentence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.OptionalInt;

/**
 * A place where a rule matched.
 *
 * @param rule the rule
 * @param sentence the sentence
 * @param nodes for each bound node, by name, the first and last word that it stands for
 */
public record Match(Rule rule, Sentence sentence, Map<String, Range<Integer>> nodes) {

  /** Copies the map, keeping its order. */
  public Match {
    nodes = ImmutableMap.copyOf(nodes);
  }

  /**
   * Returns the head words of the nodes that fill a role: those of the role's name, with or without
   * digits behind it.
   */
  public List<Integer> heads(String role) {
    return nodes.entrySet().stream()
        .filter(e -> role(e.getKey()).equals(role))
        .map(e -> head(e.getValue()))
        .toList();
  }

  /** Returns the head word of the node of that name. */
  public OptionalInt head(String node) {
    Range<Integer> words = nodes.get(node);
    return words == null ? OptionalInt.empty() : OptionalInt.of(head(words));
  }

  /** Returns the words that the nodes of a role stand for, nothing below them. */
  public BitSet words(String role) {
    BitSet words = new BitSet();
    for (Entry<String, Range<Integer>> node : nodes.entrySet()) {
      if (role(node.getKey()).equals(role)) {
        words.set(node.getValue().lowerEndpoint(), node.getValue().upperEndpoint() + 1);
      }
    }
    return words;
  }

  /** Returns the role to which the node of that name adds. */
  static String role(String node) {
    return CharMatcher.inRange('0', '9').trimTrailingFrom(node);
  }

  /** The head of a phrase is its word that hangs on a word outside. */
  private int head(Range<Integer> words) {
    for (int i = words.lowerEndpoint(); i <= words.upperEndpoint(); i++) {
      if (!words.contains(sentence.head(i))) {
        return i;
      }
    }
    return words.lowerEndpoint();
  }
}
