package io.github.hencenlp.hence.core.causal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.attribution.Attributions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AntecedentsTest {

  private static final String RAIN_FELL = "Rain/rain/NN/2/nsubj fell/fall/VBD/0/root";

  private static Optional<String> causeAntecedent(Analysis analysis) {
    List<CausalClaim> claims =
        CausalClaimFinder.create(List.of()).find(analysis, Attributions.NONE, List.of());
    assertThat(claims).hasSize(1);
    return claims.get(0).causeAntecedent().map(s -> s.in(analysis.text()));
  }

  private static String causedFloods(String subject) {
    return subject + "/2/nsubj caused/cause/VBD/0/root floods/flood/NNS/2/obj";
  }

  @Test
  void thisAtTheBeginningStandsForTheSentenceBefore() {
    assertThat(causeAntecedent(Trees.of(RAIN_FELL, causedFloods("This/this/DT"))))
        .hasValue("Rain fell");
  }

  @Test
  void aNewParagraphCutsItOff() {
    assertThat(causeAntecedent(Trees.ofParagraphs(RAIN_FELL, causedFloods("This/this/DT"))))
        .isEmpty();
  }

  @Test
  void whichStandsForTheNounBefore() {
    Analysis analysis =
        Trees.of(
            "We/we/PRP/2/nsubj saw/see/VBD/0/root rain/rain/NN/2/obj ,/,/,/6/punct"
                + " which/which/WDT/6/nsubj caused/cause/VBD/3/acl:relcl floods/flood/NNS/6/obj");

    assertThat(causeAntecedent(analysis)).hasValue("rain");
  }

  @Test
  void aPersonalPronounIsLeftAlone() {
    assertThat(causeAntecedent(Trees.of(RAIN_FELL, causedFloods("It/it/PRP")))).isEmpty();
  }

  @Test
  void whatNamesItselfNeedsNone() {
    assertThat(causeAntecedent(Trees.of(RAIN_FELL, causedFloods("Storms/storm/NNS")))).isEmpty();
  }
}
