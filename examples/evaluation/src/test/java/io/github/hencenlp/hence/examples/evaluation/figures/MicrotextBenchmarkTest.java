package io.github.hencenlp.hence.examples.evaluation.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Sketch;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.examples.evaluation.TinyCorpora;
import io.github.hencenlp.hence.examples.evaluation.score.MacroF1;
import io.github.hencenlp.hence.examples.evaluation.score.Prediction;
import io.github.hencenlp.hence.examples.evaluation.score.Predictor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tiny corpus has a text about a bridge, of seven units, and one about a well, of three. */
class MicrotextBenchmarkTest {
  private static final String BRIDGE = "The town needs the bridge.";
  private static final String HOUR = "It saves every carter an hour,";
  private static final String FORD = "since the ford lies far upstream.";
  private static final String FORTUNE = "It will cost a fortune,";
  private static final String TOLL = "but the toll pays that back.";
  private static final String BUILD = "Build it!";
  private static final String NOON = "The council meets at noon.";

  @TempDir Path folder;

  @BeforeEach
  void writeCorpus() {
    TinyCorpora.microtexts(folder);
  }

  @Test
  void eachQuestionIsCountedOverAllTexts() {
    Outcome outcome = benchmark().score(MicrotextBenchmarkTest::somethingOfTheBridge);
    assertThat(outcome.classifications())
        .containsExactly(
            // Of the bridge alone; its other place is not counted.
            entry("central claim or not", new MacroF1(1, 0, 0, 5)),
            // The toll is wrong. Nothing is found of the well, so all is the proponent's, and
            // support.
            entry("role: pro or opp", new MacroF1(6, 1, 0, 1)),
            entry("function: support or attack", new MacroF1(3, 0, 1, 1)),
            // Right are hour, ford, fortune and toll, each once; missed those that bridge and well
            // repeat; noon is wrong.
            entry("attached or not", new MacroF1(4, 4, 1, 39)),
            entry("central claim or not, order hidden", new MacroF1(5, 0, 0, 25)));
    assertThat(outcome.classifications().get("function: support or attack").value())
        .isCloseTo((6 / 7.0 + 2 / 3.0) / 2, within(1e-9));
    assertThat(outcome.classifications().get("attached or not").value())
        .isCloseTo((8 / 13.0 + 78 / 83.0) / 2, within(1e-9));
    assertThat(outcome.scores()).isEmpty();
  }

  @Test
  void theFloorGoesByPositionAlone() {
    assertThat(benchmark().floorScore().classifications())
        .containsEntry("central claim or not", new MacroF1(1, 0, 0, 5))
        .containsEntry("role: pro or opp", new MacroF1(7, 0, 1, 0))
        .containsEntry("function: support or attack", new MacroF1(3, 0, 2, 0))
        .containsEntry("attached or not", new MacroF1(3, 5, 5, 35));
  }

  @Test
  void theOrderIsHiddenInFiveShufflesThatAreTheSameInEveryRun() {
    List<String> inOrder = List.of(BRIDGE, HOUR, FORD, FORTUNE, TOLL, BUILD, NOON);
    List<List<String>> read = readOfTheBridge();
    assertThat(read)
        .hasSize(6)
        .doesNotHaveDuplicates()
        .contains(inOrder)
        .allSatisfy(units -> assertThat(units).hasSameElementsAs(inOrder));
    assertThat(readOfTheBridge()).containsExactlyInAnyOrderElementsOf(read);
  }

  @Test
  void positionTellsLessWhereTheOrderIsHidden() {
    assertThat(
            benchmark()
                .floorScore()
                .classifications()
                .get("central claim or not, order hidden")
                .first()
                .f1())
        .isLessThan(1);
  }

  @Test
  void theNotesTellHowManyTextsSayTheirCentralClaim() {
    assertThat(benchmark().part()).isEqualTo("all 2 texts");
    assertThat(benchmark().notes()).anySatisfy(note -> assertThat(note).contains("the 1 texts"));
  }

  @Test
  void aPageHasATableOfClassifications() {
    Section section = Section.of(benchmark(), MicrotextBenchmarkTest::somethingOfTheBridge);
    Figures figures = new Figures(List.of(section), List.of(), Optional.empty());
    assertThat(Markdown.of(figures, "command"))
        .contains("## microtexts (all 2 texts)")
        .contains(
            "| function: support or attack | 0.762 | 0.857 | 0.667 | 3 | 2 | 0.375 | 0.750 | 0.000 |")
        .doesNotContain("| layer |");
    assertThat(Json.of(figures)).contains("\"classifications\"").contains("\"macroF1\": 0.7619");
  }

  private MicrotextBenchmark benchmark() {
    return MicrotextBenchmark.read(folder.resolve("microtexts"));
  }

  private List<List<String>> readOfTheBridge() {
    Queue<List<String>> read = new ConcurrentLinkedQueue<>();
    Predictor predictor =
        document -> {
          read.add(document.statements().stream().map(span -> span.in(document.text())).toList());
          return somethingOfTheBridge(document);
        };
    benchmark().score(predictor);
    return read.stream().filter(units -> units.contains(BRIDGE)).toList();
  }

  /** Finds in the one text what is mostly right, and nothing in the other. */
  private static Prediction somethingOfTheBridge(Document document) {
    Sketch sketch = Sketch.of(document);
    for (Span span : document.statements()) {
      String words = span.in(document.text());
      sketch.statement(words, words);
    }
    if (document.text().contains(BRIDGE)) {
      sketch
          .main(BUILD)
          .support("i1", BUILD, HOUR, FORD)
          .attack("i2", BUILD, FORTUNE)
          .support("i3", FORTUNE, TOLL)
          .support("i4", BUILD, NOON);
    }
    return Prediction.of(sketch.structure());
  }
}
