package io.github.hencenlp.hence.core.argument;

import static io.github.hencenlp.hence.core.analysis.Sentence.NONE;

import com.google.common.collect.Sets;
import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import io.github.hencenlp.hence.core.attribution.Attributions;
import io.github.hencenlp.hence.core.statement.Connective.Sense;
import io.github.hencenlp.hence.core.statement.Marker;
import io.github.hencenlp.hence.core.statement.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What can be seen of a unit by itself, whatever stands around it.
 *
 * @param unit the unit
 * @param index its place in the text, from 0
 * @param tokens its words
 * @param forces what its words show
 * @param senses what its connectives say
 * @param voice whose word it is
 * @param tense when what it says holds
 * @param isQuestion whether it asks
 * @param norm how it says what is to be done, if it does
 * @param claims the causal claims that lie in it
 * @param words its words of meaning, as lemmas
 */
record Profile(
    Unit unit,
    int index,
    List<Token> tokens,
    Set<Force> forces,
    Set<Sense> senses,
    Voice voice,
    Tense tense,
    boolean isQuestion,
    Norm norm,
    List<CausalClaim> claims,
    Set<String> words) {

  /** Whose word a unit is. */
  enum Voice {
    /** The author's, unmarked. */
    PLAIN,
    /** The author's, who says so: "I believe". */
    OWN,
    /** Somebody else's. */
    REPORTED
  }

  /** The tense or mood of a unit's main verb. */
  enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    MODAL,
    IMPERATIVE,
    NO_VERB
  }

  /** Returns the profiles of the units, in their order. */
  static List<Profile> of(List<Unit> units, Attributions attributions, List<CausalClaim> claims) {
    return IntStream.range(0, units.size())
        .mapToObj(i -> of(units.get(i), i, attributions, claims))
        .toList();
  }

  private static Profile of(
      Unit unit, int index, Attributions attributions, List<CausalClaim> claims) {
    List<Token> tokens =
        unit.sentence().tokens().stream()
            .filter(t -> unit.span().overlaps(Span.of(t.begin(), t.end())))
            .toList();
    Set<Force> forces = ForceLexicon.bundled().of(tokens);
    Tense tense = tense(unit.sentence(), unit.head());
    boolean isQuestion = unit.sentence().isQuestion();
    return new Profile(
        unit,
        index,
        tokens,
        forces,
        unit.markers().stream().map(Marker::sense).collect(Sets.toImmutableEnumSet()),
        voice(unit.attribution(), attributions),
        tense,
        isQuestion,
        isQuestion ? Norm.NONE : Norm.of(unit, tense, forces),
        claims.stream()
            .filter(c -> unit.span().overlaps(c.cause()) && unit.span().overlaps(c.effect()))
            .toList(),
        tokens.stream()
            .filter(Profile::hasMeaning)
            .map(Token::lemma)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Voice voice(Optional<String> attribution, Attributions attributions) {
    if (attribution.isEmpty()) {
      return Voice.PLAIN;
    }
    return attributions.isAuthor(attribution.get()) ? Voice.OWN : Voice.REPORTED;
  }

  private static Tense tense(Sentence s, int head) {
    OptionalInt modal =
        s.children(head).stream().filter(c -> s.token(c).tag().equals("MD")).findFirst();
    if (modal.isPresent()) {
      return s.isLemma(modal.getAsInt(), "will", "shall") ? Tense.FUTURE : Tense.MODAL;
    }
    Optional<Token> finite =
        IntStream.concat(
                IntStream.of(head),
                s.children(head).stream()
                    .filter(c -> s.relation(c).startsWith("aux") || s.relation(c).equals("cop")))
            .mapToObj(s::token)
            .filter(Token::isFinite)
            .findFirst();
    if (finite.isPresent()) {
      return finite.get().tag().equals("VBD") ? Tense.PAST : Tense.PRESENT;
    }
    boolean hasSubject = s.hasChild(head, "nsubj", "nsubj:pass", "csubj", "expl");
    return s.token(head).tag().equals("VB") && s.head(head) == NONE && !hasSubject
        ? Tense.IMPERATIVE
        : Tense.NO_VERB;
  }

  private static boolean hasMeaning(Token t) {
    return (t.tag().startsWith("NN") || t.tag().startsWith("VB") || t.tag().startsWith("JJ"))
        && !ForceLexicon.bundled().isLight(t.lemma());
  }

  int paragraph() {
    return unit.paragraph();
  }

  /** Tells whether it is a word alone ("Rubbish."), which argues nothing by itself. */
  boolean isOneWord() {
    return unit.text().indexOf(' ') < 0;
  }

  boolean isReported() {
    return voice == Voice.REPORTED;
  }

  /** Returns what kind of thing it says. */
  Mood mood() {
    return Mood.of(this);
  }

  boolean has(Force force) {
    return forces.contains(force);
  }

  boolean has(Sense sense) {
    return senses.contains(sense);
  }

  /** Tells whether one of its words has one of the given tags. */
  boolean hasTag(String... tags) {
    return tokens.stream().anyMatch(t -> Arrays.asList(tags).contains(t.tag()));
  }

  /** Tells whether it holds a name, leaving aside the first word of the sentence. */
  boolean isNamed() {
    return tokens.stream().anyMatch(t -> t.tag().startsWith("NNP") && t.index() > 0);
  }

  /** Returns the share of the words of meaning that both have in common, 0 to 1 (Jaccard). */
  double cohesion(Profile other) {
    long common = words.stream().filter(other.words()::contains).count();
    long all = words.size() + other.words().size() - common;
    return all == 0 ? 0 : (double) common / all;
  }
}
