package paydirt.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where commands write: results to one stream, problems to the other, both in UTF-8. */
final class Console {

  private final PrintStream out;
  private final PrintStream err;

  Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** A result, as it is. */
  void print(String text) {
    write(out, text);
  }

  void error(String sentence) {
    write(err, "error: " + sentence + "\n");
  }

  void warning(String sentence) {
    write(err, "warning: " + sentence + "\n");
  }

  void note(String sentence) {
    write(err, "note: " + sentence + "\n");
  }

  /** As bytes, because a stream would write in the encoding of the machine's language. */
  private static void write(PrintStream stream, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    stream.write(bytes, 0, bytes.length);
    stream.flush();
  }
}
