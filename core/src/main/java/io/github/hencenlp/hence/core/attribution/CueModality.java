package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.Attribution.Modality;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.rule.RuleFile;
import io.github.hencenlp.hence.core.rule.WordLists;
import java.util.Set;

/**
 * What a cue tells of how far its content holds, from {@code modality.words}. A negation turns a
 * neutral or doubtful cue into a denying one and a denying one into a neutral; what a factive one
 * takes for true stays so.
 */
final class CueModality {

  private static final WordLists LISTS = RuleFile.words(CueModality.class, "modality.words");
  private static final Set<String> FACTIVE = LISTS.words("factive");
  private static final Set<String> DOUBTFUL = LISTS.words("doubtful");
  private static final Set<String> DENYING = LISTS.words("denying");
  private static final Set<String> TURNING = LISTS.words("turning");
  private static final Set<String> TURNING_SOURCES = LISTS.words("turning-sources");
  private static final Set<String> TURNING_VERBS = LISTS.words("turning-verbs");

  private CueModality() {}

  /** Returns the modality of a saying; neutral where no word ascribes. */
  static Modality of(Saying saying) {
    Modality modality = saying.cue().map(cue -> of(saying, cue)).orElse(Modality.NEUTRAL);
    return modality == Modality.NEUTRAL && isHedged(saying) ? Modality.DOUBTFUL : modality;
  }

  /** Tells whether the writer puts such an adverb into what is said: "he supposedly …". */
  private static boolean isHedged(Saying saying) {
    return saying.sentence().tokens().stream()
        .filter(t -> t.tag().startsWith("RB") && DOUBTFUL.contains(t.lower()))
        .anyMatch(t -> saying.content().contains(Span.of(t.begin(), t.end())));
  }

  private static Modality of(Saying saying, TokenSet cue) {
    Modality plain = saying.modality().orElseGet(() -> plain(cue));
    if (!isTurned(saying, cue)) {
      return plain;
    }
    return switch (plain) {
      case FACTIVE -> Modality.FACTIVE;
      case DENYING -> Modality.NEUTRAL;
      case NEUTRAL, DOUBTFUL -> Modality.DENYING;
    };
  }

  private static Modality plain(TokenSet cue) {
    if (has(cue, DENYING)) {
      return Modality.DENYING;
    }
    if (has(cue, DOUBTFUL)) {
      return Modality.DOUBTFUL;
    }
    return has(cue, FACTIVE) ? Modality.FACTIVE : Modality.NEUTRAL;
  }

  private static boolean isTurned(Saying saying, TokenSet cue) {
    TokenSet whole = CuePhrase.whole(cue);
    Sentence s = cue.sentence();
    boolean byVerb =
        whole.first() < cue.first()
            && whole.members().stream()
                .filter(i -> i < cue.first())
                .anyMatch(i -> TURNING_VERBS.contains(s.token(i).lemma()));
    return byVerb
        || has(whole, TURNING)
        || saying.source().filter(CueModality::isNobody).isPresent();
  }

  private static boolean isNobody(TokenSet source) {
    return TURNING_SOURCES.contains(source.sentence().token(source.first()).lower());
  }

  private static boolean has(TokenSet words, Set<String> list) {
    Sentence s = words.sentence();
    return words.members().stream()
        .anyMatch(i -> list.contains(s.token(i).lemma()) || list.contains(s.token(i).lower()));
  }
}
