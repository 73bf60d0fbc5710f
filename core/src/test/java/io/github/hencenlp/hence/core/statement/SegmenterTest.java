package io.github.hencenlp.hence.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.Attribution;
import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Trees;
import io.github.hencenlp.hence.core.attribution.Attributions;
import io.github.hencenlp.hence.core.statement.Connective.Sense;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SegmenterTest {

  private static final String PUMP_BROKE_BECAUSE =
      "The/the/DT/2/det pump/pump/NN/3/nsubj broke/break/VBD/0/root because/because/IN/7/mark the/the/DT/6/det "
          + "winter/winter/NN/7/nsubj lasted/last/VBD/3/advcl ././././punct";

  private final Segmenter segmenter = new Segmenter();

  private static Sentence pumpBrokeBecause() {
    return Trees.sentence(PUMP_BROKE_BECAUSE.replace("././././punct", "././PUNCT/3/punct"));
  }

  private List<Unit> segment(Sentence sentence, Attribution... attributions) {
    Analysis analysis = new Analysis(Trees.text(sentence), List.of(sentence));
    return segmenter.segment(
        analysis, new Attributions(List.of(), List.of(attributions), List.of()));
  }

  @Test
  void aReasonIsAStatementOfItsOwnAndTheConnectiveLiesOutside() {
    List<Unit> units = segment(pumpBrokeBecause());
    assertThat(units).extracting(Unit::text).containsExactly("The pump broke", "the winter lasted");
    assertThat(units).extracting(Unit::id).containsExactly("u1", "u2");
    assertThat(units.get(1).hasMarker(Sense.REASON)).isTrue();
    assertThat(units.get(1).sentence().token(units.get(1).head()).word()).isEqualTo("lasted");
  }

  @Test
  void anAdverbBeforeAReasonLiesOutsideToo() {
    String chiefly =
        PUMP_BROKE_BECAUSE
            .replace("because/because/IN/7", "chiefly/chiefly/RB/8/advmod because/because/IN/8")
            .replace("the/the/DT/6", "the/the/DT/7")
            .replace("winter/winter/NN/7", "winter/winter/NN/8")
            .replace(" ././././punct", "");
    List<Unit> units = segment(Trees.sentence(chiefly));
    assertThat(units).extracting(Unit::text).containsExactly("The pump broke", "the winter lasted");
    assertThat(units.get(1).hasMarker(Sense.REASON)).isTrue();
  }

  @Test
  void aConditionStaysWithWhatItConditions() {
    Sentence sentence =
        Trees.sentence(
            "If/if/IN/3/mark pumps/pump/NNS/3/nsubj break/break/VBP/6/advcl ,/,/,/6/punct wells/well/NNS/6/nsubj "
                + "fail/fail/VBP/0/root");
    assertThat(segment(sentence))
        .extracting(Unit::text)
        .containsExactly("If pumps break , wells fail");
  }

  @Test
  void coordinatedClausesWithSubjectsOfTheirOwnAreTwoStatements() {
    Sentence sentence =
        Trees.sentence(
            "Pumps/pump/NNS/2/nsubj break/break/VBP/0/root ,/,/,/6/punct but/but/CC/6/cc wells/well/NNS/6/nsubj "
                + "last/last/VBP/2/conj");
    List<Unit> units = segment(sentence);
    assertThat(units).extracting(Unit::text).containsExactly("Pumps break", "wells last");
    assertThat(units.get(1).hasMarker(Sense.CONTRAST)).isTrue();
  }

  @Test
  void whatTouchesANounIsARelativeClauseWithoutItsPronoun() {
    assertThat(
            segment(
                Trees.sentence(
                    "It/it/PRP/3/nsubj is/be/VBZ/3/cop water/water/NN/0/root they/they/PRP/5/nsubj "
                        + "need/need/VBP/3/parataxis")))
        .extracting(Unit::text)
        .containsExactly("It is water they need");
    assertThat(
            segment(
                Trees.sentence(
                    "Pumps/pump/NNS/2/nsubj break/break/VBP/0/root ,/,/,/5/punct wells/well/NNS/5/nsubj "
                        + "fail/fail/VBP/2/parataxis")))
        .extracting(Unit::text)
        .containsExactly("Pumps break", "wells fail");
  }

  @Test
  void whatAnImperativeLeadsToIsOneStatementWithIt() {
    String promise =
        "Halve/halve/VB/0/root fares/fare/NNS/1/obj and/and/CC/5/cc people/people/NNS/5/nsubj come/come/VBP/1/conj";
    assertThat(segment(Trees.sentence(promise)))
        .extracting(Unit::text)
        .containsExactly("Halve fares and people come");
    String contrast =
        "Halve/halve/VB/0/root fares/fare/NNS/1/obj ,/,/,/6/punct but/but/CC/6/cc people/people/NNS/6/nsubj come/come/VBP/1/conj";
    assertThat(segment(Trees.sentence(contrast)))
        .extracting(Unit::text)
        .containsExactly("Halve fares", "people come");
  }

  @Test
  void whatSomebodySaysIsAStatementAndTheSayingIsNone() {
    Sentence sentence =
        Trees.sentence(
            "She/she/PRP/2/nsubj said/say/VBD/0/root that/that/IN/5/mark pumps/pump/NNS/5/nsubj break/break/VBP/2/ccomp");
    Attribution attribution =
        new Attribution(
            "a1",
            Optional.of(Span.of(0, 3)),
            Optional.of(Span.of(4, 8)),
            Span.of(14, 25),
            Optional.empty(),
            Attribution.Modality.NEUTRAL,
            1,
            "r");
    List<Unit> units = segment(sentence, attribution);
    assertThat(units).extracting(Unit::text).containsExactly("pumps break");
    assertThat(units.get(0).attribution()).contains("a1");
  }

  @Test
  void theWordsOfAReportMayBeAConnectiveOfWhatTheyReport() {
    Sentence sentence =
        Trees.sentence(
            "I/I/PRP/2/nsubj conclude/conclude/VBP/0/root that/that/IN/5/mark pumps/pump/NNS/5/nsubj break/break/VBP/2/ccomp");
    Attribution attribution =
        new Attribution(
            "a1",
            Optional.of(Span.of(0, 1)),
            Optional.of(Span.of(2, 10)),
            Span.of(16, 27),
            Optional.empty(),
            Attribution.Modality.NEUTRAL,
            1,
            "r");
    assertThat(segment(sentence, attribution))
        .singleElement()
        .satisfies(
            unit -> {
              assertThat(unit.text()).isEqualTo("pumps break");
              assertThat(unit.hasMarker(Sense.SUMMARY)).isTrue();
            });
  }

  @Test
  void aDenialBelongsToTheStatement() {
    Sentence sentence =
        Trees.sentence(
            "I/I/PRP/2/nsubj doubt/doubt/VBP/0/root that/that/IN/5/mark pumps/pump/NNS/5/nsubj break/break/VBP/2/ccomp");
    Attribution attribution =
        new Attribution(
            "a1",
            Optional.of(Span.of(0, 1)),
            Optional.of(Span.of(2, 7)),
            Span.of(13, 24),
            Optional.empty(),
            Attribution.Modality.NEUTRAL,
            1,
            "r");
    assertThat(segment(sentence, attribution))
        .extracting(Unit::text)
        .containsExactly("I doubt that pumps break");
  }

  @Test
  void aConnectiveBetweenCommasLeavesAGap() {
    Sentence sentence =
        Trees.sentence(
            "Pumps/pump/NNS/5/nsubj ,/,/,/3/punct however/however/RB/5/advmod ,/,/,/3/punct break/break/VBP/0/root");
    List<Unit> units = segment(sentence);
    assertThat(units).extracting(Unit::text).containsExactly("Pumps … break");
    assertThat(units.get(0).span().pieces()).hasSize(2);
    assertThat(units.get(0).hasMarker(Sense.CONTRAST)).isTrue();
  }

  @Test
  void aHostsStatementsAreKeptAsTheyAre() {
    Sentence sentence = pumpBrokeBecause();
    String text = Trees.text(sentence);
    List<Span> given = List.of(Span.of(0, 14), Span.of(15, 40));
    List<Unit> units =
        segmenter.given(given, new Analysis(text, List.of(sentence)), Attributions.NONE);
    assertThat(units).extracting(Unit::span).isEqualTo(given);
    assertThat(units.get(1).hasMarker(Sense.REASON)).isTrue();
    assertThat(units.get(1).sentence().token(units.get(1).head()).word()).isEqualTo("lasted");
  }

  @Test
  void aStatementThatGoesOnIsAnalysedTogetherWithTheNext() {
    String text = "The pump broke\nbecause winter lasted.\nWells last.";
    List<Span> statements = List.of(Span.of(0, 14), Span.of(15, 37), Span.of(38, 49));
    Document document = Document.ofStatements(text, statements);
    assertThat(HostStatements.paragraphs(document))
        .containsExactly(new Span.Piece(0, 37), new Span.Piece(38, 49));
    assertThat(HostStatements.paragraphs(document.withoutOrder()))
        .as("where the order tells nothing")
        .containsExactly(new Span.Piece(0, 14), new Span.Piece(15, 37), new Span.Piece(38, 49));
  }
}
