package io.github.hencenlp.hence.examples.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8: nothing is replaced, and nothing dropped, so that offsets stay true. */
final class Utf8 {
  private Utf8() {}

  /**
   * Returns the characters that those bytes stand for, a byte order mark among them.
   *
   * @throws MalformedUtf8Exception if they are not UTF-8
   */
  static String decode(byte[] bytes) throws MalformedUtf8Exception {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new MalformedUtf8Exception(bytes[in.position()], in.position());
    }
    return out.flip().toString();
  }
}
