package io.github.hencenlp.hence.core.argument;

import static io.github.hencenlp.hence.core.argument.Sketches.FACT;
import static io.github.hencenlp.hence.core.argument.Sketches.OUGHT;
import static io.github.hencenlp.hence.core.argument.Sketches.PAST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.core.data.DataFile;
import io.github.hencenlp.hence.core.statement.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectationTest {

  private static final String[] FACTS_SUPPORT_WHAT_OUGHT_TO_BE = {
    "model MAIN", "  norm OUGHT = 9", "model SUPPORT", "  conclusion norm OUGHT = 9",
  };

  private final ArgumentFeatures features =
      Sketches.features(true, Sketches.units(List.of(OUGHT, FACT, PAST), List.of(FACT)));

  private static ArgumentModel model(String... lines) {
    return ArgumentModel.parse(new DataFile("mine.weights", String.join("\n", lines)));
  }

  private final Expectation expected =
      Expectation.of(features, model(FACTS_SUPPORT_WHAT_OUGHT_TO_BE));

  @Test
  void aConclusionIsKnownByWhatElseServesIt() {
    assertThat(expected.step(1, 0))
        .contains(
            "near conclusion supported 1.8+",
            "near conclusion's rank least",
            "near conclusion main 0.8+")
        .contains("near supports 0.8+", "near choice least", "near next supports it 0.8+");
    assertThat(expected.step(1, 2))
        .contains(
            "near conclusion supported least",
            "near conclusion's rank 1.0+",
            "near supports least");
  }

  @Test
  void aStepAcrossParagraphsIsSeenAsOne() {
    assertThat(expected.step(3, 0)).contains("far conclusion supported 1.8+", "far supports 0.8+");
    assertThat(expected.step(3, 0)).noneMatch(name -> name.contains("previous"));
  }

  @Test
  void aUnitIsKnownByWhatLeadsFromItAndToIt() {
    assertThat(expected.part(0))
        .contains("premise leads on least", "premise supported 2.6+", "premise main 0.8+");
    assertThat(expected.part(1)).contains("premise leads on 0.8+", "premise supported least");
  }

  @Test
  void aSecondLookGoesByWhatTheFirstLedToExpect() {
    List<Unit> units = Sketches.units(List.of(FACT, OUGHT, PAST));
    ArgumentFeatures text = Sketches.features(true, units);
    ScoredGraph once = ScoredGraph.of(text, model(FACTS_SUPPORT_WHAT_OUGHT_TO_BE));
    ScoredGraph twice =
        ScoredGraph.of(
            text,
            model(
                "model MAIN",
                "  norm OUGHT = 9",
                "model SUPPORT",
                "  conclusion norm OUGHT = 9",
                "model SUPPORT_AGAIN",
                "  step = 0",
                "model ATTACK_AGAIN",
                "  near conclusion supported 0.8+ = 9"));
    assertThat(once.from(0).get(1).best()).isEqualTo(Relation.SUPPORT);
    assertThat(twice.from(0).get(1).best()).isEqualTo(Relation.ATTACK);
  }
}
