package io.github.hencenlp.hence.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseBoundariesTest {

  private static final ClauseBoundaries BOUNDARIES = new ClauseBoundaries(Connectives.bundled());

  /** Tagged words under a flat tree: word orders alone decide. */
  private static Sentence flat(String tagged) {
    List<String> words = new ArrayList<>();
    for (String part : Splitter.on(' ').split(tagged)) {
      List<String> word = Splitter.on('_').splitToList(part);
      words.add(
          String.join(
              "/",
              word.get(0),
              word.get(0).toLowerCase(Locale.ROOT),
              word.get(1),
              words.isEmpty() ? "0/root" : "1/dep"));
    }
    return Trees.sentence(String.join(" ", words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The_DT pump_NN broke_VBD ,_, and_CC nobody_NN came_VBD | {4}",
        "The_DT pump_NN broke_VBD ;_: nobody_NN came_VBD | {4}",
        "It_PRP is_VBZ old_JJ :_: it_PRP leaks_VBZ | {4}",
        "It_PRP is_VBZ old_JJ ,_, so_RB it_PRP leaks_VBZ ,_, and_CC we_PRP pay_VBP | {4, 8}",
        "When_WRB it_PRP rains_VBZ ,_, the_DT roof_NN leaks_VBZ | {}",
        "When_WRB it_PRP rains_VBZ ,_, it_PRP leaks_VBZ ,_, and_CC we_PRP pay_VBP | {7}",
        "They_PRP sold_VBD pumps_NNS ,_, ropes_NNS ,_, and_CC nails_NNS | {}",
        "The_DT men_NNS ,_, and_CC I_PRP know_VBP them_PRP ,_, left_VBD | {}",
        "It_PRP broke_VBD ,_, and_CC then_RB fell_VBD down_RB | {}",
        "The_DT law_NN is_VBZ clear_JJ :_: read_VB it_PRP | {5}",
        "It_PRP is_VBZ dear_JJ :_: in_IN May_NNP ,_, it_PRP cost_VBD ten_CD | {4}",
        "It_PRP is_VBZ a_DT farce_NN :_: the_DT old_JJ rule_NN | {}",
        "It_PRP rose_VBD ,_, and_CC near_IN the_DT port_NN ,_, it_PRP fell_VBD | {}",
      })
  void aFullClauseBeginsBehindAFullClause(String tagged, String starts) {
    assertThat(BOUNDARIES.in(flat(tagged))).hasToString(starts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bakers_NNS starve_NN ,_, so_RB the_DT price_NN rises_NNS | {3}",
        "The_DT inn_NN shut_NN ,_, and_CC the_DT cook_NN left_VBD | {4}",
        "It_PRP stays_VBZ ,_, because_IN through_IN it_PRP pass_VB ships_NNS | {3}",
        "It_PRP stays_VBZ ,_, chiefly_RB because_IN the_DT ferry_NN pays_NNS | {3}",
        "It_PRP may_MD fail_VB ,_, given_VBN that_IN rivals_NNS copy_NN it_PRP | {4}",
        "It_PRP failed_VBD ,_, with_IN the_DT result_NN that_IN rain_NN costs_NNS us_PRP | {3}",
        "One_CD costs_NNS ten_CD ;_: the_DT other_JJ costs_NNS two_CD | {4}",
        "I_PRP know_VBP that_IN it_PRP leaks_VBZ and_CC that_IN tar_NN costs_NNS money_NN | {5}",
      })
  void whatAlwaysBeginsAClauseDoesSoWhateverTheTagsSay(String tagged, String starts) {
    assertThat(BOUNDARIES.in(flat(tagged))).hasToString(starts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It_PRP fell_VBD ,_, because_IN of_IN the_DT rain_NN | {}",
        "It_PRP fell_VBD ,_, so_RB much_RB is_VBZ sure_JJ | {}",
        "When_WRB rain_NN falls_VBZ ,_, so_RB the_DT book_NN says_VBZ | {}",
        "If_IN it_PRP rains_VBZ ;_: the_DT roof_NN leaks_VBZ | {}",
        "Salt_NN ,_, and_CC the_DT cook_NN left_VBD | {}",
        "I_PRP bought_VBD this_DT and_CC that_DT | {}",
        "They_PRP are_VBP bakers_NNS ;_: smiths_NNS and_CC cooks_NNS ;_: and_CC men_NNS who_WP fish_VBP | {}",
        "They_PRP want_VBP tolls_NNS ,_, and_CC rights_NNS and_CC require_VBP proof_NN | {}",
      })
  void whatOnlyLooksLikeItDoesNot(String tagged, String starts) {
    assertThat(BOUNDARIES.in(flat(tagged))).hasToString(starts);
  }
}
