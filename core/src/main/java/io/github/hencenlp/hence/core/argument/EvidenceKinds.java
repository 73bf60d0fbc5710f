package io.github.hencenlp.hence.core.argument;

import io.github.hencenlp.hence.Statement.Evidence;
import io.github.hencenlp.hence.core.analysis.Token;
import io.github.hencenlp.hence.core.statement.Connective.Sense;
import java.util.regex.Pattern;

/**
 * Tells what kind of reason a premise is. The kinds are those of Al-Khatib et al., <i>A News
 * Editorial Corpus for Mining Argumentation Strategies</i> (2016).
 */
final class EvidenceKinds {

  private static final Pattern YEAR = Pattern.compile("1\\d\\d\\d|20\\d\\d");

  private EvidenceKinds() {}

  static Evidence of(Profile premise) {
    if (premise.has(Force.QUANTITY) && hasFigure(premise)) {
      return Evidence.STATISTICS;
    }
    if (premise.isReported()) {
      return Evidence.TESTIMONY;
    }
    boolean past = premise.hasTag("VBD");
    if (premise.has(Sense.INSTANTIATION) || (past && isParticular(premise))) {
      return Evidence.EXAMPLE;
    }
    if (premise.has(Force.COMMON_GROUND) && !past && !premise.has(Force.NORMATIVE)) {
      return Evidence.COMMON_GROUND;
    }
    return Evidence.ASSUMPTION;
  }

  private static boolean hasFigure(Profile premise) {
    return premise.tokens().stream()
        .anyMatch(t -> t.tag().equals("CD") && !isYear(t) && !t.lower().equals("one"));
  }

  /** Tells whether a premise speaks of somebody or something by name, or of a year. */
  static boolean isParticular(Profile premise) {
    return premise.isNamed() || premise.tokens().stream().anyMatch(EvidenceKinds::isYear);
  }

  private static boolean isYear(Token t) {
    return YEAR.matcher(t.word()).matches();
  }
}
