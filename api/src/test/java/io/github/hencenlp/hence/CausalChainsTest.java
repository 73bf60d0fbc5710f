package io.github.hencenlp.hence;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Claims are written as "AB": the thing A brings about the thing B. */
class CausalChainsTest {

  @Test
  void anEffectThatIsTheNextCauseMakesAChain() {
    assertThat(chains("AB", "BC", "CD")).containsExactly("AB BC CD");
  }

  @Test
  void theOrderOfTheTextDoesNotMatter() {
    assertThat(chains("CD", "BC", "AB")).containsExactly("AB BC CD");
  }

  @Test
  void claimsThatDoNotMeetMakeNone() {
    assertThat(chains("AB", "CD")).isEmpty();
    assertThat(chains("AB")).isEmpty();
    assertThat(chains()).isEmpty();
  }

  @Test
  void branchesMakeAChainEach() {
    assertThat(chains("AB", "BC", "BD")).containsExactly("AB BC", "AB BD");
    assertThat(chains("AC", "BC", "CD")).containsExactly("AC CD", "BC CD");
    assertThat(chains("AC", "BC", "CD", "CE")).containsExactly("AC CD", "AC CE", "BC CD", "BC CE");
  }

  @Test
  void aCircleIsOneChain() {
    assertThat(chains("AB", "BA")).containsExactly("AB BA");
    assertThat(chains("AB", "BC", "CA")).containsExactly("AB BC CA");
    assertThat(chains("CA", "AB", "BC")).containsExactly("CA AB BC");
  }

  @Test
  void theWayIntoACircleIsNotLost() {
    assertThat(chains("XA", "AB", "BA")).containsExactly("XA AB BA", "BA AB");
  }

  @Test
  void halfOfTheCharactersMustBeCommon() {
    assertThat(chained(Span.of(10, 20), Span.of(10, 30))).isTrue();
    assertThat(chained(Span.of(10, 20), Span.of(10, 31))).isFalse();
    assertThat(chained(Span.of(10, 20), Span.of(20, 30))).isFalse();
  }

  @Test
  void anAntecedentCountsAsWhatItStandsFor() {
    CausalClaim first = claim("c1", Span.of(0, 9), Span.of(20, 29));
    CausalClaim second =
        new CausalClaim(
            "c2",
            List.of(),
            Span.of(40, 44),
            Span.of(60, 69),
            Optional.empty(),
            CausalClaim.Type.CONSEQUENCE,
            CausalClaim.Polarity.PROMOTES,
            CausalClaim.Modality.ASSERTED,
            Optional.empty(),
            Optional.of(Span.of(20, 29)),
            Optional.empty(),
            0.9,
            "drawn");
    assertThat(CausalChains.among(List.of(first, second))).containsExactly(List.of(first, second));
  }

  @Test
  void denseInputIsReadInTime() {
    List<String> everyPair = new ArrayList<>();
    for (char from = 'A'; from <= 'P'; from++) {
      for (char to = 'A'; to <= 'P'; to++) {
        if (from != to) {
          everyPair.add("" + from + to);
        }
      }
    }
    assertTimeoutPreemptively(ofSeconds(20), () -> assertSound(everyPair.toArray(String[]::new)));
  }

  @RepeatedTest(100)
  void everyLinkIsInAChainAndNoChainInAnother(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    assertSound(
        IntStream.range(0, 2 + random.nextInt(12))
            .mapToObj(i -> "" + thing(random) + thing(random))
            .distinct()
            .toArray(String[]::new));
  }

  private static void assertSound(String... claims) {
    List<String> chains = chains(claims);
    Set<String> linked = new HashSet<>();
    for (String chain : chains) {
      List<String> steps = List.of(chain.split(" "));
      assertThat(steps).as(chain).hasSizeGreaterThan(1).doesNotHaveDuplicates();
      for (int i = 0; i + 1 < steps.size(); i++) {
        assertThat(steps.get(i).charAt(1)).as(chain).isEqualTo(steps.get(i + 1).charAt(0));
        linked.add(steps.get(i) + " " + steps.get(i + 1));
      }
      // A circle closes where it began.
      linked.add(steps.get(steps.size() - 1) + " " + steps.get(0));
    }
    assertThat(chains).doesNotHaveDuplicates();
    for (String chain : chains) {
      assertThat(chains)
          .as("chains that hold %s", chain)
          .filteredOn(other -> (" " + other + " ").contains(" " + chain + " "))
          .hasSize(1);
    }
    for (String one : claims) {
      for (String other : claims) {
        if (!one.equals(other) && one.charAt(1) == other.charAt(0)) {
          assertThat(linked).contains(one + " " + other);
        }
      }
    }
  }

  private static char thing(Random random) {
    return (char) ('A' + random.nextInt(6));
  }

  private static boolean chained(Span effect, Span cause) {
    return !CausalChains.among(
            List.of(claim("c1", Span.of(0, 1), effect), claim("c2", cause, Span.of(90, 91))))
        .isEmpty();
  }

  private static List<String> chains(String... claims) {
    List<CausalClaim> drawn = new ArrayList<>();
    for (String claim : claims) {
      drawn.add(claim(claim, thing(claim.charAt(0)), thing(claim.charAt(1))));
    }
    return CausalChains.among(drawn).stream()
        .map(chain -> String.join(" ", chain.stream().map(CausalClaim::id).toList()))
        .toList();
  }

  private static Span thing(char name) {
    int start = 10 * (name - 'A');
    return Span.of(start, start + 5);
  }

  private static CausalClaim claim(String id, Span cause, Span effect) {
    return new CausalClaim(
        id,
        List.of(),
        cause,
        effect,
        Optional.empty(),
        CausalClaim.Type.CONSEQUENCE,
        CausalClaim.Polarity.PROMOTES,
        CausalClaim.Modality.ASSERTED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0.9,
        "drawn");
  }
}
