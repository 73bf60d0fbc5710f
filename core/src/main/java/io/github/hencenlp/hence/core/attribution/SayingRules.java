package io.github.hencenlp.hence.core.attribution;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.hencenlp.hence.Attribution.Modality;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.rule.Extent;
import io.github.hencenlp.hence.core.rule.Match;
import io.github.hencenlp.hence.core.rule.Rule;
import io.github.hencenlp.hence.core.rule.RuleFile;
import io.github.hencenlp.hence.core.rule.RuleSet;
import io.github.hencenlp.hence.core.rule.Setting;
import io.github.hencenlp.hence.core.rule.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules for indirect speech and thought, and the sayings they find in a sentence. Immutable.
 */
final class SayingRules {

  /** The roles of these rules. */
  static final Set<String> ROLES = Set.of("source", "cue", "content");

  /** The content needs no node where the rule says how far it reaches from the cue. */
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          ROLES,
          Set.of("cue", "content"),
          ImmutableSetMultimap.of("content", "reach"),
          Map.of(
              "confidence",
              Setting.SHARE,
              "reach",
              Setting.oneOf(Reach.class),
              "source",
              Setting.oneOf(Subject.class),
              "modality",
              Setting.oneOf(Modality.class)));

  /** Where the source is found. */
  enum Subject {
    /** At the rule's own node. */
    NODE,
    /** In line before the cue, as far back as the sentence goes. */
    BEFORE,
    /** Between the cue and the comma before or behind it. */
    BESIDE,
    /** Whoever the nearest clause before the cue is about. */
    CLAUSE
  }

  private final RuleSet rules;

  private SayingRules(RuleSet rules) {
    this.rules = rules;
  }

  private static final class Bundled {
    static final List<Rule> RULES =
        Stream.of("speech.rules", "judgement.rules", "phrases.rules", "nouns.rules")
            .flatMap(name -> RuleFile.read(SayingRules.class, name, VOCABULARY).stream())
            .toList();
  }

  private static final class Attitudes {
    static final SayingRules RULES =
        new SayingRules(
            RuleSet.of(RuleFile.read(SayingRules.class, "attitudes.rules", VOCABULARY)));
  }

  /** Returns the bundled rules for attitudes and plans, whose content is no proposition. */
  static SayingRules ofAttitudes() {
    return Attitudes.RULES;
  }

  /** Returns no rules at all. */
  static SayingRules none() {
    return new SayingRules(RuleSet.of(List.of()));
  }

  /** Returns the bundled rules with those of a host's own files after them. */
  static SayingRules with(List<Path> hostRules) {
    List<Rule> rules = new ArrayList<>(Bundled.RULES);
    hostRules.forEach(path -> rules.addAll(RuleFile.read(path, VOCABULARY)));
    return new SayingRules(RuleSet.of(rules));
  }

  List<Rule> rules() {
    return rules.rules();
  }

  /** Returns what the rules find in a sentence; a cue may stand in several. */
  List<Saying> sayings(Sentence sentence) {
    return rules.match(sentence).stream().flatMap(m -> saying(m).stream()).toList();
  }

  private static Optional<Saying> saying(Match match) {
    if (match.rule().setting("source", Subject.NODE) != Subject.NODE && source(match).isEmpty()) {
      return Optional.empty();
    }
    return words(match, "content")
        .flatMap(TokenSet::span)
        .map(
            content ->
                Saying.by(
                    match.rule(),
                    match.sentence(),
                    words(match, "source"),
                    words(match, "cue"),
                    content));
  }

  /**
   * Returns the words of a role: the cue is those of its own nodes alone, the content as far as the
   * rule says.
   */
  static Optional<TokenSet> words(Match match, String role) {
    return switch (role) {
      case "cue" -> cue(match);
      case "content" -> content(match);
      default -> source(match);
    };
  }

  private static Optional<TokenSet> source(Match match) {
    Sentence s = match.sentence();
    return switch (match.rule().setting("source", Subject.NODE)) {
      case NODE -> Extent.of(match, "source").map(phrase -> SubjectPhrase.beforeClause(s, phrase));
      case BEFORE -> cue(match).flatMap(cue -> SubjectPhrase.before(s, cue.first()));
      case BESIDE -> cue(match).flatMap(cue -> SubjectPhrase.beside(s, cue.first()));
      case CLAUSE -> cue(match).flatMap(cue -> SubjectPhrase.ofClauseBefore(s, cue.first()));
    };
  }

  private static Optional<TokenSet> cue(Match match) {
    return Optional.of(TokenSet.of(match.sentence(), match.words("cue"))).filter(t -> !t.isEmpty());
  }

  private static Optional<TokenSet> content(Match match) {
    Sentence s = match.sentence();
    TokenSet cue = cue(match).orElseThrow();
    Optional<TokenSet> governed = Extent.of(match, "content");
    return switch (match.rule().setting("reach", Reach.SUBTREE)) {
      case SUBTREE -> governed;
      case FOLLOWING ->
          governed.filter(g -> g.last() < cue.first()).isPresent() || isAside(match, cue)
              ? around(match, cue).or(() -> governed)
              : ReportedClause.following(s, cue.last(), governed.isEmpty()).or(() -> governed);
      case THAT -> ReportedClause.afterThat(s, cue.last()).or(() -> governed);
      case AROUND -> around(match, cue).or(() -> governed);
      case RELATIVE -> ReportedClause.relative(s, cue.last());
      case QUESTION -> ReportedClause.question(s, cue.last());
      case NAMING -> Naming.behind(s, cue.last());
    };
  }

  /** Tells whether commas set off the cue with its source inside what is said. */
  private static boolean isAside(Match match, TokenSet cue) {
    Sentence s = match.sentence();
    TokenSet apart = source(match).map(cue::with).orElse(cue);
    return apart.first() > 0
        && LineWords.isComma(s, apart.first() - 1)
        && cue.last() + 1 < s.size()
        && LineWords.isComma(s, cue.last() + 1);
  }

  private static Optional<TokenSet> around(Match match, TokenSet cue) {
    return Aside.around(match.sentence(), source(match).map(cue::with).orElse(cue));
  }
}
