package paydirt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person reads of a run, and of the other commands. */
class RunTextTest {

  private static List<String> lines(String command) {
    return Terminal.runLine(command).out().lines().toList();
  }

  /** The one line that begins with these words. */
  private static String row(List<String> lines, String words) {
    return lines.stream().filter(line -> line.strip().startsWith(words)).findFirst().orElseThrow();
  }

  private static List<String> cells(String row) {
    return List.of(row.strip().split(" {2,}"));
  }

  @Test
  void the_verdict_stands_first() {
    assertThat(lines("run atlas-rented").get(0))
        .startsWith("Falls below its minimum cash of $500k in February 2028 (month 14)");
  }

  @Test
  void the_header_names_the_scale_and_the_years() {
    String header = row(lines("run atlas-rented"), "By year");

    assertThat(cells(header))
        .containsExactly("By year, amounts in $k", "2027", "2028", "2029", "2030", "2031");
  }

  @Test
  void the_header_names_another_currency() {
    String header = row(lines("run atlas-rented --set about.currency=EUR"), "By year");

    assertThat(header).startsWith("By year, amounts in €k");
  }

  @Test
  void amounts_are_those_of_the_independent_computation() {
    // revenue.total in model/atlas-rented.csv, in thousands.
    assertThat(cells(row(lines("run atlas-rented"), "Revenue ")))
        .containsExactly("Revenue", "2,148", "8,804", "16,242", "23,801", "31,939");
  }

  @Test
  void a_row_that_is_no_amount_states_its_unit() {
    assertThat(cells(row(lines("run atlas-lab --lines margin.gross"), "Gross margin  ")))
        .startsWith("Gross margin", "%");
  }

  @Test
  void a_metric_states_its_unit() {
    assertThat(cells(row(lines("run atlas-rented"), "Gross margin, last")))
        .containsExactly("Gross margin, last 12 months", "77.9 %");
  }

  @Test
  void the_headline_stands_above_the_table_and_says_how_many_more_metrics_there_are() {
    List<String> lines = lines("run atlas-lab");

    assertThat(cells(row(lines, "Operating break-even"))).contains("month 33");
    assertThat(lines).noneMatch(line -> line.startsWith("CAC, blended"));
    assertThat(lines).anyMatch(line -> line.matches("\\d+ more metrics: --metrics shows all.*"));
  }

  @Test
  void the_headline_stands_in_groups_of_which_break_even_is_the_first() {
    List<String> lines = lines("run atlas-lab");
    List<String> groups =
        lines.subList(0, lines.indexOf(row(lines, "By year"))).stream()
            .filter(line -> line.matches("[A-Z][^.·:]*"))
            .toList();

    assertThat(groups)
        .startsWith("Break-even", "Cash and runway", "Returns", "Growth", "Margins")
        .doesNotHaveDuplicates();
    assertThat(lines.get(lines.indexOf("Growth") + 1)).startsWith("  ARR at the end ");
  }

