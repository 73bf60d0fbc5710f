package io.github.hencenlp.hence.core.causal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.hencenlp.hence.CausalClaim.Modality;
import io.github.hencenlp.hence.CausalClaim.Polarity;
import io.github.hencenlp.hence.CausalClaim.Type;
import io.github.hencenlp.hence.core.rule.Rule;
import io.github.hencenlp.hence.core.rule.RuleFile;
import io.github.hencenlp.hence.core.rule.RuleSet;
import io.github.hencenlp.hence.core.rule.Setting;
import io.github.hencenlp.hence.core.rule.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The rules that find causal claims: what their files may say, and where the bundled ones stand.
 */
final class CausalRules {

  static final String CAUSE = "cause";
  static final String EFFECT = "effect";
  static final String SIGNAL = "signal";

  /** A node of this name decides the modality, where that is not the signal's. */
  static final String SCOPE = "scope";

  /** The words below a node of this name are part of no argument. */
  static final String APART = "apart";

  static final Set<String> ROLES = Set.of(CAUSE, EFFECT, SIGNAL);

  /**
   * {@code order} says which argument stands right behind the signal where the order of the words
   * tells both; {@code reach}, how far they reach then; {@code front yes}, that the signal stands
   * before both.
   *
   * <p>Type, polarity and modality are those of the claim; {@code cause before} and {@code effect
   * before} say that the argument which no node names is the clause or sentence before, {@code
   * after} that it is the clause behind the signal; {@code opens yes}, that the signal stands at
   * the beginning of its clause and parts the arguments; {@code clause}, which argument is a whole
   * clause even where the parser hangs the other on a word within it; {@code motives yes}, that
   * what somebody does makes the claim a motive, {@code motives conditional}, that what somebody is
   * told, ought or offers to do does; {@code split yes}, that the signal opens the clause of the
   * cause and the order of the words tells both arguments; {@code split phrase}, the same where the
   * cause need be no clause; {@code first}, before which argument the signal must stand.
   */
  static final Vocabulary VOCABULARY =
      new Vocabulary(
          ROLES,
          ROLES,
          ImmutableSetMultimap.<String, String>builder()
              .putAll(CAUSE, "cause", "split", "order")
              .putAll(EFFECT, "effect", "split", "order", "opens")
              .build(),
          ImmutableMap.<String, Setting>builder()
              .put("type", Setting.oneOf(Type.class))
              .put("polarity", Setting.oneOf(Polarity.class))
              .put("modality", Setting.oneOf(Modality.class))
              .put("confidence", Setting.SHARE)
              .put("order", Setting.oneOf(CAUSE, EFFECT))
              .put("reach", Setting.oneOf(WordOrder.Reach.class))
              .put("front", Setting.oneOf("yes"))
              .put("cause", Setting.oneOf("before", "after"))
              .put("effect", Setting.oneOf("before", "after"))
              .put("opens", Setting.oneOf("yes"))
              .put("motives", Setting.oneOf("yes", "conditional"))
              .put("first", Setting.oneOf(CAUSE, EFFECT))
              .put("split", Setting.oneOf("yes", "phrase"))
              .put("clause", Setting.oneOf(CAUSE, EFFECT))
              .buildOrThrow());

  private static final List<String> FILES =
      List.of(
          "connectives.rules",
          "prepositions.rules",
          "conditionals.rules",
          "purpose.rules",
          "degree.rules",
          "participles.rules",
          "verbs.rules",
          "nouns.rules",
          "adjectives.rules",
          "across.rules");

  private CausalRules() {}

  /** Returns the bundled rules, read when they are first asked for. */
  static List<Rule> bundled() {
    return Bundled.RULES;
  }

  /** Returns the bundled rules and a host's own after them. */
  static RuleSet with(List<Path> hostRules) {
    if (hostRules.isEmpty()) {
      return Bundled.SET;
    }
    ImmutableList.Builder<Rule> all = ImmutableList.<Rule>builder().addAll(bundled());
    hostRules.forEach(path -> all.addAll(RuleFile.read(path, VOCABULARY)));
    return RuleSet.of(all.build());
  }

  private static final class Bundled {
    static final List<Rule> RULES =
        FILES.stream()
            .flatMap(f -> RuleFile.read(CausalRules.class, f, VOCABULARY).stream())
            .toList();
    static final RuleSet SET = RuleSet.of(RULES);
  }
}
