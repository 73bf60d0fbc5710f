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
      })
  void aFullClauseBeginsBehindAFullClause(String tagged, String starts) {
    assertThat(ClauseBoundaries.in(flat(tagged))).hasToString(starts);
  }
}
