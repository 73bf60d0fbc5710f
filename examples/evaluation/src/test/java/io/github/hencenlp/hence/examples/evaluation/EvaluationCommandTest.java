package io.github.hencenlp.hence.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.ArgumentExtractor;
import io.github.hencenlp.hence.ArgumentStructure;
import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.RuleNote;
import io.github.hencenlp.hence.Sketch;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, on an extractor that sees one claim in the op-ed and nothing elsewhere. */
class EvaluationCommandTest {
  @TempDir Path folder;

  private String out = "";
  private String err = "";

  @Test
  void aFolderThatIsNotThereIsWrongUsage() {
    assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(err).contains("CORPORA must name a folder").contains("nowhere");
  }

  @Test
  void aFolderWithoutACorpusIsWrongUsage() {
    assertThat(run(folder.toString())).isEqualTo(2);
    assertThat(err).contains("because is not there").contains("has no folder of a corpus");
  }

  @Test
  void whatCannotBeIsWrongUsage() {
    TinyCorpora.in(folder);
    assertThat(run(folder.toString(), "--only", "gum,poems")).isEqualTo(2);
    assertThat(err).contains("poems");
    assertThat(run(folder.toString(), "--folds", "5")).isEqualTo(2);
    assertThat(err).contains("--folds must be within 0 to 4, but one is 5");
    assertThat(run(folder.toString(), "--misses", "-1")).isEqualTo(2);
    assertThat(err).contains("negative");
  }

  @Test
  void aCorpusThatCannotBeReadFails() {
    TinyCorpora.because(folder);
    TinyCorpora.write(folder.resolve("because/hearing.ann"), "T1\tnothing");
    assertThat(run(folder.toString())).isEqualTo(1);
    assertThat(err).contains("hearing.ann has a line that is no brat annotation");
  }

  @Test
  void figuresAreWrittenAndTellWhatIsLeftOut() throws Exception {
    TinyCorpora.in(folder);
    Path target = folder.resolve("figures");
    assertThat(run(folder.toString(), "--out", target.toString())).isZero();
    String page = Files.readString(target.resolve("FIGURES.md"));
    assertThat(page)
        .contains("## because (all 1 hearings)")
        .contains("| causal claim (cause + effect) | 1.000 | 1.000 | 1.000 | 1 | 1 | 1 |")
        .contains("## microtexts (all 2 texts)")
        .contains("Not there, so left out: opeds-train.")
        .doesNotContain(folder.toString());
    assertThat(Files.readString(target.resolve("figures.json")))
        .contains("\"causal claim (cause + effect)\"")
        .doesNotContain(folder.toString());
    assertThat(err).contains("opeds-train is not there and left out");
    assertThat(out).contains("## opeds (all 1 op-eds)");
  }

  @Test
  void theSameRunWritesTheSameBytes() throws Exception {
    TinyCorpora.in(folder);
    run(folder.toString(), "--out", folder.resolve("one").toString());
    run(folder.toString(), "--out", folder.resolve("two").toString());
    for (String file : new String[] {"FIGURES.md", "figures.json"}) {
      assertThat(folder.resolve("one").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("two").resolve(file));
    }
  }

  @Test
  void missesArePrintedAndNeverWritten() throws Exception {
    TinyCorpora.in(folder);
    Path target = folder.resolve("figures");
    assertThat(
            run(
                folder.toString(),
                "--only",
                "because",
                "--misses",
                "5",
                "--out",
                target.toString()))
        .isZero();
    assertThat(out).contains("because: missed").contains("the fog came down");
    assertThat(Files.readString(target.resolve("FIGURES.md"))).doesNotContain("fog");
    assertThat(Files.readString(target.resolve("figures.json"))).doesNotContain("fog");
  }

  private int run(String... arguments) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    int status =
        EvaluationCommand.run(
            options -> new OneClaim(),
            new PrintStream(outBytes, true, StandardCharsets.UTF_8),
            new PrintStream(errBytes, true, StandardCharsets.UTF_8),
            arguments);
    out = outBytes.toString(StandardCharsets.UTF_8);
    err = errBytes.toString(StandardCharsets.UTF_8);
    return status;
  }

  private static final class OneClaim implements ArgumentExtractor {
    @Override
    public ArgumentStructure extract(Document document) {
      Sketch sketch = Sketch.of(document);
      if (document.text().equals(TinyCorpora.OPED)) {
        sketch.claim("c1", "nobody knows the hour", "because", "Shops open late");
      }
      return sketch.structure();
    }

    @Override
    public List<RuleNote> rules() {
      return List.of();
    }

    @Override
    public void close() {}
  }
}
