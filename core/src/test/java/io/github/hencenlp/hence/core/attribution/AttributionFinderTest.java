package io.github.hencenlp.hence.core.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hencenlp.hence.Attribution;
import io.github.hencenlp.hence.Source;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Analyzer;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Attributions and their sources, over trees made by hand. */
class AttributionFinderTest {

  /**
   * Says of each capitalised word that it is a person's name, and counts the sentences that it is
   * asked for.
   */
  private static final class Names implements Analyzer {
    private final List<Integer> asked = new ArrayList<>();

    @Override
    public Analysis analyze(String text, List<Span.Piece> paragraphs) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Entity> entities(Sentence sentence) {
      asked.add(sentence.number());
      return sentence.tokens().stream()
          .map(t -> t.tag().equals("NNP") ? Entity.PERSON : Entity.NONE)
          .toList();
    }
  }

  private final Names names = new Names();

  @Test
  void nameTitleAndPronounAreOneSource() {
    Attributions found =
        find(
            "Minister/minister/NNP/3/compound Ann/ann/NNP/3/compound Rowe/rowe/NNP/4/nsubj said/say/VBD/0/root "
                + rains(4),
            "She/she/PRP/2/nsubj added/add/VBD/0/root " + rains(2),
            "Rowe/rowe/NNP/2/nsubj insists/insist/VBZ/0/root " + rains(2),
            "The/the/DT/2/det minister/minister/NN/3/nsubj believes/believe/VBZ/0/root "
                + rains(3));

    assertThat(found.sources())
        .extracting(Source::name, Source::type)
        .containsExactly(tuple("Minister Ann Rowe", Source.Type.PERSON));
    assertThat(found.attributions())
        .hasSize(4)
        .allSatisfy(a -> assertThat(a.sourceId()).contains("s1"));
  }

  @Test
  void aPersonOfTheOtherGenderIsSomebodyElse() {
    Attributions found =
        find(
            "Mr/mr/NNP/2/compound Rowe/rowe/NNP/3/nsubj said/say/VBD/0/root " + rains(3),
            "Mrs/mrs/NNP/2/compound Rowe/rowe/NNP/3/nsubj said/say/VBD/0/root " + rains(3),
            "He/he/PRP/2/nsubj added/add/VBD/0/root " + rains(2));

    assertThat(found.attributions())
        .extracting(a -> a.sourceId().orElseThrow())
        .containsExactly("s1", "s2", "s1");
  }

  @Test
  void theAuthorIsOneSourceAndNobodyIsNone() {
    Attributions found =
        find(
            "I/i/PRP/2/nsubj think/think/VBP/0/root " + rains(2),
            "We/we/PRP/2/nsubj believe/believe/VBP/0/root " + rains(2),
            "Nobody/nobody/NN/2/nsubj believes/believe/VBZ/0/root " + rains(2));

    assertThat(found.sources()).extracting(Source::type).containsExactly(Source.Type.AUTHOR);
    assertThat(found.attributions())
        .extracting(a -> a.sourceId().orElse("none"))
        .containsExactly("s1", "s1", "none");
  }

  @Test
  void kindsOfSourcesAreTold() {
    Attributions found =
        find(
            "Critics/critic/NNS/2/nsubj say/say/VBP/0/root " + rains(2),
            "The/the/DT/2/det newspaper/newspaper/NN/3/nsubj says/say/VBZ/0/root " + rains(3),
            "The/the/DT/2/det ministry/ministry/NN/3/nsubj says/say/VBZ/0/root " + rains(3));

    assertThat(found.sources())
        .extracting(Source::type)
        .containsExactly(Source.Type.GROUP, Source.Type.MEDIA, Source.Type.ORGANIZATION);
    assertThat(names.asked).as("sentences asked for named entities").isEmpty();
  }

