package io.github.hencenlp.hence.examples.evaluation.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Quotes and dashes of Windows-1252 that somebody once read as Latin-1, which makes control
 * characters of them.
 */
final class WindowsLetters {
  private static final Pattern CONTROL = Pattern.compile("[\\x80-\\x84\\x86-\\x9F]");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private WindowsLetters() {}

  /** Returns the text with each of them as what it was meant for, so that offsets stay. */
  static String restored(String text) {
    return CONTROL
        .matcher(text)
        .replaceAll(c -> new String(c.group().getBytes(StandardCharsets.ISO_8859_1), WINDOWS));
  }
}
