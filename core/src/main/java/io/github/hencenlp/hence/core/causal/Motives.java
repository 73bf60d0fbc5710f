package io.github.hencenlp.hence.core.causal;

import io.github.hencenlp.hence.CausalClaim.Type;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.rule.Rule;
import io.github.hencenlp.hence.core.rule.RuleFile;
import io.github.hencenlp.hence.core.rule.RuleSet;
import io.github.hencenlp.hence.core.rule.Setting;
import io.github.hencenlp.hence.core.rule.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells a motive from a mere consequence where the signal leaves both open ("because", "so"): what
 * somebody does, wants or thinks has a motive. A condition is a motive only for what somebody is
 * told, ought or offers to do: "if it rains, stay at home".
 */
final class Motives {

  /** The role that the rules mark: the head of a clause that says what somebody does. */
  static final String ACT = "act";

  /** Says of a rule that the act has a motive even where it hangs on a condition. */
  private static final String CONDITIONAL = "conditional";

  static final Vocabulary VOCABULARY =
      new Vocabulary(Set.of(ACT), Set.of(ACT), Map.of(CONDITIONAL, Setting.oneOf("yes")));

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
    String motives = candidate.rule().setting("motives", "");
    boolean motive = !motives.isEmpty() && isAct(candidate.effect(), motives.equals(CONDITIONAL));
    return motive ? Type.MOTIVATION : candidate.type();
  }

  /** Tells whether the topmost verb of an effect says what somebody does. */
  private boolean isAct(TokenSet effect, boolean conditional) {
    Sentence s = effect.sentence();
    return rules.match(s).stream()
        .filter(m -> !conditional || m.rule().settings().containsKey(CONDITIONAL))
        .map(m -> m.head(ACT).orElse(Sentence.NONE))
        .anyMatch(
            act -> act != Sentence.NONE && effect.contains(act) && !effect.contains(s.head(act)));
  }

  private static final class Bundled {
    static final Motives MOTIVES =
        new Motives(RuleSet.of(RuleFile.read(Motives.class, "motives.rules", VOCABULARY)));
  }
}
