package io.github.hencenlp.hence.examples.evaluation.floor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Inference;
import io.github.hencenlp.hence.Zone;
import io.github.hencenlp.hence.examples.evaluation.TinyCorpora;
import io.github.hencenlp.hence.examples.evaluation.corpus.Layers;
import io.github.hencenlp.hence.examples.evaluation.score.Prediction;
import java.util.List;
import org.junit.jupiter.api.Test;

class FloorsTest {
  @Test
  void aReasonLiesAfterItsConnectiveAndTheEffectBefore() {
    assertThat(claims("The fair closed because it rained."))
        .containsExactly("it rained -because-> The fair closed");
  }

  @Test
  void aReasonThatBeginsTheSentenceEndsAtTheComma() {
    assertThat(claims("Because it rained, the fair closed."))
        .containsExactly("it rained -Because-> the fair closed");
  }

  @Test
  void aResultThatBeginsTheSentenceFollowsFromTheOneBefore() {
    assertThat(claims("It rained all day. Therefore, the fair closed."))
        .containsExactly("It rained all day -Therefore-> the fair closed");
  }

  @Test
  void aConditionEndsAtTheNextComma() {
    assertThat(claims("Then, if it rains, the fair will close."))
        .containsExactly("it rains -if-> the fair will close");
    assertThat(
            ConnectiveFloor.ofConnectives()
                .predict(Document.body("If it rains, the fair will close."))
                .claims()
                .get(0)
                .modality())
        .isEqualTo(CausalClaim.Modality.CONDITIONAL);
  }

  @Test
  void theGoalIsTheCause() {
    assertThat(claims("They left early in order to stay dry."))
        .containsExactly("stay dry -in order to-> They left early");
  }

  @Test
  void onlyNewsKnowsOccasions() {
    assertThat(claims("They marched after the mine closed.")).isEmpty();
    Document news = Document.body("They marched after the mine closed.");
    assertThat(words(news, ConnectiveFloor.ofNews().predict(news).claims()))
        .containsExactly("the mine closed -after-> They marched");
  }

  @Test
  void aConnectiveWithNothingBesideItMakesNoClaim() {
    assertThat(claims("Because. So what")).containsExactly("Because -So-> what");
    assertThat(claims("Why? Because")).isEmpty();
  }

  @Test
  void anOpedGoesByTheShapeOfThePage() {
    Prediction prediction = new OpedFloor().predict(Document.of(TinyCorpora.OPED));
    String text = TinyCorpora.OPED;
    Layers layers = prediction.layers();
    assertThat(layers.zones().stream().map(z -> z.type() + " " + z.span().in(text)))
        .containsExactly(Zone.Type.TITLE + " Mend the Clock");
    assertThat(layers.conclusions().stream().map(c -> c.main() + " " + c.span().in(text)))
        .containsExactly(
            "false The town should mend the clock", "true The council wastes money on flags");
    assertThat(layers.ascriptions().stream().map(a -> a.content().in(text)))
        .containsExactly("the tower is sound");
    assertThat(
            layers.steps().stream()
                .map(
                    s ->
                        s.premises().get(0).in(text)
                            + " -"
                            + s.type()
                            + "-> "
                            + s.conclusion().in(text)))
        .containsExactly(
            "The town should mend the clock -SUPPORT-> The council wastes money on flags",
            "Shops open late because nobody knows the hour -SUPPORT-> The town should mend the clock",
            "Jane Arden says the tower is sound -SUPPORT-> The council wastes money on flags");
    assertThat(layers.statements().stream().map(s -> s.in(text)))
        .containsExactly(
            "The town should mend the clock",
            "Shops open late because nobody knows the hour",
            "Jane Arden says the tower is sound",
            "The council wastes money on flags");
  }

  @Test
  void readyMadeStatementsSupportTheFirst() {
    Document document = Document.ofStatements(List.of("Close it.", "It leaks.", "Nobody comes."));
    Layers layers = new FirstStatementFloor().predict(document).layers();
    assertThat(
            layers.conclusions().stream().map(c -> c.main() + " " + c.span().in(document.text())))
        .containsExactly("true Close it.");
    assertThat(layers.steps())
        .extracting(s -> s.premises().get(0).in(document.text()))
        .containsExactly("It leaks.", "Nobody comes.");
    assertThat(layers.steps())
        .allSatisfy(
            step -> {
              assertThat(step.type()).isEqualTo(Inference.Type.SUPPORT);
              assertThat(step.conclusion().in(document.text())).isEqualTo("Close it.");
            });
  }

  private static List<String> claims(String text) {
    Document document = Document.body(text);
    return words(document, ConnectiveFloor.ofConnectives().predict(document).claims());
  }

  private static List<String> words(Document document, List<CausalClaim> claims) {
    String text = document.text();
    return claims.stream()
        .map(
            c ->
                c.cause().in(text)
                    + " -"
                    + c.signal().orElseThrow().in(text)
                    + "-> "
                    + c.effect().in(text))
        .toList();
  }
}