  @Test
  void aQuotationIsTakenWholeAndItsEndsArePutTogether() {
    Analysis analysis =
        analysis(
            "“It/it/PRP/2/nsubj rains,”/rain/VBZ/3/ccomp said/say/VBD/0/root Ann/ann/NNP/3/nsubj ./././3/punct",
            "“Go/go/VB/0/root home./home/RB/1/advmod Stay/stay/VB/1/parataxis there.”/there/RB/3/advmod");
    Attributions found = AttributionFinder.create(List.of(), false).find(analysis, names);

    assertThat(found.attributions())
        .extracting(a -> words(a, analysis))
        .containsExactly("Ann|said|It rains … Go home. Stay there");
  }

  @Test
  void aTitleWithAStopInterruptsAQuotationLikeAnyOther() {
    Analysis analysis =
        analysis(
            "“It/it/PRP/2/nsubj rains,”/rain/VBZ/3/ccomp said/say/VBD/0/root Mr./mr./NNP/5/compound Bly/bly/NNP/3/nsubj ./././3/punct",
            "“Go/go/VB/0/root home./home/RB/1/advmod Stay/stay/VB/1/parataxis there.”/there/RB/3/advmod");

    assertThat(AttributionFinder.create(List.of(), false).find(analysis, names).attributions())
        .extracting(a -> words(a, analysis))
        .containsExactly("Mr. Bly|said|It rains … Go home. Stay there");
  }

  @Test
  void aSentenceThatLeadsUpToAnotherQuotationInterruptsNone() {
    Analysis analysis =
        analysis(
            "“It/it/PRP/2/nsubj rains,”/rain/VBZ/3/ccomp said/say/VBD/0/root Ann/ann/NNP/3/nsubj ./././3/punct",
            "A/a/DT/2/det sign/sign/NN/3/nsubj reads/read/VBZ/0/root :/:/:/3/punct “Go/go/VB/3/ccomp home./home/RB/5/advmod Stay/stay/VB/5/parataxis there.”/there/RB/7/advmod");

    assertThat(AttributionFinder.create(List.of(), false).find(analysis, names).attributions())
        .extracting(a -> a.content().in(analysis.text()))
        .contains("It rains");
  }

  @Test
  void theCueHasItsAuxiliariesItsParticleAndTheVerbThatLeadsUpToIt() {
    assertThat(
            find(
                    "Ann/ann/NNP/4/nsubj has/have/VBZ/4/aux not/not/RB/4/advmod said/say/VBN/0/root "
                        + rains(4),
                    "Ann/ann/NNP/2/nsubj went/go/VBD/0/root on/on/RB/2/advmod to/to/TO/5/mark say/say/VB/2/xcomp "
                        + rains(5),
                    "Ann/ann/NNP/2/nsubj pointed/point/VBD/0/root out/out/RP/2/compound:prt that/that/IN/6/mark it/it/PRP/6/nsubj rains/rain/VBZ/2/ccomp ./././2/punct")
                .attributions())
        .extracting(a -> a.cue().orElseThrow().length())
        .containsExactly(
            "has not said".length(), "went on to say".length(), "pointed out".length());
  }

  @Test
  void aQuotedIIsWhoeverIsQuotedThoughTheCueStandsBehind() {
    Attributions found =
        find(
            "“Now/now/RB/3/advmod I/i/PRP/3/nsubj believe/believe/VBP/6/ccomp it/it/PRP/5/nsubj rains,”/rain/VBZ/3/ccomp said/say/VBD/0/root Ann/ann/NNP/6/nsubj ./././6/punct");

    assertThat(found.sources()).extracting(Source::name).containsExactly("Ann");
    assertThat(sourceIds(found)).containsExactly("s1", "s1");
  }

