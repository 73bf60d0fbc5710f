package io.github.hencenlp.hence.core.argument;

import static io.github.hencenlp.hence.core.argument.Sketches.FACT;
import static io.github.hencenlp.hence.core.argument.Sketches.OUGHT;
import static io.github.hencenlp.hence.core.argument.Sketches.PAST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.core.statement.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentFeaturesTest {

  private static final String ORDER = "Plant/plant/VB/0/root trees/tree/NNS/1/obj";

  private final List<Unit> units =
      Sketches.units(List.of(FACT, PAST), List.of(OUGHT, FACT), List.of(ORDER));
  private final ArgumentFeatures features = Sketches.features(true, units);

  @Test
  void wordsTellWhatIsToBeDone() {
    assertThat(features.said(2)).contains("norm OUGHT", "MODAL", "OBLIGATION", "modal=should");
    assertThat(features.said(4)).contains("norm IMPERATIVE", "IMPERATIVE");
    assertThat(features.said(1)).contains("norm NONE", "PAST");
  }

  @Test
  void placeIsSeenWhereOrderTellsSomething() {
    assertThat(features.part(0)).contains("opens", "first", "paragraph 1");
    assertThat(features.part(4)).contains("alone", "last", "last norm");
    assertThat(Sketches.features(false, units).part(0))
        .as("without order")
        .doesNotContain("opens", "first", "paragraph 1");
  }

  @Test
  void aStepIsSeenFromItsConclusion() {
    assertThat(features.place(3, 2)).isEqualTo(Place.JUST_AFTER);
    assertThat(features.together(3, 2))
        .contains("JUST_AFTER", "same paragraph to opening", "FACT > POLICY", "by 1 after");
    assertThat(features.premise(3, Place.JUST_AFTER)).contains("premise JUST_AFTER norm NONE");
    assertThat(features.conclusion(2, Place.JUST_AFTER))
        .contains("conclusion JUST_AFTER norm OUGHT", "conclusion norm OUGHT");
    assertThat(features.together(0, 2)).contains("FAR_BEFORE", "paragraphs -1");
    assertThat(features.toMain(0, 2)).contains("to main", "to main FAR_BEFORE");
    assertThat(Sketches.features(false, units).together(0, 2))
        .as("without order")
        .contains("FACT > POLICY")
        .noneMatch(name -> name.contains("BEFORE") || name.startsWith("by "));
  }

  @Test
  void aUnitServesNoOtherFarAway() {
    List<Unit> far =
        Sketches.units(
            List.of(FACT), List.of(FACT), List.of(FACT), List.of(FACT), List.of(FACT, OUGHT));
    ArgumentFeatures text = Sketches.features(true, far);
    assertThat(text.mayServe(0, 0)).as("itself").isFalse();
    assertThat(text.mayServe(0, 1)).as("the next paragraph").isTrue();
    assertThat(text.mayServe(0, 4)).as("four paragraphs on").isFalse();
    assertThat(text.mayServe(5, 1)).as("three back, an opening").isTrue();
    assertThat(text.mayServe(1, 5)).as("three on, no opening").isFalse();
    assertThat(Sketches.features(false, far).mayServe(0, 4)).as("without order").isTrue();
  }

  @Test
  void aTextOfOneParagraphIsBrief() {
    assertThat(features.text().kind()).isEqualTo(Discourse.Kind.LONG);
    assertThat(Sketches.features(true, Sketches.units(List.of(FACT, OUGHT))).text().kind())
        .isEqualTo(Discourse.Kind.BRIEF);
  }
}
