package io.github.hencenlp.hence.core.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.hencenlp.hence.Zone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every cue that comes with the library does to its own examples what the file says, on a page. */
class CueExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyCueTellsItsExamples() {
    return CueIndex.bundled().cues().stream().map(cue -> dynamicTest(cue.id(), () -> check(cue)));
  }

  private static void check(Cue cue) {
    assertThat(cue.told()).as("examples of %s that are told", cue.id()).isNotEmpty();
    assertThat(cue.kept()).as("examples of %s that are kept", cue.id()).isNotEmpty();
    for (String told : cue.told()) {
      assertThat(Sentences.of(told)).as(told).anyMatch(s -> cue.matches(Words.of(s)));
      assertThat(pageWithNotice(cue, told).zonesOf(told)).as(told).containsOnly(cue.zone());
    }
    for (String kept : cue.kept()) {
      Page page = Page.ofBlocks("Buy the harbour a horn", Page.OPENING, kept, Page.CLOSING);
      assertThat(page.zonesOf(kept)).as(kept).containsExactly(Zone.Type.BODY);
    }
  }

  private static Page pageWithNotice(Cue cue, String notice) {
    return cue.places().contains(Place.FOOT)
        ? Page.ofBlocks("Buy the harbour a horn", Page.OPENING, Page.MIDDLE, notice)
        : Page.ofBlocks("Buy the harbour a horn", notice, Page.OPENING, Page.MIDDLE);
  }
}
