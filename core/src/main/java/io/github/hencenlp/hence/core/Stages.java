package io.github.hencenlp.hence.core;

import io.github.hencenlp.hence.ExtractorOptions;
import io.github.hencenlp.hence.RuleNote;
import io.github.hencenlp.hence.core.argument.ArgumentFinder;
import io.github.hencenlp.hence.core.attribution.AttributionFinder;
import io.github.hencenlp.hence.core.causal.CausalClaimFinder;
import io.github.hencenlp.hence.core.rule.Rule;
import io.github.hencenlp.hence.core.statement.Segmenter;
import java.util.List;
import java.util.stream.Stream;

/**
 * The stages behind the analysis, made once for an extractor; each is immutable and safe to share
 * between threads.
 */
record Stages(
    AttributionFinder attributions,
    Segmenter segmenter,
    CausalClaimFinder causalClaims,
    ArgumentFinder arguments) {

  /**
   * Makes the stages.
   *
   * @throws io.github.hencenlp.hence.RuleFileException if one of the host's own rule files cannot
   *     be understood
   */
  static Stages create(ExtractorOptions options) {
    return new Stages(
        AttributionFinder.create(options.attributionRules(), options.attitudes()),
        new Segmenter(),
        CausalClaimFinder.create(options.causalRules()),
        new ArgumentFinder());
  }

  /** Returns what the rules of all stages have to say for themselves. */
  List<RuleNote> rules() {
    return Stream.concat(
            Stream.concat(causalClaims.rules().stream(), attributions.rules().stream())
                .map(Rule::asNote),
            arguments.rules().stream())
        .toList();
  }
}
