package io.github.hencenlp.hence.core.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.TokenSet;
import io.github.hencenlp.hence.core.analysis.Trees;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is read along the line of words and tags, with trees that tell nothing: every word hangs on
 * the first.
 */
class LineReadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "call/VBP it/PRP a/DT theft/NN ./. | it a theft",
        "called/VBD the/DT tax/NN a/DT theft/NN on/IN Monday/NNP ,/, and/CC | the tax a theft on Monday",
        "calls/VBZ the/DT plan/NN absurd/JJ ./. | the plan absurd",
        "call/VBP it/PRP drifting/VBG ./. | it drifting",
        "calls/VBZ the/DT mill/NN he/PRP owns/VBZ a/DT ruin/NN ./. | none",
        "call/VBP the/DT harbour/NN every/DT day/NN ./. | none",
        "called/VBD the/DT harbour/NN a/DT week/NN ago/RB ./. | none",
        "called/VBD ./. | none",
      })
  void aThingAndItsName(String line, String content) {
    assertThat(words(Naming.behind(sentence(line), 0))).isEqualTo(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann/NNP ,/, 70/CD ,/, said/VBD | 4 | Ann , 70",
        "On/IN Monday/NNP ,/, Ann/NNP said/VBD | 4 | Ann",
        "Ann/NNP has/VBZ said/VBD | 2 | none",
        "Ann/NNP ,/, who/WP came/VBD late/RB ,/, said/VBD | 6 | Ann , who came late",
      })
  void theNounPhraseBeforeAVerb(String line, int verb, String phrase) {
    assertThat(words(SubjectPhrase.before(sentence(line), verb))).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/DT mill/NN which/WDT they/PRP say/VBP is/VBZ safe/JJ ,/, burned/VBD | 4 | which is safe",
        "what/WP she/PRP said/VBD was/VBD wrong/JJ ./. | 2 | what was wrong",
        "they/PRP say/VBP is/VBZ safe/JJ ./. | 1 | none",
        "a/DT mill/NN which/WDT they/PRP heard/VBD of/IN ./. | 4 | none",
      })
  void theRelativeClauseAroundACue(String line, int cue, String clause) {
    assertThat(words(ReportedClause.relative(sentence(line), cue))).isEqualTo(clause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ask/VBP me/PRP why/WRB he/PRP left/VBD ./. | why he left",
        "ask/VBP me/PRP for/IN bread/NN ./. | none",
        "asked/VBD and/CC knew/VBD why/WRB he/PRP left/VBD ./. | none",
      })
  void theQuestionBehindACue(String line, String question) {
    assertThat(words(ReportedClause.question(sentence(line), 0))).isEqualTo(question);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rowe/NNP :/: We/PRP shall/MD see/VB ./. | Rowe | We shall see",
        "ANN/NNP ROWE/NNP :/: We/PRP shall/MD see/VB ./. | ANN ROWE | We shall see",
        "Survey/NN :/: Trams/NNS are/VBP slow/JJ ./. | Survey | Trams are slow",
      })
  void aNameBeforeAColonSpeaks(String line, String name, String content) {
    Analysis analysis = analysis(line);
    List<Saying> sayings = SpeakerLabel.sayings(analysis, List.of());
    assertThat(sayings).hasSize(1);
    assertThat(words(sayings.get(0).source())).isEqualTo(name);
    assertThat(sayings.get(0).content().in(analysis.text())).isEqualTo(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The/DT reason/NN :/: We/PRP shall/MD see/VB ./.",
        "Myth/NN :/: Trams/NNS are/VBP slow/JJ ./.",
        "Rowe/NNP :/: 11/CD ./.",
        "Rowe/NNP saw/VBD :/: it/PRP rained/VBD then/RB",
      })
  void noOtherWordBeforeAColonDoes(String line) {
    assertThat(SpeakerLabel.sayings(analysis(line), List.of())).isEmpty();
  }

  @Test
  void aSpeakerHasTheWholeParagraphAndNoMore() {
    Sentence first = Trees.sentence(0, 0, 0, tree("Rowe/NNP :/: We/PRP shall/MD see/VB ./."));
    Sentence second = Trees.sentence(1, 0, first.end() + 1, tree("Wait/VB ./."));
    Sentence third = Trees.sentence(2, 1, second.end() + 1, tree("It/PRP rained/VBD ./."));
    List<Sentence> sentences = List.of(first, second, third);
    String text = sentences.stream().map(Trees::text).collect(Collectors.joining(" "));

    assertThat(SpeakerLabel.sayings(new Analysis(text, sentences), List.of()))
        .singleElement()
        .satisfies(s -> assertThat(s.content().in(text)).isEqualTo("We shall see . Wait"));
  }

  private static String words(Optional<TokenSet> found) {
    return found
        .map(
            words ->
                words.members().stream()
                    .mapToObj(i -> words.sentence().token(i).word())
                    .collect(Collectors.joining(" ")))
        .orElse("none");
  }

  private static Analysis analysis(String line) {
    Sentence sentence = sentence(line);
    return new Analysis(Trees.text(sentence), List.of(sentence));
  }

  private static Sentence sentence(String line) {
    return Trees.sentence(tree(line));
  }

  private static String tree(String line) {
    List<String> words = Splitter.on(' ').splitToList(line.strip());
    StringBuilder tree = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).substring(0, words.get(i).lastIndexOf('/'));
      tree.append(i == 0 ? "" : " ")
          .append(word)
          .append('/')
          .append(lemma(word))
          .append(words.get(i).substring(word.length()))
          .append(i == 0 ? "/0/root" : "/1/dep");
    }
    return tree.toString();
  }

  private static String lemma(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
