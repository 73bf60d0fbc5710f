package io.github.hencenlp.hence.core.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.Zone;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every zoning, on pages put together at random from seeds. */
class ZoningInvariantsTest {
  private static final List<String> PIECES =
      List.of(
          Page.OPENING,
          Page.MIDDLE,
          Page.CLOSING,
          "No.",
          "A heading",
          "SHOUTED",
          "By Orla Fennimore",
          "Views are personal. ",
          "Subscribe now!",
          "Read next",
          "😀😀",
          "\ud83d",
          "|||",
          "- item",
          "© 2019",
          "soft\u00adhyphen and\u00a0space",
          "\u200b",
          "1.",
          "…",
          "\"");
  private static final List<String> BREAKS =
      List.of(
          "\n",
          "\n\n",
          "\r\n",
          "\r\n\r\n",
          "\u2028",
          " ",
          "\t",
          "\u00a0\n",
          "\n\u200b\n",
          "\r",
          "  ",
          "");

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void zonesCoverThePageAndParagraphsLieInTheBody(int seed) {
    String text = page(new Random(seed));
    for (Document document : List.of(Document.of(text), Document.body(text))) {
      Zoning zoning = Zoner.zone(document);
      checkZones(text, zoning.zones());
      checkParagraphs(text, zoning);
      assertThat(Zoner.zone(document)).as("the same again").isEqualTo(zoning);
    }
  }

  private static String page(Random random) {
    StringBuilder page = new StringBuilder("Page");
    for (int i = random.nextInt(14); i >= 0; i--) {
      page.append(BREAKS.get(random.nextInt(BREAKS.size())))
          .append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return page.append(BREAKS.get(random.nextInt(BREAKS.size()))).toString();
  }

  private static void checkZones(String text, List<Zone> zones) {
    int end = 0;
    for (int i = 0; i < zones.size(); i++) {
      assertThat(zones.get(i).start()).as("zones stand side by side: %s", zones).isEqualTo(end);
      if (i > 0) {
        assertThat(zones.get(i).type())
            .as("neighbours differ: %s", zones)
            .isNotEqualTo(zones.get(i - 1).type());
      }
      end = zones.get(i).end();
    }
    assertThat(end).as("zones reach the end").isEqualTo(text.length());
  }

  private static void checkParagraphs(String text, Zoning zoning) {
    int end = 0;
    for (Span.Piece paragraph : zoning.paragraphs()) {
      assertThat(paragraph.start()).as("paragraphs stand in order").isGreaterThanOrEqualTo(end);
      end = paragraph.end();
      assertThat(zoning.zones())
          .as("one body zone holds %s", paragraph)
          .anyMatch(
              z ->
                  z.type() == Zone.Type.BODY
                      && z.start() <= paragraph.start()
                      && paragraph.end() <= z.end());
      String words = Page.words(text, paragraph);
      assertThat(Invisible.is(words.charAt(0)) || Invisible.is(words.charAt(words.length() - 1)))
          .as("trimmed: %s", words)
          .isFalse();
    }
    for (Zone zone : zoning.zones()) {
      for (int i = zone.start(); zone.type() == Zone.Type.BODY && i < zone.end(); i++) {
        int at = i;
        if (Character.isLetterOrDigit(text.charAt(i))) {
          assertThat(zoning.paragraphs())
              .as("no word of the body is lost: %s", text.charAt(i))
              .anyMatch(p -> p.start() <= at && at < p.end());
        }
      }
    }
  }
}
