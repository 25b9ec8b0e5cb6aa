package paydirt.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import paydirt.file.ShippedScenarios;

/** What a command answered: its exit code and what it wrote to the output and the error output. */
record Terminal(int exitCode, String out, String err) {

  private static final ShippedScenarios SHIPPED = ShippedScenarios.ofProgram();

  /** Runs a command in this process. */
  static Terminal run(String... args) {
    return run(SHIPPED, args);
  }

  /** The same with other scenarios than those that ship. */
  static Terminal run(ShippedScenarios shipped, String... args) {
    return run(new Cli(shipped), args);
  }

  /** The same with a command line of the caller's. */
  static Terminal run(Cli cli, String... args) {
    return captured((out, err) -> cli.run(args, out, err));
  }

  /** Runs a command line whose arguments hold no blanks. */
  static Terminal runLine(String line) {
    return run(line.split(" "));
  }

  /** What is printed where no window opens. */
  static Terminal example() {
    return captured(new Cli(SHIPPED)::printExample);
  }

  private interface Program {
    int run(PrintStream out, PrintStream err);
  }

  private static Terminal captured(Program program) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        program.run(
            new PrintStream(out, true, StandardCharsets.US_ASCII),
            new PrintStream(err, true, StandardCharsets.US_ASCII));
    return new Terminal(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  JsonNode json() {
    try {
      return new JsonMapper().readTree(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line's values in the JSON of {@code run}; all must be present. */
  double[] values(String line) {
    JsonNode values = json().at("/lines").path(line).path("values");
    double[] numbers = new double[values.size()];
    for (int i = 0; i < numbers.length; i++) {
      if (!values.get(i).isNumber()) {
        throw new AssertionError(line + " has no number at index " + i);
      }
      numbers[i] = values.get(i).doubleValue();
    }
    return numbers;
  }

  /** The rows of CSV, read by the grammar of RFC 4180 and nothing laxer. */
  List<List<String>> csv() {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int at = 0;
    while (at < out.length()) {
      int end = out.charAt(at) == '"' ? endOfQuoted(at) : endOfPlain(at);
      String cell = out.substring(at, end);
      row.add(
          cell.startsWith("\"")
              ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
              : cell);
      if (out.charAt(end) == '\n') {
        rows.add(List.copyOf(row));
        row.clear();
      } else if (out.charAt(end) != ',') {
        throw new AssertionError("a cell goes on after its closing quote: " + cell);
      }
      at = end + 1;
    }
    return rows;
  }

  private int endOfPlain(int from) {
    int at = from;
    while (out.charAt(at) != ',' && out.charAt(at) != '\n') {
      if (out.charAt(at) == '"') {
        throw new AssertionError("a quote stands in a cell without quotes at " + at);
      }
      at++;
    }
    return at;
  }

  private int endOfQuoted(int from) {
    int at = from + 1;
    while (out.charAt(at) != '"' || out.charAt(at + 1) == '"') {
      at += out.charAt(at) == '"' ? 2 : 1;
    }
    return at + 1;
  }
}
