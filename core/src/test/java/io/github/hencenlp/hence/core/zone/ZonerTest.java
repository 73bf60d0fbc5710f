package io.github.hencenlp.hence.core.zone;

import static io.github.hencenlp.hence.Zone.Type.BODY;
import static io.github.hencenlp.hence.Zone.Type.BOILERPLATE;
import static io.github.hencenlp.hence.Zone.Type.BYLINE;
import static io.github.hencenlp.hence.Zone.Type.DISCLAIMER;
import static io.github.hencenlp.hence.Zone.Type.HEADING;
import static io.github.hencenlp.hence.Zone.Type.TITLE;
import static io.github.hencenlp.hence.core.zone.Page.CLOSING;
import static io.github.hencenlp.hence.core.zone.Page.MIDDLE;
import static io.github.hencenlp.hence.core.zone.Page.OPENING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Zone;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Buy the harbour a horn",
        "GIVE US BACK OUR HORN!",
        "Who silenced the harbour?",
        "Sketch: a horn, a board, a silence",
        "The board sold the horn. Now it should buy one"
      })
  void aHeadlineIsTheTitle(String headline) {
    Page page = Page.ofBlocks(headline, OPENING, MIDDLE, CLOSING);

    assertThat(page.all(TITLE)).containsExactly(headline);
    assertThat(page.paragraphs()).containsExactly(OPENING, MIDDLE, CLOSING);
  }

  @Test
  void aKickerAndACookieNoticeMayComeBeforeTheTitle() {
    Page page =
        Page.ofBlocks(
            "We use cookies. Accept all | Settings",
            "OPINION",
            "Buy the harbour a horn",
            OPENING,
            MIDDLE);

    assertThat(page.all(TITLE)).containsExactly("Buy the harbour a horn");
    assertThat(page.zonesOf("We use cookies")).containsExactly(BOILERPLATE);
    assertThat(page.zonesOf("OPINION")).containsExactly(BOILERPLATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: The Quarterly Review of Noise, spring number",
        "Source: Mole and Pier",
        "MARITIME AFFAIRS",
        "NOISE"
      })
  void theSourceOrTheSubjectAboveTheTitleIsNotTheTitle(String above) {
    Page page =
        Page.ofBlocks(above, "Buy the harbour a horn", "By Orla Fennimore", OPENING, MIDDLE);

    assertThat(page.all(TITLE)).containsExactly("Buy the harbour a horn");
    assertThat(page.zonesOf(above)).containsExactly(BOILERPLATE);
  }

  @Test
  void aTitleInCapitalsIsTheTitle() {
    Page page = Page.ofBlocks("GIVE IT BACK", "Orla Fennimore", OPENING, MIDDLE);

    assertThat(page.all(TITLE)).containsExactly("GIVE IT BACK");
  }

  @Test
  void aTitleWithFullStopsIsOneWhereABylineFollows() {
    Page page =
        Page.ofBlocks("The horn is gone. Buy another.", "By Orla Fennimore", OPENING, MIDDLE);

    assertThat(page.zonesOf("The horn is gone. Buy another.")).containsExactly(TITLE);
  }

  @Test
  void theTitleThatTheHostKnowsIsToldByItsWords() {
    String text =
        String.join("\n\n", "The horn is gone, and nobody at all has noticed it.", OPENING, MIDDLE);

    Zoning zoning =
        Zoner.zone(
            Document.of(text).withTitle("The horn is gone, and nobody at all has noticed it"));

    assertThat(zoning.zones().get(0).type()).isEqualTo(TITLE);
  }

  @Test
  void aPageThatOpensWithProseHasNoTitle() {
    assertThat(Page.ofBlocks(OPENING, MIDDLE, CLOSING).zoning().zones())
        .extracting(Zone::type)
        .containsExactly(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What the board says",
        "WHAT THE BOARD WON'T SAY",
        "\"Nobody listens to us\"",
        "And the ferries?",
        "2. What silence costs",
        "## The cost of silence",
        "The board, the horn and the sea"
      })
  void aHeadingStandsApartFromTheBody(String heading) {
    Page page =
        Page.ofBlocks(
            "Buy the harbour a horn", OPENING, "What went before", MIDDLE, heading, CLOSING);

    assertThat(page.zonesOf(heading)).containsExactly(HEADING);
    assertThat(page.paragraphs()).containsExactly(OPENING, MIDDLE, CLOSING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"What the board says", "Troubles that the board is facing."})
  void aHeadingMayHaveOnlyALineBreakAfterIt(String heading) {
    Page page =
        Page.ofBlocks("Buy the harbour a horn", OPENING, MIDDLE, heading + "\n" + CLOSING, MIDDLE);

    assertThat(page.zonesOf(heading)).containsExactly(HEADING);
    assertThat(page.paragraphs()).containsExactly(OPENING, MIDDLE, CLOSING, MIDDLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nonsense. Full stop.",
        "Not this time.",
        "Soup.",
        "Why does the board wait?",
        "What does a harbour without a horn sound like to those at sea?",
        "Blow it!",
        "And so it went, year after year after year.",
        "1. Buy a horn.\n2. Hire a keeper.\n3. Tell the crews."
      })
  void aShortParagraphStaysBody(String remark) {
    Page page = Page.ofBlocks("Buy the harbour a horn", OPENING, MIDDLE, remark, CLOSING);

    assertThat(page.zonesOf(remark)).containsExactly(BODY);
  }

  @Test
  void aShortLastParagraphStaysBody() {
    Page page =
        Page.ofBlocks(
            "Buy the harbour a horn",
            OPENING,
            MIDDLE,
            "Pick up the telephone.",
            "By Orla Fennimore");

    assertThat(page.zonesOf("Pick up the telephone.")).containsExactly(BODY);
  }

  @Test
  void aBlogInLowerCaseStaysBody() {
    String opening = OPENING.toLowerCase(Locale.ROOT);
    String closing = CLOSING.toLowerCase(Locale.ROOT);

    assertThat(Page.ofBlocks("buy us a horn", opening, "no.", closing).paragraphs())
        .containsExactly(opening, "no.", closing);
  }

  @Test
  void aShoutedParagraphStaysBody() {
    String shouted = MIDDLE.toUpperCase(Locale.ROOT);

    assertThat(Page.ofBlocks("Buy the harbour a horn", OPENING, shouted, CLOSING).zonesOf(shouted))
        .containsExactly(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Orla Fennimore",
        "Orla Fennimore",
        "Orla Fennimore\n14 March, Port Amber",
        "By Orla Fennimore, Harbour Correspondent | 3 March 2019 | 5 MIN READ",
        "Words: Jonas van der Teel. Reading time: 8 mins",
        "Updated Tuesday 07:40 GMT",
        "Orla Fennimore, Professor of Acoustics, University of Brackwater",
        "Dr. J. P. Teel\nSunday, 9 August"
      })
  void theAuthorAndTheDateStandInTheByline(String byline) {
    Page page = Page.ofBlocks("Buy the harbour a horn", byline, OPENING, MIDDLE);

    assertThat(page.zonesOf(byline)).containsExactly(BYLINE);
    assertThat(page.paragraphs()).containsExactly(OPENING, MIDDLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orla Fennimore has kept a boat at Port Amber since she was nine.",
        "Fennimore is a consultant in acoustics.",
        "Orla Fennimore's column appears on Wednesdays.",
        "Latest posts by Orla Fennimore (see all)\n"
            + "The small war about buoys\n"
            + "My year without a mast",
        "This essay was first published in Mole and Pier."
      })
  void theAuthorMayBeDescribedAtTheFoot(String byline) {
    Page page =
        Page.ofBlocks("Buy the harbour a horn", "By Orla Fennimore", OPENING, MIDDLE, byline);

    assertThat(page.zonesOf(byline)).containsExactly(BYLINE);
    assertThat(page.paragraphs()).containsExactly(OPENING, MIDDLE);
  }

  @Test
  void aDescriptionAndADisclaimerInOneLineAreToldApart() {
    Page page =
        Page.ofBlocks(
            "Buy the harbour a horn",
            OPENING,
            MIDDLE,
            "Orla Fennimore is professor of acoustics at Brackwater. The opinions given here are"
                + " her own.");

    assertThat(page.all(BYLINE))
        .containsExactly("Orla Fennimore is professor of acoustics at Brackwater.");
    assertThat(page.all(DISCLAIMER)).containsExactly("The opinions given here are her own.");
  }

  @Test
  void aDisclaimerMayStandAnywhere() {
    String disclaimer = "Views expressed in this column are those of the author alone.";

    assertThat(Page.ofBlocks("Buy the harbour a horn", disclaimer, OPENING, MIDDLE).all(DISCLAIMER))
        .hasSize(1);
    assertThat(Page.ofBlocks("Buy the harbour a horn", OPENING, disclaimer, MIDDLE).all(DISCLAIMER))
        .hasSize(1);
    assertThat(Page.ofBlocks("Buy the harbour a horn", OPENING, MIDDLE, disclaimer).all(DISCLAIMER))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*** The Mole and Pier lives on what its readers give. Please consider a donation of any"
            + " size. ***",
        "Sign up here for our newsletter. It is free, and you can unsubscribe at any time.",
        "Advertisement",
        "Photo: Jonas Teel/Getty Images",
        "ALSO READ: Who owns the mole? | A keeper remembers"
      })
  void noticesMayInterruptTheBody(String notice) {
    Page page = Page.ofBlocks("Buy the harbour a horn", OPENING, notice, MIDDLE, CLOSING);

    assertThat(page.zonesOf(notice)).containsExactly(BOILERPLATE);
    assertThat(page.paragraphs()).containsExactly(OPENING, MIDDLE, CLOSING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Liked this? I write one a week, in my dressing gown, and you can stand me a pint below.",
        "Only members can reply to this post. New members are always welcome.",
        "Replies of up to 300 words may be sent to desk@mole.example, and we trim them.",
        "A version of this piece was printed in our spring edition.",
        "Hit the bell and tell your mates.",
        "Print this page\nEmail this to a friend\nBack to top"
      })
  void noticesInPlainWordsAreToldAtTheFoot(String notice) {
    Page page = Page.ofBlocks("Buy the harbour a horn", OPENING, MIDDLE, CLOSING, notice);

    assertThat(page.zonesOf(notice)).containsExactly(BOILERPLATE);
    assertThat(page.paragraphs()).containsExactly(OPENING, MIDDLE, CLOSING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "So ring the harbour master. Tell him that a mole without a horn is a heap of stones.",
        "Our crews have waited four winters, and they should not be asked to wait for a fifth.",
        "It would cost each of us two pounds a month, which is less than the price of a pint.",
        "I do not speak for the board. I speak for those who were on the rocks that night.",
        "Please don't forget us.",
        "What can you do? Come to the meeting. Ask the board where the money went."
      })
  void aCallToActAtTheEndStaysBody(String call) {
    Page page =
        Page.ofBlocks(
            "Buy the harbour a horn",
            OPENING,
            MIDDLE,
            CLOSING,
            call,
            "Orla Fennimore is a retired pilot.",
            "Subscribe to our newsletter here.");

    assertThat(page.zonesOf(call)).containsExactly(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rise in wrecks can be attributed to the ministry.",
        "Silence does not mean agreement.",
        "The market is not a substitute for a lifeboat.",
        "That was bad advice.",
        "In the first year of the peace the horn blew for weddings.",
        "We hoped to become a member of the league of ports.",
        "The mistakes of the board are its own, and so are its debts.",
        "I was given a choice between the mole and the rocks.",
        "The government accepts no responsibility for the fog.",
        "The pilots must follow the rules of the harbour.",
        "It should not be seen as a new policy on fog.",
        "Care for the drowned is free to all because they do not ask for it.",
        "Circumstances have changed.",
        "The mole was paid for by the men who were lost off it.",
        "Nobody in the harbour should submit a letter without a lawyer.",
        "As a private citizen the harbour master cannot even buy a lamp.",
        "The rest of this story is wet.",
        "The rule was never approved by their members."
      })
  void aSentenceThatOnlySoundsLikeANoticeStaysBody(String sentence) {
    Page page = Page.ofBlocks("Buy the harbour a horn", OPENING, MIDDLE, sentence, CLOSING);

    assertThat(page.zonesOf(sentence)).containsExactly(BODY);
  }

  @Test
  void aParagraphBelowASureNoticeStaysBody() {
    Page page =
        Page.ofBlocks(
            "Buy the harbour a horn",
            OPENING,
            MIDDLE,
            "Sign up for our free newsletter, and get our journalism in your inbox every week.",
            CLOSING,
            "Photo: Jonas Teel/Getty Images");

    assertThat(page.paragraphs()).containsExactly(OPENING, MIDDLE, CLOSING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Opinions are mine and don't bind the pilots' guild, which pays me.",
        "I write this as a private citizen and not on behalf of the lifeboat.",
        "Some names and details have been altered.",
        "Nothing in this post is legal advice.",
        "This supplement was paid for by the Guild of Horn Makers, who had no say in its content."
      })
  void aDisclaimerInPlainWordsIsTold(String disclaimer) {
    Page page = Page.ofBlocks("Buy the harbour a horn", OPENING, MIDDLE, CLOSING, disclaimer);

    assertThat(page.zonesOf(disclaimer)).containsExactly(DISCLAIMER);
  }

  @Test
  void linkedTitlesBelongToTheListThatTheyStandUnder() {
    String list =
        Page.lines(
            "READ NEXT",
            "Who owns the mole?",
            "Ten things that a fog horn is not",
            "Why I sold my boat");
    Page page = Page.ofBlocks("Buy the harbour a horn", OPENING, MIDDLE, list);

    assertThat(page.all(BOILERPLATE)).containsExactly(list);
  }

  @Test
  void zonesOtherThanBodyDoNotBeginOrEndTheBodysParagraphs() {
    Page page =
        Page.of(
            "\n\n  Buy the harbour a horn  \n\n\n"
                + OPENING
                + "\n\n"
                + MIDDLE
                + "\n\n© 2019 Mole and Pier\n");

    assertThat(page.zoning().zones())
        .extracting(Zone::type)
        .containsExactly(BODY, TITLE, BODY, BOILERPLATE);
    assertThat(page.zoning().zones().get(1).span().in(page.text()))
        .isEqualTo("Buy the harbour a horn");
  }

  @Test
  void aDocumentThatIsAllBodyIsOnlyCut() {
    String text = "What the board says\n" + OPENING + "\n\nSubscribe now.";

    Zoning zoning = Zoner.zone(Document.body(text));

    assertThat(zoning.zones()).containsExactly(new Zone(BODY, 0, text.length()));
    assertThat(zoning.paragraphs())
        .extracting(p -> Page.words(text, p))
        .containsExactly("What the board says", OPENING, "Subscribe now.");
  }

  @Test
  void aSingleSentenceIsBody() {
    assertThat(Page.of("The board should buy a horn.").all(BODY))
        .containsExactly("The board should buy a horn.");
  }

  @Test
  void aTextWithoutWordsHasNoParagraph() {
    assertThat(Page.of("* * *").zoning())
        .isEqualTo(new Zoning(java.util.List.of(new Zone(BODY, 0, 5)), java.util.List.of()));
  }

  @Test
  void theTurkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    String text =
        String.join(
            "\n\n", "BUY IT A HORN", "BY IRIS INKLING", OPENING, "READ THIS IN THE MIDDLE", MIDDLE);
    Zoning expected = Page.of(text).zoning();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(Page.of(text).zoning()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }
}
