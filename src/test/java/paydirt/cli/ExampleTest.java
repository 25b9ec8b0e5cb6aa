package paydirt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paydirt.file.ShippedScenarios;

/**
 * The scenario that the program opens with: it runs out of cash ten months before its profit, and
 * one plain decision is enough to carry it through. Its description says all that is tested here.
 */
class ExampleTest {

  private static final String CHURN = "products.assistant.churn=5%";
  private static final String PRICE = "products.assistant.price=$24";
  private static final String RESERVED = "supplies.h100.reserved.committed.count=16";
  private static final String RUN = "models.heron.training.tokens=6000";

  @Test
  void the_program_opens_with_it() {
    assertThat(ShippedScenarios.ofProgram().example()).contains("heron-lab");
  }

  @Test
  void as_it_ships_cash_ends_ten_months_before_the_profit() {
    assertThat(verdict()).startsWith("Falls below its minimum cash").contains("(month 33)");
    assertThat(answer()).contains("it would reach operating profit in July 2030 (month 43)");
    assertThat(shortage()).isBetween(0.0, 1e6);
  }

  @ParameterizedTest
  @ValueSource(strings = {CHURN, PRICE, RESERVED, RUN})
  void one_decision_carries_it_through(String decision) {
    assertThat(verdict(decision)).endsWith("and never runs short of cash.");
  }

  @Test
  void a_better_price_and_a_lower_churn_bring_the_profit_nine_months_forward() {
    assertThat(verdict(PRICE, CHURN))
        .startsWith("Reaches operating profit in October 2029 (month 34)");
  }

  /** A dollar of marketing brings back more than it costs, so it is the wrong one to save. */
  @Test
  void saving_a_quarter_of_the_marketing_makes_it_worse() {
    String[] saved = {"products.assistant.marketing*=0.75"};

    assertThat(shortage(saved)).isGreaterThan(shortage());
    assertThat(answer(saved)).contains("(month 45)");
  }

  @Test
  void a_series_a_three_months_late_ends_it_in_its_first_year() {
    assertThat(verdict("funding.rounds.seriesA.month=12")).contains("November 2027 (month 11)");
  }

  @Test
  void what_its_description_says_of_customers_and_margins_is_so() {
    var run = Terminal.run("run", "heron-lab", "--format", "json");
    double idle = firstYear("costOfRevenue.idle");
    double used = firstYear("costOfRevenue.servingPaying") + firstYear("costOfRevenue.servingFree");

    assertThat(run.json().at("/metrics/unit.ltvToCac/value").doubleValue()).isBetween(6.5, 7.0);
    assertThat(values("grossProfit")[23]).isGreaterThan(0.7 * values("revenue.total")[23]);
    assertThat(idle / (idle + used)).isGreaterThan(0.9);
  }

  private static double firstYear(String line) {
    return Arrays.stream(values(line)).limit(12).sum();
  }

  private static double[] values(String line) {
    return Terminal.run("run", "heron-lab", "--format", "json", "--lines", line).values(line);
  }

  private static double shortage(String... decisions) {
    return 500e3
        - run(decisions, "--format", "json").json().at("/metrics/cash.lowest/value").doubleValue();
  }

  private static String verdict(String... decisions) {
    return answer(decisions).lines().findFirst().orElseThrow();
  }

  private static String answer(String... decisions) {
    return run(decisions).out();
  }

  private static Terminal run(String[] decisions, String... options) {
    Stream<String> sets = Stream.of(decisions).flatMap(each -> Stream.of("--set", each));
    return Terminal.run(
        Stream.of(Stream.of("run", "heron-lab"), sets, Stream.of(options))
            .flatMap(each -> each)
            .toArray(String[]::new));
  }
}
