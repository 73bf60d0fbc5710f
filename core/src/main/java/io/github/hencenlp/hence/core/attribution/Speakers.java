package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.Source;
import io.github.hencenlp.hence.Source.Type;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Analyzer;
import io.github.hencenlp.hence.core.analysis.Analyzer.Entity;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Unites the mentions of one person or body: by name, by acronym, by what somebody is called beside
 * the name, and for pronouns by a light search for the last one before that fits. Made for one
 * text, and asked for its sayings in order.
 */
final class Speakers {

  /** How many sentences back a pronoun may refer to somebody who has said nothing yet. */
  private static final int PRONOUN_REACH = 3;

  private final Analysis analysis;
  private final Analyzer analyzer;
  private final Map<Integer, List<Entity>> entities = new HashMap<>();
  private final List<Speaker> speakers = new ArrayList<>();

  Speakers(Analysis analysis, Analyzer analyzer) {
    this.analysis = analysis;
    this.analyzer = analyzer;
  }

  /**
   * Returns the id of who says something; empty where nobody in particular does.
   *
   * @param outer the source of the quotation in which this is said, for an "I" that is not the
   *     author's
   */
  Optional<String> idOf(Saying saying, Optional<String> outer) {
    Optional<Mention> mention = saying.source().map(words -> Mention.of(saying.sentence(), words));
    if (mention.isEmpty() || SourceWords.NOBODY.contains(mention.get().headToken().lower())) {
      return Optional.empty();
    }
    return speaker(mention.get(), outer).map(Speaker::id);
  }

  /** Returns the sources met so far. */
  List<Source> sources() {
    return speakers.stream().map(s -> new Source(s.id(), s.name(analysis), s.type())).toList();
  }

  private Optional<Speaker> speaker(Mention mention, Optional<String> outer) {
    String word = mention.headToken().lower();
    if (mention.isPronoun()) {
      return switch (word) {
        case "i", "me", "my", "we", "us", "our", "myself" ->
            outer.isPresent()
                ? speakers.stream().filter(s -> s.id().equals(outer.get())).findFirst()
                : Optional.of(author(mention));
        case "he", "him", "his", "she", "her" ->
            Optional.of(antecedent(mention, word.startsWith("h") && !word.equals("her")));
        case "they", "them", "their", "it", "its" -> previousBody(mention, word.startsWith("th"));
        case "who", "which", "that", "whom" -> relativeHead(mention);
        default -> Optional.of(known(mention).orElseGet(() -> add(mention, type(mention))));
      };
    }
    Speaker speaker = known(mention).orElseGet(() -> add(mention, type(mention)));
    speaker.add(mention);
    return Optional.of(speaker);
  }

  private Speaker author(Mention mention) {
    return speakers.stream()
        .filter(s -> s.type() == Type.AUTHOR)
        .findFirst()
        .orElseGet(() -> add(mention, Type.AUTHOR));
  }

  private Optional<Speaker> known(Mention mention) {
    return speakers.stream()
        .filter(s -> s.isSame(mention))
        .max(Comparator.comparingInt(Speaker::lastPlace));
  }

  private Speaker add(Mention mention, Type type) {
    Speaker speaker = new Speaker("s" + (speakers.size() + 1), type);
    speaker.add(mention);
    speakers.add(speaker);
    return speaker;
  }

  /**
   * Finds whom "he" or "she" means: the last person before it, one who speaks or is talked about,
   * whose gender fits.
   */
  private Speaker antecedent(Mention pronoun, boolean male) {
    Optional<Speaker> last =
        speakers.stream()
            .filter(s -> s.mayBePerson() && s.mayBe(male) && s.lastPlace() < pronoun.place())
            .max(Comparator.comparingInt(Speaker::lastPlace));
    Optional<Mention> named = lastPersonBefore(pronoun, last.map(Speaker::lastPlace).orElse(-1));
    Speaker speaker =
        named
            .map(n -> known(n).orElseGet(() -> add(n, Type.PERSON)))
            .filter(s -> s.mayBe(male))
            .or(() -> last)
            .orElseGet(() -> add(pronoun, Type.PERSON));
    speaker.add(pronoun);
    speaker.isPerson(male);
    return speaker;
  }

  /** Finds the last person named as a subject before a pronoun and after the given offset. */
  private Optional<Mention> lastPersonBefore(Mention pronoun, int after) {
    for (int n = pronoun.sentence().number();
        n >= 0 && n >= pronoun.sentence().number() - PRONOUN_REACH;
        n--) {
      Sentence s = analysis.sentences().get(n);
      for (int i = s.size() - 1; i >= 0; i--) {
        Token token = s.token(i);
        boolean isSubject = s.relation(i).startsWith("nsubj") || s.relation(i).equals("nmod:poss");
        if (token.begin() < pronoun.place()
            && token.begin() > after
            && isSubject
            && token.tag().startsWith("NNP")
            && entity(s, i) == Entity.PERSON) {
          return Optional.of(Mention.ofName(s, i));
        }
      }
    }
    return Optional.empty();
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

  private Optional<Speaker> relativeHead(Mention pronoun) {
    Sentence s = pronoun.sentence();
    for (int i = pronoun.head(); s.head(i) != Sentence.NONE; i = s.head(i)) {
      if (s.relation(i).startsWith("acl")) {
        Mention noun = Mention.of(s, TokenSet.subtree(s, s.head(i)).withoutSubtree(i));
        return noun.isPronoun() ? Optional.empty() : speaker(noun, Optional.empty());
      }
    }
    return Optional.empty();
  }

  private Type type(Mention mention) {
    Set<String> nouns = mention.nouns();
    Token head = mention.headToken();
    if (nouns.stream().anyMatch(SourceWords.MEDIA::contains)) {
      return Type.MEDIA;
    }
    if (mention.isPlural() && !head.tag().startsWith("NNP")
        || SourceWords.GROUPS.contains(head.lemma())) {
      return Type.GROUP;
    }
    if (SourceWords.ORGANIZATIONS.contains(head.lemma()) || namesBody(mention)) {
      return Type.ORGANIZATION;
    }
    if (nouns.stream()
        .anyMatch(n -> SourceWords.PERSONS.contains(n) || SourceWords.TITLES.contains(n))) {
      return Type.PERSON;
    }
    return mention.name().isEmpty() ? Type.UNKNOWN : named(mention);
  }

  private Type named(Mention mention) {
    return switch (entity(mention.sentence(), mention.head())) {
      case PERSON -> Type.PERSON;
      case ORGANIZATION -> Type.ORGANIZATION;
      case PLACE -> Type.PLACE;
      case NONE -> nameIsPerson(mention) ? Type.PERSON : Type.UNKNOWN;
    };
  }

  /**
   * A recogniser misses rare names; two capitalised words that say something are mostly somebody.
   */
  private boolean nameIsPerson(Mention mention) {
    return mention.name().size() > 1;
  }

  private static boolean namesBody(Mention mention) {
    return mention.name().stream()
        .map(w -> w.toLowerCase(Locale.ROOT))
        .anyMatch(SourceWords.ORGANIZATIONS::contains);
  }

  private Entity entity(Sentence s, int index) {
    return entities.computeIfAbsent(s.number(), n -> analyzer.entities(s)).get(index);
  }
}
