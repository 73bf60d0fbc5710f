package io.github.hencenlp.hence.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.hencenlp.hence.RuleFileException;
import io.github.hencenlp.hence.core.data.DataFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFileTest {

  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          Set.of("cue", "content"),
          Set.of("cue", "content"),
          ImmutableSetMultimap.of("content", "far"),
          Map.of(
              "mood", Setting.oneOf("HIGH", "LOW"),
              "share", Setting.SHARE,
              "far", Setting.oneOf("yes")));

  private static final String RULE =
      """
      # a comment
      words saying = say tell
        "point out"
      words all = @saying think

      rule first-one
        note  Why it is so,
        note  and how.
        match cue:@all/VB -ccomp-> content
        not   cue <-xcomp- x:want
        set   mood HIGH
        set   share 0.75
        yes   She [cue: said] that [content: it rained].
        no    She left.
      """;

  private static final String FORM =
      """
      form a-form
        note  How it looks.
        set   share 0.5
        yes   “[content: It rained].”
        no    It rained.
      """;

  record Broken(String what, String content, int line, int column, String problem) {
    @Override
    public String toString() {
      return what;
    }
  }

  static List<Broken> broken() {
    return List.of(
        new Broken("unknown keyword", "rool x\n", 1, 1, "\"words\" or \"rule\""),
        new Broken("form", FORM, 1, 1, "a form is recognised by code"),
        new Broken("indented line first", "  note x\n", 1, 3, "before this indented one"),
        new Broken("id with a capital", "rule Big\n", 1, 6, "an id of a-z"),
        new Broken(
            "unknown key", RULE.replace("note  and how.", "nota  and how."), 8, 3, "\"nota\""),
        new Broken("no example", RULE.replaceFirst("  yes.*\n", ""), 6, 1, "needs a line \"yes\""),
        new Broken(
            "no counterexample", RULE.replaceFirst("  no .*\n", ""), 6, 1, "needs a line \"no\""),
        new Broken(
            "unknown list", RULE.replace("cue:@all", "cue:@none"), 9, 14, "no word list \"none\""),
        new Broken("unknown list in a list", "words a = @b\n", 1, 12, "no word list \"b\""),
        new Broken("list there already", "words a = x\nwords a = y\n", 2, 1, "there already"),
        new Broken("broken arrow", RULE.replace("-ccomp->", "-ccomp>"), 9, 27, "\"->\""),
        new Broken(
            "no trigger",
            RULE.replace("cue:@all/VB -ccomp-> content", "cue -ccomp-> content"),
            9,
            9,
            "the trigger"),
        new Broken(
            "open phrase",
            RULE.replace("\"point out\"", "\"point out"),
            3,
            4,
            "closing quotation mark"),
        new Broken(
            "unconnected chains",
            RULE.replace("-> content", "-> content, a -obj-> b"),
            9,
            41,
            "shares a node"),
        new Broken("unknown setting", RULE.replace("set   mood", "set   mud"), 11, 9, "\"mud\""),
        new Broken("unknown value", RULE.replace("mood HIGH", "mood MIDDLE"), 11, 14, "\"MIDDLE\""),
        new Broken("share in words", RULE.replace("0.75", "high"), 12, 15, "from 0 to 1"),
        new Broken("share above one", RULE.replace("0.75", "1.5"), 12, 15, "from 0 to 1"),
        new Broken("no share", RULE.replace("0.75", "NaN"), 12, 15, "from 0 to 1"),
        new Broken(
            "no node for a role",
            RULE.replace("-> content\n", "-> other\n"),
            9,
            9,
            "a node \"content\""),
        new Broken(
            "a role in an optional chain alone",
            RULE.replace("cue:@all/VB -ccomp->", "cue:@all/VB, ? cue -ccomp->"),
            9,
            9,
            "a node \"content\""),
        new Broken(
            "exclusion of another thing",
            RULE.replace("cue <-xcomp- x:want", "y <-xcomp- x:want"),
            10,
            9,
            "a match line names"),
        new Broken("empty phrase", RULE.replace("point out", " "), 3, 4, "words in the quotation"),
        new Broken("empty list", "words a =\n", 1, 10, "expected a word"),
        new Broken("unknown role", RULE.replace("[cue: said]", "[clue: said]"), 13, 9, "\"clue\""),
        new Broken("open mark", RULE.replace("it rained]", "it rained"), 13, 9, "[role: words]"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenFileIsRefusedWithFileLineAndColumn(Broken broken) {
    assertThatThrownBy(() -> RuleFile.parse(new DataFile("x.rules", broken.content()), VOCABULARY))
        .isInstanceOf(RuleFileException.class)
        .hasMessageStartingWith("x.rules:" + broken.line() + ":" + broken.column() + ": ")
        .hasMessageContaining(broken.problem());
  }

  @Test
  void aRuleKeepsWhatItsFileSays() {
    Rule rule = RuleFile.parse(new DataFile("x.rules", RULE), VOCABULARY).get(0);

    assertThat(rule.id()).isEqualTo("first-one");
    assertThat(rule.note()).isEqualTo("Why it is so, and how.");
    assertThat(rule.patterns()).hasToString("[cue:@all/VB -ccomp-> content]");
    assertThat(rule.exclusions()).hasSize(1);
    assertThat(rule.settings()).containsOnly(Map.entry("mood", "HIGH"), Map.entry("share", "0.75"));
    assertThat(rule.place()).isEqualTo(new Rule.Place("x.rules", 6));
    assertThat(rule.positives().get(0).text()).isEqualTo("She said that it rained.");
    assertThat(rule.positives().get(0).roles().asMap())
        .containsOnlyKeys("cue", "content")
        .containsEntry("content", List.of("it rained"));
  }

  @Test
  void aNodeMayAddToANeededRoleAndASettingMayStandInForIt() {
    String digits = RULE.replace("content\n", "content2\n");
    String far =
        RULE.replace(" -ccomp-> content\n", "\n").replace("set   mood HIGH", "set   far yes");

    assertThat(RuleFile.parse(new DataFile("x.rules", digits), VOCABULARY)).hasSize(1);
    assertThat(RuleFile.parse(new DataFile("x.rules", far), VOCABULARY)).hasSize(1);
  }

  @Test
  void aFormIsARuleWithoutPatterns() {
    Vocabulary forms = Vocabulary.ofForms(Set.of("content"), Map.of("share", Setting.SHARE));
    Rule form = RuleFile.parse(new DataFile("x.forms", FORM), forms).get(0);

    assertThat(form.patterns()).isEmpty();
    assertThat(form.setting("share", "1")).isEqualTo("0.5");
    assertThat(form.asNote().matches()).containsExactly("“[content: It rained].”");
    String matching = FORM.replace("set   share 0.5", "match content");
    assertThatThrownBy(() -> RuleFile.parse(new DataFile("x.forms", matching), forms))
        .hasMessageStartingWith("x.forms:3:3: ")
        .hasMessageContaining("\"match\"");
  }

  @Test
  void aListThatIsNotThereIsNamedWithThoseThatAre() {
    WordLists lists = new WordLists("x.words", Map.of("saying", List.of("say", "tell")));

    assertThat(lists.words("saying")).containsExactly("say", "tell");
    assertThatThrownBy(() -> lists.words("thinking"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("x.words has no word list \"thinking\"; there are [saying]");
  }

  @Test
  void twoRulesWithOneIdAreRefused() {
    List<Rule> rules = RuleFile.parse(new DataFile("x.rules", RULE), VOCABULARY);

    assertThatThrownBy(() -> RuleSet.of(List.of(rules.get(0), rules.get(0))))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("first-one");
  }

  @Test
  void aMissingFileNamesItself(@TempDir Path folder) {
    assertThatThrownBy(() -> RuleFile.read(folder.resolve("gone.rules"), VOCABULARY))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("gone.rules")
        .hasCauseInstanceOf(IOException.class);
    assertThatThrownBy(() -> RuleFile.read(RuleFile.class, "gone.rules", VOCABULARY))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("gone.rules");
  }

  @Test
  void aFileThatIsNotUtf8IsRefused(@TempDir Path folder) throws IOException {
    Path file =
        Files.write(
            folder.resolve("latin.rules"),
            "words a = café\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> RuleFile.read(file, VOCABULARY))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void windowsLineEndsAreRead(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("windows.rules"), RULE.replace("\n", "\r\n"));

    assertThat(RuleFile.read(file, VOCABULARY)).hasSize(1);
  }
}
