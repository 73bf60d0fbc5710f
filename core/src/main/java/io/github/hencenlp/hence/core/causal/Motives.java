package io.github.hencenlp.hence.core.causal;

import io.github.hencenlp.hence.CausalClaim.Type;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.rule.Rule;
import io.github.hencenlp.hence.core.rule.RuleFile;
import io.github.hencenlp.hence.core.rule.RuleSet;
import io.github.hencenlp.hence.core.rule.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells a motive from a mere consequence where the signal leaves both open ("because", "so"): what
 * somebody does, wants or thinks has a motive.
 */
final class Motives {

  /** The role that the rules mark: the head of a clause that says what somebody does. */
  static final String ACT = "act";

  static final Vocabulary VOCABULARY = new Vocabulary(Set.of(ACT), Set.of(ACT), Map.of());

  private final RuleSet rules;

  private Motives(RuleSet rules) {
    this.rules = rules;
  }

  static Motives bundled() {
    return Bundled.MOTIVES;
  }

  /** Returns the rules, in the order of their file. */
  List<Rule> rules() {
    return rules.rules();
  }

  /** Returns the type of a proposed claim. */
  Type of(Candidate candidate) {
    boolean open = candidate.rule().settings().containsKey("motives");
    return open && isAct(candidate.effect()) ? Type.MOTIVATION : candidate.type();
  }

  /** Tells whether the topmost verb of an effect says what somebody does. */
  private boolean isAct(TokenSet effect) {
    Sentence s = effect.sentence();
    return rules.match(s).stream()
        .map(m -> m.head(ACT).orElse(Sentence.NONE))
        .anyMatch(
            act -> act != Sentence.NONE && effect.contains(act) && !effect.contains(s.head(act)));
  }

  private static final class Bundled {
    static final Motives MOTIVES =
        new Motives(RuleSet.of(RuleFile.read(Motives.class, "motives.rules", VOCABULARY)));
  }
}
