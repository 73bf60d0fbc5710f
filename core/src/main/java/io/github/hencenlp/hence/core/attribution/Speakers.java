package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.Source;
import io.github.hencenlp.hence.Source.Type;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Analyzer;
import io.github.hencenlp.hence.core.analysis.Coreference;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Unites the mentions of one person or body: by name, by acronym, by what somebody is called beside
 * the name, and for pronouns by a light search for the last one before that fits. Made for one
 * text, and asked for its sayings in order.
 */
final class Speakers {

  private final Analysis analysis;
  private final SourceTypes types;
  private final PronounSearch search;
  private final Analyzer analyzer;
  private Optional<Coreference> coreference = Optional.empty();
  private final List<Speaker> speakers = new ArrayList<>();

  Speakers(Analysis analysis, List<Quotation> quotations, Analyzer analyzer) {
    this.analysis = analysis;
    this.types = new SourceTypes(analyzer);
    this.search = new PronounSearch(analysis, quotations);
    this.analyzer = analyzer;
  }

  /**
   * Returns the id of who says something; empty where nobody in particular does. An "I" is taken
   * for the author's.
   */
  Optional<String> idOf(Saying saying) {
    Optional<Mention> mention = saying.source().map(words -> Mention.of(saying.sentence(), words));
    if (mention.isEmpty() || SourceWords.NOBODY.contains(mention.get().headToken().lower())) {
      return Optional.empty();
    }
    return speaker(mention.get(), saying.content()).map(Speaker::id);
  }

  /** Returns the sources met so far. */
  List<Source> sources() {
    return speakers.stream().map(s -> new Source(s.id(), s.name(analysis), s.type())).toList();
  }

  private Optional<Speaker> speaker(Mention mention, Span said) {
    String word = mention.headToken().lower();
    if (mention.isFirstPerson()) {
      return Optional.of(author(mention));
    }
    if (mention.isPronoun()) {
      return switch (word) {
        case "he", "him", "his", "she", "her" ->
            Optional.of(person(mention, said, word.startsWith("h") && !word.equals("her")));
        case "they", "them", "their" -> several(mention, said);
        case "it", "its" ->
            coreferent(mention).map(this::heard).or(() -> previousBody(mention, false));
        case "who", "which", "that", "whom" -> relativeHead(mention, said);
        default -> Optional.of(heard(mention));
      };
    }
    return Optional.of(heard(mention));
  }

  /** What full coreference takes the pronoun for, where the host asked for it. */
  private Optional<Mention> coreferent(Mention pronoun) {
    Coreference known = coreference.orElseGet(() -> analyzer.coreference(analysis));
    coreference = Optional.of(known);
    OptionalInt antecedent = known.antecedent(pronoun.headToken().begin());
    return antecedent.isPresent() ? search.mentionAt(antecedent.getAsInt()) : Optional.empty();
  }

  private Speaker heard(Mention mention) {
    Optional<Speaker> known = known(mention);
    known.ifPresent(s -> s.add(mention));
    return known.orElseGet(() -> add(mention, types.of(mention)));
  }

  private Speaker author(Mention mention) {
    return speakers.stream()
        .filter(s -> s.type() == Type.AUTHOR)
        .findFirst()
        .orElseGet(() -> add(mention, Type.AUTHOR));
  }

  private Optional<Speaker> known(Mention mention) {
    return speakers.stream()
        .filter(s -> s.isSame(mention) && isOneKind(s, mention))
        .max(Comparator.comparingInt(Speaker::lastPlace));
  }

  /** A foundation that bears somebody's name is not that person. */
  private boolean isOneKind(Speaker speaker, Mention mention) {
    return mention.name().isEmpty()
        || speaker.isNamed(mention.name())
        || !EnumSet.of(speaker.type(), types.of(mention))
            .containsAll(EnumSet.of(Type.PERSON, Type.ORGANIZATION));
  }

  private Speaker add(Mention mention, Type type) {
    Speaker speaker = new Speaker("s" + (speakers.size() + 1), type);
    speaker.add(mention);
    speakers.add(speaker);
    return speaker;
  }

  /** Finds whom "he" or "she" means: a person before it whose gender fits. */
  private Speaker person(Mention pronoun, Span said, boolean male) {
    Optional<Speaker> known =
        coreferent(pronoun)
            .filter(m -> mayBe(m, male))
            .or(() -> search.antecedent(pronoun, said, m -> mayBe(m, male)))
            .map(m -> named(m, Type.PERSON))
            .or(() -> lastPerson(pronoun, male));
    known.ifPresent(s -> s.add(pronoun));
    Speaker speaker = known.orElseGet(() -> add(pronoun, Type.PERSON));
    speaker.isPerson(male);
    return speaker;
  }

  private boolean mayBe(Mention mention, boolean male) {
    return mention.isMale().map(m -> m == male).orElse(true)
        && alreadyNamed(mention)
            .map(s -> s.mayBePerson() && s.mayBe(male))
            .orElseGet(() -> types.isPerson(mention));
  }

  private Optional<Speaker> lastPerson(Mention pronoun, boolean male) {
    return speakers.stream()
        .filter(s -> s.mayBePerson() && s.mayBe(male) && s.lastPlace() < pronoun.place())
        .max(Comparator.comparingInt(Speaker::lastPlace));
  }

  /** Finds whom "they" means: people or a body before it. */
  private Optional<Speaker> several(Mention pronoun, Span said) {
    Optional<Speaker> found =
        coreferent(pronoun)
            .or(() -> search.antecedent(pronoun, said, types::isSeveral))
            .map(m -> named(m, types.of(m)));
    found.ifPresent(s -> s.add(pronoun));
    return found.or(() -> previousBody(pronoun, true));
  }

  /** Returns the speaker whom a mention names that need not say anything itself. */
  private Speaker named(Mention mention, Type type) {
    Optional<Speaker> known = alreadyNamed(mention);
    known.filter(s -> !s.isMentionedAt(mention.place())).ifPresent(s -> s.add(mention));
    return known.orElseGet(() -> add(mention, type));
  }

  private Optional<Speaker> alreadyNamed(Mention mention) {
    return speakers.stream()
        .filter(s -> s.isMentionedAt(mention.place()))
        .findFirst()
        .or(() -> known(mention));
  }

  private Optional<Speaker> previousBody(Mention pronoun, boolean plural) {
    Optional<Speaker> body =
        speakers.stream()
            .filter(
                s ->
                    s.type() != Type.AUTHOR
                        && s.type() != Type.PERSON
                        && s.lastPlace() < pronoun.place())
            .filter(s -> plural || s.type() != Type.GROUP)
            .max(Comparator.comparingInt(Speaker::lastPlace));
    body.ifPresent(s -> s.add(pronoun));
    return body;
  }

  private Optional<Speaker> relativeHead(Mention pronoun, Span said) {
    Sentence s = pronoun.sentence();
    for (int i = pronoun.head(); s.head(i) != Sentence.NONE; i = s.head(i)) {
      if (s.relation(i).startsWith("acl")) {
        TokenSet words = TokenSet.subtree(s, s.head(i)).withoutSubtree(i);
        Mention noun = Mention.of(s, words.trimmed(w -> s.relation(w).equals("case")));
        return noun.isPronoun() ? Optional.empty() : speaker(noun, said);
      }
    }
    return Optional.empty();
  }
}
