package io.github.hencenlp.hence.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.Attribution;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Trees;
import io.github.hencenlp.hence.core.attribution.Attributions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a report leaves of its sentence, and what of it is a statement. */
class ReportsTest {

  private static final String PUMPS_BREAK =
      " that/that/IN/5/mark pumps/pump/NNS/5/nsubj break/break/VBP/2/ccomp";

  /** Cuts a sentence in which a source says a content, each given by its words. */
  private static List<Unit> segment(String tree, String source, String cue, String content) {
    Sentence sentence = Trees.sentence(tree);
    String text = Trees.text(sentence);
    Attribution attribution =
        new Attribution(
            "a1",
            Optional.of(span(text, source)),
            Optional.of(span(text, cue)),
            span(text, content),
            Optional.empty(),
            Attribution.Modality.NEUTRAL,
            1,
            "r");
    return new Segmenter()
        .segment(
            new Analysis(text, List.of(sentence)),
            new Attributions(List.of(), List.of(attribution), List.of()));
  }

  private static Span span(String text, String words) {
    int begin = text.indexOf(words);
    return Span.of(begin, begin + words.length());
  }

  @Test
  void nobodysWordIsNoStatementAlone() {
    String nobody = "Nobody/nobody/NN/2/nsubj said/say/VBD/0/root" + PUMPS_BREAK;
    assertThat(segment(nobody, "Nobody", "said", "pumps break"))
        .extracting(Unit::text)
        .containsExactly("Nobody said that pumps break");
  }

  @Test
  void howManyHoldSomethingIsThePoint() {
    String poll =
        "Seven/seven/CD/4/nsubj in/in/IN/3/case ten/ten/CD/1/nmod said/say/VBD/0/root "
            + "pumps/pump/NNS/6/nsubj break/break/VBP/4/ccomp";
    assertThat(segment(poll, "Seven in ten", "said", "pumps break"))
        .extracting(Unit::text)
        .containsExactly("Seven in ten said pumps break");
    String experts =
        "Two/two/CD/2/nummod smiths/smith/NNS/3/nsubj said/say/VBD/0/root "
            + "pumps/pump/NNS/5/nsubj break/break/VBP/3/ccomp";
    assertThat(segment(experts, "Two smiths", "said", "pumps break"))
        .extracting(Unit::text)
        .containsExactly("pumps break");
  }

  @Test
  void whatIsOnlySupposedToBeSaidBelongsToTheCondition() {
    String supposed =
        "If/if/IN/3/mark she/she/PRP/3/nsubj thinks/think/VBZ/8/advcl pumps/pump/NNS/5/nsubj "
            + "break/break/VBP/3/ccomp ,/,/,/8/punct wells/well/NNS/8/nsubj fail/fail/VBP/0/root";
    assertThat(segment(supposed, "she", "thinks", "pumps break"))
        .extracting(Unit::text)
        .containsExactly("If she thinks pumps break , wells fail");
  }

  @Test
  void aConditionBeforeTheReportBelongsToWhatIsSaid() {
    String condition =
        "If/if/IN/3/mark wells/well/NNS/3/nsubj fail/fail/VBP/6/advcl ,/,/,/6/punct she/she/PRP/6/nsubj "
            + "says/say/VBZ/0/root pumps/pump/NNS/8/nsubj break/break/VBP/6/ccomp";
    assertThat(segment(condition, "she", "says", "pumps break"))
        .extracting(Unit::text)
        .containsExactly("If wells fail … pumps break");
  }

  @Test
  void aRelativeClauseOfWhatIsSaidBelongsToIt() {
    String relative =
        "She/she/PRP/2/nsubj says/say/VBZ/0/root pumps/pump/NNS/4/nsubj flood/flood/VBP/2/ccomp "
            + "wells/well/NNS/4/obj ,/,/,/8/punct which/which/WDT/8/nsubj burst/burst/VBP/5/acl:relcl";
    assertThat(segment(relative, "She", "says", "pumps flood wells"))
        .extracting(Unit::text)
        .containsExactly("pumps flood wells , which burst");
  }

  @Test
  void aSmallClauseIsNoStatement() {
    String call =
        "They/they/PRP/2/nsubj call/call/VBP/0/root it/it/PRP/4/nsubj sulking/sulk/VBG/2/dep";
    assertThat(segment(call, "They", "call", "it sulking"))
        .extracting(Unit::text)
        .containsExactly("They call it sulking");
  }

  @Test
  void aClauseThatTheTreeHasTornApartIsOne() {
    String torn =
        "She/she/PRP/2/nsubj insists/insist/VBZ/0/root pumps/pump/NNS/2/obj will/will/MD/5/aux "
            + "break/break/VB/2/dep";
    assertThat(segment(torn, "She", "insists", "pumps will break"))
        .extracting(Unit::text)
        .containsExactly("pumps will break");
  }

  @Test
  void aReportAtTheEndLeavesTheClauseBeforeIt() {
    String came =
        "She/she/PRP/2/nsubj came/come/VBD/0/root and/and/CC/4/cc said/say/VBD/2/conj on/on/IN/6/case "
            + "Monday/Monday/NNP/4/obl that/that/IN/9/mark pumps/pump/NNS/9/nsubj break/break/VBP/4/ccomp";
    assertThat(segment(came, "She", "said", "pumps break"))
        .extracting(Unit::text)
        .containsExactly("She came", "pumps break");
    String ground =
        "It/it/PRP/3/nsubj is/be/VBZ/3/cop cheap/cheap/JJ/0/root on/on/IN/6/case the/the/DT/6/det "
            + "ground/ground/NN/3/obl that/that/IN/9/mark pumps/pump/NNS/9/nsubj last/last/VBP/6/acl";
    assertThat(segment(ground, "ground", "ground", "pumps last"))
        .extracting(Unit::text)
        .containsExactly("It is cheap", "pumps last");
  }
}
