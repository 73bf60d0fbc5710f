package io.github.hencenlp.hence.core;

import io.github.hencenlp.hence.ArgumentExtractor;
import io.github.hencenlp.hence.ArgumentStructure;
import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.RuleNote;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Analyzer;
import io.github.hencenlp.hence.core.argument.Argument;
import io.github.hencenlp.hence.core.attribution.Attributions;
import io.github.hencenlp.hence.core.statement.HostStatements;
import io.github.hencenlp.hence.core.statement.Unit;
import io.github.hencenlp.hence.core.zone.Zoner;
import io.github.hencenlp.hence.core.zone.Zoning;
import java.util.List;
import java.util.Optional;

/**
 * The way from a document to its argument structure, stage by stage. Safe to share between threads.
 */
final class PipelineExtractor implements ArgumentExtractor {

  private volatile Optional<Analyzer> analyzer;
  private final Stages stages;
  private final List<RuleNote> rules;

  PipelineExtractor(Analyzer analyzer, Stages stages) {
    this.analyzer = Optional.of(analyzer);
    this.stages = stages;
    this.rules = stages.rules();
  }

  @Override
  public ArgumentStructure extract(Document document) {
    Analyzer open =
        analyzer.orElseThrow(() -> new IllegalStateException("the extractor is closed"));
    Zoning zoning = Zoner.zone(document);
    boolean given = !document.statements().isEmpty();
    boolean ordered = document.layout() != Document.Layout.UNORDERED;
    Analysis analysis =
        open.analyze(
            document.text(), given ? HostStatements.paragraphs(document) : zoning.paragraphs());
    Attributions attributions = stages.attributions().find(analysis, open);
    List<Unit> units =
        given
            ? stages.segmenter().given(document.statements(), analysis, attributions)
            : stages.segmenter().segment(analysis, attributions);
    List<CausalClaim> claims = stages.causalClaims().find(analysis, attributions, units);
    Argument argument =
        stages.arguments().find(units, attributions, claims, zoning.title(document), ordered);
    return new ArgumentStructure(
        document,
        zoning.zones(),
        attributions.sources(),
        attributions.withAttitudes(),
        argument.statements(),
        claims,
        argument.inferences());
  }

  @Override
  public List<RuleNote> rules() {
    return rules;
  }

  @Override
  public void close() {
    analyzer = Optional.empty();
  }
}
