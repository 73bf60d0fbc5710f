package io.github.hencenlp.hence.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.ArgumentExtractor;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, with the real extractor, on corpora of a few made-up sentences. */
class EvaluationIT {
  @Test
  void everyFigureIsMeasured(@TempDir Path folder) throws Exception {
    TinyCorpora.in(folder);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        EvaluationCommand.run(
            ArgumentExtractor::create,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            TinyCorpora.in(folder).toString(),
            "--rounds",
            "1",
            "--folds",
            "0,1,2,3,4",
            "--out",
            folder.resolve("figures").toString());
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("timing 1 op-eds");
    assertThat(status).isZero();
    assertThat(Files.readString(folder.resolve("figures/FIGURES.md")))
        .contains("## cnc (fold 0, 1, 2, 3, 4 of 5: 120 sentences of 40 documents)")
        .containsPattern("\\| cause signal \\| 1\\.000 \\| 1\\.000 ")
        .containsPattern("\\| relation \\| 1\\.000 \\| 1\\.000 \\| 1\\.000 \\| 40 ")
        .containsPattern("the whole extraction \\| [\\d,]+ characters/s")
        .contains("expected calibration error");
    assertThat(Files.readString(folder.resolve("figures/figures.json")))
        .contains("\"shareOfStages\"");
  }
}
