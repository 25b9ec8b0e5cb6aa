package paydirt.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paydirt.analysis.AssertionResult.State;
import paydirt.model.FormulaCheck;
import paydirt.model.Startup;
import paydirt.scenario.Assertion;
import paydirt.scenario.Node;
import paydirt.scenario.Problem;
import paydirt.scenario.Scenario;

/**
 * Assertions about the company of {@link Startup}: revenue 100 · 1.1^t over 24 months, costs 300,
 * cash 1,000. Cash after n months is 1,000 − 300 n + 1,000 · (1.1ⁿ − 1): −28.44 after 6, below zero
 * until 17, 159.92 after 18.
 */
class AssertionReportTest {

  private static AssertionResult result(String condition, UnaryOperator<Node> change) {
    Scenario company = with(condition, change);
    return AssertionReport.of(new Evaluator().evaluate(company)).get(0);
  }

  private static Scenario with(String condition, UnaryOperator<Node> change) {
    return Scenario.EMPTY
        .with(Startup::in)
        .with(
            root ->
                root.adding(
                    Assertion.SECTION,
                    "it",
                    "It",
                    item -> change.apply(item.with(Assertion.CONDITION, condition))));
  }

  private static AssertionResult result(String condition) {
    return result(condition, item -> item);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "revenue.total >= $100      | holds in all 24 months tested",
        "revenue.total > $100       | fails in January 2027 (month 1): Revenue is $100 but must be above $100",
        "cash.closing >= 0          | fails in June 2027 (month 6): Cash at month end is −$28.40 but must be at least $0; in 12 of 24 months tested",
        "highest(revenue.total) > 0 | holds",
        "sum(revenue.total) > $1M   | fails: it is $8.8k but must be above $1.0M",
        "not cash.closing < 0 and revenue.total > 0 | fails in June 2027 (month 6); in 12 of 24 months tested"
      })
  void it_says_whether_it_holds_and_where_and_by_how_much(String condition, String sentence) {
    assertThat(result(condition).sentence()).isEqualTo(sentence);
  }

  @Test
  void it_is_asked_from_its_first_to_its_last_month() {
    AssertionResult early = result("cash.closing >= 0", item -> item.with(Assertion.UNTIL, 5));
    AssertionResult late = result("cash.closing > 0", item -> item.with(Assertion.FROM, 18));

    assertThat(early.sentence()).isEqualTo("holds in all 5 months tested");
    assertThat(late.failing()).isEmpty();
    assertThat(late.sentence()).isEqualTo("holds in all 7 months tested");
  }

  @Test
  void no_month_beyond_the_horizon_is_asked() {
    AssertionResult result = result("cash.closing >= 0", item -> item.with(Assertion.FROM, 25));

    assertThat(result.state()).isEqualTo(State.UNTESTED);
    assertThat(result.fails()).isFalse();
  }

  @Test
  void a_month_in_which_a_side_has_no_value_is_not_asked() {
    AssertionResult result = result("revenue.total / (month - 1) >= $1");

    assertThat(result.state()).isEqualTo(State.HOLDS);
    assertThat(result.sentence()).isEqualTo("holds in all 23 months tested");
  }

  @Test
  void a_month_that_never_comes_is_later_than_any() {
    AssertionResult result = result("firstMonth(revenue.total > $1M) <= 24");

    assertThat(result.state()).isEqualTo(State.FAILS);
  }

  @Test
  void the_failing_months_are_known() {
    assertThat(result("revenue.total < $120").failing()).startsWith(3, 4).hasSize(22);
  }

  @Test
  void in_few_words_it_says_from_when_it_fails() {
    assertThat(result("revenue.total < $120").shortly()).isEqualTo("fails from month 3");
    assertThat(result("revenue.total > $100").shortly()).isEqualTo("fails in month 1");
    assertThat(result("sum(revenue.total) > $1M").shortly()).isEqualTo("fails");
    assertThat(result("cash.closing > 0", item -> item.with(Assertion.FROM, 25)).shortly())
        .isEqualTo("is not tested");
    assertThat(result("revenue.total > 0").shortly()).isEqualTo("holds");
  }

  @Test
  void what_is_no_condition_is_a_problem_with_its_column() {
    assertThat(FormulaCheck.of(with("cash.closing", item -> item)))
        .extracting(Problem::sentence)
        .containsExactly(
            "assertions.it.condition cannot be read at column 1: “Cash at month end” is no"
                + " condition; compare it, as in a >= b");
  }

  @Test
  void without_a_condition_nothing_is_checked() {
    assertThat(FormulaCheck.of(with(" ", item -> item)))
        .extracting(Problem::sentence)
        .containsExactly("assertions.it.condition is empty, so nothing is checked");
    assertThat(AssertionReport.of(new Evaluator().evaluate(with("", item -> item)))).isEmpty();
  }
}
