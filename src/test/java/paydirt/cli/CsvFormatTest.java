package paydirt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet reads (RFC 4180). */
class CsvFormatTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run atlas-lab",
        "check atlas-lab atlas-lba",
        "drivers",
        "drivers atlas-lab",
        "lines atlas-lab",
        "explain atlas-lab revenue.total --depth 100",
        "templates"
      })
  void every_row_has_as_many_cells_as_the_header(String command) {
    List<List<String>> rows = Terminal.runLine(command + " --format csv").csv();

    assertThat(rows).hasSizeGreaterThan(1);
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
  }

  @Test
  void a_run_has_a_line_in_each_row_and_a_month_in_each_column() {
    List<List<String>> rows =
        Terminal.runLine("run atlas-lab --format csv --lines cash.closing").csv();

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .startsWith("id", "label", "unit", "kind", "2027-01")
        .endsWith("2031-12");
    assertThat(rows.get(1)).startsWith("cash.closing", "Cash at month end", "USD", "stock");
  }

  @Test
  void numbers_are_numbers_and_absent_ones_empty() {
    List<List<String>> rows = Terminal.runLine("run atlas-lab --format csv").csv();

    assertThat(rows.stream().skip(1).flatMap(row -> row.stream().skip(4)))
        .allMatch(cell -> cell.isEmpty() || Double.isFinite(Double.parseDouble(cell)));
  }

  @Test
  void an_absent_month_is_an_empty_cell() {
    List<String> margin =
        Terminal.runLine("run atlas-lab --format csv --lines margin.gross").csv().get(1);

    assertThat(margin.subList(4, 7)).containsExactly("", "", "");
    assertThat(margin.get(7)).isNotEmpty();
  }

  @Test
  void numbers_are_those_of_the_json() {
    double[] json =
        Terminal.runLine("run atlas-lab --format json --lines revenue.total")
            .values("revenue.total");
    List<String> csv =
        Terminal.runLine("run atlas-lab --format csv --lines revenue.total").csv().get(1);

    assertThat(csv.stream().skip(4).mapToDouble(Double::parseDouble)).containsExactly(boxed(json));
  }

  private static Double[] boxed(double[] values) {
    Double[] boxed = new Double[values.length];
    for (int i = 0; i < boxed.length; i++) {
      boxed[i] = values[i];
    }
    return boxed;
  }

  @Test
  void commas_and_quotes_are_quoted() {
    Terminal answer =
        Terminal.run("drivers", "atlas-lab", "--set", "about.name=A \"B\", C", "--format", "csv");

    assertThat(answer.out()).contains(",\"A \"\"B\"\", C\",");
    assertThat(answer.csv().get(1)).contains("A \"B\", C");
  }
}
