package io.github.hencenlp.hence.core.causal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hencenlp.hence.Attribution;
import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.CausalClaim.Modality;
import io.github.hencenlp.hence.CausalClaim.Polarity;
import io.github.hencenlp.hence.CausalClaim.Type;
import io.github.hencenlp.hence.RuleFileException;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.attribution.Attributions;
import io.github.hencenlp.hence.core.statement.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CausalClaimFinderTest {

  private static final String STORMS_CAUSED_FLOODS =
      "Storms/storm/NNS/2/nsubj caused/cause/VBD/0/root floods/flood/NNS/2/obj";

  private final CausalClaimFinder finder = CausalClaimFinder.create(List.of());

  private List<CausalClaim> claims(Analysis analysis) {
    return finder.find(analysis, Attributions.NONE, List.of());
  }

  private CausalClaim onlyClaim(Analysis analysis) {
    List<CausalClaim> claims = claims(analysis);
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  @Test
  void aVerbGivesCauseEffectAndSignal() {
    Analysis analysis = Trees.of(STORMS_CAUSED_FLOODS);

    CausalClaim claim = onlyClaim(analysis);

    assertThat(claim.id()).isEqualTo("c1");
    assertThat(claim.cause().in(analysis.text())).isEqualTo("Storms");
    assertThat(claim.effect().in(analysis.text())).isEqualTo("floods");
    assertThat(claim.signal()).map(s -> s.in(analysis.text())).hasValue("caused");
    assertThat(claim.type()).isEqualTo(Type.CONSEQUENCE);
    assertThat(claim.polarity()).isEqualTo(Polarity.PROMOTES);
    assertThat(claim.modality()).isEqualTo(Modality.ASSERTED);
    assertThat(claim.rule()).isEqualTo("verb-promotes");
  }

  @Test
  void whatQualifiesTheSignalIsNoPartOfTheCause() {
    Analysis analysis =
        Trees.of(
            "Rents/rent/NNS/2/nsubj rose/rise/VBD/0/root early/early/RB/6/advmod"
                + " because/because/IN/6/case of/of/IN/4/fixed floods/flood/NNS/2/obl");

    assertThat(onlyClaim(analysis).cause().in(analysis.text())).isEqualTo("floods");
  }

  @Test
  void wordOrderTellsThePhraseThatTheParserLost() {
    Analysis analysis =
        Trees.of(
            "The/the/DT/2/det rents/rent/NNS/3/nsubj rose/rise/VBD/0/root because/because/IN/7/dep"
                + " of/of/IN/7/dep the/the/DT/7/det floods/flood/NNS/3/punct");

    CausalClaim claim = onlyClaim(analysis);

    assertThat(claim.cause().in(analysis.text())).isEqualTo("the floods");
    assertThat(claim.effect().in(analysis.text())).isEqualTo("The rents rose");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "may is possible     | Storms/storm/NNS/3/nsubj may/may/MD/3/aux cause/cause/VB/0/root"
            + " floods/flood/NNS/3/obj | POSSIBLE",
        "would changes nothing | Storms/storm/NNS/3/nsubj would/would/MD/3/aux"
            + " cause/cause/VB/0/root floods/flood/NNS/3/obj | ASSERTED",
        "not is denied       | Storms/storm/NNS/4/nsubj did/do/VBD/4/aux not/not/RB/4/advmod"
            + " cause/cause/VB/0/root floods/flood/NNS/4/obj | DENIED",
        "not only is not     | Storms/storm/NNS/4/nsubj not/not/RB/4/advmod only/only/RB/2/advmod"
            + " caused/cause/VBD/0/root floods/flood/NNS/4/obj | ASSERTED",
        "no storm is denied  | No/no/DT/2/det storm/storm/NN/3/nsubj caused/cause/VBD/0/root"
            + " floods/flood/NNS/3/obj | DENIED",
        "may not is denied   | Storms/storm/NNS/4/nsubj may/may/MD/4/aux not/not/RB/4/advmod"
            + " cause/cause/VB/0/root floods/flood/NNS/4/obj | DENIED",
        "a question asks     | Did/do/VBD/3/aux storms/storm/NNS/3/nsubj cause/cause/VB/0/root"
            + " floods/flood/NNS/3/obj ?/?/./3/punct | QUESTIONED",
        "a hope above        | Storms/storm/NNS/2/nsubj threaten/threaten/VBP/0/root"
            + " to/to/TO/4/mark cause/cause/VB/2/xcomp floods/flood/NNS/4/obj | POSSIBLE",
      })
  void modalityIsReadOffTheClause(String what, String sentence, Modality modality) {
    assertThat(onlyClaim(Trees.of(sentence)).modality()).as(what).isEqualTo(modality);
  }

  @Test
  void aClaimInsideAConditionIsConditionalAsTheConditionIs() {
    Analysis analysis =
        Trees.of(
            "If/if/IN/3/mark storms/storm/NNS/3/nsubj cause/cause/VBP/6/advcl"
                + " floods/flood/NNS/3/obj we/we/PRP/6/nsubj flee/flee/VBP/0/root");

    assertThat(claims(analysis)).hasSize(2).allMatch(c -> c.modality() == Modality.CONDITIONAL);
  }

  @Test
  void joinedVerbsShareTheirAuxiliary() {
    Analysis analysis =
        Trees.of(
            "Storms/storm/NNS/3/nsubj may/may/MD/3/aux cause/cause/VB/0/root floods/flood/NNS/3/obj"
                + " and/and/CC/6/cc trigger/trigger/VB/3/conj slides/slide/NNS/6/obj");

    assertThat(claims(analysis)).hasSize(2).allMatch(c -> c.modality() == Modality.POSSIBLE);
  }

  @Test
  void aConditionIsAMotiveForWhatSomebodyIsToldButNotForWhatSomebodyDoes() {
    Analysis told =
        Trees.of(
            "They/they/PRP/3/nsubj must/must/MD/3/aux leave/leave/VB/0/root if/if/IN/6/mark"
                + " it/it/PRP/6/nsubj rains/rain/VBZ/3/advcl");
    Analysis done =
        Trees.of(
            "They/they/PRP/2/nsubj leave/leave/VBP/0/root if/if/IN/5/mark"
                + " it/it/PRP/5/nsubj rains/rain/VBZ/2/advcl");

    assertThat(onlyClaim(told).type()).isEqualTo(Type.MOTIVATION);
    assertThat(onlyClaim(done).type()).isEqualTo(Type.CONSEQUENCE);
  }

  @Test
  void whatSomebodyDoesHasAMotive() {
    Analysis analysis =
        Trees.of(
            "We/we/PRP/2/nsubj left/leave/VBD/0/root because/because/IN/5/mark it/it/PRP/5/nsubj"
                + " rained/rain/VBD/2/advcl");
    Analysis noAct =
        Trees.of(
            "Snow/snow/NN/2/nsubj fell/fall/VBD/0/root because/because/IN/5/mark it/it/PRP/5/nsubj"
                + " froze/freeze/VBD/2/advcl");

    assertThat(onlyClaim(analysis).type()).isEqualTo(Type.MOTIVATION);
    assertThat(onlyClaim(noAct).type()).isEqualTo(Type.CONSEQUENCE);
  }

  @Test
  void theCauseOfAnAdverbOfResultIsTheSentenceBefore() {
    Analysis analysis =
        Trees.of(
            "Rain/rain/NN/2/nsubj fell/fall/VBD/0/root",
            "Consequently/consequently/RB/4/advmod ,/,/,/4/punct rivers/river/NNS/4/nsubj"
                + " rose/rise/VBD/0/root");

    CausalClaim claim = onlyClaim(analysis);

    assertThat(claim.cause().in(analysis.text())).isEqualTo("Rain fell");
    assertThat(claim.effect().in(analysis.text())).isEqualTo("rivers rose");
  }

  @Test
  void withoutASentenceBeforeThereIsNoClaim() {
    assertThat(
            claims(
                Trees.of(
                    "Consequently/consequently/RB/3/advmod rivers/river/NNS/3/nsubj"
                        + " rose/rise/VBD/0/root")))
        .isEmpty();
  }

  @Test
  void aClaimKnowsItsStatementsAndItsAttribution() {
    Analysis analysis = Trees.of(STORMS_CAUSED_FLOODS);
    Span all = Span.of(0, analysis.text().length());
    Attributions attributions =
        new Attributions(
            List.of(),
            List.of(
                new Attribution(
                    "a7",
                    Optional.empty(),
                    Optional.empty(),
                    all,
                    Optional.empty(),
                    Attribution.Modality.NEUTRAL,
                    1,
                    "test")),
            List.of());
    List<Unit> units = List.of(unit("u3", all, analysis), unit("u4", Span.of(500, 501), analysis));

    CausalClaim claim = finder.find(analysis, attributions, units).get(0);

    assertThat(claim.statements()).containsExactly("u3");
    assertThat(claim.attribution()).hasValue("a7");
  }

  @Test
  void aHostsOwnRulesComeBesideTheBundledOnes(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("own.rules");
    Files.writeString(
        own,
        """
        rule own
          note   a verb of the host's trade
          match  signal:moisten/V -subject-> cause, signal -obj-> effect
          set    confidence 0.9
          yes    [cause: Rain] [signal: moistened] [effect: the fields].
          no     Rain fell.
        """);
    Analysis analysis =
        Trees.of(
            "Rain/rain/NN/2/nsubj moistened/moisten/VBD/0/root fields/field/NNS/2/obj",
            STORMS_CAUSED_FLOODS);

    assertThat(CausalClaimFinder.create(List.of(own)).find(analysis, Attributions.NONE, List.of()))
        .extracting(CausalClaim::rule)
        .containsExactly("own", "verb-promotes");
  }

  @Test
  void aBrokenHostRuleNamesItsPlace(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("own.rules");
    Files.writeString(own, "rule own\n  note nothing else\n");

    assertThatThrownBy(() -> CausalClaimFinder.create(List.of(own)))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("own.rules:1");
  }

  private static Unit unit(String id, Span span, Analysis analysis) {
    return new Unit(id, span, id, 0, analysis.sentences().get(0), 1, List.of(), Optional.empty());
  }
}