  @Test
  void the_groups_of_the_headline_lead_where_all_metrics_are_shown() {
    List<String> lines = lines("run atlas-lab --metrics");

    assertThat(lines.indexOf("Break-even")).isBetween(0, lines.indexOf("Cash and runway"));
    assertThat(lines.indexOf("Cash and runway")).isLessThan(lines.indexOf("Funding"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cash check", "Balance check"})
  void a_check_reads_as_zero_in_every_period_whatever_its_rounding(String check) {
    // In atlas-lab the residuals are 0 in some years and some 1e-9 in others.
    assertThat(cells(row(lines("run atlas-lab"), check)))
        .containsExactly(check, "0", "0", "0", "0", "0");
  }

  @Test
  void nothing_is_a_zero_and_no_dash() {
    assertThat(cells(row(lines("run atlas-lab"), "Investing cash flow")))
        .containsExactly("Investing cash flow", "0", "0", "0", "0", "0");
  }

  private static int amount(List<String> lines, String label) {
    String cell = cells(row(lines, label + "  ")).get(1);
    return Integer.parseInt(cell.replace(",", "").replace('−', '-'));
  }

  @Test
  void what_a_statement_takes_away_stands_below_zero_so_that_columns_add_up() {
    List<String> lines = lines("run atlas-lab");

    assertThat(amount(lines, "Cost of revenue")).isNegative();
    assertThat(amount(lines, "Gross profit"))
        .isEqualTo(amount(lines, "Revenue") + amount(lines, "Cost of revenue"));
    assertThat(amount(lines, "Operating cost")).isPositive();
  }

  @Test
  void the_founders_share_is_in_the_headline_where_there_are_rounds() {
    assertThat(lines("run atlas-lab")).anyMatch(line -> line.contains("Founders' share"));
    assertThat(lines("run atlas-rented")).noneMatch(line -> line.contains("Founders' share"));
  }

  @Test
  void all_metrics_stand_under_the_names_of_their_groups() {
    List<String> lines = lines("run atlas-lab --metrics");
    int ofAll = lines.indexOf("Unit economics");
    int ofProduct = lines.indexOf("Unit economics, Assistant");

    assertThat(ofAll).isBetween(lines.indexOf("Break-even"), ofProduct);
    assertThat(lines.subList(ofProduct, ofProduct + 5))
        .anyMatch(line -> line.strip().startsWith("CAC, blended  "));
  }

  @Test
  void quarters_are_named_in_the_header() {
    String header = row(lines("run atlas-lab --by quarter --lines revenue.total"), "By quarter");

    assertThat(cells(header)).contains("Q1 2027", "Q4 2028");
  }

  @Test
  void months_are_named_in_the_header() {
    String header = row(lines("run atlas-lab --by month --lines revenue.total"), "By month");

    assertThat(cells(header)).contains("Jan 2027", "Jun 2027");
  }

  @Test
  void every_month_is_shown_once() {
    List<String> headers =
        lines("run atlas-lab --by month --lines revenue.total").stream()
            .filter(line -> line.startsWith("By month"))
            .flatMap(line -> cells(line).stream().skip(1))
            .toList();

    assertThat(headers).hasSize(60).doesNotHaveDuplicates().endsWith("Dec 2031");
  }

  @Test
  void a_year_that_the_horizon_cuts_short_says_how_long_it_is() {
    String header = row(lines("run atlas-lab --set about.months=18"), "By year");

    assertThat(cells(header)).endsWith("2027", "2028 (6 mo)");
  }

  @Test
  void only_the_lines_that_are_asked_for_are_in_the_table() {
    List<String> lines = lines("run atlas-lab --lines cash.closing,revenue.total");
    List<String> table =
        lines.subList(lines.indexOf(row(lines, "By year")) + 1, lines.size()).stream()
            .map(line -> cells(line).get(0))
            .toList();

    assertThat(table)
        .containsExactly("Cash flow", "Cash at month end", "Income statement", "Revenue");
  }

  @Test
  void an_absent_value_is_a_dash() {
    String margin = row(lines("run atlas-lab --by month --lines margin.gross"), "Gross margin  ");

    assertThat(cells(margin)).startsWith("Gross margin", "%", "–", "–", "–");
  }

  @Test
  void an_absent_metric_is_a_dash_with_its_reason() {
    assertThat(cells(row(lines("run atlas-lab"), "Out of cash")))
        .startsWith("Out of cash", "–")
        .element(2)
        .asString()
        .startsWith("cash stays at or above its minimum");
  }

  @Test
  void whole_things_have_no_decimals() {
    String replicas = row(lines("run atlas-lab --lines models.atlas.serving.replicas"), "Replicas");

    assertThat(cells(replicas)).hasSize(7).noneMatch(cell -> cell.contains("."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run atlas-lab",
        "run atlas-rented",
        "run atlas-lab --by quarter",
        "run atlas-lab --by month"
      })
  void the_columns_of_the_table_end_at_one_place(String command) {
    List<String> lines = lines(command);
    int width = 0;
    for (String line : lines.subList(lines.indexOf(row(lines, "By ")), lines.size())) {
      if (line.startsWith("By ")) {
        width = line.length();
      } else if (line.startsWith("  ")) {
        assertThat(line).hasSize(width);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run atlas-lab",
        "run atlas-rented --by month",
        "run atlas-rented --metrics",
        "run atlas-lab --by quarter",
        "run atlas-lab --set about.currency=INR --set about.moneyPerUsd=85",
        "drivers",
        "drivers atlas-lab",
        "lines atlas-lab",
        "explain atlas-lab operatingIncome --depth 100",
        "check atlas-lab",
        "templates"
      })
  void no_line_is_wider_than_a_page_or_ends_with_a_blank(String command) {
    assertThat(lines(command))
        .allSatisfy(
            line -> assertThat(line).hasSizeLessThanOrEqualTo(Page.WIDTH).doesNotEndWith(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"run atlas-lab --by month", "lines atlas-lab", "drivers atlas-lab"})
  void no_word_is_clipped(String command) {
    assertThat(Terminal.runLine(command).out()).doesNotContain("…");
  }

  @Test
  void where_no_window_opens_the_first_shipped_scenario_is_run() {
    assertThat(Terminal.example()).isEqualTo(Terminal.run("run", "heron-lab"));
  }
}
