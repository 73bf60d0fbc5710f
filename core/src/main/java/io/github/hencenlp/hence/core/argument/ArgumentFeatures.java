package io.github.hencenlp.hence.core.argument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.core.argument.StepEnd.End;
import io.github.hencenlp.hence.core.attribution.Attributions;
import io.github.hencenlp.hence.core.statement.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the models of arguments see of a text: of each unit, and of each pair of units between which
 * a step may lead. Immutable.
 */
public final class ArgumentFeatures {

  /**
   * So far a step leads within a paragraph, to a paragraph beside, and to a paragraph's opening.
   */
  private static final int WITHIN = 12;

  private static final int BESIDE = 14;
  private static final int TO_OPENING = 25;
  private static final int PARAGRAPHS_TO_OPENING = 3;

  private static final Splitter NOT_LETTERS =
      Splitter.on(CharMatcher.forPredicate(Character::isLetter).negate()).omitEmptyStrings();

  private final Discourse text;
  private final StepFeatures steps;
  private final List<List<String>> said;
  private final List<List<String>> placed;
  private final List<List<String>> parts;

  private ArgumentFeatures(Discourse text, List<CausalClaim> claims) {
    this.text = text;
    this.steps = new StepFeatures(text, claims);
    this.said = text.profiles().stream().map(p -> PartFeatures.said(text, p)).toList();
    this.placed = text.profiles().stream().map(p -> PartFeatures.placed(text, p)).toList();
    this.parts =
        IntStream.range(0, text.size())
            .mapToObj(
                unit -> Stream.concat(said.get(unit).stream(), placed.get(unit).stream()).toList())
            .toList();
  }

  /**
   * Looks at a text.
   *
   * @param units its units, in text order
   * @param attributions what it ascribes to whom
   * @param claims its causal claims
   * @param title its title, if it has one
   * @param ordered whether the order of the units tells anything
   */
  public static ArgumentFeatures of(
      List<Unit> units,
      Attributions attributions,
      List<CausalClaim> claims,
      Optional<String> title,
      boolean ordered) {
    Set<String> titleWords =
        title
            .map(t -> Set.copyOf(NOT_LETTERS.splitToList(t.toLowerCase(Locale.ROOT))))
            .orElse(Set.of());
    return new ArgumentFeatures(
        new Discourse(Profile.of(units, attributions, claims), titleWords, ordered), claims);
  }

  /** Returns the units as parts of the text. */
  public Discourse text() {
    return text;
  }

  /** Returns what can be seen of the whole text, which holds one unit or more. */
  public List<String> whole() {
    return TextFeatures.of(text);
  }

  /** Tells whether a feature names a word of the text. */
  public static boolean isLexical(String name) {
    return PartFeatures.isLexical(name);
  }

  /** Returns what can be seen of a unit by itself: of its words and of its place. */
  public List<String> part(int unit) {
    return parts.get(unit);
  }

  /** Returns what can be seen of the words of a unit, wherever it stands. */
  public List<String> said(int unit) {
    return said.get(unit);
  }

  /** Tells whether a step may lead from one unit to the other, whichever the main conclusion is. */
  public boolean mayServe(int premise, int conclusion) {
    Profile p = text.at(premise);
    Profile c = text.at(conclusion);
    if (premise == conclusion || p.isOneWord() || c.isOneWord()) {
      return false;
    }
    if (!text.isOrdered()) {
      return true;
    }
    int distance = Math.abs(premise - conclusion);
    return switch (Math.abs(p.paragraph() - c.paragraph())) {
      case 0 -> distance <= WITHIN;
      case 1 -> distance <= BESIDE;
      default ->
          Math.abs(p.paragraph() - c.paragraph()) <= PARAGRAPHS_TO_OPENING
              && distance <= TO_OPENING
              && text.opens(c);
    };
  }

  /**
   * Returns where the premise of a step stands, seen from its conclusion: what units show as its
   * ends depends on that alone.
   */
  public Place place(int premise, int conclusion) {
    return steps.place(text.at(premise), text.at(conclusion));
  }

  /** Returns what can be seen of a unit as the premise of a step. */
  public List<String> premise(int unit, Place place) {
    return end(End.PREMISE, unit, place);
  }

  /** Returns what can be seen of a unit as the conclusion of a step. */
  public List<String> conclusion(int unit, Place place) {
    return end(End.CONCLUSION, unit, place);
  }

  private List<String> end(End end, int unit, Place place) {
    List<String> names = new ArrayList<>();
    for (String name : said.get(unit)) {
      names.add(new StepEnd(end, Optional.empty(), name).toString());
      if (text.isOrdered() && !isLexical(name)) {
        names.add(new StepEnd(end, Optional.of(place), name).toString());
      }
    }
    for (String name : placed.get(unit)) {
      names.add(new StepEnd(end, Optional.of(place), name).toString());
    }
    return names;
  }

  /** Returns what two units show together, beyond what each shows by itself. */
  public List<String> together(int premise, int conclusion) {
    return steps.together(text.at(premise), text.at(conclusion));
  }

  /** Returns what a step to the main conclusion shows beyond what any step shows. */
  public List<String> toMain(int premise, int main) {
    return steps.toMain(text.at(premise), text.at(main));
  }
}
