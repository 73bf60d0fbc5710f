package io.github.hencenlp.hence.core.causal;

import io.github.hencenlp.hence.CausalClaim.Modality;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.rule.Match;
import io.github.hencenlp.hence.core.rule.Rule;
import io.github.hencenlp.hence.core.rule.RuleFile;
import io.github.hencenlp.hence.core.rule.RuleSet;
import io.github.hencenlp.hence.core.rule.Setting;
import io.github.hencenlp.hence.core.rule.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How firmly a claim is made. Rules say which words deny, weaken or condition the clause of which
 * head; a claim takes the modality of the head of its own clause, or of the clause that it shares
 * its auxiliaries with.
 */
final class Modalities {

  /**
   * The role that the rules of modality mark: the head of the clause that is denied, weakened or
   * conditioned.
   */
  static final String CLAIM = "claim";

  static final Vocabulary VOCABULARY =
      new Vocabulary(
          Set.of(CLAIM), Set.of(CLAIM), Map.of("modality", Setting.oneOf(Modality.class)));

  /** Relations across which a clause shares what its governor's clause is under. */
  private static final Set<String> SHARING = Set.of("xcomp", "conj", "advcl", "ccomp", "acl");

  private final RuleSet rules;

  private Modalities(RuleSet rules) {
    this.rules = rules;
  }

  static Modalities bundled() {
    return Bundled.MODALITIES;
  }

  /** Returns the rules, in the order of their file. */
  List<Rule> rules() {
    return rules.rules();
  }

  /** Returns the modality of a proposed claim. */
  Modality of(Candidate candidate) {
    Sentence s = candidate.sentence();
    List<Match> matches = rules.match(s);
    Modality own = candidate.modality();
    boolean deniable = true;
    for (int head = candidate.scope(), steps = 0; steps < s.size(); steps++) {
      Optional<Modality> said = at(matches, head);
      if (said.isPresent() && (deniable || said.get() != Modality.DENIED)) {
        return stronger(said.get(), own);
      }
      if (!shares(s, head)) {
        return own == Modality.ASSERTED && s.isQuestion() && asks(s, head)
            ? Modality.QUESTIONED
            : own;
      }
      deniable &= sharesDenial(s, head);
      head = s.head(head);
    }
    return own;
  }

  private static Optional<Modality> at(List<Match> matches, int head) {
    return matches.stream()
        .filter(m -> m.words(CLAIM).get(head))
        .map(m -> m.rule().setting("modality", Modality.ASSERTED))
        .max(Comparator.comparingInt(Modality::ordinal));
  }

  /** A condition that the signal itself states is not taken away by a hedge. */
  private static Modality stronger(Modality said, Modality own) {
    return own == Modality.CONDITIONAL ? own : said;
  }

  private static boolean shares(Sentence s, int head) {
    return SHARING.contains(s.relation(head))
        && !s.hasChild(head, "nsubj", "nsubj:pass", "expl", "aux", "mark");
  }

  /** "It has not cooled but made it hot", "it was not heard, causing trouble": not so. */
  private static boolean sharesDenial(Sentence s, int head) {
    return switch (s.relation(head)) {
      case "advcl", "acl" -> false;
      case "conj" ->
          s.child(head, c -> s.relation(c).equals("cc") && s.isLemma(c, "but")).isEmpty();
      default -> true;
    };
  }

  private static boolean asks(Sentence s, int head) {
    return s.head(head) == Sentence.NONE;
  }

  private static final class Bundled {
    static final Modalities MODALITIES =
        new Modalities(RuleSet.of(RuleFile.read(Modalities.class, "modality.rules", VOCABULARY)));
  }
}
