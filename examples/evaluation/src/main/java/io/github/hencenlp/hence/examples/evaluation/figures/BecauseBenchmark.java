package io.github.hencenlp.hence.examples.evaluation.figures;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.examples.evaluation.corpus.BecauseReader;
import io.github.hencenlp.hence.examples.evaluation.corpus.GoldClaim;
import io.github.hencenlp.hence.examples.evaluation.corpus.Text;
import io.github.hencenlp.hence.examples.evaluation.floor.ConnectiveFloor;
import io.github.hencenlp.hence.examples.evaluation.score.Likeness;
import io.github.hencenlp.hence.examples.evaluation.score.Matching;
import io.github.hencenlp.hence.examples.evaluation.score.Predictor;
import java.nio.file.Path;
import java.util.List;

/** BECAUSE: causal claims in congressional hearings. */
public final class BecauseBenchmark implements Benchmark {
  private final List<Text> texts;

  private BecauseBenchmark(List<Text> texts) {
    this.texts = texts;
  }

  /** Reads the corpus from its folder. */
  public static BecauseBenchmark read(Path folder) {
    return new BecauseBenchmark(BecauseReader.read(folder));
  }

  @Override
  public String corpus() {
    return "because";
  }

  @Override
  public String part() {
    return "all " + texts.size() + " hearings";
  }

  @Override
  public List<String> notes() {
    return List.of(
        TRAINED_ON,
        "Gold is every event Consequence, Motivation or Purpose that has both a Cause and an Effect;"
            + " events that lack one are no relations and left out, NonCausal events are no claims."
            + " Of a Purpose the goal is the Cause, there and here.",
        "Claims found with the modality CONDITIONAL are left out. Gold has an \"if\" where its"
            + " annotators thought it causal: what they make of the figure shows the row with"
            + " conditionals.");
  }

  @Override
  public Predictor floor() {
    return ConnectiveFloor.ofConnectives();
  }

  @Override
  public Outcome score(Predictor predictor) {
    return Readings.score(
        texts,
        Text::document,
        predictor,
        (text, prediction, outcome) -> score(text, prediction.claims(), outcome));
  }

  private static void score(Text text, List<CausalClaim> claims, Outcome outcome) {
    List<CausalClaim> unconditional =
        claims.stream().filter(c -> c.modality() != CausalClaim.Modality.CONDITIONAL).toList();
    Matching<GoldClaim, CausalClaim> strict =
        outcome.add("relation", Matching.of(text.claims(), unconditional, Likeness::ofClaims));
    outcome.add(
        "relation, any overlap",
        Matching.of(text.claims(), unconditional, Likeness::ofClaimsThatTouch));
    outcome.add(
        "relation, conditionals with them", Matching.of(text.claims(), claims, Likeness::ofClaims));
    outcome.keep(text, strict);
  }
}
