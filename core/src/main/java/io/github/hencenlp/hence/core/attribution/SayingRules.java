package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.rule.Extent;
import io.github.hencenlp.hence.core.rule.Match;
import io.github.hencenlp.hence.core.rule.Rule;
import io.github.hencenlp.hence.core.rule.RuleFile;
import io.github.hencenlp.hence.core.rule.RuleSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules for indirect speech and thought, and the sayings they find in a sentence. Immutable. */
final class SayingRules {

  /** The roles of these rules. */
  static final Set<String> ROLES = Set.of("source", "cue", "content");

  private static final RuleFile.Vocabulary VOCABULARY =
      new RuleFile.Vocabulary(ROLES, Map.of("confidence", confidences()));

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

  /** Returns the bundled rules with those of a host's own files after them. */
  static SayingRules with(List<Path> hostRules) {
    List<Rule> rules = new ArrayList<>(Bundled.RULES);
    hostRules.forEach(path -> rules.addAll(RuleFile.read(path, VOCABULARY)));
    return new SayingRules(RuleSet.of(rules));
  }

  /** Hundredths in steps of five: finer figures would say more than was measured. */
  private static Set<String> confidences() {
    Set<String> steps = new TreeSet<>();
    IntStream.rangeClosed(1, 20).forEach(i -> steps.add(String.valueOf(i * 5 / 100.0)));
    return steps;
  }

  List<Rule> rules() {
    return rules.rules();
  }

  /** Returns what the rules find in a sentence; a cue may stand in several. */
  List<Saying> sayings(Sentence sentence) {
    return rules.match(sentence).stream().flatMap(m -> saying(m).stream()).toList();
  }

  private static Optional<Saying> saying(Match match) {
    return words(match, "content")
        .flatMap(TokenSet::span)
        .map(
            content ->
                new Saying(
                    match.rule().id(),
                    Double.parseDouble(match.rule().setting("confidence", "0.7")),
                    match.sentence(),
                    words(match, "source"),
                    words(match, "cue"),
                    content));
  }

  /** Returns the words of a role; the cue is those of its own nodes alone. */
  static Optional<TokenSet> words(Match match, String role) {
    return role.equals("cue")
        ? Optional.of(TokenSet.of(match.sentence(), match.words("cue"))).filter(t -> !t.isEmpty())
        : Extent.of(match, role);
  }
}
