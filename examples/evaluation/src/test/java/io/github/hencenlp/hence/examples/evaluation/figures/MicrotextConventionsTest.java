package io.github.hencenlp.hence.examples.evaluation.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hencenlp.hence.Inference.Type;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentDiagram;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentDiagram.Node;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentDiagram.Role;
import io.github.hencenlp.hence.examples.evaluation.corpus.Layers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MicrotextConventionsTest {
  private static final List<Span> UNITS =
      IntStream.range(0, 5).mapToObj(MicrotextConventionsTest::unit).toList();

  @Test
  void theCentralClaimIsTheFirstMainConclusion() {
    Layers.Conclusion intermediate = new Layers.Conclusion(unit(0), false);
    assertThat(diagram(List.of(intermediate, main(3), main(4))).centralClaim()).containsExactly(3);
    assertThat(diagram(List.of(intermediate)).centralClaim()).isEmpty();
  }

  @Test
  void attackChangesSidesAndSupportKeepsThem() {
    assertThat(
            roles(
                diagram(
                    List.of(main(0)),
                    step(Type.ATTACK, 0, 1),
                    step(Type.SUPPORT, 1, 2),
                    step(Type.ATTACK, 2, 3),
                    step(Type.SUPPORT, 3, 4))))
        .containsExactly(Role.PRO, Role.OPP, Role.OPP, Role.PRO, Role.PRO);
  }

  @Test
  void whatLeadsNowhereIsTheProponents() {
    assertThat(
            roles(
                diagram(
                    List.of(main(0)),
                    step(Type.ATTACK, 2, 1),
                    step(Type.ATTACK, 4, 3),
                    step(Type.SUPPORT, 3, 4))))
        .as("to no conclusion, and round in a circle")
        .containsOnly(Role.PRO);
    assertThat(roles(diagram(List.of(), step(Type.ATTACK, 0, 1)))).containsOnly(Role.PRO);
  }

  @Test
  void theMainConclusionIsTheProponentsWhateverFollowsFromIt() {
    assertThat(roles(diagram(List.of(main(0)), step(Type.ATTACK, 1, 0), step(Type.ATTACK, 0, 1))))
        .startsWith(Role.PRO, Role.OPP);
  }

  @Test
  void theFirstInferenceTellsTheFunctionAndAllTellTheTargets() {
    ArgumentDiagram diagram =
        diagram(List.of(main(0)), step(Type.ATTACK, 0, 2), step(Type.SUPPORT, 1, 2));
    assertThat(diagram.nodes().get(2))
        .isEqualTo(new Node(Optional.of(Role.OPP), Optional.of(Type.ATTACK), Set.of(0, 1)));
    assertThat(diagram.nodes().get(1).function()).as("none leads from it").contains(Type.SUPPORT);
  }

  @Test
  void ofPremisesThatShareAnInferenceTheOthersAttachToTheFirst() {
    assertThat(diagram(List.of(main(0)), step(Type.SUPPORT, 0, 2, 3, 4)).nodes())
        .extracting(Node::targets)
        .containsExactly(Set.of(), Set.of(), Set.of(0), Set.of(2), Set.of(2));
  }

  @Test
  void statementsOfOtherUnitsAreRefused() {
    assertThatThrownBy(() -> diagram(List.of(main(7))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("statements must be the units")
        .hasMessageContaining(unit(7).toString());
  }

  private static ArgumentDiagram diagram(
      List<Layers.Conclusion> conclusions, Layers.Step... steps) {
    return MicrotextConventions.of(
        new Layers(List.of(), List.of(), UNITS, conclusions, List.of(steps)), UNITS);
  }

  private static List<Role> roles(ArgumentDiagram diagram) {
    return diagram.nodes().stream().map(node -> node.role().orElseThrow()).toList();
  }

  private static Layers.Conclusion main(int unit) {
    return new Layers.Conclusion(unit(unit), true);
  }

  private static Layers.Step step(Type type, int conclusion, Integer... premises) {
    return new Layers.Step(
        Stream.of(premises).map(MicrotextConventionsTest::unit).toList(), unit(conclusion), type);
  }

  private static Span unit(int number) {
    return Span.of(10 * number, 10 * number + 9);
  }
}
