package io.github.hencenlp.hence.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.ExtractorOptions;
import io.github.hencenlp.hence.ExtractorUnavailableException;
import io.github.hencenlp.hence.RuleFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HenceCommandTest {
  private static final String NOTHING_FOUND = "NO MAIN CONCLUSION WAS FOUND\n";

  @TempDir private Path folder;

  @Test
  void aFileIsReadAsAPage() throws IOException {
    Run run = Run.of(text("rain.txt", "Rain fell."));
    assertThat(run.status).isZero();
    assertThat(run.out).isEqualTo(NOTHING_FOUND);
    assertThat(run.err).isEmpty();
    assertThat(run.read).containsExactly(Document.of("Rain fell.").withId("rain"));
    assertThat(run.closed).isTrue();
  }

  @Test
  void jsonIsWrittenAsItIs() throws IOException {
    Run run = Run.of("--format", "json", text("rain.txt", "Rain fell."));
    assertThat(run.status).isZero();
    assertThat(run.out)
        .startsWith("{\n  \"format\": 1,\n  \"document\": {\"id\": \"rain\"")
        .endsWith("}\n");
  }

  @Test
  void aDashIsStandardInput() {
    Run run = Run.with("Rain fell 🌧.", false, "-");
    assertThat(run.status).isZero();
    assertThat(run.read).containsExactly(Document.of("Rain fell 🌧.").withId("stdin"));
  }

  @Test
  void plainTextIsAllBody() throws IOException {
    Run run = Run.of("--plain", text("rain.txt", "Rain fell."));
    assertThat(run.read).containsExactly(Document.body("Rain fell.").withId("rain"));
  }

  @Test
  void linesAreStatements() throws IOException {
    Run run = Run.of("--units", text("rain.txt", "Rain fell.\r\n\r\n  It was off. \r\n"));
    assertThat(run.status).isZero();
    Document document = run.read.get(0);
    assertThat(document.layout()).isEqualTo(Document.Layout.BODY);
    assertThat(document.statements())
        .extracting(s -> s.in(document.text()))
        .containsExactly("Rain fell.", "It was off.");
  }

  @Test
  void ownRulesAreHandedOn() throws IOException {
    Run run = Run.of("--rules", "a.rules", "--rules", "b.rules", text("rain.txt", "Rain fell."));
    assertThat(run.created)
        .containsExactly(
            ExtractorOptions.builder()
                .causalRules(Path.of("a.rules"))
                .causalRules(Path.of("b.rules"))
                .build());
  }

  @Test
  void aFoldersTextsAreReadInOrderAndKeepTheirPathBelowIt() throws IOException {
    text("in/b.txt", "Bee.");
    text("in/a/b.txt", "Also bee.");
    text("in/notes.md", "Not read.");
    Run run = Run.of("--format", "json", "--out", path("out"), path("in"));
    assertThat(run.status).isZero();
    assertThat(run.out).isEmpty();
    assertThat(run.err).isEmpty();
    assertThat(run.read).extracting(Document::text).containsExactly("Also bee.", "Bee.");
    assertThat(Files.readString(folder.resolve("out/b.json"))).contains("\"length\": 4");
    assertThat(Files.readString(folder.resolve("out/a/b.json"))).contains("\"length\": 9");
  }

  @Test
  void outlinesAreWrittenAsText() throws IOException {
    Run run = Run.of("--out", path("out"), text("rain.md", "Rain fell."));
    assertThat(run.status).isZero();
    assertThat(folder.resolve("out/rain.txt")).hasContent(NOTHING_FOUND);
  }

  @Test
  void severalOutlinesAreToldApart() throws IOException {
    String a = text("a.txt", "Rain fell.");
    String b = text("b.txt", "Snow fell.");
    assertThat(Run.of(a, b).out.lines()).contains("==> " + a + " <==", "==> " + b + " <==");
    assertThat(Run.of("--format", "json", a, b).out).doesNotContain("==>");
  }

  @Test
  void aByteOrderMarkIsKept() throws IOException {
    Run run = Run.of(text("rain.txt", "\uFEFFRain fell."));
    assertThat(run.read).extracting(Document::text).containsExactly("\uFEFFRain fell.");
  }

  @Test
  void aMissingFileIsNamedAndTheOthersAreRead() throws IOException {
    Run run = Run.of(path("nowhere.txt"), text("rain.txt", "Rain fell."));
    assertThat(run.status).isEqualTo(1);
    assertThat(run.err).isEqualTo("hence: " + path("nowhere.txt") + ": no such file or folder\n");
    assertThat(run.read).hasSize(1);
  }

  @Test
  void modelsAreNotLoadedForNothing() {
    Run run = Run.of(path("nowhere.txt"));
    assertThat(run.status).isEqualTo(1);
    assertThat(run.created).isEmpty();
  }

  @Test
  void aFolderWithoutTextsIsNamed() throws IOException {
    text("in/notes.md", "Not read.");
    Run run = Run.of(path("in"));
    assertThat(run.status).isEqualTo(1);
    assertThat(run.err).startsWith("hence: " + path("in") + ": ").contains("*.txt");
  }

  @Test
  void aByteThatIsNotUtf8IsNamedWithItsOffset() throws IOException {
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "Le café".getBytes(StandardCharsets.ISO_8859_1));
    Run run = Run.of(latin.toString(), text("rain.txt", "Rain fell."));
    assertThat(run.status).isEqualTo(1);
    assertThat(run.err)
        .isEqualTo(
            "hence: "
                + latin
                + ": the text must be UTF-8, but byte 0xE9 at byte offset 6 is not\n");
    assertThat(run.read).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "\uFEFF"})
  void aBlankTextIsNamed(String blank) throws IOException {
    String file = text("blank.txt", blank);
    for (Run run : new Run[] {Run.of(file), Run.of("--plain", file), Run.of("--units", file)}) {
      assertThat(run.status).isEqualTo(1);
      assertThat(run.err).startsWith("hence: " + file + ": ").contains("blank").hasLineCount(1);
      assertThat(run.out).isEmpty();
    }
  }

  @Test
  void aBinaryFileIsNamed() throws IOException {
    Run run = Run.of(text("program.txt", "\u007FELF\0\0"));
    assertThat(run.status).isEqualTo(1);
    assertThat(run.err).contains("program.txt: ").contains("control character U+007F at offset 0");
  }

  @Test
  void whatBreaksOneTextIsOneLineAndStopsNoOther() throws IOException {
    String broken = text("a.txt", "BREAK");
    Run run = Run.of(broken, text("b.txt", "Rain fell."));
    assertThat(run.status).isEqualTo(1);
    assertThat(run.err).isEqualTo("hence: " + broken + ": it broke at once\n");
    assertThat(run.read).hasSize(2);
    assertThat(run.closed).isTrue();
  }

  @Test
  void aMissingImplementationIsOneLine() throws IOException {
    Run run =
        Run.failing(
            new ExtractorUnavailableException("add io.github.hencenlp:hence-core"),
            text("rain.txt", "Rain fell."));
    assertThat(run.status).isEqualTo(1);
    assertThat(run.err).isEqualTo("hence: add io.github.hencenlp:hence-core\n");
  }

  @Test
  void whatNobodyExpectedIsOneLineToo() throws IOException {
    Run run = Run.failing(new UnsupportedOperationException(), text("rain.txt", "Rain fell."));
    assertThat(run.status).isEqualTo(1);
    assertThat(run.err).isEqualTo("hence: UnsupportedOperationException\n");
  }

  @Test
  void anInputMayBeginWithAnAtSign() {
    assertThat(Run.of("@nowhere.txt").err)
        .isEqualTo("hence: @nowhere.txt: no such file or folder\n");
  }

  @Test
  void aBrokenRuleFileIsWrongUsage() throws IOException {
    Run run =
        Run.failing(
            new RuleFileException("my.rules", 3, 7, "\"=\" was expected"),
            "--rules",
            "my.rules",
            text("rain.txt", "Rain fell."));
    assertThat(run.status).isEqualTo(2);
    assertThat(run.err).startsWith("hence: my.rules:3:7: \"=\" was expected").hasLineCount(1);
  }

  @Test
  void withoutInputsTheUsageIsWrong() {
    usageError("INPUT");
  }

  @Test
  void anUnknownOptionIsNamed() {
    usageError("--nope", "--nope", "-");
  }

  @Test
  void anUnknownFormatIsAnsweredWithThoseThatAreKnown() {
    usageError("outline, json, but was \"xml\"", "--format", "xml", "-");
  }

  @Test
  void outputsOfOneNameAreRefusedBeforeAnythingIsWritten() throws IOException {
    String one = text("one/rain.txt", "Rain fell.");
    String other = text("other/RAIN.txt", "Snow fell.");
    usageError(one + " and " + other, "--out", path("out"), one, other);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void anInputIsNeverOverwritten() throws IOException {
    String file = text("rain.txt", "Rain fell.");
    usageError("rain.txt would be overwritten", "--out", path("."), file);
    assertThat(Path.of(file)).hasContent("Rain fell.");
  }

  @Test
  void theFolderForOutputsMustBeNoFile() throws IOException {
    String file = text("rain.txt", "Rain fell.");
    usageError(file + " is a file", "--out", file, "-");
  }

  @Test
  void anOutputThatCannotBeWrittenIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("out/rain.json"));
    Run run = Run.of("--format", "json", "--out", path("out"), text("rain.txt", "Rain fell."));
    assertThat(run.status).isEqualTo(1);
    assertThat(run.err).startsWith("hence: " + path("rain.txt") + ": ").hasLineCount(1);
  }

  @Test
  void theBarIsDrawnForSeveralInputsBeforeSomebody() throws IOException {
    String a = text("a.txt", "Rain fell.");
    String b = text("b.txt", "Snow fell.");
    Run run = Run.with("", true, "--out", path("out"), a, b);
    assertThat(run.err).contains("] 0/2 ").contains("] 1/2 ").endsWith("\r\u001B[K");
    assertThat(run.out).isEmpty();
    assertThat(Run.with("", true, a).err).as("one input").isEmpty();
    assertThat(Run.with("", false, a, b).err).as("nobody watching").isEmpty();
  }

  @Test
  void helpAndVersionAreResults() {
    Run help = Run.of("--help");
    assertThat(help.status).isZero();
    assertThat(help.out).contains("--units").contains("U+FEFF").contains("Exit status");
    assertThat(help.err).isEmpty();
    assertThat(Run.of("--version").out).startsWith("hence ");
  }

  private static void usageError(String message, String... arguments) {
    Run run = Run.of(arguments);
    assertThat(run.status).isEqualTo(2);
    assertThat(run.err).startsWith("hence: ").contains(message).hasLineCount(1);
    assertThat(run.out).isEmpty();
    assertThat(run.created).isEmpty();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String text(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content).toString();
  }
}
