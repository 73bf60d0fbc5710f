package io.github.hencenlp.hence.examples.evaluation.figures;

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

  private PolnearBenchmark(String part, List<NewsText> texts) {
    this.part = part;
    this.texts = texts;
  }

  /** Reads a part of the corpus, dev or train, from the corpus' folder. */
  public static PolnearBenchmark read(Path folder, String part) {
    return new PolnearBenchmark(part, PolnearReader.read(folder.resolve(part)));
  }

  @Override
  public String corpus() {
    return "polnear";
  }

  @Override
  public String part() {
    return part + ": " + texts.size() + " articles";
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
        "Known difference: gold has \"that\" and quotation marks inside the content, the annotation"
            + " guide outside; and what somebody wants, plans or is called, which the guide does not"
            + " take for an attribution.");
  }

  @Override
  public Predictor floor() {
    return new OpedFloor();
  }

  @Override
  public Outcome score(Predictor predictor) {
    return Readings.score(texts, NewsText::document, predictor, PolnearBenchmark::score);
  }

  private static void score(NewsText text, Prediction prediction, Outcome outcome) {
    List<Layers.Ascription> gold = text.ascriptions();
    List<Layers.Ascription> found = prediction.layers().ascriptions();
    WordSpans words = WordSpans.of(text.document().text());
    spans("cue", Layers.Ascription::cue, gold, found, words, outcome);
    spans("source", Layers.Ascription::source, gold, found, words, outcome);
    spans("content", a -> Optional.of(a.content()), gold, found, words, outcome);
    outcome.add("triple (content + source)", Matching.of(gold, found, Likeness::ofAscriptions));
  }

  private static void spans(
      String kind,
      Function<Layers.Ascription, Optional<Span>> part,
      List<Layers.Ascription> gold,
      List<Layers.Ascription> found,
      WordSpans words,
      Outcome outcome) {
    List<Span> people = spans(part, gold);
    List<Span> predicted = spans(part, found);
    boolean asWords = kind.equals("content");
    outcome.add(
        kind + ", exact",
        Matching.of(
            people,
            predicted,
            (g, p) -> (asWords ? words.of(g).equals(words.of(p)) : g.equals(p)) ? 1 : 0));
    outcome.add(kind + ", partial", Matching.of(people, predicted, Likeness::overlap));
    outcome.add(kind + ", words", words.common(people, predicted));
  }

  private static List<Span> spans(
      Function<Layers.Ascription, Optional<Span>> part, List<Layers.Ascription> ascriptions) {
    return ascriptions.stream().flatMap(a -> part.apply(a).stream()).distinct().toList();
  }
}
