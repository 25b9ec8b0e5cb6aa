package paydirt.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a file into text; only UTF-8 is taken, with or without a byte order mark. */
final class TextDecoder {

  private static final String HINT = "save it as UTF-8";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextDecoder() {}

  static String decode(byte[] bytes, Findings findings) throws Refused {
    if (isUtf16(bytes)) {
      findings.error(0, "", "is in UTF-16 but must be in UTF-8", HINT);
      throw new Refused();
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int at = in.position();
      findings.error(
          lineOf(bytes, at),
          "",
          String.format("holds the byte 0x%02X, which is not UTF-8", bytes[at]),
          HINT);
      throw new Refused();
    }
    String text = out.flip().toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    return marked || (first == 0 ^ second == 0);
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
