package io.github.hencenlp.hence.core.argument;

import io.github.hencenlp.hence.Statement.Evidence;
import io.github.hencenlp.hence.core.statement.Connective.Sense;

/**
 * Tells what kind of reason a premise is. The kinds are those of Al-Khatib et al., <i>A News
 * Editorial Corpus for Mining Argumentation Strategies</i> (2016).
 */
final class EvidenceKinds {
  private EvidenceKinds() {}

  static Evidence of(Profile premise) {
    boolean figures = premise.figure() && premise.has(Force.QUANTITY);
    if (figures) {
      return Evidence.STATISTICS;
    }
    if (premise.reported()) {
      return Evidence.TESTIMONY;
    }
    if (premise.has(Sense.INSTANTIATION) || (premise.past() && premise.named())) {
      return Evidence.EXAMPLE;
    }
    if (premise.has(Force.COMMON_GROUND) && !premise.past() && !premise.has(Force.NORMATIVE)) {
      return Evidence.COMMON_GROUND;
    }
    return Evidence.ASSUMPTION;
  }
}
