package io.github.hencenlp.hence.examples.evaluation.figures;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Inference;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.examples.evaluation.corpus.GoldClaim;
import io.github.hencenlp.hence.examples.evaluation.corpus.Layers;
import io.github.hencenlp.hence.examples.evaluation.corpus.Oped;
import io.github.hencenlp.hence.examples.evaluation.corpus.OpedReader;
import io.github.hencenlp.hence.examples.evaluation.floor.OpedFloor;
import io.github.hencenlp.hence.examples.evaluation.score.Likeness;
import io.github.hencenlp.hence.examples.evaluation.score.Matching;
import io.github.hencenlp.hence.examples.evaluation.score.Prediction;
import io.github.hencenlp.hence.examples.evaluation.score.Predictor;
import io.github.hencenlp.hence.examples.evaluation.score.Score;
import io.github.hencenlp.hence.examples.evaluation.score.Share;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Op-eds with every layer annotated. */
public final class OpedBenchmark implements Benchmark {
  private static final String TRAINING = "opeds-train";
  private static final String TYPE = "causal type";
  private static final String POLARITY = "causal polarity";
  private static final String MODALITY = "causal modality";

  private final String corpus;
  private final List<Oped> opeds;

  private OpedBenchmark(String corpus, List<Oped> opeds) {
    this.corpus = corpus;
    this.opeds = opeds;
  }

  /** Reads the op-eds of a folder. */
  public static OpedBenchmark read(Path folder) {
    return new OpedBenchmark(folder.getFileName().toString(), OpedReader.read(folder));
  }

  /** Returns the op-eds. */
  public List<Oped> opeds() {
    return opeds;
  }

  @Override
  public String corpus() {
    return corpus;
  }

  @Override
  public String part() {
    return "all " + opeds.size() + " op-eds";
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (corpus.equals(TRAINING)) {
      notes.add(TRAINED_ON);
    }
    notes.addAll(
        List.of(
            "Zones are counted by characters, all but the body. An attribution matches where the content"
                + " does and the sources overlap or both are unnamed. Type, polarity and modality are"
                + " looked at in the claims that match; their floor is the value that is most frequent in gold. A step"
                + " matches where premise, conclusion and type (support or attack) do. Statement boundaries:"
                + " of the annotated premises and conclusions, each counted once, those that match some"
                + " statement, whatever its role.",
            "The floor goes by the shape of the page: the first paragraph is the title, the first sentence"
                + " of a paragraph its conclusion, the last of all what the piece argues; statements are sentences, those"
                + " of a paragraph support its conclusion, which supports what the piece argues."));
    return notes;
  }

  @Override
  public Predictor floor() {
    return new OpedFloor();
  }

  @Override
  public Outcome score(Predictor predictor) {
    return Readings.score(opeds, oped -> oped.text().document(), predictor, OpedBenchmark::score);
  }

  /** Type, polarity and modality have a floor of their own: one value for all claims. */
  @Override
  public Outcome floorScore() {
    Outcome outcome = score(floor());
    outcome.replace(TYPE, mostFrequent(GoldClaim::type));
    outcome.replace(POLARITY, mostFrequent(GoldClaim::polarity));
    outcome.replace(MODALITY, mostFrequent(GoldClaim::modality));
    return outcome;
  }

  private <T> Share mostFrequent(Function<GoldClaim, Optional<T>> value) {
    List<T> values =
        opeds.stream()
            .flatMap(oped -> oped.text().claims().stream())
            .flatMap(claim -> value.apply(claim).stream())
            .toList();
    int most = values.stream().mapToInt(v -> Collections.frequency(values, v)).max().orElse(0);
    return new Share(most, values.size());
  }

