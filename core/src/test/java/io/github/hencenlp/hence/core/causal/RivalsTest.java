package io.github.hencenlp.hence.core.causal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.attribution.Attributions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RivalsTest {

  private static final Analysis ENDED_IN_RUIN =
      Trees.of(
          "Wars/war/NNS/2/nsubj plunged/plunge/VBD/0/root towns/town/NNS/2/obj into/into/IN/5/case"
              + " ruin/ruin/NN/2/obl");

  @TempDir Path folder;

  private List<CausalClaim> withRules(String... blocks) throws IOException {
    Path own = folder.resolve("own.rules");
    Files.writeString(own, String.join("\n", blocks));
    return CausalClaimFinder.create(List.of(own)).find(ENDED_IN_RUIN, Attributions.NONE, List.of());
  }

  private static String rule(String id, String match, double confidence) {
    return "rule "
        + id
        + "\n  note for a test\n  match "
        + match
        + "\n  set confidence "
        + confidence
        + "\n  yes Wars [signal: plunged] towns into ruin.\n  no Wars end.\n";
  }

  @Test
  void ofTwoThatAreEquallySureTheLongerSignalStands() throws IOException {
    assertThat(
            withRules(
                rule("short", "signal:plunge -nsubj-> cause, signal -obj-> effect", 0.5),
                rule(
                    "long",
                    "signal:plunge -nsubj-> cause, signal -obl-> effect, effect -case->"
                        + " signal2:into",
                    0.5)))
        .extracting(CausalClaim::rule)
        .containsExactly("long");
  }

  @Test
  void ofTwoWithTheSameSignalTheSurerOneStands() throws IOException {
    assertThat(
            withRules(
                rule("unsure", "signal:plunge -nsubj-> cause, signal -obj-> effect", 0.2),
                rule("sure", "signal:plunge -nsubj-> cause, signal -obl-> effect", 0.8)))
        .extracting(CausalClaim::rule)
        .containsExactly("sure");
  }

  @Test
  void ofTwoWithTheSameArgumentsOneStands() throws IOException {
    assertThat(
            withRules(
                rule("verb", "signal:plunge -nsubj-> cause, signal -obj-> effect", 0.8),
                rule(
                    "preposition",
                    "verb:plunge -nsubj-> cause, verb -obj-> effect, verb -obl-> x, x -case->"
                        + " signal:into",
                    0.2)))
        .extracting(CausalClaim::rule)
        .containsExactly("verb");
  }

  @Test
  void thoseThatSayDifferentThingsStandSideBySide() throws IOException {
    assertThat(
            withRules(
                rule("verb", "signal:plunge -nsubj-> cause, signal -obj-> effect", 0.8),
                rule(
                    "preposition",
                    "verb:plunge -obj-> cause, verb -obl-> effect, effect -case-> signal:into",
                    0.2)))
        .extracting(CausalClaim::rule)
        .containsExactlyInAnyOrder("verb", "preposition");
  }
}
