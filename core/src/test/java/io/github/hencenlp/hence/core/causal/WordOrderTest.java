package io.github.hencenlp.hence.core.causal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.causal.WordOrder.Reach;
import java.util.BitSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordOrderTest {

  private static final String WE_SOLD =
      "We/we/PRP/2/nsubj know/know/VBP/0/root that/that/IN/5/mark he/he/PRP/5/nsubj"
          + " sold/sell/VBD/2/ccomp because/because/IN/8/mark rents/rent/NNS/8/nsubj"
          + " rose/rise/VBD/5/advcl ,/,/,/12/punct and/and/CC/12/cc we/we/PRP/12/nsubj"
          + " stayed/stay/VBD/2/conj";

  private static String in(Analysis analysis, Optional<TokenSet> words) {
    return words.flatMap(TokenSet::span).map(s -> s.in(analysis.text())).orElse("");
  }

  private static String arguments(Analysis analysis, WordOrder order) {
    return in(analysis, order.behind()) + " <- " + in(analysis, order.other());
  }

  @Test
  void theNearestClausesStandBesideTheSignal() {
    Analysis analysis = Trees.of(WE_SOLD);

    assertThat(arguments(analysis, WordOrder.around(sentence(analysis), 5, 5, Reach.NEAR)))
        .isEqualTo("rents rose <- he sold");
  }

  @Test
  void orAllThatStandsBeforeAndBehind() {
    Analysis analysis = Trees.of(WE_SOLD);

    assertThat(arguments(analysis, WordOrder.around(sentence(analysis), 5, 5, Reach.FAR)))
        .isEqualTo("rents rose , and we stayed <- We know that he sold");
  }

  @Test
  void anActMayBeAnInfinitiveItself() {
    Analysis analysis =
        Trees.of(
            "They/they/PRP/2/nsubj refused/refuse/VBD/0/root to/to/TO/4/mark sell/sell/VB/2/xcomp"
                + " to/to/TO/6/mark save/save/VB/4/advcl jobs/job/NNS/6/obj");

    assertThat(arguments(analysis, WordOrder.around(sentence(analysis), 4, 4, Reach.NARROW)))
        .isEqualTo("save jobs <- sell");
  }

  @Test
  void aVerbHasItsSubjectWithARelativeClauseBeforeItAndAPhraseBehind() {
    Analysis analysis =
        Trees.of(
            "We/we/PRP/2/nsubj know/know/VBP/0/root that/that/IN/4/mark rent/rent/NN/2/ccomp"
                + " that/that/WDT/7/obj followed/follow/VBD/7/nsubj put/put/VBD/4/acl:relcl"
                + " shops/shop/NNS/7/obj in/in/IN/10/case debt/debt/NN/7/obl");

    assertThat(arguments(analysis, WordOrder.around(sentence(analysis), 6, 6, Reach.NEAR)))
        .isEqualTo("shops in debt <- rent that followed");
  }

  @Test
  void withoutACommaTheSubjectOfTheClauseAboveBeginsIt() {
    Analysis analysis =
        Trees.of(
            "When/when/WRB/4/advmod the/the/DT/3/det mill/mill/NN/4/nsubj closes/close/VBZ/7/advcl"
                + " the/the/DT/6/det town/town/NN/7/nsubj dies/die/VBZ/0/root");

    assertThat(arguments(analysis, WordOrder.fronted(sentence(analysis), 0, Reach.NEAR)))
        .isEqualTo("the mill closes <- the town dies");
  }

  @Test
  void aSignalInFrontHasBothBehindIt() {
    Analysis analysis =
        Trees.of(
            "If/if/IN/3/mark rents/rent/NNS/3/nsubj rise/rise/VBP/9/advcl ,/,/,/9/punct"
                + " she/she/PRP/6/nsubj says/say/VBZ/9/parataxis ,/,/,/9/punct"
                + " they/they/PRP/9/nsubj sell/sell/VBP/0/root");

    assertThat(arguments(analysis, WordOrder.fronted(sentence(analysis), 0, Reach.NEAR)))
        .as("what a few words between commas say is passed over")
        .endsWith("<- they sell");
  }

  @Test
  void theMainClauseMayBeginWithoutAComma() {
    Analysis analysis =
        Trees.of(
            "If/if/IN/3/mark rents/rent/NNS/3/nsubj rise/rise/VBP/6/advcl"
                + " again/again/RB/3/advmod they/they/PRP/6/nsubj sell/sell/VBP/0/root");

    assertThat(arguments(analysis, WordOrder.fronted(sentence(analysis), 0, Reach.NEAR)))
        .isEqualTo("rents rise again <- they sell");
  }

  private static final String SO_COLD =
      "It/it/PRP/3/nsubj was/be/VBD/3/cop so/so/RB/3/advmod cold/cold/JJ/0/root"
          + " that/that/IN/6/mark pipes/pipe/NNS/6/nsubj froze/freeze/VBD/3/ccomp";

  @Test
  void whatStandsWithinASignalGoesWithWhatStandsBefore() {
    Analysis analysis = Trees.of(SO_COLD);

    assertThat(
            arguments(analysis, WordOrder.of(sentence(analysis), words(2, 4), false, Reach.NEAR)))
        .isEqualTo("pipes froze <- It was … cold");
  }

  @Test
  void orIsTheFirstArgumentOfASignalInFront() {
    Analysis analysis = Trees.of(SO_COLD);

    assertThat(arguments(analysis, WordOrder.of(sentence(analysis), words(2, 4), true, Reach.NEAR)))
        .isEqualTo("cold <- pipes froze");
  }

  @Test
  void aSignalWithinAnArgumentHasTheOtherElsewhere() {
    Analysis analysis = Trees.of(SO_COLD);

    assertThat(arguments(analysis, WordOrder.of(sentence(analysis), words(2), false, Reach.AROUND)))
        .isEqualTo("It was … cold that pipes froze <- ");
  }

  private static BitSet words(int... members) {
    BitSet words = new BitSet();
    for (int member : members) {
      words.set(member);
    }
    return words;
  }

  @Test
  void aPhraseBehindTheSignalIsNoClause() {
    Analysis analysis =
        Trees.of(
            "They/they/PRP/2/nsubj sold/sell/VBD/0/root for/for/IN/5/case a/a/DT/5/det"
                + " song/song/NN/2/obl");

    assertThat(WordOrder.around(sentence(analysis), 2, 2, Reach.NEAR).behind()).isEmpty();
  }

  private static Sentence sentence(Analysis analysis) {
    return analysis.sentences().get(0);
  }
}
