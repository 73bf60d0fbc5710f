package io.github.hencenlp.hence.examples.evaluation.figures;

import io.github.hencenlp.hence.ExtractorOptions;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.examples.evaluation.corpus.Layers;
import io.github.hencenlp.hence.examples.evaluation.corpus.NewsText;
import io.github.hencenlp.hence.examples.evaluation.corpus.PolnearReader;
import io.github.hencenlp.hence.examples.evaluation.floor.OpedFloor;
import io.github.hencenlp.hence.examples.evaluation.score.Likeness;
import io.github.hencenlp.hence.examples.evaluation.score.Matching;
import io.github.hencenlp.hence.examples.evaluation.score.Prediction;
import io.github.hencenlp.hence.examples.evaluation.score.Predictor;
import io.github.hencenlp.hence.examples.evaluation.score.WordSpans;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** PolNeAR: attributions in political news. */
public final class PolnearBenchmark implements Benchmark {
  private final String part;
  private final List<NewsText> texts;
  private final boolean byConventions;

  private PolnearBenchmark(String part, List<NewsText> texts, boolean byConventions) {
    this.part = part;
    this.texts = texts;
    this.byConventions = byConventions;
  }

  /**
   * Reads a part of the corpus, dev or train, from the corpus' folder: once to score what is found
   * by default as it is, and once by PolNeAR's conventions, attitudes with the rest.
   */
  public static List<Benchmark> read(Path folder, String part) {
    List<NewsText> texts = PolnearReader.read(folder.resolve(part));
    return List.of(
        new PolnearBenchmark(part, texts, false), new PolnearBenchmark(part, texts, true));
  }

  @Override
  public ExtractorOptions options() {
    return ExtractorOptions.builder().attitudes(byConventions).build();
  }

  @Override
  public String corpus() {
    return "polnear";
  }

  @Override
  public String part() {
    return part
        + ": "
        + texts.size()
        + " articles, "
        + (byConventions ? "by PolNeAR's conventions" : "as found by default");
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Spans of one kind are counted once a text. Exact: the same span; of contents, the same"
            + " words, so that marks at their edges are nothing. Partial: any overlap, one to one,"
            + " the most alike first. Words: all that the spans of a kind cover, whichever they"
            + " are.",
        "A triple matches where the content does (IoU ≥ 0.5) and the sources overlap or both are"
            + " unnamed.",
        byConventions
            ? "Found with the option `attitudes`, and written down as PolNeAR does: a colon behind the cue"
                + " with it, \"that\" inside the"
                + " content, and no attribution within the content of another. Compare these with"
                + " figures that others publish."
            : "Known differences: PolNeAR annotates nothing within the content of another attribution"
                + " and has \"that\" inside contents, the annotation guide nests and leaves \"that\""
                + " outside; PolNeAR has what somebody wants, backs, attacks or plans, which the"
                + " guide does not take for an attribution.");
  }

  @Override
  public Predictor floor() {
    return new OpedFloor();
  }

  @Override
  public Outcome score(Predictor predictor) {
    return Readings.score(texts, NewsText::document, predictor, this::score);
  }

  private void score(NewsText text, Prediction prediction, Outcome outcome) {
    List<Layers.Ascription> gold = text.ascriptions();
    List<Layers.Ascription> asFound = prediction.layers().ascriptions();
    List<Layers.Ascription> found =
        byConventions ? PolnearConventions.of(asFound, text.document().text()) : asFound;
    WordSpans words = WordSpans.of(text.document().text());
    Kind cue = new Kind("cue", Layers.Ascription::cue, span -> span);
    Kind source = new Kind("source", Layers.Ascription::source, span -> span);
    Kind content = new Kind("content", a -> Optional.of(a.content()), words::of);
    for (Kind kind : List.of(cue, source, content)) {
      score(kind, kind.of(gold), kind.of(found), words, outcome);
    }
    outcome.add("triple (content + source)", Matching.of(gold, found, Likeness::ofAscriptions));
  }

  private static void score(
      Kind kind, List<Span> gold, List<Span> found, WordSpans words, Outcome outcome) {
    outcome.add(
        kind.name() + ", exact",
        Matching.of(kind.asExact(gold), kind.asExact(found), (g, p) -> g.equals(p) ? 1 : 0));
    outcome.add(kind.name() + ", partial", Matching.of(gold, found, Likeness::overlap));
    outcome.add(kind.name() + ", words", words.common(gold, found));
  }

  /**
   * A part of an attribution.
   *
   * @param part the part, where there is one
   * @param exact what is the same of two spans that match exactly
   */
  private record Kind(
      String name, Function<Layers.Ascription, Optional<Span>> part, Function<Span, Object> exact) {

    List<Span> of(List<Layers.Ascription> ascriptions) {
      return ascriptions.stream().flatMap(a -> part.apply(a).stream()).distinct().toList();
    }

    List<Object> asExact(List<Span> spans) {
      return spans.stream().map(exact).toList();
    }
  }
}