  private static void score(Oped oped, Prediction prediction, Outcome outcome) {
    Layers gold = oped.layers();
    Layers found = prediction.layers();
    outcome.add("zones (characters)", zones(gold.zones(), found.zones()));
    outcome.add(
        "attribution (source + content)",
        Matching.of(gold.ascriptions(), found.ascriptions(), Likeness::ofAscriptions));
    outcome.add(
        "attribution content",
        Matching.of(
            gold.ascriptions(),
            found.ascriptions(),
            (g, p) -> Likeness.ofSpans(g.content(), p.content())));
    scoreClaims(oped, prediction.claims(), outcome);
    outcome.add("statement boundaries (recall)", boundaries(gold.statements(), found.statements()));
    outcome.add(
        "conclusion",
        Matching.of(gold.conclusions(), found.conclusions(), OpedBenchmark::ofConclusions));
    outcome.add(
        "main conclusion", Matching.of(main(gold), main(found), OpedBenchmark::ofConclusions));
    outcome.add("premise", Matching.of(premises(gold), premises(found), Likeness::ofSpans));
    outcome.add(
        "premise → conclusion, typed",
        Matching.of(links(gold), links(found), OpedBenchmark::ofLinks));
  }

  private static void scoreClaims(Oped oped, List<CausalClaim> claims, Outcome outcome) {
    List<GoldClaim> gold = oped.text().claims();
    Matching<GoldClaim, CausalClaim> strict =
        outcome.add("causal claim (cause + effect)", Matching.of(gold, claims, Likeness::ofClaims));
    for (Matching.Pair<GoldClaim, CausalClaim> pair : strict.pairs()) {
      GoldClaim g = pair.gold();
      CausalClaim p = pair.predicted();
      outcome.add(TYPE, Share.NONE.with(g.type().equals(Optional.of(p.type()))));
      outcome.add(POLARITY, Share.NONE.with(g.polarity().equals(Optional.of(p.polarity()))));
      outcome.add(MODALITY, Share.NONE.with(g.modality().equals(Optional.of(p.modality()))));
    }
    outcome.add(
        "causal claim, any overlap", Matching.of(gold, claims, Likeness::ofClaimsThatTouch));
    outcome.keep(oped.text(), strict);
  }

  /** Zones of a text stand apart, so common characters can be summed pair by pair. */
  private static Score zones(List<Layers.Stretch> gold, List<Layers.Stretch> found) {
    int common = 0;
    for (Layers.Stretch g : gold) {
      for (Layers.Stretch f : found) {
        common += g.type() == f.type() ? g.span().overlap(f.span()) : 0;
      }
    }
    return new Score(characters(gold), characters(found), common);
  }

  private static int characters(List<Layers.Stretch> zones) {
    return zones.stream().mapToInt(zone -> zone.span().length()).sum();
  }

  /** Returns how many annotated statements match any that was found. */
  private static Share boundaries(List<Span> gold, List<Span> found) {
    Share share = Share.NONE;
    for (Span statement : gold) {
      share = share.with(found.stream().anyMatch(f -> Likeness.ofSpans(statement, f) > 0));
    }
    return share;
  }

  private static double ofConclusions(Layers.Conclusion gold, Layers.Conclusion found) {
    return Likeness.ofSpans(gold.span(), found.span());
  }

  private static List<Layers.Conclusion> main(Layers layers) {
    return layers.conclusions().stream().filter(Layers.Conclusion::main).toList();
  }

  private static List<Span> premises(Layers layers) {
    return layers.steps().stream().flatMap(s -> s.premises().stream()).distinct().toList();
  }

  private record Link(Span premise, Span conclusion, Inference.Type type) {}

  private static List<Link> links(Layers layers) {
    return layers.steps().stream()
        .flatMap(s -> s.premises().stream().map(p -> new Link(p, s.conclusion(), s.type())))
        .toList();
  }

  private static double ofLinks(Link gold, Link found) {
    double premise = Likeness.ofSpans(gold.premise(), found.premise());
    double conclusion = Likeness.ofSpans(gold.conclusion(), found.conclusion());
    return gold.type() == found.type() && premise > 0 && conclusion > 0 ? premise + conclusion : 0;
  }
}
