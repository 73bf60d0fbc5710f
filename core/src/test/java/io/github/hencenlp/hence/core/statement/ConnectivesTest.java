package io.github.hencenlp.hence.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hencenlp.hence.RuleFileException;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Token;
import io.github.hencenlp.hence.core.analysis.Trees;
import io.github.hencenlp.hence.core.data.DataFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConnectivesTest {

  private final Connectives connectives = Connectives.bundled();

  @TestFactory
  Stream<DynamicTest> everyEntryKeepsToItsExamples() {
    return StreamSupport.stream(connectives.entries().spliterator(), false)
        .map(
            e ->
                DynamicTest.dynamicTest(
                    String.join(" ", e.connective().words()) + " " + e.connective().sense(),
                    () -> check(e)));
  }

  private void check(Connectives.Entry entry) {
    String words = String.join(" ", entry.connective().words());
    assertThat(entry.yes()).as("the example marks the connective").startsWith("[" + words + "] ");
    Sentence yes = Trees.flat(entry.yes().replaceAll("[\\[\\]]", ""), "mark");
    assertThat(connectives.opening(yes, 0)).as(entry.yes()).contains(entry.connective());
    Sentence no = Trees.flat(entry.no(), "obl");
    assertThat(no.tokens())
        .as("%s has the first word of %s", entry.no(), words)
        .extracting(Token::lower)
        .contains(entry.connective().words().get(0))
        .doesNotContain("[", "]");
    for (int i = 0; i < no.size(); i++) {
      assertThat(found(no, i).filter(entry.connective()::equals))
          .as("%s, word %d", entry.no(), i)
          .isEmpty();
    }
  }

  private Optional<Connective> found(Sentence s, int i) {
    return i == 0 ? connectives.opening(s, i) : connectives.between(s, i);
  }

  @Test
  void theLongestConnectiveWins() {
    Sentence sentence = Trees.flat("as a result the pump broke", "advmod");
    assertThat(connectives.opening(sentence, 0).orElseThrow().words())
        .isEqualTo(List.of("as", "a", "result"));
  }

  @Test
  void insideAClauseItStandsBetweenCommas() {
    assertThat(connectives.between(Trees.flat("the pump , however , broke", "advmod"), 3))
        .isPresent();
    assertThat(connectives.between(Trees.flat("the pump however broke", "advmod"), 2)).isEmpty();
  }

  @Test
  void aSubordinatorNeedsTheTreeToSaySo() {
    assertThat(connectives.opening(Trees.flat("since the pump broke", "mark"), 0)).isPresent();
    assertThat(connectives.opening(Trees.flat("since the pump broke", "case"), 0)).isEmpty();
  }

  @Test
  void behindAPerfectSinceTellsATime() {
    String fallen = "Rents/rent/NNS/3/nsubj have/have/VBP/3/aux fallen/fall/VBN/0/root ";
    String left = "since/since/IN/%d/mark she/she/PRP/%d/nsubj left/leave/VBD/3/advcl";
    assertThat(connectives.opening(Trees.sentence(fallen + left.formatted(6, 6)), 3)).isEmpty();
    assertThat(
            connectives.opening(
                Trees.sentence(fallen + ",/,/,/3/punct " + left.formatted(7, 7)), 4))
        .as("behind a comma")
        .isPresent();
    String fell = "Rents/rent/NNS/3/nsubj then/then/RB/3/advmod fell/fall/VBD/0/root ";
    assertThat(connectives.opening(Trees.sentence(fell + left.formatted(6, 6)), 3))
        .as("behind a simple past")
        .isPresent();
  }

  @Test
  void aBrokenLineNamesFileLineAndColumn() {
    assertThatThrownBy(
            () ->
                Connectives.parse(
                    new DataFile(
                        "mine.txt", "# head\nso | RESLT | INITIAL | | [so] it is | it is")))
        .isInstanceOfSatisfying(
            RuleFileException.class,
            e -> {
              assertThat(e.file()).isEqualTo("mine.txt");
              assertThat(e.line()).isEqualTo(2);
              assertThat(e.column()).isEqualTo(6);
            })
        .hasMessageContaining("RESLT")
        .hasMessageContaining("RESULT");
    assertThatThrownBy(() -> Connectives.parse(new DataFile("mine.txt", "so | RESULT")))
        .isInstanceOf(RuleFileException.class)
        .hasMessageStartingWith("mine.txt:1:1: ")
        .hasMessageContaining("6 fields");
  }
}
