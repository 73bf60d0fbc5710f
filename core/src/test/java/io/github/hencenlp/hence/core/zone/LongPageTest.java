package io.github.hencenlp.hence.core.zone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.Zone;
import java.util.Collections;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that no one writes, but that scrapers deliver. */
class LongPageTest {

  @ParameterizedTest
  @ValueSource(strings = {"w", " ", ".", "w.", "w@", "w@w.", "+", "\u00a0", "' "})
  @Timeout(value = 8, unit = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aRunOfTheSameIsZonedInTime(String piece) {
    String run = String.join("", Collections.nCopies(50_000 / piece.length(), piece));
    Page page =
        Page.ofBlocks("A title", Page.OPENING, "Before. " + run + " And after.", Page.CLOSING);
    assertThat(page.zonesOf(Page.OPENING)).containsExactly(Zone.Type.BODY);
    assertThat(page.zonesOf("And after.")).containsExactly(Zone.Type.BODY);
  }
}
