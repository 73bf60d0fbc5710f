package io.github.hencenlp.hence.core;

import static io.github.hencenlp.hence.ArgumentStructureAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hencenlp.hence.ArgumentExtractor;
import io.github.hencenlp.hence.ArgumentStructure;
import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.ExtractorOptions;
import io.github.hencenlp.hence.RuleFileException;
import io.github.hencenlp.hence.Statement;
import io.github.hencenlp.hence.core.corenlp.TestAnalyzer;
import io.github.hencenlp.hence.format.ArgumentFormat;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from a text to its argument structure, with the real analysis. */
class ExtractorIT {

  private static final String PAGE =
      """
      Keep the mill race open

      By Petra Hollund

      The council should keep the mill race open. Filling it in would be a costly mistake, because the cellars of \
      Weir Street drain into it.

      "We pumped for nine days after the last storm," said Olga Brandt, the fire chief. "Without the race we would \
      have pumped for a month."

      Some councillors claim that the race breeds mosquitoes. But the county's own survey found fewer insects there \
      than in the park. Therefore, the fear of mosquitoes is no reason to spend a million crowns.

      Please support our work with a donation.
      """;

  private static final ArgumentExtractor EXTRACTOR = extractor(ExtractorOptions.defaults());

  /** Shares the one loaded analyzer of all tests. */
  private static ArgumentExtractor extractor(ExtractorOptions options) {
    return new PipelineExtractor(TestAnalyzer.shared(), Stages.create(options));
  }

  private static String json(ArgumentStructure argument) {
    return ArgumentFormat.named("json").toString(argument);
  }

  @Test
  void aPageIsReadWhole() {
    ArgumentStructure argument = EXTRACTOR.extract(PAGE);
    assertThat(argument)
        .hasMainConclusion("The council should keep the mill race open")
        .hasCausalClaim(
            "the cellars of Weir Street drain into it", "Filling it in would be a costly mistake")
        .hasStatementBy("Olga Brandt", "We pumped for nine days after the last storm");
    assertThat(argument.statements())
        .extracting(Statement::text)
        .noneMatch(t -> t.contains("donation"))
        .noneMatch(t -> t.contains("Petra Hollund"))
        .contains("the fear of mosquitoes is no reason to spend a million crowns");
  }

  @Test
  void aConditionIsNoFact() {
    ArgumentStructure argument =
        EXTRACTOR.extract(
            Document.body("If the dam breaks, the valley will flood. Rain may cause mudslides."));
    assertThat(argument.causalClaims())
        .extracting(CausalClaim::modality)
        .containsExactly(CausalClaim.Modality.CONDITIONAL, CausalClaim.Modality.POSSIBLE);
  }

  @Test
  void attitudesAddAttributionsAndNothingElse() {
    Document document =
        Document.body(
            "The mayor said that the race must close. The guild rejected the plan."
                + " If the race closes, the cellars will flood.");
    ArgumentStructure plain = EXTRACTOR.extract(document);
    try (ArgumentExtractor extractor =
        extractor(ExtractorOptions.builder().attitudes(true).build())) {
      ArgumentStructure more = extractor.extract(document);
      assertThat(more.attributions())
          .extracting(a -> more.words(a.cue().orElseThrow()))
          .containsExactly("said", "rejected");
      assertThat(plain.attributions()).hasSize(1);
      assertThat(more.statements()).isEqualTo(plain.statements());
      assertThat(more.causalClaims()).isEqualTo(plain.causalClaims());
      assertThat(more.inferences()).isEqualTo(plain.inferences());
      assertThat(extractor.rule(more.attributions().get(1).rule())).isPresent();
    }
  }

  @Test
  void readyMadeStatementsStayAsTheyAre() {
    List<String> statements =
        List.of(
            "The town should build the bypass.",
            "because the high street is choked by lorries.",
            "Critics say the bypass would ruin the meadow.");
    ArgumentStructure argument = EXTRACTOR.extract(Document.ofStatements(statements));
    assertThat(argument.statements()).extracting(Statement::text).isEqualTo(statements);
    assertThat(argument.inferences()).isNotEmpty();
    assertThat(argument).hasMainConclusion(statements.get(0));
  }

  @Test
  void aPageWithoutABodyHasAnEmptyArgument() {
    ArgumentStructure argument = EXTRACTOR.extract("Share this: Facebook | Twitter | E-mail\n");
    assertThat(argument.statements()).isEmpty();
    assertThat(argument.mainConclusion()).isEmpty();
    assertThat(argument.zones()).isNotEmpty();
  }

