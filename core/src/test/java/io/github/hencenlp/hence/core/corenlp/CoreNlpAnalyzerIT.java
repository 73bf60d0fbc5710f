package io.github.hencenlp.hence.core.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analyzer.Entity;
import io.github.hencenlp.hence.core.analysis.Coreference;
import io.github.hencenlp.hence.core.analysis.Sentence;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreNlpAnalyzerIT {

  @Test
  void namesAreTold() {
    Sentence sentence =
        TestAnalyzer.analyze("Bram Holloway of Oxfam flew to Syria.").sentences().get(0);
    assertThat(TestAnalyzer.shared().entities(sentence))
        .containsExactly(
            Entity.PERSON,
            Entity.PERSON,
            Entity.NONE,
            Entity.ORGANIZATION,
            Entity.NONE,
            Entity.NONE,
            Entity.PLACE,
            Entity.NONE);
  }

  @Test
  void pronounsStandForWhomTheyNameOnlyWhereThatIsAskedFor() {
    String text = "Bram Holloway flew to Syria.\n\nHe said that the roads were open.";
    List<Span.Piece> paragraphs = List.of(new Span.Piece(0, 28), new Span.Piece(30, text.length()));
    CoreNlpAnalyzer analyzer = CoreNlpAnalyzer.load(false, true);
    Coreference coreference = analyzer.coreference(analyzer.analyze(text, paragraphs));

    assertThat(coreference.antecedent(text.indexOf("He"))).hasValue(text.indexOf("Holloway"));
    assertThat(coreference.antecedent(0)).isEmpty();
    assertThat(TestAnalyzer.shared().coreference(TestAnalyzer.analyze(text)))
        .isSameAs(Coreference.NONE);
  }

  @Test
  void invisibleCharactersDoNotPartAWord() {
    Sentence sentence = TestAnalyzer.analyze("The coun\u00ADcil met.").sentences().get(0);
    assertThat(sentence.token(1).lemma()).isEqualTo("council");
    assertThat(sentence.token(1).end() - sentence.token(1).begin())
        .isEqualTo("coun\u00ADcil".length());
  }

  /** In a process of its own, since what CoreNLP prints it prints when it is first loaded. */
  @Test
  void loadingAndAnalysingPrintNothing() throws Exception {
    File printed = File.createTempFile("printed", ".txt");
    Process process =
        new ProcessBuilder(
                List.of(
                    System.getProperty("java.home") + "/bin/java",
                    "-Xmx2g",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Quiet.class.getName()))
            .redirectErrorStream(true)
            .redirectOutput(printed)
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(printed).content(StandardCharsets.UTF_8).isEmpty();
  }

  /** Loads the models and analyses a text with a character that CoreNLP does not know. */
  static final class Quiet {
    private Quiet() {}

    public static void main(String[] arguments) {
      String text = "The council met \uFFFF in Syria \u0600.";
      CoreNlpAnalyzer analyzer = CoreNlpAnalyzer.load(true);
      analyzer
          .analyze(text, List.of(new io.github.hencenlp.hence.Span.Piece(0, text.length())))
          .sentences()
          .forEach(analyzer::entities);
    }
  }
}
