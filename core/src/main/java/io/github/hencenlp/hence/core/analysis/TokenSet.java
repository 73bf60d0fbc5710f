package io.github.hencenlp.hence.core.analysis;

import com.google.common.collect.ImmutableBiMap;
import io.github.hencenlp.hence.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Some words of one sentence, on the way to becoming a span. Immutable. */
public final class TokenSet {
  /** What opens, and what closes it. */
  private static final ImmutableBiMap<String, String> PAIRS =
      ImmutableBiMap.of("(", ")", "[", "]", "-LRB-", "-RRB-", "“", "”", "‘", "’", "«", "»");

  private final Sentence sentence;
  private final BitSet members;

  /** Worked out when first asked for; the same whichever thread does. */
  private @Nullable Span span;

  private TokenSet(Sentence sentence, BitSet members) {
    this.sentence = sentence;
    this.members = members;
  }

  /** Returns the set of the given words. */
  public static TokenSet of(Sentence sentence, BitSet members) {
    return new TokenSet(sentence, (BitSet) members.clone());
  }

  /** Returns the set of the words from {@code first} to {@code last}, both included. */
  public static TokenSet range(Sentence sentence, int first, int last) {
    BitSet members = new BitSet();
    members.set(first, last + 1);
    return new TokenSet(sentence, members);
  }

  /** Returns a word with all that stands below it. */
  public static TokenSet subtree(Sentence sentence, int index) {
    return new TokenSet(sentence, sentence.subtree(index));
  }

  /** Returns the sentence that the words are of. */
  public Sentence sentence() {
    return sentence;
  }

  /** Returns this set without the given words. */
  public TokenSet without(BitSet others) {
    BitSet rest = (BitSet) members.clone();
    rest.andNot(others);
    return new TokenSet(sentence, rest);
  }

  /** Returns this set without the word and all that stands below it. */
  public TokenSet withoutSubtree(int index) {
    return without(sentence.subtree(index));
  }

  /** Returns the union of both sets. */
  public TokenSet with(TokenSet other) {
    BitSet all = (BitSet) members.clone();
    all.or(other.members);
    return new TokenSet(sentence, all);
  }

  /** Returns this set without those words at its edges that pass the test. */
  public TokenSet trimmed(IntPredicate atEdge) {
    BitSet rest = (BitSet) members.clone();
    for (int i = rest.nextSetBit(0); i >= 0 && atEdge.test(i); i = rest.nextSetBit(0)) {
      rest.clear(i);
    }
    for (int i = rest.length() - 1; i >= 0 && atEdge.test(i); i = rest.length() - 1) {
      rest.clear(i);
    }
    return new TokenSet(sentence, rest);
  }

  /**
   * Returns this set without punctuation at the edges of any of its pieces. A bracket or quotation
   * mark stays whose partner stands within the piece: "a triangle (three parties)".
   */
  public TokenSet withoutEdgePunctuation() {
    BitSet rest = (BitSet) members.clone();
    for (int i = rest.nextSetBit(0); i >= 0; i = rest.nextSetBit(i + 1)) {
      int end = rest.nextClearBit(i);
      int first = i;
      int last = end - 1;
      while (first <= last && isTrimmable(first) && !opensWithin(first, last)) {
        rest.clear(first++);
      }
      while (last >= first && isTrimmable(last) && !closesWithin(first, last)) {
        rest.clear(last--);
      }
      i = end;
    }
    return new TokenSet(sentence, rest);
  }

  private boolean isTrimmable(int index) {
    return sentence.token(index).isPunctuation();
  }

  /** Tells whether what the first word opens is closed before the last one. */
  private boolean opensWithin(int first, int last) {
    String closing = PAIRS.getOrDefault(sentence.token(first).word(), "");
    return !closing.isEmpty() && stands(closing, first + 1, last);
  }

  /** Tells whether what the last word closes is opened behind the first one. */
  private boolean closesWithin(int first, int last) {
    String opening = PAIRS.inverse().getOrDefault(sentence.token(last).word(), "");
    return !opening.isEmpty() && stands(opening, first + 1, last);
  }

  private boolean stands(String word, int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> sentence.token(i).word().equals(word));
  }

  /** Returns how many words there are. */
  public int size() {
    return members.cardinality();
  }

  /** Tells whether one of the words passes the test. */
  public boolean anyMatch(IntPredicate test) {
    return members.stream().anyMatch(test);
  }

  /** Tells whether no word is left. */
  public boolean isEmpty() {
    return members.isEmpty();
  }

  /** Tells whether the word is among them. */
  public boolean contains(int index) {
    return index >= 0 && members.get(index);
  }

  /** Tells whether the other set, of the same sentence, has one of the words. */
  public boolean intersects(TokenSet other) {
    return members.intersects(other.members);
  }

  /** Returns the first word, or -1 where there is none. */
  public int first() {
    return members.nextSetBit(0);
  }

  /** Returns the last word, or -1 where there is none. */
  public int last() {
    return members.length() - 1;
  }

  /**
   * Returns the first word that hangs on none of the others, punctuation aside; -1 where no word is
   * left.
   */
  public int head() {
    for (int i = first(); i >= 0; i = members.nextSetBit(i + 1)) {
      if (!contains(sentence.head(i)) && !sentence.token(i).isPunctuation()) {
        return i;
      }
    }
    return first();
  }

  /** Returns the words' indices. */
  public BitSet members() {
    return (BitSet) members.clone();
  }

  /**
   * Returns the span of the words, neighbours joined with what stands between them; empty where no
   * word is left.
   */
  public Optional<Span> span() {
    if (members.isEmpty()) {
      return Optional.empty();
    }
    Span known = span;
    if (known == null) {
      known = Span.covering(pieces());
      span = known;
    }
    return Optional.of(known);
  }

  private List<Span.Piece> pieces() {
    List<Span.Piece> pieces = new ArrayList<>();
    for (int i = members.nextSetBit(0); i >= 0; ) {
      int end = members.nextClearBit(i);
      pieces.add(new Span.Piece(sentence.token(i).begin(), sentence.token(end - 1).end()));
      i = members.nextSetBit(end);
    }
    return pieces;
  }
}
