package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.Source.Type;
import io.github.hencenlp.hence.core.analysis.Analyzer;
import io.github.hencenlp.hence.core.analysis.Analyzer.Entity;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells what kind of source a mention names: by its words, and where they do not tell, by the
 * recogniser of named entities, which is asked once a sentence at most.
 */
final class SourceTypes {

  private final Analyzer analyzer;
  private final Map<Integer, List<Entity>> entities = new HashMap<>();

  SourceTypes(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Returns the kind of a mention that says something. */
  Type of(Mention mention) {
    Set<String> nouns = mention.nouns();
    Token head = mention.headToken();
    if (nouns.stream().anyMatch(SourceWords.MEDIA::contains)) {
      return Type.MEDIA;
    }
    if (mention.isPlural() && !head.tag().startsWith("NNP")
        || SourceWords.GROUPS.contains(head.lemma())) {
      return Type.GROUP;
    }
    if (isBody(mention)) {
      return Type.ORGANIZATION;
    }
    if (nouns.stream().anyMatch(SourceWords::isPerson)) {
      return Type.PERSON;
    }
    return mention.name().isEmpty() ? Type.UNKNOWN : named(mention);
  }

  /**
   * Tells whether a mention is one person's, be it that it says nothing: a name that the recogniser
   * does not know counts as a bare subject alone.
   */
  boolean isPerson(Mention mention) {
    if (mention.isPlural()) {
      return false;
    }
    return switch (of(mention)) {
      case PERSON ->
          mention.nouns().stream().anyMatch(SourceWords::isPerson)
              || entity(mention) == Entity.PERSON
              || isBareSubject(mention);
      case UNKNOWN -> !mention.name().isEmpty() && isBareSubject(mention);
      default -> false;
    };
  }

  private static boolean isBareSubject(Mention mention) {
    Sentence s = mention.sentence();
    return mention.headToken().tag().equals("NNP")
        && s.relation(mention.head()).startsWith("nsubj")
        && !s.hasChild(mention.head(), "det");
  }

  /** Tells whether a mention is that of certain people or of a certain body. */
  boolean isSeveral(Mention mention) {
    String head = mention.headToken().lemma();
    return switch (of(mention)) {
      case GROUP ->
          (SourceWords.isPerson(head) || SourceWords.GROUPS.contains(head))
              && mention.sentence().children(mention.head()).length() > 0;
      case ORGANIZATION -> mention.isDefinite() || !mention.name().isEmpty();
      default -> false;
    };
  }

  private static boolean isBody(Mention mention) {
    return SourceWords.ORGANIZATIONS.contains(mention.headToken().lemma())
        || mention.name().stream()
            .map(w -> w.toLowerCase(Locale.ROOT))
            .anyMatch(SourceWords.ORGANIZATIONS::contains);
  }

  /**
   * A recogniser misses rare names; two capitalised words that say something are mostly somebody.
   */
  private Type named(Mention mention) {
    return switch (entity(mention)) {
      case PERSON -> isAcronym(mention) ? Type.ORGANIZATION : Type.PERSON;
      case ORGANIZATION -> Type.ORGANIZATION;
      case PLACE -> Type.PLACE;
      case NONE -> mention.name().size() > 1 ? Type.PERSON : Type.UNKNOWN;
    };
  }

  /** Whatever a recogniser says, one word of capitals is nobody's name. */
  private static boolean isAcronym(Mention mention) {
    String first = mention.name().get(0);
    return mention.name().size() == 1
        && first.length() > 1
        && first.chars().noneMatch(Character::isLowerCase);
  }

  /** Returns what the head is, or else the name beside it. */
  private Entity entity(Mention mention) {
    Sentence s = mention.sentence();
    List<Entity> known = entities.computeIfAbsent(s.number(), n -> analyzer.entities(s));
    if (known.get(mention.head()) != Entity.NONE) {
      return known.get(mention.head());
    }
    return mention.phrase().members().stream()
        .filter(i -> s.token(i).tag().startsWith("NNP"))
        .filter(i -> mention.name().contains(s.token(i).word()))
        .mapToObj(known::get)
        .filter(e -> e != Entity.NONE)
        .findFirst()
        .orElse(Entity.NONE);
  }
}
