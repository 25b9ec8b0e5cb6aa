package paydirt.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import paydirt.formula.Chapter;
import paydirt.formula.Constant;
import paydirt.formula.Formula;
import paydirt.formula.Input;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;
import paydirt.unit.Unit;

/** Five months from November 2026: two in the quarter that ends the year, three in the next. */
class PeriodTableTest {

  private final Input amount = new Input("amount", "Amount", Unit.MONEY, false, true);
  private final Input other = new Input("other", "Other", Unit.MONEY, false, true);

  private final Sheet.Builder sheet = Sheet.builder();
  private final Chapter chapter = sheet.chapter("Test");
  private final Line flow = chapter.flow("flow", "Flow", Unit.MONEY, amount, "A flow.");
  private final Line cost = chapter.flow("cost", "Cost", Unit.MONEY, other, "Another flow.");
  private final Line stock = chapter.stock("stock", "Stock", Unit.MONEY, amount, "A stock.");
  private final Line price = chapter.level("price", "Price", Unit.MONEY, other, "A level.");
  private final Line margin =
      chapter.ratio("margin", "Margin", Unit.SHARE, cost, flow, "no revenue", "Flow by flow.");
  private final Line cover =
      chapter.ratio("cover", "Cover", Unit.MONTHS, stock, cost, "no cost", "Stock by flow.");
  private final Line share =
      chapter.ratio("share", "Share", Unit.SHARE, price, stock, "no stock", "By balances.");

  @Test
  void flows_add_up_and_balances_show_their_last_month() {
    PeriodTable table = quarters(inputs(new double[] {1, 2, 3, 4, 5}, new double[5]));
    assertThat(table.row(flow).toArray(-1)).containsExactly(3, 12);
    assertThat(table.row(stock).toArray(-1)).containsExactly(2, 5);
  }

  @Test
  void a_balance_at_the_month_s_start_is_that_of_the_first_month() {
    Line opening = chapter.opening("opening", "Opening", Unit.MONEY, amount, "An opening.");
    PeriodTable table = quarters(inputs(new double[] {1, 2, 3, 4, 5}, new double[5]));
    assertThat(table.row(opening).toArray(-1)).containsExactly(1, 3);
  }

  @Test
  void a_difference_is_that_to_the_same_line_in_the_same_period() {
    PeriodTable table = quarters(inputs(new double[] {1, 2, 3, 4, 5}, new double[5]));
    PeriodTable before = quarters(inputs(new double[] {1, 1, 1, 1, 1}, new double[5]));
    // 3 − 2 and 12 − 3
    assertThat(table.difference(flow, before).toArray(-1)).containsExactly(1, 9);
    Line late = chapter.flow("late", "Late", Unit.MONEY, amount, "Only in one of both.");
    PeriodTable longer = quarters(inputs(new double[] {1, 2, 3, 4, 5}, new double[5]));
    assertThat(longer.difference(late, before).reason(0))
        .isEqualTo("there is no such line to compare with");
  }

  @Test
  void a_ratio_of_flows_divides_their_sums() {
    // (1 + 2) ÷ (10 + 20) and (6 + 0 + 0) ÷ (12 + 4 + 8)
    PeriodTable table =
        quarters(inputs(new double[] {10, 20, 12, 4, 8}, new double[] {1, 2, 6, 0, 0}));
    assertThat(table.row(margin).toArray(-1)).containsExactly(0.1, 0.25);
  }

  @Test
  void a_stock_is_divided_by_the_mean_monthly_flow() {
    // 20 ÷ ((3 + 1) ÷ 2) and 8 ÷ ((6 + 0 + 6) ÷ 3)
    PeriodTable table =
        quarters(inputs(new double[] {10, 20, 12, 4, 8}, new double[] {3, 1, 6, 0, 6}));
    assertThat(table.row(cover).toArray(-1)).containsExactly(10, 2);
  }

  @Test
  void balances_are_divided_in_the_last_month() {
    PeriodTable table =
        quarters(inputs(new double[] {10, 20, 12, 4, 8}, new double[] {3, 1, 6, 0, 6}));
    assertThat(table.row(share).toArray(-1)).containsExactly(0.05, 0.75);
  }