  @Test
  void theSameTextGivesTheSameBytesFromEightThreadsAtOnce() throws Exception {
    String expected = json(EXTRACTOR.extract(PAGE));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<String> task = () -> json(EXTRACTOR.extract(PAGE));
      List<Future<String>> results = threads.invokeAll(Collections.nCopies(24, task));
      for (Future<String> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @RepeatedTest(20)
  void whateverStandsInATextItsOffsetsAreRight(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<String> pieces =
        List.of(
            "The coun\u00ADcil\u200B should act, because the road \u2014 an old one \u2014 is worn.",
            "\u201CWe never wanted this,\u201D said Anna Kell \uD83D\uDE42.",
            "Prices rose\u00A0by 9 per cent; therefore, rents must fall.",
            "According to the mayor, \u2018nobody\u2019 pays.\t(Really?)",
            "If it rains,\r\nthe fields will flood",
            "\uFEFFHEADING WITHOUT A STOP",
            "\u00ABIl faut agir\u00BB, he wrote; nobody did.",
            "…and so on\u2026",
            "\"An open quotation that nobody closes, she said.",
            "cafe\u0301 owners object: trade will suffer!!!");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3 + random.nextInt(10); i++) {
      text.append(pieces.get(random.nextInt(pieces.size())))
          .append(List.of("\n\n", "\r\n\r\n", " ", "\n", "\u2028").get(random.nextInt(5)));
    }
    // The structure's own constructor checks zones, ids, references and words.
    ArgumentStructure argument = EXTRACTOR.extract(text.toString());
    assertThat(argument.circularSupport()).isEmpty();
    assertThat(argument.inferences())
        .allSatisfy(i -> assertThat(EXTRACTOR.rule(i.rule())).as(i.rule()).isPresent());
    assertThat(argument.causalClaims())
        .allSatisfy(c -> assertThat(c.cause().overlaps(c.effect())).as("%s", c).isFalse());
    assertThat(argument.statements())
        .allSatisfy(s -> assertThat(s.text()).isEqualTo(s.span().in(text.toString())).isNotBlank());
    for (int i = 1; i < argument.statements().size(); i++) {
      assertThat(
              argument.statements().get(i).span().overlaps(argument.statements().get(i - 1).span()))
          .as("statements apart")
          .isFalse();
    }
    assertThat(json(EXTRACTOR.extract(text.toString()))).isEqualTo(json(argument));
  }

  @Test
  void aSentenceOfHundredsOfWordsIsReadAsAnyOther() {
    String text =
        "The council met and " + "the mill, the weir and the old bridge, ".repeat(60) + "all fell.";
    assertThat(EXTRACTOR.extract(Document.body(text)).statements()).isNotEmpty();
  }

  @Test
  void nothingIsPrinted() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream trap = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(trap);
      System.setErr(trap);
      try (ArgumentExtractor extractor = ArgumentExtractor.create()) {
        extractor.extract(PAGE + " \uFFFF \u0600");
      }
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aClosedExtractorSaysSo() {
    ArgumentExtractor extractor = extractor(ExtractorOptions.defaults());
    extractor.close();
    extractor.close();
    assertThatThrownBy(() -> extractor.extract(PAGE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void aHostsOwnRulesAreUsed(@TempDir Path folder) throws Exception {
    Path rules =
        Files.writeString(
            folder.resolve("mine.rules"),
            """
            rule mine-betokens
              note   "betokens" in the host's own field
              match  signal:betoken -nsubj-> cause, signal -obj-> effect
              yes    [cause: Sloth] [signal: betokens] [effect: debt].
              no     Sloth remains.
            """);
    try (ArgumentExtractor extractor =
        extractor(ExtractorOptions.builder().causalRules(rules).build())) {
      List<String> found = new ArrayList<>();
      extractor
          .extract(Document.body("The old contract betokens trouble."))
          .causalClaims()
          .forEach(c -> found.add(c.rule()));
      assertThat(found).containsExactly("mine-betokens");
    }
  }

  @Test
  void aBrokenRuleFileNamesFileLineAndColumn(@TempDir Path folder) throws Exception {
    Path rules =
        Files.writeString(folder.resolve("mine.rules"), "rule mine\n  mtach  a -obj-> b\n");
    ExtractorOptions options = ExtractorOptions.builder().causalRules(rules).build();
    assertThatThrownBy(() -> ArgumentExtractor.create(options))
        .isInstanceOfSatisfying(
            RuleFileException.class,
            e -> {
              assertThat(e.file()).endsWith("mine.rules");
              assertThat(e.line()).isEqualTo(2);
              assertThat(e.column()).isEqualTo(3);
            })
        .hasMessageContaining("mtach")
        .hasMessageContaining("match");
  }
}
