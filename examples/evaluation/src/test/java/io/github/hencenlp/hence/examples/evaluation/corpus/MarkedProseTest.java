package io.github.hencenlp.hence.examples.evaluation.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.examples.evaluation.corpus.MarkedProse.Link;
import io.github.hencenlp.hence.examples.evaluation.corpus.MarkedProse.Relation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedProseTest {

  @Test
  void statementsStandInTheProseWithoutBraces() {
    MarkedProse prose =
        MarkedProse.parse(
            "{1 MAIN|Keep it}. {2>1|A pool}, it is said, {2|pays}; but {3x2,>1|ours} is old.");
    assertThat(prose.text()).isEqualTo("Keep it. A pool, it is said, pays; but ours is old.");
    assertThat(prose.main()).containsExactly(1);
    assertThat(prose.statements().get(2).in(prose.text())).isEqualTo("A pool … pays");
    assertThat(prose.statements().get(1)).isEqualTo(Span.of(0, 7));
    assertThat(prose.links())
        .containsExactly(
            new Link(2, 1, Relation.SUPPORT),
            new Link(3, 2, Relation.ATTACK),
            new Link(3, 1, Relation.SUPPORT));
  }

  @Test
  void whatCannotBeUnderstoodIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkedProse.parse("{1 HEAD|Keep it}"))
        .withMessageContaining("{1 HEAD|");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkedProse.parse("{1|Keep it} }"))
        .withMessageContaining("partner");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkedProse.parse("{1>7|Keep it}"))
        .withMessageContaining("1 leads to 7");
  }

  @Test
  void aFileMayHoldSeveralTexts(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("pools.txt"),
        "# Keep it?\n{1 MAIN|Keep it.}\n+ a | b | c | d\n{2>1|It pays.}\n\n# Why?\n{1 MAIN|Because.}\n");
    List<MarkedArgument> texts = MarkedArgumentReader.read(folder);
    assertThat(texts).extracting(MarkedArgument::id).containsExactly("pools-1", "pools-2");
    assertThat(texts).extracting(MarkedArgument::title).containsExactly("Keep it?", "Why?");
    assertThat(texts.get(0).prose().text()).isEqualTo("Keep it.\n\nIt pays.");
  }

  @Test
  void aBrokenFileIsNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("pools.txt");
    Files.writeString(file, "{1 MAIN|Keep it.}");
    assertThatThrownBy(() -> MarkedArgumentReader.read(folder))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("pools.txt")
        .hasMessageContaining("# title");
    Files.writeString(file, "# Keep it?\n{1>2|Keep it.}");
    assertThatThrownBy(() -> MarkedArgumentReader.read(folder))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("Keep it?")
        .hasMessageContaining("leads to 2");
  }
}