  @Test
  void a_ratio_over_zero_is_absent_with_its_reason() {
    Series row =
        quarters(inputs(new double[] {0, 0, 12, 0, 8}, new double[] {1, 1, 5, 0, 0})).row(margin);
    assertThat(row.isPresent(0)).isFalse();
    assertThat(row.reason(0)).isEqualTo("no revenue");
    // A month without revenue does not make its quarter absent: 5 ÷ 20.
    assertThat(row.value(1)).isEqualTo(0.25);
  }

  @Test
  void a_month_too_large_makes_a_flow_of_the_period_absent_but_not_an_earlier_balance() {
    Line squared =
        chapter.flow("squared", "Squared", Unit.MONEY, amount.times(amount).over(one()), "Any.");
    Line level =
        chapter.level("level", "Level", Unit.MONEY, amount.times(amount).over(one()), "Any.");
    PeriodTable table =
        quarters(inputs(new double[] {1, 2, 1e200, 4, 5}, new double[] {1, 1, 1, 1, 1}));
    assertThat(table.row(squared).value(0)).isEqualTo(5);
    assertThat(table.row(squared).reason(1)).isEqualTo("too large to compute");
    assertThat(table.row(level).value(1)).isEqualTo(25);
  }

  @Test
  void growth_is_what_came_on_top_of_the_period_before() {
    // 2 → 5 at the ends of both quarters.
    PeriodTable table = quarters(inputs(new double[] {1, 2, 3, 4, 5}, new double[5]));
    assertThat(table.growth(stock).value(1)).isEqualTo(1.5);
    assertThat(table.growth(stock).reason(0)).isEqualTo("there is no quarter before");
  }

  @Test
  void a_flow_of_two_months_is_not_compared_with_one_of_three() {
    PeriodTable table = quarters(inputs(new double[] {1, 2, 3, 4, 5}, new double[5]));
    assertThat(table.growth(flow).reason(1)).isEqualTo("the horizon cuts a quarter short");
  }

  @Test
  void nothing_grows_from_zero_or_from_a_loss() {
    PeriodTable table =
        quarters(inputs(new double[] {1, 0, 3, 4, 5}, new double[] {0, -1, 0, 0, 2}));
    assertThat(table.growth(stock).reason(1)).isEqualTo("the quarter before is not above zero");
    assertThat(table.growth(price).reason(1)).isEqualTo("the quarter before is not above zero");
  }

  @Test
  void a_share_grows_by_points() {
    // Margins of 0.1 and 0.25.
    PeriodTable table =
        quarters(inputs(new double[] {10, 20, 12, 4, 8}, new double[] {1, 2, 6, 0, 0}));
    assertThat(table.growth(margin).value(1)).isCloseTo(0.15, within(1e-12));
  }

  @Test
  void a_flow_is_a_share_of_another_in_each_period() {
    PeriodTable table =
        quarters(inputs(new double[] {10, 20, 0, 0, 0}, new double[] {1, 2, 6, 0, 0}));
    assertThat(table.share(cost, flow).value(0)).isEqualTo(0.1);
    assertThat(table.share(cost, flow).reason(1)).isEqualTo("Flow is zero");
    assertThat(table.share(stock, flow).reason(0)).isEqualTo("no part of Flow");
  }

  @Test
  void an_outcome_has_no_periods() {
    Line low = chapter.outcome("low", "Low", Unit.MONEY, Whole.lowest(flow), "An outcome.");
    PeriodTable table = quarters(inputs(new double[5], new double[5]));
    assertThatThrownBy(() -> table.row(low))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line low is an outcome");
  }

  private static Constant one() {
    return Formula.constant(1, Unit.MONEY);
  }

  private PeriodTable quarters(Inputs inputs) {
    Projection projection = Program.compile(sheet.build()).project(inputs);
    PeriodTable table =
        PeriodTable.of(projection, new Calendar(YearMonth.of(2026, 11), 5), Period.QUARTER);
    assertThat(table.spans()).extracting(Span::label).isEqualTo(List.of("Q4 2026", "Q1 2027"));
    return table;
  }

  private Inputs inputs(double[] amounts, double[] others) {
    return Inputs.builder(5).path(amount, amounts).path(other, others).build();
  }
}
