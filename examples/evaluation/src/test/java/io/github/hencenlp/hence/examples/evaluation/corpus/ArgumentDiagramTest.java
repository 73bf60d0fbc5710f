package io.github.hencenlp.hence.examples.evaluation.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hencenlp.hence.Inference.Type;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentDiagram.Node;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentDiagram.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentDiagramTest {
  private static final Node CLAIM = new Node(Optional.of(Role.PRO), Optional.empty(), Set.of());

  @Test
  void numbersChangeAndTheArgumentStays() {
    ArgumentDiagram diagram = new ArgumentDiagram(Set.of(0), List.of(CLAIM, reason(0), reason(1)));
    assertThat(diagram.renumbered(List.of(1, 2, 0)))
        .isEqualTo(new ArgumentDiagram(Set.of(1), List.of(reason(2), CLAIM, reason(1))));
    assertThat(diagram.renumbered(List.of(0, 1, 2))).isEqualTo(diagram);
  }

  @Test
  void whatIsNoUnitIsRefused() {
    assertThatThrownBy(() -> new ArgumentDiagram(Set.of(1), List.of(CLAIM)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 0 to 0, but one is 1");
    assertThatThrownBy(() -> new ArgumentDiagram(Set.of(), List.of(reason(-1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> new ArgumentDiagram(Set.of(), List.of(reason(0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("its own target");
  }

  private static Node reason(int target) {
    return new Node(Optional.of(Role.PRO), Optional.of(Type.SUPPORT), Set.of(target));
  }
}
