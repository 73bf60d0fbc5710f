package io.github.hencenlp.hence.examples.evaluation.figures;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.examples.evaluation.corpus.CncReader;
import io.github.hencenlp.hence.examples.evaluation.corpus.CncSentence;
import io.github.hencenlp.hence.examples.evaluation.corpus.Folds;
import io.github.hencenlp.hence.examples.evaluation.corpus.GoldClaim;
import io.github.hencenlp.hence.examples.evaluation.floor.ConnectiveFloor;
import io.github.hencenlp.hence.examples.evaluation.score.Likeness;
import io.github.hencenlp.hence.examples.evaluation.score.Matching;
import io.github.hencenlp.hence.examples.evaluation.score.Predictor;
import io.github.hencenlp.hence.examples.evaluation.score.Score;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The Causal News Corpus: single sentences of news about protest. */
public final class CncBenchmark implements Benchmark {
  private static final String CAUSAL = "sentence causal or not";

  private final List<CncSentence> sentences;
  private final Set<Integer> folds;

  private CncBenchmark(List<CncSentence> sentences, Set<Integer> folds) {
    this.sentences = sentences;
    this.folds = folds;
  }

  /** Reads the sentences of those {@link Folds} from the corpus' folder. */
  public static CncBenchmark read(Path folder, Set<Integer> folds) {
    return new CncBenchmark(
        CncReader.read(folder).stream()
            .filter(s -> folds.contains(Folds.of(s.document())))
            .toList(),
        new TreeSet<>(folds));
  }

  @Override
  public String corpus() {
    return "cnc";
  }

  @Override
  public String part() {
    return "fold "
        + folds.toString().replaceAll("[\\[\\]]", "")
        + " of "
        + Folds.COUNT
        + ": "
        + sentences.size()
        + " sentences of "
        + sentences.stream().map(CncSentence::document).distinct().count()
        + " documents";
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Fold 0 is held out: nothing is trained on it. Folds are carved by document, as far as the"
            + " corpus lets documents be told: CncReader says how.",
        "A sentence is found causal where any claim is found in it, of whatever modality: gold asks"
            + " whether the sentence speaks of a cause, not whether it is so. Its floor calls every"
            + " sentence causal.",
        "All sentences of the fold count, those that are not causal too: what is found in them is"
            + " wrong. Spans of one kind are counted once a sentence. Some 30 % of the relations"
            + " have no signal in gold, a signal found there is wrong.");
  }

  @Override
  public Predictor floor() {
    return ConnectiveFloor.ofNews();
  }

  @Override
  public Outcome score(Predictor predictor) {
    return Readings.score(
        sentences,
        sentence -> sentence.text().document(),
        predictor,
        (sentence, prediction, outcome) -> score(sentence, prediction.claims(), outcome));
  }

  @Override
  public Outcome floorScore() {
    Outcome outcome = score(floor());
    int causal = (int) sentences.stream().filter(CncSentence::causal).count();
    outcome.replace(CAUSAL, new Score(causal, sentences.size(), causal));
    return outcome;
  }

  private static void score(CncSentence sentence, List<CausalClaim> claims, Outcome outcome) {
    List<GoldClaim> gold = sentence.text().claims();
    boolean found = !claims.isEmpty();
    outcome.add(
        CAUSAL,
        new Score(sentence.causal() ? 1 : 0, found ? 1 : 0, sentence.causal() && found ? 1 : 0));
    outcome.keep(
        sentence.text(), outcome.add("relation", Matching.of(gold, claims, Likeness::ofClaims)));
    outcome.add(
        "cause",
        spans(gold.stream().map(GoldClaim::cause), claims.stream().map(CausalClaim::cause)));
    outcome.add(
        "effect",
        spans(gold.stream().map(GoldClaim::effect), claims.stream().map(CausalClaim::effect)));
    outcome.add(
        "signal",
        spans(
            gold.stream().flatMap(claim -> claim.signal().stream()),
            claims.stream().flatMap(claim -> claim.signal().stream())));
  }

  private static Matching<Span, Span> spans(Stream<Span> gold, Stream<Span> predicted) {
    return Matching.of(gold.distinct().toList(), predicted.distinct().toList(), Likeness::ofSpans);
  }
}
