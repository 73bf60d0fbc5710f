package io.github.hencenlp.hence.examples.evaluation.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Inference;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.Zone;
import io.github.hencenlp.hence.examples.evaluation.TinyCorpora;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {
  @TempDir Path folder;

  @Test
  void becauseGivesEventsWithCauseAndEffectAtOffsetsOfTheString() {
    List<Text> texts = BecauseReader.read(TinyCorpora.because(folder));
    assertThat(texts).hasSize(1);
    Text text = texts.get(0);
    assertThat(text.corpus()).isEqualTo("because");
    assertThat(text.id()).isEqualTo("hearing");
    assertThat(text.claims().stream().map(claim -> words(text, claim)))
        .containsExactly(
            "the fog came down -because-> The 🚢 ferry was late",
            "calm the passengers -to-> Mr. Pell wrote a note",
            "it was cold -fog … down-> the passengers");
    assertThat(text.claims().stream().map(claim -> claim.type().orElseThrow()))
        .containsExactly(
            CausalClaim.Type.CONSEQUENCE, CausalClaim.Type.PURPOSE, CausalClaim.Type.CONSEQUENCE);
    assertThat(text.claims().stream().map(claim -> claim.polarity().orElseThrow()))
        .containsExactly(
            CausalClaim.Polarity.PROMOTES,
            CausalClaim.Polarity.PROMOTES,
            CausalClaim.Polarity.INHIBITS);
  }

  @Test
  void aLineThatIsNoBratIsNamed() {
    TinyCorpora.because(folder);
    for (String line :
        List.of("T1\tArgument 4 4000\tferry", "T1", "E1\tConsequence", "A1\tDegree")) {
      TinyCorpora.write(folder.resolve("because/hearing.ann"), line);
      assertThatThrownBy(() -> BecauseReader.read(folder.resolve("because")))
          .isInstanceOf(CorpusException.class)
          .hasMessageContaining("hearing.ann")
          .hasMessageContaining(line);
    }
  }

  @Test
  void aTextWithoutItsAnnotationsIsNamed() {
    TinyCorpora.write(folder.resolve("because/alone.txt"), "Alone.");
    assertThatThrownBy(() -> BecauseReader.read(folder.resolve("because")))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("alone.ann");
  }

  @Test
  void polnearGivesSourceCueAndContentWithItsSecondPart() {
    NewsText news = PolnearReader.read(TinyCorpora.polnear(folder).resolve("dev")).get(0);
    String text = news.document().text();
    assertThat(news.document().id()).isEqualTo("news");
    assertThat(news.ascriptions())
        .extracting(a -> a.source().map(s -> s.in(text)).orElse("-") + ": " + a.content().in(text))
        .containsExactly(
            "the mayor: “The mill will open,” … “before the autumn.”",
            "-: that rain will come",
            "Ada Pell: it.");
  }

  @Test
  void polnearForgivesControlCharactersAndWordsOverTwoLines() {
    TinyCorpora.write(folder.resolve("odd.txt"), "Ann\u001Bsaid \u0093no\u0094.\nThe end.");
    TinyCorpora.write(
        folder.resolve("odd.ann"),
        "T1\tSource 0 3\tAnn\nT2\tCue 4 8\tsaid\nT3\tContent 9 22\t“no”.\nThe end.\n"
            + "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n");
    NewsText news = PolnearReader.read(folder).get(0);
    assertThat(news.document().text()).startsWith("Ann said “no”.");
    assertThat(news.ascriptions())
        .extracting(a -> a.content().start(), a -> a.content().end())
        .containsExactly(tuple(9, 22));
  }

  @Test
  void gumGivesReasonConditionAndGoalAsTheCause() {
    List<GumText> texts = GumReader.read(TinyCorpora.gum(folder).resolve("dev"));
    assertThat(texts).hasSize(1);
    GumText text = texts.get(0);
    assertThat(text.genre()).isEqualTo("news");
    assertThat(text.relations()).hasSize(5);
    assertThat(text.text().claims().stream().map(claim -> words(text.text(), claim)))
        .containsExactly(
            "the river froze -because-> The mill stopped",
            "the ice melts -If-> the wheel will turn",
            "to save it -in order-> He oils the wheel");
  }

  @Test
  void aResultHasItsCauseInTheFirstArgument() {
    Span first = Span.of(0, 3);
    Span second = Span.of(5, 9);
    DiscourseRelation result =
        new DiscourseRelation(true, Optional.empty(), "Contingency.Cause.Result", first, second);
    assertThat(result.claim().cause()).isEqualTo(first);
    assertThat(result.claim().effect()).isEqualTo(second);
    DiscourseRelation condition =
        new DiscourseRelation(
            true, Optional.empty(), "Contingency.Condition.Arg1-as-cond", first, second);
    assertThat(condition.claim().cause()).isEqualTo(first);
  }

  @Test
  void aRelationOfTimeIsNoClaim() {
    DiscourseRelation time =
        new DiscourseRelation(
            true, Optional.empty(), "Temporal.Synchronous", Span.of(0, 3), Span.of(5, 9));
    assertThat(time.contingency()).isEmpty();
    assertThatThrownBy(time::claim)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Temporal.Synchronous");
  }

  @Test
  void cncGivesSentencesWithTheirRelations() {
    List<CncSentence> sentences = CncReader.read(TinyCorpora.cnc(folder));
    assertThat(sentences).hasSize(120);
    CncSentence causal = sentences.get(1);
    assertThat(causal.causal()).isTrue();
    assertThat(causal.text().id()).isEqualTo("train_01_1_300");
    assertThat(words(causal.text(), causal.text().claims().get(0)))
        .isEqualTo("coal ran short -because-> Ovens 0 went cold");
    assertThat(causal.text().document().text()).contains("said \"Old Tom\" ,");
    assertThat(sentences.get(2).causal()).isFalse();
    assertThat(sentences.get(2).text().claims()).isEmpty();
  }

  @Test
  void cncDocumentsBeginWhereAnArticleDoesAndRunOnOverTheEndOfABatch() {
    TinyCorpora.write(
        folder.resolve("train_subtask1.csv"),
        """
        index,text,label
        train_02_0_7,Its last sentence .,0
        train_01_0_9,"04th May 2002 09:15 AM TOWN : An article .",0
        train_01_1_3,It goes on .,0
        train_01_2_8,PUBLISHED : Monday A second one .,0
        train_02_1_1,"July 12 , 2003 00:00 IST A third .",0
        train_02_1_6,And its headline,0
        """);
    TinyCorpora.write(folder.resolve("train_subtask2.csv"), "text,text_w_pairs\n");
    Map<String, String> documents =
        CncReader.read(folder).stream()
            .collect(Collectors.toMap(s -> s.text().id(), CncSentence::document));
    assertThat(documents)
        .containsEntry("train_01_0_9", "train_01_0")
        .containsEntry("train_01_1_3", "train_01_0")
        .containsEntry("train_01_2_8", "train_01_2")
        .containsEntry("train_02_0_7", "train_01_2")
        .containsEntry("train_02_1_1", "train_02_1")
        .containsEntry("train_02_1_6", "train_02_1");
  }

  @Test
  void marksMayCrossAndASignalMayHaveParts() {
    MarkedSentence sentence =
        MarkedSentence.of(
            "<SIG0>So <ARG0>much</SIG0> rain</ARG0> <SIG1>that</SIG1> <ARG1>it leaked</ARG1> .");
    String text = sentence.text();
    assertThat(text).isEqualTo("So much rain that it leaked .");
    assertThat(sentence.relation().cause().in(text)).isEqualTo("much rain");
    assertThat(sentence.relation().effect().in(text)).isEqualTo("it leaked");
    assertThat(sentence.relation().signal().orElseThrow().in(text)).isEqualTo("So much … that");
  }

  @Test
  void marksThatAreNotThereOrNotClosedAreRefused() {
    assertThatThrownBy(() -> MarkedSentence.of("<ARG0>Rain</ARG0> fell ."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no effect");
    assertThatThrownBy(() -> MarkedSentence.of("<ARG0>Rain fell ."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not closed");
    assertThatThrownBy(() -> MarkedSentence.of("Rain</ARG0> fell ."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not opened");
  }

  @Test
  void windowsQuotesAreRestoredInPlace() {
    assertThat(WindowsLetters.restored("the baker\u0092s oven \u0097 \u0093hot\u0094"))
        .isEqualTo("the baker’s oven — “hot”");
  }

  @Test
  void opedsGiveEveryLayer() {
    List<Oped> opeds = OpedReader.read(TinyCorpora.opeds(folder, "opeds-train"));
    assertThat(opeds).hasSize(1);
    Oped oped = opeds.get(0);
    String text = TinyCorpora.OPED;
    assertThat(oped.text().corpus()).isEqualTo("opeds-train");
    assertThat(words(oped.text(), oped.text().claims().get(0)))
        .isEqualTo("nobody knows the hour -because-> Shops open late");
    assertThat(oped.text().claims().get(0).type()).contains(CausalClaim.Type.MOTIVATION);
    Layers layers = oped.layers();
    assertThat(layers.zones()).hasSize(1);
    assertThat(layers.zones().get(0).type()).isEqualTo(Zone.Type.TITLE);
    assertThat(layers.ascriptions().get(0).source().orElseThrow().in(text)).isEqualTo("Jane Arden");
    assertThat(layers.statements().stream().map(s -> s.in(text)))
        .as("premises and conclusions, each once")
        .containsExactly(
            "The town should mend the clock",
            "Shops open late",
            "the tower is sound",
            "The council wastes money on flags");
    assertThat(layers.conclusions().get(0).main()).isTrue();
    assertThat(layers.steps().stream().map(Layers.Step::type))
        .containsExactly(Inference.Type.SUPPORT, Inference.Type.ATTACK);
    assertThat(layers.steps().get(0).premises()).hasSize(2);
  }

  @Test
  void aFileThatIsNoGoldIsNamed() {
    TinyCorpora.opeds(folder, "opeds");
    for (String gold : List.of("{\"zones\": []}", "[]", "{", "{\"causal\": [{}]}")) {
      TinyCorpora.write(folder.resolve("opeds/clock.gold.json"), gold);
      assertThatThrownBy(() -> OpedReader.read(folder.resolve("opeds")))
          .isInstanceOf(CorpusException.class)
          .hasMessageContaining("clock.gold.json");
    }
  }

  private static String words(Text text, GoldClaim claim) {
    String all = text.document().text();
    return claim.cause().in(all)
        + " -"
        + claim.signal().map(s -> s.in(all)).orElse("")
        + "-> "
        + claim.effect().in(all);
  }
}
