package io.github.hencenlp.hence.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {

  @Test
  void charactersAreKeptAsTheyAre() throws MalformedUtf8Exception {
    String text = "\uFEFF“é” – 🚲\r\n\u00AD\u200B";
    assertThat(Utf8.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    assertThat(Utf8.decode(new byte[0])).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "61 62 E9 63, 0xE9, 2",
    "C3 A9 80, 0x80, 2",
    "61 F0 9F 9A, 0xF0, 1",
    "FF FE 61 00, 0xFF, 0",
    "ED A0 80, 0xED, 0",
    "C0 AF, 0xC0, 0"
  })
  void theFirstMalformedByteIsNamed(String bytes, String malformed, int offset) {
    assertThatExceptionOfType(MalformedUtf8Exception.class)
        .isThrownBy(() -> Utf8.decode(bytes(bytes)))
        .withMessageContaining("byte " + malformed + " at byte offset " + offset + " ");
  }

  private static byte[] bytes(String hexadecimal) {
    String[] parts = hexadecimal.split(" ", -1);
    byte[] bytes = new byte[parts.length];
    for (int i = 0; i < parts.length; i++) {
      bytes[i] = (byte) Integer.parseInt(parts[i], 16);
    }
    return bytes;
  }
}
