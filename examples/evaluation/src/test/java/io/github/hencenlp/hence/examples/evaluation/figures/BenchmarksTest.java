package io.github.hencenlp.hence.examples.evaluation.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Inference;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.examples.evaluation.Claims;
import io.github.hencenlp.hence.examples.evaluation.TinyCorpora;
import io.github.hencenlp.hence.examples.evaluation.corpus.BecauseReader;
import io.github.hencenlp.hence.examples.evaluation.corpus.CncReader;
import io.github.hencenlp.hence.examples.evaluation.corpus.CncSentence;
import io.github.hencenlp.hence.examples.evaluation.corpus.DiscourseRelation;
import io.github.hencenlp.hence.examples.evaluation.corpus.DiscourseRelation.Contingency;
import io.github.hencenlp.hence.examples.evaluation.corpus.GumReader;
import io.github.hencenlp.hence.examples.evaluation.corpus.Layers;
import io.github.hencenlp.hence.examples.evaluation.corpus.Oped;
import io.github.hencenlp.hence.examples.evaluation.corpus.OpedReader;
import io.github.hencenlp.hence.examples.evaluation.corpus.PolnearReader;
import io.github.hencenlp.hence.examples.evaluation.corpus.Text;
import io.github.hencenlp.hence.examples.evaluation.score.Prediction;
import io.github.hencenlp.hence.examples.evaluation.score.Predictor;
import io.github.hencenlp.hence.examples.evaluation.score.Score;
import io.github.hencenlp.hence.examples.evaluation.score.Share;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksTest {
  private static final Set<Integer> ALL = Set.of(0, 1, 2, 3, 4);

  @TempDir Path folder;

  @BeforeEach
  void writeCorpora() {
    TinyCorpora.in(folder);
  }

  @Test
  void goldScoresOneInBecause() {
    Benchmark benchmark = BecauseBenchmark.read(folder.resolve("because"));
    Outcome outcome = benchmark.score(gold(BecauseReader.read(folder.resolve("because"))));
    assertAllOne(outcome);
    assertThat(outcome.scores().get("relation")).isEqualTo(new Score(3, 3, 3));
    assertThat(outcome.missed()).isEmpty();
  }

  @Test
  void becauseLeavesConditionalsOut() {
    List<Text> texts = BecauseReader.read(folder.resolve("because"));
    Outcome outcome =
        BecauseBenchmark.read(folder.resolve("because"))
            .score(
                document ->
                    prediction(
                        texts.get(0).claims().stream()
                            .map(Claims::of)
                            .map(c -> Claims.as(c, c.type(), CausalClaim.Modality.CONDITIONAL))
                            .toList()));
    assertThat(outcome.scores().get("relation")).isEqualTo(new Score(3, 0, 0));
    assertThat(outcome.scores().get("relation, conditionals with them"))
        .isEqualTo(new Score(3, 3, 3));
  }

  @Test
  void goldScoresOneInGum() {
    Outcome outcome = gum(relations().stream().flatMap(r -> claim(r).stream()).toList());
    assertAllOne(outcome);
    assertThat(outcome.scores())
        .containsEntry("cause relation", new Score(1, 1, 1))
        .containsEntry("condition relation", new Score(1, 1, 1))
        .containsEntry("purpose relation", new Score(1, 1, 1))
        .containsEntry("implicit cause (recall)", new Score(1, 1, 1));
  }

  @Test
  void gumCountsAClaimOnAnotherConnectiveAsAWrongCause() {
    DiscourseRelation contrast =
        relations().stream().filter(r -> r.sense().contains("Contrast")).findFirst().orElseThrow();
    CausalClaim claim = Claims.claim(contrast.arg1(), contrast.arg2(), contrast.connective());
    assertThat(gum(List.of(claim)).scores().get("cause signal")).isEqualTo(new Score(1, 1, 0));
  }

  @Test
  void gumCountsAConditionOrAPurposeInItsOwnTableAndOnlyThere() {
    DiscourseRelation condition = relation(Contingency.CONDITION);
    Outcome outcome = gum(List.of(claim(condition).orElseThrow()));
    assertThat(outcome.scores().get("cause signal")).isEqualTo(new Score(1, 0, 0));
    assertThat(outcome.scores().get("condition signal")).isEqualTo(new Score(1, 1, 1));
    assertThat(outcome.scores().get("purpose signal")).isEqualTo(new Score(1, 0, 0));
  }

  @Test
  void gumCountsAnAssertedClaimOnAConditionAsAWrongCause() {
    CausalClaim claim = Claims.of(relation(Contingency.CONDITION).claim());
    assertThat(gum(List.of(claim)).scores().get("cause signal")).isEqualTo(new Score(1, 1, 0));
  }

  @Test
  void gumCountsAConditionalOnACauseAsACause() {
    CausalClaim claim =
        Claims.as(
            Claims.of(relation(Contingency.CAUSE).claim()),
            CausalClaim.Type.CONSEQUENCE,
            CausalClaim.Modality.CONDITIONAL);
    assertThat(gum(List.of(claim)).scores().get("cause relation")).isEqualTo(new Score(1, 1, 1));
  }

  @Test
  void gumPassesOverClaimsOnNoConnective() {
    CausalClaim claim = Claims.claim(Span.of(0, 8), Span.of(17, 25), Optional.of(Span.of(9, 16)));
    assertThat(gum(List.of(claim)).scores().get("cause signal")).isEqualTo(new Score(1, 0, 0));
    CausalClaim unsaid = Claims.claim(Span.of(0, 8), Span.of(17, 25), Optional.empty());
    assertThat(gum(List.of(unsaid)).scores().get("cause signal")).isEqualTo(new Score(1, 0, 0));
  }

  @Test
  void gumTakesTheGenresAskedFor() {
    assertThat(GumBenchmark.read(folder.resolve("gum"), "dev", Set.of("fiction")).part())
        .isEqualTo("dev, fiction: 0 texts");
    assertThat(GumBenchmark.read(folder.resolve("gum"), "dev", Set.of("news")).part())
        .isEqualTo("dev, news: 1 texts");
  }

  @Test
  void aReportIsReadRightWhereNoMainConclusionIsFound() {
    ReportBenchmark news = ReportBenchmark.read(folder.resolve("gum"));
    assertThat(news.part()).isEqualTo("news: 1 texts");
    assertThat(news.score(document -> prediction(List.of())).shares())
        .containsValue(new Share(1, 1));
    Layers main =
        new Layers(
            List.of(),
            List.of(),
            List.of(),
            List.of(new Layers.Conclusion(Span.of(0, 8), true)),
            List.of());
    assertThat(news.score(document -> new Prediction(List.of(), main)).shares())
        .containsValue(new Share(0, 1));
  }

  @Test
  void goldScoresOneInCnc() {
    List<Text> texts = cncTexts();
    Outcome outcome = CncBenchmark.read(folder.resolve("cnc"), ALL).score(gold(texts));
    assertAllOne(outcome);
    assertThat(outcome.scores().get("relation")).isEqualTo(new Score(40, 40, 40));
  }

  @Test
  void cncCountsWhatIsFoundWhereNothingIs() {
    Outcome outcome =
        CncBenchmark.read(folder.resolve("cnc"), ALL)
            .score(
                document ->
                    prediction(
                        List.of(Claims.claim(Span.of(0, 3), Span.of(4, 6), Optional.empty()))));
    assertThat(outcome.scores())
        .containsEntry("sentence causal or not", new Score(40, 120, 40))
        .containsEntry("relation", new Score(40, 120, 0));
  }

  @Test
  void cncScoresOnlyTheFoldsAskedFor() {
    int sum = 0;
    for (int fold : ALL) {
      Outcome outcome =
          CncBenchmark.read(folder.resolve("cnc"), Set.of(fold)).score(gold(cncTexts()));
      sum += outcome.scores().getOrDefault("relation", Score.NONE).gold();
    }
    assertThat(sum).isEqualTo(40);
  }

  @Test
  void theFloorOfCncCallsEverySentenceCausal() {
    assertThat(
            CncBenchmark.read(folder.resolve("cnc"), ALL)
                .floorScore()
                .scores()
                .get("sentence causal or not"))
        .isEqualTo(new Score(40, 120, 40));
  }

  @Test
  void goldScoresOneInOpeds() {
    List<Oped> opeds = OpedReader.read(folder.resolve("opeds"));
    Outcome outcome =
        OpedBenchmark.read(folder.resolve("opeds"))
            .score(
                document ->
                    new Prediction(
                        opeds.get(0).text().claims().stream().map(Claims::of).toList(),
                        opeds.get(0).layers()));
    assertAllOne(outcome);
    assertThat(outcome.scores().get("premise → conclusion, typed")).isEqualTo(new Score(3, 3, 3));
    assertThat(outcome.shares().values())
        .containsExactly(new Share(1, 1), new Share(1, 1), new Share(1, 1), new Share(4, 4));
  }

  @Test
  void opedsTellASupportFromAnAttackAndASourceFromAnother() {
    Oped oped = OpedReader.read(folder.resolve("opeds")).get(0);
    Layers gold = oped.layers();
    Layers turned =
        new Layers(
            gold.zones(),
            gold.ascriptions().stream()
                .map(a -> new Layers.Ascription(Optional.empty(), a.cue(), a.content()))
                .toList(),
            gold.statements(),
            gold.conclusions().stream().map(c -> new Layers.Conclusion(c.span(), false)).toList(),
            gold.steps().stream()
                .map(s -> new Layers.Step(s.premises(), s.conclusion(), Inference.Type.SUPPORT))
                .toList());
    Outcome outcome =
        OpedBenchmark.read(folder.resolve("opeds"))
            .score(document -> new Prediction(List.of(), turned));
    assertThat(outcome.scores())
        .containsEntry("attribution (source + content)", new Score(1, 1, 0))
        .containsEntry("attribution content", new Score(1, 1, 1))
        .containsEntry("conclusion", new Score(1, 1, 1))
        .containsEntry("main conclusion", new Score(1, 0, 0))
        .containsEntry("premise", new Score(3, 3, 3))
        .containsEntry("premise → conclusion, typed", new Score(3, 3, 2));
  }

  @Test
  void statementsMatchByTheirEdgesWhateverTheirRole() {
    Layers gold = OpedReader.read(folder.resolve("opeds")).get(0).layers();
    Span first = gold.statements().get(0);
    List<Span> cut =
        List.of(
            Span.of(first.start(), first.start() + first.length() / 2),
            Span.of(first.start() + first.length() / 2, gold.statements().get(3).end()));
    Outcome outcome =
        OpedBenchmark.read(folder.resolve("opeds"))
            .score(
                document ->
                    new Prediction(
                        List.of(), new Layers(List.of(), List.of(), cut, List.of(), List.of())));
    assertThat(outcome.shares().get("statement boundaries (recall)"))
        .as("half of the first is enough, a lump of the others is not")
        .isEqualTo(new Share(1, 4));
  }

  @Test
  void theFloorOfOpedsTakesSentencesForStatements() {
    assertThat(
            OpedBenchmark.read(folder.resolve("opeds"))
                .floorScore()
                .shares()
                .get("statement boundaries (recall)"))
        .as("a statement that is a third of its sentence is none")
        .isEqualTo(new Share(3, 4));
  }

  private Outcome polnear(UnaryOperator<Layers.Ascription> change) {
    List<Layers.Ascription> changed =
        PolnearReader.read(folder.resolve("polnear/dev")).get(0).ascriptions().stream()
            .map(change)
            .toList();
    return PolnearBenchmark.read(folder.resolve("polnear"), "dev")
        .get(0)
        .score(
            document ->
                new Prediction(
                    List.of(), new Layers(List.of(), changed, List.of(), List.of(), List.of())));
  }

  @Test
  void goldScoresOneInPolnear() {
    Outcome outcome = polnear(a -> a);
    assertThat(outcome.scores().values()).hasSize(10).allMatch(score -> score.f1() == 1);
    assertThat(outcome.scores()).containsEntry("source, exact", new Score(2, 2, 2));
  }

  @Test
  void polnearTakesNoMarkForAWordAndNoSourceForAnother() {
    Outcome outcome =
        polnear(
            a -> {
              Span inner = Span.of(a.content().start() + 1, a.content().end());
              return new Layers.Ascription(Optional.of(Span.of(0, 4)), Optional.empty(), inner);
            });
    assertThat(outcome.scores())
        .containsEntry("cue, partial", new Score(3, 0, 0))
        .containsEntry("source, partial", new Score(2, 1, 0))
        .containsEntry("content, exact", new Score(3, 3, 2))
        .containsEntry("content, partial", new Score(3, 3, 3))
        .containsEntry("triple (content + source)", new Score(3, 3, 0));
    assertThat(outcome.scores().get("content, words").gold()).isEqualTo(12);
  }

  @Test
  void causeAndEffectSwappedMatchNowhere() {
    Outcome because =
        BecauseBenchmark.read(folder.resolve("because"))
            .score(swapped(BecauseReader.read(folder.resolve("because"))));
    assertThat(because.scores().get("relation")).isEqualTo(new Score(3, 3, 0));
    Outcome cnc = CncBenchmark.read(folder.resolve("cnc"), ALL).score(swapped(cncTexts()));
    assertThat(cnc.scores().get("relation")).isEqualTo(new Score(40, 40, 0));
    assertThat(cnc.judged()).hasSize(40).noneMatch(judged -> judged.right());
    Outcome gum =
        gum(relations().stream().flatMap(r -> claim(r).stream()).map(Claims::swapped).toList());
    assertThat(gum.scores())
        .containsEntry("cause signal", new Score(1, 1, 1))
        .containsEntry("cause relation", new Score(1, 1, 0));
    Outcome opeds =
        OpedBenchmark.read(folder.resolve("opeds"))
            .score(
                swapped(
                    OpedReader.read(folder.resolve("opeds")).stream().map(Oped::text).toList()));
    assertThat(opeds.scores().get("causal claim (cause + effect)")).isEqualTo(new Score(1, 1, 0));
  }

  private static void assertAllOne(Outcome outcome) {
    assertThat(outcome.scores()).isNotEmpty();
    outcome
        .scores()
        .forEach(
            (layer, score) -> {
              // The tiny gum has no implicit purpose.
              if (!layer.startsWith("implicit purpose")) {
                assertThat(score.f1()).as(layer).isEqualTo(1);
              }
            });
    assertThat(outcome.judged()).isNotEmpty().allMatch(judged -> judged.right());
  }

  private Outcome gum(List<CausalClaim> claims) {
    return GumBenchmark.read(folder.resolve("gum"), "dev", Set.of())
        .score(document -> prediction(claims));
  }

  private List<DiscourseRelation> relations() {
    return GumReader.read(folder.resolve("gum/dev")).get(0).relations();
  }

  private DiscourseRelation relation(Contingency kind) {
    return relations().stream()
        .filter(r -> r.contingency().equals(Optional.of(kind)))
        .findFirst()
        .orElseThrow();
  }

  /** Returns what the extractor would say of a relation. */
  private static Optional<CausalClaim> claim(DiscourseRelation relation) {
    return relation
        .contingency()
        .map(
            kind ->
                Claims.as(
                    Claims.of(relation.claim()),
                    kind == Contingency.PURPOSE
                        ? CausalClaim.Type.PURPOSE
                        : CausalClaim.Type.CONSEQUENCE,
                    kind == Contingency.CONDITION
                        ? CausalClaim.Modality.CONDITIONAL
                        : CausalClaim.Modality.ASSERTED));
  }

  private List<Text> cncTexts() {
    return CncReader.read(folder.resolve("cnc")).stream().map(CncSentence::text).toList();
  }

  private static Predictor gold(List<Text> texts) {
    Map<String, List<CausalClaim>> claims = new HashMap<>();
    texts.forEach(text -> claims.put(text.id(), text.claims().stream().map(Claims::of).toList()));
    return document -> prediction(claims.getOrDefault(document.id(), List.of()));
  }

  private static Predictor swapped(List<Text> texts) {
    Predictor gold = gold(texts);
    return document ->
        prediction(gold.predict(document).claims().stream().map(Claims::swapped).toList());
  }

  private static Prediction prediction(List<CausalClaim> claims) {
    return new Prediction(claims, Layers.NONE);
  }
}
