package io.github.hencenlp.hence.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.hencenlp.hence.ArgumentStructure;
import io.github.hencenlp.hence.Attribution;
import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Inference;
import io.github.hencenlp.hence.Scheme;
import io.github.hencenlp.hence.Sketch;
import io.github.hencenlp.hence.Source;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.Statement;
import io.github.hencenlp.hence.Zone;
import io.github.hencenlp.hence.format.ArgumentFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFormatTest {
  private final ArgumentFormat format = new JsonFormat();

  @Test
  void aWholeStructureReadsAsTheGoldenFile() throws IOException {
    assertThat(format.toString(lamps())).isEqualTo(resource("lamps.json"));
  }

  @Test
  void theFormatIsFoundByItsName() {
    assertThat(ArgumentFormat.named("json")).isInstanceOf(JsonFormat.class);
    assertThat(format.extension()).isEqualTo("json");
  }

  @Test
  void theTitleIsTheHostsOwnThenTheTitleZonesThenNone() {
    Document page = Document.of("Rain\n\nIt fell.");
    Sketch titled = Sketch.of(page).zone(Zone.Type.TITLE, 6).zone(Zone.Type.BODY, 14);
    assertThat(title(titled.structure())).isEqualTo("Rain");
    assertThat(
            title(
                Sketch.of(page.withTitle("Of rain"))
                    .zone(Zone.Type.TITLE, 6)
                    .zone(Zone.Type.BODY, 14)
                    .structure()))
        .isEqualTo("Of rain");
    assertThat(document(Sketch.of(page).structure()).get("title").isJsonNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0, 0.0", "1, 1.0", "0.125, 0.13", "0.994, 0.99", "0.7000000001, 0.7", "0.999, 1.0"})
  void confidenceHasTwoDecimalsAtMost(double confidence, String written) {
    String json =
        format.toString(
            new ArgumentStructure(
                Document.of("Rain"),
                List.of(new Zone(Zone.Type.BODY, 0, 4)),
                List.of(),
                List.of(
                    new Attribution(
                        "a1",
                        Optional.empty(),
                        Optional.empty(),
                        Span.of(0, 4),
                        Optional.empty(),
                        Attribution.Modality.NEUTRAL,
                        confidence,
                        "drawn")),
                List.of(),
                List.of(),
                List.of()));
    assertThat(json).contains("\"confidence\": " + written + ",");
  }

  @Test
  void theHostsLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    String here = format.toString(lamps());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
      assertThat(format.toString(lamps())).isEqualTo(here);
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(format.toString(lamps())).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void halvesOfCharactersAreEscapedAndWholeOnesAreNot() {
    String text = "a \uD83D\uDEB2 b \uD83D c \uDEB2";
    String json = format.toString(Sketch.of(text).statement("u1", text).structure());
    assertThat(json).contains("\"a \uD83D\uDEB2 b \\ud83d c \\udeb2\"");
    String sent = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(
            JsonParser.parseString(sent)
                .getAsJsonObject()
                .getAsJsonArray("statements")
                .get(0)
                .getAsJsonObject()
                .get("text")
                .getAsString())
        .isEqualTo(text);
  }

  private JsonObject document(ArgumentStructure argument) {
    return JsonParser.parseString(format.toString(argument))
        .getAsJsonObject()
        .getAsJsonObject("document");
  }

  private String title(ArgumentStructure argument) {
    return document(argument).get("title").getAsString();
  }

  /** Every field, with and without a value. */
  private static ArgumentStructure lamps() {
    String text = resource("lamps.txt");
    Sketch words = Sketch.of(text);
    int body = text.indexOf("Mara");
    Span reported = words.span("darker streets may lead to more falls 🚲");
    Span shouldKeep =
        Span.covering(
            List.of(
                words.span("the town").pieces().get(0),
                words.span("should keep them").pieces().get(0)));
    return new ArgumentStructure(
        Document.of(text).withId("lamps"),
        List.of(new Zone(Zone.Type.TITLE, 0, body), new Zone(Zone.Type.BODY, body, text.length())),
        List.of(new Source("s1", "Mara Quill", Source.Type.PERSON)),
        List.of(
            new Attribution(
                "a1",
                Optional.of(words.span("Mara Quill")),
                Optional.of(words.span("warned")),
                reported,
                Optional.of("s1"),
                Attribution.Modality.NEUTRAL,
                0.912,
                "reporting-verb"),
            new Attribution(
                "a2",
                Optional.empty(),
                Optional.empty(),
                shouldKeep,
                Optional.empty(),
                Attribution.Modality.NEUTRAL,
                1,
                "none")),
        List.of(
            new Statement(
                "u1",
                reported,
                reported.in(text),
                EnumSet.of(Statement.Role.PREMISE),
                Optional.empty(),
                Optional.of(Statement.Evidence.TESTIMONY),
                Optional.of("a1"),
                0.8),
            new Statement(
                "u2",
                words.span("lamps cost money"),
                "lamps cost money",
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0.5),
            new Statement(
                "u3",
                shouldKeep,
                shouldKeep.in(text),
                EnumSet.allOf(Statement.Role.class),
                Optional.of(Statement.Scope.MAIN),
                Optional.of(Statement.Evidence.ASSUMPTION),
                Optional.of("a2"),
                0.75)),
        List.of(
            new CausalClaim(
                "c1",
                List.of("u1"),
                words.span("darker streets"),
                words.span("more falls"),
                Optional.of(words.span("lead to")),
                CausalClaim.Type.CONSEQUENCE,
                CausalClaim.Polarity.PROMOTES,
                CausalClaim.Modality.POSSIBLE,
                Optional.of("a1"),
                Optional.empty(),
                Optional.empty(),
                0.9,
                "lead-to"),
            new CausalClaim(
                "c2",
                List.of(),
                words.span("they"),
                words.span("them"),
                Optional.empty(),
                CausalClaim.Type.MOTIVATION,
                CausalClaim.Polarity.INHIBITS,
                CausalClaim.Modality.DENIED,
                Optional.empty(),
                Optional.of(words.span("lamps")),
                Optional.of(words.span("lamps")),
                0,
                "none")),
        List.of(
            new Inference(
                "i1",
                List.of("u1", "u2"),
                "u3",
                Inference.Type.SUPPORT,
                Optional.of(Scheme.CAUSE_TO_EFFECT),
                Optional.of(words.span("So")),
                0.7,
                "so"),
            new Inference(
                "i2",
                List.of("u3"),
                "u2",
                Inference.Type.ATTACK,
                Optional.empty(),
                Optional.empty(),
                0.6,
                "although")));
  }

  private static String resource(String name) {
    try (InputStream in = JsonFormatTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