  @Test
  void anIWithinAnIOfAQuotationIsWhoeverIsQuoted() {
    Attributions found =
        find(
            "“Now/now/RB/3/advmod I/i/PRP/3/nsubj think/think/VBP/8/ccomp I/i/PRP/5/nsubj believe/believe/VBP/3/ccomp it/it/PRP/7/nsubj rains,”/rain/VBZ/5/ccomp said/say/VBD/0/root Ann/ann/NNP/8/nsubj ./././8/punct");

    assertThat(found.sources()).extracting(Source::name).containsExactly("Ann");
    assertThat(sourceIds(found)).containsExactly("s1", "s1", "s1");
  }

  @Test
  void anIQuotedByNobodyNamedIsNotTheAuthor() {
    Attributions found =
        find(
            "“Now/now/RB/3/advmod I/i/PRP/3/nsubj believe/believe/VBP/6/ccomp it/it/PRP/5/nsubj rains,”/rain/VBZ/3/ccomp said/say/VBD/0/root nobody/nobody/NN/6/nsubj ./././6/punct",
            "“Now/now/RB/3/advmod I/i/PRP/3/nsubj believe/believe/VBP/0/root it/it/PRP/5/nsubj snows.”/snow/VBZ/3/ccomp");

    assertThat(found.sources()).isEmpty();
    assertThat(sourceIds(found)).containsExactly("none", "none", "none");
  }

  @Test
  void anIReportedWithoutQuotationMarksIsTheAuthor() {
    Attributions found =
        find(
            "Ann/ann/NNP/2/nsubj says/say/VBZ/0/root I/i/PRP/4/nsubj believe/believe/VBP/2/ccomp it/it/PRP/6/nsubj rains/rain/VBZ/4/ccomp ./././2/punct");

    assertThat(found.sources())
        .extracting(Source::type)
        .containsExactly(Source.Type.PERSON, Source.Type.AUTHOR);
    assertThat(sourceIds(found)).containsExactly("s1", "s2");
  }

  @Test
  void attitudesAreFoundOnlyWhereTheyAreAskedFor() {
    String[] lines = {
      "Rowe/rowe/NNP/2/nsubj said/say/VBD/0/root " + rains(2),
      "Ann/ann/NNP/2/nsubj rejected/reject/VBD/0/root the/the/DT/4/det plan/plan/NN/2/obj ./././2/punct"
    };
    assertThat(find(lines).withAttitudes()).hasSize(1);

    Analysis analysis = analysis(lines);
    Attributions found = AttributionFinder.create(List.of(), true).find(analysis, names);
    assertThat(found.attributions()).hasSize(1);
    assertThat(found.attitudes())
        .extracting(a -> words(a, analysis))
        .containsExactly("Ann|rejected|the plan");
    assertThat(found.withAttitudes()).extracting(Attribution::id).containsExactly("a1", "a2");
    assertThat(found.sources()).extracting(Source::name).containsExactly("Rowe", "Ann");
  }

  private static List<String> sourceIds(Attributions found) {
    return found.attributions().stream().map(a -> a.sourceId().orElse("none")).toList();
  }

  private Attributions find(String... lines) {
    return AttributionFinder.create(List.of(), false).find(analysis(lines), names);
  }

  private static Analysis analysis(String... lines) {
    List<Sentence> sentences = new ArrayList<>();
    int offset = 0;
    for (String line : lines) {
      Sentence sentence = Trees.sentence(sentences.size(), 0, offset, line);
      sentences.add(sentence);
      offset = sentence.end() + 1;
    }
    return new Analysis(
        sentences.stream().map(Trees::text).collect(Collectors.joining(" ")), sentences);
  }

  /** "it rains.", said by the verb before it, which is the word of the given number. */
  private static String rains(int verb) {
    return String.format(
        "it/it/PRP/%d/nsubj rains/rain/VBZ/%d/ccomp ./././%d/punct", verb + 2, verb, verb);
  }

  private static String words(Attribution a, Analysis analysis) {
    return a.source().orElseThrow().in(analysis.text())
        + "|"
        + a.cue().orElseThrow().in(analysis.text())
        + "|"
        + a.content().in(analysis.text());
  }
}
