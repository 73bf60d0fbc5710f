package io.github.hencenlp.hence.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.ArgumentExtractor;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.junit.jupiter.api.Test;

/** The sample, read by the real extractor. */
class SampleIT {
  private static final String SAMPLE = "src/sample/harbour.txt";

  @Test
  void theOutlineTellsWhatTheSampleArgues() {
    assertThat(read(SAMPLE))
        .startsWith(
            "Keep the Old Harbour Open\n\nMAIN CONCLUSIONS\n* the council should reject the sale\n")
        .contains("\n* the old harbour must remain open (says the author)\n")
        .contains("212 jobs (“depend on”)")
        .contains("says Dr. Lena Osei");
  }

  /** README leaves out lines, marked by an ellipsis; those it shows are real and in order. */
  @Test
  void theReadmeShowsRealOutput() throws Exception {
    String readme = Files.readString(Path.of("../../README.md"));
    String shown = readme.substring(readme.indexOf("<!-- output: "));
    shown = shown.substring(shown.indexOf("```\n") + 4);
    shown = shown.substring(0, shown.indexOf("```"));
    Iterator<String> output = read(SAMPLE).lines().iterator();
    assertThat(shown.lines()).as("the block in README").hasSizeGreaterThan(10);
    for (String line : shown.lines().filter(l -> !l.strip().equals("…")).toList()) {
      boolean found = false;
      while (output.hasNext() && !found) {
        found = output.next().equals(line);
      }
      assertThat(found)
          .as("README shows a line that the program does not print: %s", line)
          .isTrue();
    }
  }

  @Test
  void theSameTextGivesTheSameBytes() {
    String first = read("--format", "json", SAMPLE);
    assertThat(first).contains("\"type\": \"BYLINE\"").contains("\"scope\": \"MAIN\"");
    assertThat(read("--format", "json", SAMPLE)).isEqualTo(first);
  }

  /** Runs the command, which must find nothing to complain about, and returns its output. */
  private static String read(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        HenceCommand.run(
            ArgumentExtractor::create,
            new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false),
            arguments);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(status).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
