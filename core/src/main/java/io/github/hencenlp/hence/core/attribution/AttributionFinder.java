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
import java.util.stream.Stream;

/** Finds who says what in a text. Immutable and safe to share between threads. */
public final class AttributionFinder {

  private static final Comparator<Saying> IN_TEXT_ORDER =
      Comparator.comparingInt(Saying::place).thenComparing(Saying::content);

  private final SayingRules rules;
  private final SayingRules attitudeRules;

  private AttributionFinder(SayingRules rules, SayingRules attitudeRules) {
    this.rules = rules;
    this.attitudeRules = attitudeRules;
  }

  /**
   * Creates a finder.
   *
   * @param hostRules the host's own rule files, read after the bundled ones
   * @param attitudes whether attitudes and plans are found too
   * @throws io.github.hencenlp.hence.RuleFileException if one of the files is missing or broken
   */
  public static AttributionFinder create(List<Path> hostRules, boolean attitudes) {
    return new AttributionFinder(
        SayingRules.with(hostRules), attitudes ? SayingRules.ofAttitudes() : SayingRules.none());
  }

  /** Returns the rules and forms that find cues and contents, in the order of their files. */
  public List<Rule> rules() {
    return Stream.of(rules.rules(), attitudeRules.rules(), SpeechForms.all())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Finds the attributions of a text and their sources.
   *
   * @param analyzer asked for the named entities of those sentences alone in which a source stands
   */
  public Attributions find(Analysis analysis, Analyzer analyzer) {
    List<Quotation> quotations = QuotedSpeech.quotations(analysis);
    List<Saying> said =
        withoutHedges(
            onePerCue(QuotedSpeech.settle(analysis, quotations, sayings(rules, analysis))));
    List<Saying> held =
        onePerCue(QuotedSpeech.fitted(analysis, quotations, sayings(attitudeRules, analysis)))
            .stream()
            .filter(h -> said.stream().noneMatch(h::sharesCueWith))
            .toList();
    Speakers speakers = new Speakers(analysis, quotations, analyzer);
    Voices voices = new Voices(said, quotations);
    List<Saying> all = new ArrayList<>(said);
    all.addAll(held);
    all.sort(IN_TEXT_ORDER);
    Map<Saying, Optional<String>> ids = new HashMap<>();
    all.stream().filter(s -> !voices.isQuotedSelf(s)).forEach(s -> ids.put(s, speakers.idOf(s)));
    List<Attribution> attributions = new ArrayList<>();
    List<Attribution> attitudes = new ArrayList<>();
    for (Saying saying : all) {
      String id = "a" + (attributions.size() + attitudes.size() + 1);
      Optional<String> source = voices.of(saying).flatMap(ids::get);
      (held.contains(saying) ? attitudes : attributions).add(saying.attribution(id, source));
    }
    return new Attributions(speakers.sources(), attributions, attitudes);
  }

  /** An adverb of hearsay in what somebody says is no second source of it. */
  private static List<Saying> withoutHedges(List<Saying> sayings) {
    return sayings.stream()
        .filter(s -> !s.isHedge() || sayings.stream().noneMatch(other -> other.isHedgedBy(s)))
        .toList();
  }

  private static List<Saying> sayings(SayingRules rules, Analysis analysis) {
    return analysis.sentences().stream().flatMap(s -> rules.sayings(s).stream()).toList();
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
    kept.sort(IN_TEXT_ORDER);
    return kept;
  }
}
