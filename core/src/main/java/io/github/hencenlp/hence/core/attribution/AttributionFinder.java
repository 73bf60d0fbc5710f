package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.Attribution;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Analyzer;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.rule.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds who says what in a text. Immutable and safe to share between threads. */
public final class AttributionFinder {

  private final SayingRules rules;

  /** Returns the rules that find cues and contents, in the order of their files. */
  public List<Rule> rules() {
    return rules.rules();
  }

  private AttributionFinder(SayingRules rules) {
    this.rules = rules;
  }

  /**
   * Creates a finder.
   *
   * @param hostRules the host's own rule files, read after the bundled ones
   * @throws io.github.hencenlp.hence.RuleFileException if one of them is missing or broken
   */
  public static AttributionFinder create(List<Path> hostRules) {
    return new AttributionFinder(SayingRules.with(hostRules));
  }

  /**
   * Finds the attributions of a text and their sources.
   *
   * @param analyzer asked for the named entities of those sentences alone in which a source stands
   */
  public Attributions find(Analysis analysis, Analyzer analyzer) {
    List<Saying> sayings = new ArrayList<>();
    analysis.sentences().forEach(s -> sayings.addAll(rules.sayings(s)));
    List<Quotation> quotations = QuotedSpeech.quotations(analysis);
    List<Saying> settled = onePerCue(QuotedSpeech.settle(analysis, quotations, sayings));
    Speakers speakers = new Speakers(analysis, quotations, analyzer);
    Voices voices = new Voices(settled, quotations);
    Map<Saying, Optional<String>> ids = new HashMap<>();
    settled.stream()
        .filter(s -> !voices.isQuotedSelf(s))
        .forEach(s -> ids.put(s, speakers.idOf(s)));
    List<Attribution> attributions = new ArrayList<>();
    for (Saying saying : settled) {
      attributions.add(
          new Attribution(
              "a" + (attributions.size() + 1),
              saying.source().flatMap(TokenSet::span),
              saying.cue().map(CuePhrase::whole).flatMap(TokenSet::span),
              saying.content(),
              voices.of(saying).flatMap(ids::get),
              saying.confidence(),
              saying.rule()));
    }
    return new Attributions(speakers.sources(), attributions);
  }

  /**
   * A cue that several rules found says one thing: what the surest says, with its source rather
   * than without.
   */
  private static List<Saying> onePerCue(List<Saying> sayings) {
    List<Saying> bestFirst = new ArrayList<>(sayings);
    bestFirst.sort(
        Comparator.comparingDouble(
                (Saying s) -> s.confidence() + (s.source().isPresent() ? 0.2 : 0))
            .reversed());
    Set<Span> cues = new HashSet<>();
    Set<Span> contents = new HashSet<>();
    List<Saying> kept = new ArrayList<>();
    for (Saying saying : bestFirst) {
      Optional<Span> cue = saying.cue().flatMap(TokenSet::span);
      if (cue.map(cues::add).orElseGet(() -> contents.add(saying.content()))) {
        kept.add(saying);
      }
    }
    kept.sort(Comparator.comparingInt(Saying::place).thenComparing(Saying::content));
    return kept;
  }
}
