package io.github.hencenlp.hence.core.argument;

import com.google.common.collect.Sets;
import io.github.hencenlp.hence.core.analysis.Token;
import io.github.hencenlp.hence.core.attribution.Attributions;
import io.github.hencenlp.hence.core.statement.Connective.Sense;
import io.github.hencenlp.hence.core.statement.Marker;
import io.github.hencenlp.hence.core.statement.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What can be seen of a unit before it is compared with others.
 *
 * @param unit the unit
 * @param index its place in the text, from 0
 * @param opensParagraph whether it is the first of its paragraph
 * @param closesParagraph whether it is the last of its paragraph
 * @param answered whether the next one in the paragraph speaks against it
 * @param forces what its words show
 * @param senses what its connectives say
 * @param reported whether somebody other than the author says it
 * @param ownVoice whether the author says explicitly that this is what the author thinks
 * @param question whether it asks
 * @param past whether it tells of something that has happened
 * @param figure whether it holds a number other than a year
 * @param named whether it holds a name or a year
 * @param words its words of meaning, as lemmas
 */
record Profile(
    Unit unit,
    int index,
    boolean opensParagraph,
    boolean closesParagraph,
    boolean answered,
    Set<Force> forces,
    Set<Sense> senses,
    boolean reported,
    boolean ownVoice,
    boolean question,
    boolean past,
    boolean figure,
    boolean named,
    Set<String> words) {

  private static final Pattern YEAR = Pattern.compile("1\\d\\d\\d|20\\d\\d");

  /** Returns the profiles of the units, in their order. */
  static List<Profile> of(List<Unit> units, Attributions attributions) {
    return IntStream.range(0, units.size()).mapToObj(i -> of(units, i, attributions)).toList();
  }

  private static Profile of(List<Unit> units, int index, Attributions attributions) {
    Unit unit = units.get(index);
    Optional<Unit> next = at(units, index + 1).filter(u -> u.paragraph() == unit.paragraph());
    boolean opens = at(units, index - 1).filter(u -> u.paragraph() == unit.paragraph()).isEmpty();
    List<Token> tokens =
        unit.sentence().tokens().stream()
            .filter(
                t ->
                    unit.span().pieces().stream()
                        .anyMatch(p -> p.start() <= t.begin() && t.end() <= p.end()))
            .toList();
    boolean attributed = unit.attribution().isPresent();
    boolean own = attributed && unit.attribution().filter(attributions::isAuthor).isPresent();
    return new Profile(
        unit,
        index,
        opens,
        next.isEmpty(),
        next.filter(u -> u.hasMarker(Sense.CONTRAST)).isPresent(),
        ForceLexicon.bundled().of(tokens),
        unit.markers().stream().map(Marker::sense).collect(Sets.toImmutableEnumSet()),
        attributed && !own,
        own,
        unit.sentence().isQuestion(),
        tokens.stream().anyMatch(t -> t.tag().equals("VBD")),
        tokens.stream()
            .anyMatch(
                t ->
                    t.tag().equals("CD")
                        && !YEAR.matcher(t.word()).matches()
                        && !t.lower().equals("one")),
        tokens.stream()
            .anyMatch(
                t ->
                    (t.tag().startsWith("NNP") && t.index() > 0)
                        || YEAR.matcher(t.word()).matches()),
        tokens.stream()
            .filter(Profile::hasMeaning)
            .map(Token::lemma)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Optional<Unit> at(List<Unit> units, int index) {
    return index >= 0 && index < units.size() ? Optional.of(units.get(index)) : Optional.empty();
  }

  private static boolean hasMeaning(Token t) {
    return (t.tag().startsWith("NN") || t.tag().startsWith("VB") || t.tag().startsWith("JJ"))
        && !Set.of("be", "have", "do", "say", "make", "get", "go").contains(t.lemma());
  }

  int paragraph() {
    return unit.paragraph();
  }

  /** Tells whether it is a word alone ("Rubbish."), which argues nothing by itself. */
  boolean isOneWord() {
    return unit.text().indexOf(' ') < 0;
  }

  boolean has(Force force) {
    return forces.contains(force);
  }

  boolean has(Sense sense) {
    return senses.contains(sense);
  }

  /** Returns the share of the words of meaning that both have in common, 0 to 1 (Jaccard). */
  double cohesion(Profile other) {
    long common = words.stream().filter(other.words()::contains).count();
    long all = words.size() + other.words().size() - common;
    return all == 0 ? 0 : (double) common / all;
  }
}
