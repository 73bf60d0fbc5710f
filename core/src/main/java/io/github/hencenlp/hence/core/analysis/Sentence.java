package io.github.hencenlp.hence.core.analysis;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * A sentence with its basic Universal Dependencies tree. Tokens are named by their index.
 * Immutable.
 *
 * <p>To the relations of the tree it adds those that a reader supplies, see {@link Roles}.
 */
public final class Sentence {

  /** The head of the root. */
  public static final int NONE = -1;

  private final int number;
  private final int paragraph;
  private final List<Token> tokens;
  private final ImmutableIntArray heads;
  private final List<String> relations;
  private final List<ImmutableIntArray> children;

  /**
   * Creates a sentence.
   *
   * @param number its place in the text, from 0
   * @param paragraph the place of its paragraph in the text, from 0
   * @param tokens its words
   * @param heads for each word the index of its governor, {@link #NONE} for a root
   * @param relations for each word its relation to its governor
   */
  public Sentence(
      int number, int paragraph, List<Token> tokens, int[] heads, List<String> relations) {
    if (tokens.isEmpty() || tokens.size() != heads.length || tokens.size() != relations.size()) {
      throw new IllegalArgumentException(
          "a sentence needs a head and a relation for each word, but has "
              + tokens.size()
              + " words, "
              + heads.length
              + " heads and "
              + relations.size()
              + " relations");
    }
    this.number = number;
    this.paragraph = paragraph;
    this.tokens = List.copyOf(tokens);
    this.heads = ImmutableIntArray.copyOf(heads);
    this.relations = List.copyOf(relations);
    List<List<Integer>> dependents = new ArrayList<>();
    tokens.forEach(t -> dependents.add(new ArrayList<>()));
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] != NONE) {
        dependents.get(heads[i]).add(i);
      }
    }
    this.children = dependents.stream().map(ImmutableIntArray::copyOf).toList();
  }

  /** Returns this sentence's place in the text, from 0. */
  public int number() {
    return number;
  }

  /** Returns the place of this sentence's paragraph in the text, from 0. */
  public int paragraph() {
    return paragraph;
  }

  /** Returns the words. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Returns a word. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** Returns how many words there are. */
  public int size() {
    return tokens.size();
  }

  /** Returns the governor of a word, or {@link #NONE}. */
  public int head(int index) {
    return heads.get(index);
  }

  /** Returns the relation of a word to its governor. */
  public String relation(int index) {
    return relations.get(index);
  }

  /** Returns the dependents of a word, in text order. */
  public ImmutableIntArray children(int index) {
    return children.get(index);
  }

  /** Returns the first word without a governor. */
  public int root() {
    for (int i = 0; i < size(); i++) {
      if (head(i) == NONE) {
        return i;
      }
    }
    throw new IllegalStateException("no root in: " + this);
  }

  /** Returns the first dependent of a word in one of the given relations. */
  public OptionalInt child(int index, String... anyOf) {
    return child(index, c -> isOneOf(relation(c), anyOf));
  }

  /** Returns the first dependent of a word that passes the test. */
  public OptionalInt child(int index, IntPredicate test) {
    return children(index).stream().filter(test).findFirst();
  }

  /** Tells whether a word has a dependent in one of the given relations. */
  public boolean hasChild(int index, String... anyOf) {
    return child(index, anyOf).isPresent();
  }

  /** Tells whether a word's lemma is one of those given. */
  public boolean isLemma(int index, String... anyOf) {
    return isOneOf(token(index).lemma(), anyOf);
  }

  /** Tells whether {@code descendant} is {@code ancestor} or stands anywhere below it. */
  public boolean dominates(int ancestor, int descendant) {
    for (int i = descendant, steps = 0; i != NONE && steps <= size(); i = head(i), steps++) {
      if (i == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** Returns a word with all that stands below it. */
  public BitSet subtree(int index) {
    BitSet all = new BitSet(size());
    collect(index, all);
    return all;
  }

  private void collect(int index, BitSet into) {
    if (!into.get(index)) {
      into.set(index);
      children(index).forEach(c -> collect(c, into));
    }
  }

  /**
   * Tells whether the words from {@code first} on are the given ones, in lower case.
   *
   * @param words words in lower case
   */
  public boolean reads(int first, List<String> words) {
    if (first + words.size() > size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!token(first + i).lower().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether this sentence ends with a question mark, closing quotation marks and brackets
   * aside.
   */
  public boolean isQuestion() {
    for (int i = size() - 1; i >= 0 && token(i).isPunctuation(); i--) {
      if (token(i).word().contains("?")) {
        return true;
      }
    }
    return false;
  }

  /** Returns the offset of the first word in the host's text. */
  public int begin() {
    return tokens.get(0).begin();
  }

  /** Returns the offset after the last word in the host's text. */
  public int end() {
    return tokens.get(size() - 1).end();
  }

  private static boolean isOneOf(String value, String... anyOf) {
    return Arrays.asList(anyOf).contains(value);
  }

  /**
   * Returns the words with tag, relation and head, one a line: the tree as a maintainer wants to
   * see it.
   */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (Token t : tokens) {
      out.append(
          String.format(
              Locale.ROOT,
              "%d\t%s\t%s\t%s\t%d\t%s%n",
              t.index(),
              t.word(),
              t.lemma(),
              t.tag(),
              head(t.index()),
              relation(t.index())));
    }
    return out.toString();
  }
}
