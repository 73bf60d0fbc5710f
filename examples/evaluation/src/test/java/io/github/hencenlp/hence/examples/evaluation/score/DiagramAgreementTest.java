package io.github.hencenlp.hence.examples.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hencenlp.hence.Inference.Type;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentDiagram;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentDiagram.Node;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentDiagram.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiagramAgreementTest {
  /** The central claim, said first and last; a reason; an objection; the time of day. */
  private static final ArgumentDiagram GOLD =
      new ArgumentDiagram(
          Set.of(0, 4),
          List.of(
              new Node(Optional.of(Role.PRO), Optional.empty(), Set.of()),
              new Node(Optional.of(Role.PRO), Optional.of(Type.SUPPORT), Set.of(0, 4)),
              new Node(Optional.of(Role.OPP), Optional.of(Type.ATTACK), Set.of(0, 4)),
              Node.NONE,
              new Node(Optional.of(Role.PRO), Optional.empty(), Set.of())));

  private static final ArgumentDiagram NOTHING =
      new ArgumentDiagram(
          Set.of(),
          List.of(
              found(Role.PRO, Type.SUPPORT),
              found(Role.PRO, Type.SUPPORT),
              found(Role.PRO, Type.SUPPORT),
              found(Role.PRO, Type.SUPPORT),
              found(Role.PRO, Type.SUPPORT)));

  @Test
  void aDiagramAgreesWithItself() {
    DiagramAgreement same = new DiagramAgreement(GOLD, GOLD);
    assertThat(same.roles()).isEqualTo(new MacroF1(3, 0, 0, 1));
    assertThat(same.functions()).isEqualTo(new MacroF1(1, 0, 0, 1));
    assertThat(same.attachments()).isEqualTo(new MacroF1(4, 0, 0, 16));
  }

  @Test
  void eachPlaceOfTheCentralClaimIsRightAndTheOtherNotMissed() {
    MacroF1 right = new MacroF1(1, 0, 0, 3);
    assertThat(naming(0).centralClaim()).isEqualTo(right);
    assertThat(naming(4).centralClaim()).isEqualTo(right);
    assertThat(naming(0, 4).centralClaim()).as("both named").isEqualTo(right);
  }

  @Test
  void aCentralClaimThatStandsTwiceIsMissedOnce() {
    assertThat(naming(1).centralClaim()).isEqualTo(new MacroF1(0, 1, 1, 2));
    assertThat(naming().centralClaim()).isEqualTo(new MacroF1(0, 1, 0, 3));
  }

  @Test
  void aCentralClaimLeftUnsaidIsNotAsked() {
    assertThat(
            new DiagramAgreement(new ArgumentDiagram(Set.of(), GOLD.nodes()), GOLD).centralClaim())
        .isEqualTo(MacroF1.NONE);
  }

  @Test
  void whatHasNoPartInTheArgumentHasNeitherRoleNorFunction() {
    DiagramAgreement agreement = new DiagramAgreement(GOLD, NOTHING);
    assertThat(agreement.roles()).isEqualTo(new MacroF1(3, 0, 1, 0));
    assertThat(agreement.functions()).isEqualTo(new MacroF1(1, 0, 1, 0));
    assertThat(agreement.attachments()).isEqualTo(new MacroF1(0, 4, 0, 16));
  }

  @Test
  void unitsMustBeTheSame() {
    assertThatThrownBy(
            () -> new DiagramAgreement(GOLD, new ArgumentDiagram(Set.of(), List.of(Node.NONE))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("5 and 1");
  }

  private static DiagramAgreement naming(Integer... centralClaim) {
    return new DiagramAgreement(GOLD, new ArgumentDiagram(Set.of(centralClaim), NOTHING.nodes()));
  }

  private static Node found(Role role, Type function) {
    return new Node(Optional.of(role), Optional.of(function), Set.of());
  }
}
