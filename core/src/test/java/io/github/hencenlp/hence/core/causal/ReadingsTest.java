package io.github.hencenlp.hence.core.causal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.data.LinearModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingsTest {

  private static final Analysis TWO_SIGNALS =
      Trees.of(
          "Rents/rent/NNS/2/nsubj rose/rise/VBD/0/root because/because/IN/5/mark"
              + " rain/rain/NN/5/nsubj caused/cause/VBD/2/advcl floods/flood/NNS/5/obj");

  private static final List<Candidate> PROPOSALS =
      Proposer.create(List.of(), ClaimModels.NONE)
          .cutProposals(TWO_SIGNALS, TWO_SIGNALS.sentences().get(0));

  private static final Candidate BECAUSE = by(2);
  private static final Candidate CAUSED = by(4);

  private static Candidate by(int signal) {
    return PROPOSALS.stream().filter(c -> c.signal().first() == signal).findFirst().orElseThrow();
  }

  private static List<Double> judged(Map<String, Double> weights, Candidate one, Candidate other) {
    return new Readings(List.of(one, other), List.of(Set.of("one"), Set.of("other")))
        .judged(LinearModel.of(weights)).stream().map(Candidate::confidence).toList();
  }

  @Test
  void proposalsThatShareASignalAreReadTogetherAndOthersApart() {
    List<Readings> readings = Readings.of(PROPOSALS);
    assertThat(readings)
        .extracting(r -> r.proposals().get(0).signal().first())
        .containsExactlyInAnyOrder(2, 4);
    assertThat(readings)
        .allSatisfy(
            r -> {
              int signal = r.proposals().get(0).signal().first();
              assertThat(r.proposals()).allMatch(c -> c.signal().first() == signal);
              assertThat(r.features()).hasSameSizeAs(r.proposals());
            });
    assertThat(readings.stream().flatMap(r -> r.proposals().stream()))
        .containsExactlyInAnyOrderElementsOf(PROPOSALS);
  }

  @Test
  void whatSaysSomethingElseTakesItsShareOfTheProbability() {
    assertThat(judged(Map.of("one", Math.log(2)), BECAUSE, CAUSED))
        .satisfiesExactly(
            one -> assertThat(one).isCloseTo(2.0 / 4, within(1e-9)),
            other -> assertThat(other).isCloseTo(1.0 / 4, within(1e-9)));
  }

  @Test
  void whatSaysTheSameIsAsLikelyRightAsBothTogether() {
    assertThat(judged(Map.of("one", Math.log(2)), BECAUSE, BECAUSE))
        .allSatisfy(each -> assertThat(each).isCloseTo(3.0 / 4, within(1e-9)));
  }

  @Test
  void noSignalHasNoReadings() {
    assertThat(Readings.of(List.of())).isEmpty();
  }
}
