package io.github.hencenlp.hence.examples.training.argument;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Inference;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Analyzer;
import io.github.hencenlp.hence.core.argument.ArgumentFeatures;
import io.github.hencenlp.hence.core.argument.Relation;
import io.github.hencenlp.hence.core.attribution.AttributionFinder;
import io.github.hencenlp.hence.core.attribution.Attributions;
import io.github.hencenlp.hence.core.causal.CausalClaimFinder;
import io.github.hencenlp.hence.core.statement.HostStatements;
import io.github.hencenlp.hence.core.statement.Segmenter;
import io.github.hencenlp.hence.core.statement.Unit;
import io.github.hencenlp.hence.core.zone.Zoner;
import io.github.hencenlp.hence.core.zone.Zoning;
import io.github.hencenlp.hence.examples.evaluation.corpus.Layers;
import io.github.hencenlp.hence.examples.evaluation.corpus.MarkedArgument;
import io.github.hencenlp.hence.examples.evaluation.corpus.MarkedArgumentReader;
import io.github.hencenlp.hence.examples.evaluation.corpus.MarkedProse;
import io.github.hencenlp.hence.examples.evaluation.corpus.Oped;
import io.github.hencenlp.hence.examples.evaluation.corpus.OpedReader;
import io.github.hencenlp.hence.examples.evaluation.corpus.PageReader;
import io.github.hencenlp.hence.examples.training.argument.ArgumentLesson.Setting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Reads the texts that the argument models may be learned from, and no others: the op-eds of {@code
 * opeds-train}, and what was written for it: op-eds, short answers to questions, and reports.
 */
final class ArgumentLessons {

  private final Analyzer analyzer;
  private final AttributionFinder attributions = AttributionFinder.create(List.of(), false);
  private final Segmenter segmenter = new Segmenter();
  private final CausalClaimFinder claims = CausalClaimFinder.create(List.of());

  /**
   * @param analyzer what analyses the texts
   */
  ArgumentLessons(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** A step between annotated statements. */
  private record Link(Span premise, Span conclusion, Relation relation) {}

  /** Reads op-eds with every layer annotated. */
  Stream<ArgumentLesson> opeds(Path folder) {
    return OpedReader.read(folder).stream().map(this::lesson);
  }

  /** Reads op-eds whose argument is marked in their prose. */
  Stream<ArgumentLesson> markedOpeds(Path folder, Setting setting) {
    return MarkedArgumentReader.read(folder).stream()
        .map(
            text ->
                found(
                    Document.body(text.prose().text()).withId(text.id()).withTitle(text.title()),
                    main(text.prose()),
                    links(text.prose()),
                    setting));
  }

  /** Reads pages that only report. */
  Stream<ArgumentLesson> reports(Path folder) {
    return PageReader.read(folder, "", ".txt").stream()
        .map(page -> found(page, List.of(), List.of(), Setting.REPORT));
  }

  /**
   * Reads short texts whose units are given.
   *
   * @param ordered whether their order is to be seen
   */
  Stream<ArgumentLesson> debates(Path folder, boolean ordered) {
    return MarkedArgumentReader.read(folder).stream().map(text -> given(text, ordered));
  }

  private ArgumentLesson lesson(Oped oped) {
    Layers layers = oped.layers();
    List<Link> links = new ArrayList<>();
    for (Layers.Step step : layers.steps()) {
      Relation relation =
          step.type() == Inference.Type.SUPPORT ? Relation.SUPPORT : Relation.ATTACK;
      for (Span premise : step.premises()) {
        links.add(new Link(premise, step.conclusion(), relation));
        if (!premise.equals(step.premises().get(0))) {
          links.add(new Link(premise, step.premises().get(0), Relation.JOINT));
        }
      }
    }
    List<Span> main =
        layers.conclusions().stream()
            .filter(Layers.Conclusion::main)
            .map(Layers.Conclusion::span)
            .toList();
    return found(oped.text().document(), main, links, Setting.OPED);
  }

  private ArgumentLesson found(
      Document document, List<Span> main, List<Link> links, Setting setting) {
    Zoning zoning = Zoner.zone(document);
    Analysis analysis = analyzer.analyze(document.text(), zoning.paragraphs());
    Attributions said = attributions.find(analysis, analyzer);
    List<Unit> units = segmenter.segment(analysis, said);
    return lesson(
        document.id(), analysis, said, units, zoning.title(document), setting, true, main, links);
  }

  private ArgumentLesson given(MarkedArgument text, boolean ordered) {
    List<Span> statements = text.prose().statements().values().stream().sorted().toList();
    Document inOrder =
        Document.ofStatements(statements.stream().map(s -> s.in(text.prose().text())).toList());
    Document document = ordered ? inOrder : inOrder.withoutOrder();
    Analysis analysis = analyzer.analyze(document.text(), HostStatements.paragraphs(document));
    Attributions said = attributions.find(analysis, analyzer);
    List<Unit> units = segmenter.given(document.statements(), analysis, said);
    List<Span> places = document.statements();
    UnaryOperator<Span> placed = s -> places.get(statements.indexOf(s));
    return lesson(
        text.title(),
        analysis,
        said,
        units,
        Optional.empty(),
        Setting.DEBATE,
        ordered,
        main(text.prose()).stream().map(placed).toList(),
        links(text.prose()).stream()
            .map(
                l ->
                    new Link(placed.apply(l.premise()), placed.apply(l.conclusion()), l.relation()))
            .toList());
  }

  private static List<Span> main(MarkedProse prose) {
    return prose.main().stream().sorted().map(prose::statement).toList();
  }

  /** What joins a premise also leads where that premise leads. */
  private static List<Link> links(MarkedProse prose) {
    List<Link> links = new ArrayList<>();
    for (MarkedProse.Link link : prose.links()) {
      links.add(link(prose, link.from(), link.to(), link.relation()));
      if (link.relation() == MarkedProse.Relation.JOINT) {
        prose.links().stream()
            .filter(l -> l.from() == link.to() && l.relation() != MarkedProse.Relation.JOINT)
            .forEach(l -> links.add(link(prose, link.from(), l.to(), l.relation())));
      }
    }
    return links;
  }

  private static Link link(MarkedProse prose, int from, int to, MarkedProse.Relation relation) {
    return new Link(prose.statement(from), prose.statement(to), Relation.valueOf(relation.name()));
  }

  private ArgumentLesson lesson(
      String document,
      Analysis analysis,
      Attributions said,
      List<Unit> units,
      Optional<String> title,
      Setting setting,
      boolean ordered,
      List<Span> main,
      List<Link> links) {
    List<CausalClaim> found = claims.find(analysis, said, units);
    List<Span> spans = units.stream().map(Unit::span).toList();
    Set<Integer> mains = new HashSet<>();
    main.forEach(span -> ArgumentLesson.unit(spans, span).ifPresent(mains::add));
    List<Set<ArgumentLesson.Answer>> steps = ArgumentLesson.none(units.size());
    for (Link link : links) {
      OptionalInt premise = ArgumentLesson.unit(spans, link.premise());
      OptionalInt conclusion = ArgumentLesson.unit(spans, link.conclusion());
      if (premise.isPresent() && conclusion.isPresent() && !premise.equals(conclusion)) {
        steps
            .get(premise.getAsInt())
            .add(new ArgumentLesson.Answer(conclusion.getAsInt(), link.relation()));
      }
    }
    return new ArgumentLesson(
        document, ArgumentFeatures.of(units, said, found, title, ordered), mains, steps, setting);
  }
}
