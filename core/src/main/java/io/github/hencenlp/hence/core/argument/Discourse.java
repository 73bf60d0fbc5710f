package io.github.hencenlp.hence.core.argument;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.hencenlp.hence.core.statement.Connective.Sense;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The units of a text as parts of a whole: where each stands, and how much of what the text is
 * about it takes up. Immutable.
 */
public final class Discourse {

  /** A text of one paragraph with at most so many units is brief. */
  private static final int BRIEF = 12;

  /** So many letters may follow a word's stem in the title. */
  private static final int ENDING = 3;

  private static final int SHORTEST_STEM = 4;

  private final List<Profile> profiles;
  private final Set<String> titleWords;
  private final Kind kind;
  private final double[] topicality;
  private final List<Profile> norms;
  private final int[] contrasts;

  /** How the units of a text are laid out, which decides what their places tell. */
  public enum Kind {
    /** An op-ed, with paragraphs. */
    LONG,
    /** An answer in one paragraph. */
    BRIEF,
    /** Statements whose order tells nothing. */
    UNORDERED
  }

  /**
   * @param profiles the units, in text order
   * @param titleWords the words of the title, in lower case; empty where there is none
   * @param ordered whether the order of the units tells anything
   */
  Discourse(List<Profile> profiles, Set<String> titleWords, boolean ordered) {
    this.profiles = List.copyOf(profiles);
    this.titleWords = Set.copyOf(titleWords);
    this.kind = kind(this.profiles, ordered);
    this.topicality = topicality(this.profiles, this.kind);
    this.norms = this.profiles.stream().filter(p -> p.norm() != Norm.NONE).toList();
    this.contrasts = this.profiles.stream().mapToInt(p -> p.has(Sense.CONTRAST) ? 1 : 0).toArray();
    Arrays.parallelPrefix(contrasts, Integer::sum);
  }

  private static Kind kind(List<Profile> profiles, boolean ordered) {
    if (!ordered) {
      return Kind.UNORDERED;
    }
    boolean together = profiles.stream().mapToInt(Profile::paragraph).distinct().count() <= 1;
    return together && profiles.size() <= BRIEF ? Kind.BRIEF : Kind.LONG;
  }

  /**
   * For each unit, how often its words stand elsewhere: in other paragraphs, in a brief text in
   * other units.
   */
  private static double[] topicality(List<Profile> profiles, Kind kind) {
    record Place(String word, int part) {}
    Set<Place> places = new HashSet<>();
    Multiset<String> spread = HashMultiset.create();
    for (Profile p : profiles) {
      for (String word : p.words()) {
        if (places.add(new Place(word, kind == Kind.LONG ? p.paragraph() : p.index()))) {
          spread.add(word);
        }
      }
    }
    return profiles.stream()
        .mapToDouble(
            p ->
                p.words().stream().mapToInt(w -> spread.count(w) - 1).sum()
                    / Math.sqrt(p.words().size() + 1.0))
        .toArray();
  }

  List<Profile> profiles() {
    return profiles;
  }

  /** Returns how the units are laid out. */
  public Kind kind() {
    return kind;
  }

  boolean isOrdered() {
    return kind != Kind.UNORDERED;
  }

  /** Returns how many units there are. */
  public int size() {
    return profiles.size();
  }

  Profile at(int index) {
    return profiles.get(index);
  }

  Optional<Profile> previous(Profile p) {
    return p.index() == 0 ? Optional.empty() : Optional.of(at(p.index() - 1));
  }

  Optional<Profile> next(Profile p) {
    return p.index() == size() - 1 ? Optional.empty() : Optional.of(at(p.index() + 1));
  }

  /** Tells whether a unit is the first of its paragraph. */
  boolean opens(Profile p) {
    return previous(p).filter(q -> q.paragraph() == p.paragraph()).isEmpty();
  }

  /** Tells whether a unit is the last of its paragraph. */
  boolean closes(Profile p) {
    return next(p).filter(q -> q.paragraph() == p.paragraph()).isEmpty();
  }

  /** Tells whether the next unit of the paragraph speaks against this one. */
  boolean isAnswered(Profile p) {
    return !closes(p) && next(p).filter(q -> q.has(Sense.CONTRAST)).isPresent();
  }

  int firstParagraph() {
    return at(0).paragraph();
  }

  int lastParagraph() {
    return at(size() - 1).paragraph();
  }

  /** Returns the units that say what is to be done. */
  List<Profile> norms() {
    return norms;
  }

  /** Returns the share of the units that take up more of what the text is about. */
  double shareOfMoreTopical(Profile p) {
    int more = 0;
    for (double other : topicality) {
      more += other > topicality[p.index()] ? 1 : 0;
    }
    return (double) more / size();
  }

  boolean hasTitle() {
    return !titleWords.isEmpty();
  }

  /** Returns the share of the title's words that a unit has too. */
  double shareOfTitle(Profile p) {
    long common =
        titleWords.stream().filter(t -> p.words().stream().anyMatch(w -> isForm(t, w))).count();
    return titleWords.isEmpty() ? 0 : (double) common / titleWords.size();
  }

  /** The title has no lemmas: a word there is a form of a lemma that it begins with. */
  private static boolean isForm(String word, String lemma) {
    return word.equals(lemma)
        || (lemma.length() >= SHORTEST_STEM
            && word.startsWith(lemma)
            && word.length() <= lemma.length() + ENDING);
  }

  /** Tells whether a unit between the two, or the later of them, opens with a contrast. */
  boolean contrastBetween(Profile one, Profile other) {
    return contrasts[one.index()] != contrasts[other.index()];
  }
}
