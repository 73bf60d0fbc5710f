package io.github.hencenlp.hence.examples.evaluation.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.examples.evaluation.TinyCorpora;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldsTest {
  /** Were these to change, models would have been trained on what is now held out. */
  @Test
  void foldsStayWhatTheyAre() {
    assertThat(List.of("train_01_0", "train_05_299", "hearing", "clock").stream().map(Folds::of))
        .containsExactly(0, 2, 2, 4);
  }

  @Test
  void foldsAreAboutEqual() {
    Map<Integer, Long> sizes =
        IntStream.range(0, 5000)
            .mapToObj(i -> Folds.of("document-" + i))
            .collect(Collectors.groupingBy(fold -> fold, Collectors.counting()));
    assertThat(sizes).containsOnlyKeys(0, 1, 2, 3, 4);
    assertThat(sizes.values()).allSatisfy(size -> assertThat(size).isBetween(850L, 1150L));
  }

  @Test
  void noDocumentOfCncLiesInTwoFolds(@TempDir Path folder) {
    List<CncSentence> sentences = CncReader.read(TinyCorpora.cnc(folder));
    Map<Integer, Set<Integer>> foldsOfArticles =
        IntStream.range(0, sentences.size())
            .boxed()
            .collect(
                Collectors.groupingBy(
                    i -> i / 3,
                    Collectors.mapping(
                        i -> Folds.of(sentences.get(i).document()), Collectors.toSet())));
    assertThat(foldsOfArticles.values()).allSatisfy(folds -> assertThat(folds).hasSize(1));
    assertThat(foldsOfArticles.values().stream().distinct()).hasSizeGreaterThan(2);
  }

  @Test
  void theHeldOutFoldIsTheFirst() {
    assertThat(
            IntStream.range(0, 100)
                .mapToObj(i -> "document-" + i)
                .filter(Folds::isHeldOut)
                .map(Folds::of))
        .isNotEmpty()
        .containsOnly(0);
  }
}
