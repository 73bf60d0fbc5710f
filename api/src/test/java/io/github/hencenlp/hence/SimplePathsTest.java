package io.github.hencenlp.hence;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Steps are written as "AB": from the node A to the node B. A path is the steps, "AB BC". */
class SimplePathsTest {

  @Test
  void theShortestComesFirst() {
    assertThat(paths("A", "D", "AB", "BC", "CD", "AD", "BD"))
        .containsExactly("AD", "AB BD", "AB BC CD");
  }

  @Test
  void whereNoneArrivesThereIsNone() {
    assertThat(paths("A", "D", "AB", "BC", "DA")).isEmpty();
    assertThat(paths("A", "D")).isEmpty();
  }

  @Test
  void aStartThatIsTheEndIsComeBackTo() {
    assertThat(paths("A", "A", "AB", "BA", "BC", "CA")).containsExactly("AB BA", "AB BC CA");
  }

  @Test
  void theFirstEndIsTheLastStep() {
    assertThat(paths("A", "BC", "AB", "BC", "AC")).containsExactly("AB", "AC");
  }

  @Test
  void beyondTheLimitNoneIsLookedFor() {
    List<String> everyPair = new ArrayList<>();
    for (char from = 'A'; from <= 'P'; from++) {
      for (char to = 'A'; to <= 'P'; to++) {
        everyPair.add("" + from + to);
      }
    }
    assertTimeoutPreemptively(
        ofSeconds(20),
        () ->
            assertThat(paths("A", "P", everyPair.toArray(String[]::new)))
                .hasSize(SimplePaths.LIMIT)
                .doesNotHaveDuplicates());
  }

  @RepeatedTest(100)
  void allAreFoundThatPatienceFinds(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String[] steps =
        IntStream.range(0, 3 + random.nextInt(14))
            .mapToObj(i -> "" + node(random) + node(random))
            .distinct()
            .toArray(String[]::new);
    List<String> patient = new ArrayList<>();
    walk("A", "", "F", steps, patient);
    assertThat(paths("A", "F", steps))
        .as("%s", List.of(steps))
        .hasSameElementsAs(patient)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo((a, b) -> Integer.compare(a.length(), b.length()));
  }

  private static void walk(
      String visited, String path, String end, String[] steps, List<String> found) {
    String last = visited.substring(visited.length() - 1);
    if (last.equals(end)) {
      found.add(path.strip());
      return;
    }
    for (String step : steps) {
      if (step.startsWith(last) && !visited.contains(step.substring(1))) {
        walk(visited + step.substring(1), path + " " + step, end, steps, found);
      }
    }
  }

  private static char node(Random random) {
    return (char) ('A' + random.nextInt(6));
  }

  private static List<String> paths(String start, String ends, String... steps) {
    return new SimplePaths<String>(
            Arrays.stream(steps).collect(Collectors.groupingBy(step -> step.substring(0, 1))),
            step -> step.substring(1),
            ends::contains)
        .from(start).stream().map(path -> String.join(" ", path)).toList();
  }
}
