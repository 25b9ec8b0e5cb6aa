package paydirt.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

class ChartsTest {
  private static final YearMonth APRIL = YearMonth.of(2026, 4);

  @ParameterizedTest
  @EnumSource(Theme.class)
  void both_charts_are_drawn_in_the_colours_of_the_theme(Theme theme) {
    CashChart cash = new CashChart(theme);
    cash.show(Samples.cash());
    RevenueCostChart revenue = new RevenueCostChart(theme);
    revenue.show(Samples.revenueAndCost());

    assertThat(has(picture(cash.chart(), theme), theme.color(Token.GOOD_MARK))).isTrue();
    assertThat(has(picture(cash.chart(), theme), theme.color(Token.S3))).isTrue();
    assertThat(has(picture(revenue.chart(), theme), theme.color(Token.INK))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void what_groups_of_users_cost_above_what_they_pay_is_marked_as_lost(Theme theme) {
    UserGroupsChart groups = new UserGroupsChart(theme);
    groups.show(Samples.userGroups());

    BufferedImage picture = picture(groups.chart(), theme);
    assertThat(has(picture, theme.color(Token.S1))).isTrue();
    assertThat(has(picture, theme.color(Token.BAD_MARK))).isTrue();
    assertThat(has(picture, theme.color(Token.INK))).isTrue();
  }

  @Test
  void a_group_of_users_stands_in_the_middle_of_its_room_and_tells_its_numbers() {
    UserGroupsChart groups = new UserGroupsChart(Theme.LIGHT);
    groups.show(Samples.userGroups());

    assertThat(groups.place(0)).isEqualTo(0.125);
    assertThat(groups.place(3)).isEqualTo(0.875);
    assertThat(groups.stepName(3)).isEqualTo("Heaviest tenth");
    assertThat(groups.readings(3))
        .containsExactly(
            new Reading("Pays", "$20", Token.INK),
            new Reading("Costs", "$50", Token.S1),
            new Reading("Earns", "−$30", Token.BAD_MARK));
    assertThat(groups.readings(0)).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void charts_of_compute_are_drawn_in_the_colours_of_the_theme(Theme theme) {
    LinesChart lines = new LinesChart(theme);
    lines.show(Samples.costPerMillion());
    LayersChart layers = new LayersChart(theme);
    layers.show(Samples.gpuHours());
    RunsChart runs = new RunsChart(theme);
    runs.show(Samples.trainingRuns());

    assertThat(has(picture(lines.chart(), theme), theme.color(Token.GOOD_MARK))).isTrue();
    assertThat(has(picture(lines.chart(), theme), theme.color(Token.INK))).isTrue();
    assertThat(has(picture(layers.chart(), theme), theme.color(Token.FG))).isTrue();
    assertThat(has(picture(runs.chart(), theme), theme.color(Token.S4))).isTrue();
  }

  @Test
  void charts_of_compute_line_up() {
    LinesChart lines = new LinesChart(Theme.LIGHT);
    lines.show(Samples.costPerMillion());
    LayersChart layers = new LayersChart(Theme.LIGHT);
    layers.show(Samples.gpuHours());
    RunsChart runs = new RunsChart(Theme.LIGHT);
    runs.show(Samples.trainingRuns());

    assertThat(lines.chart().getXYPlot().getInsets())
        .isEqualTo(layers.chart().getXYPlot().getInsets())
        .isEqualTo(runs.chart().getXYPlot().getInsets());
  }

  @Test
  void a_month_without_a_value_says_so() {
    LinesChart chart = new LinesChart(Theme.LIGHT);
    chart.show(Samples.costPerMillion());
    assertThat(chart.readings(0))
        .containsExactly(
            new Reading("Atlas", "$9.90", Token.GOOD_MARK), new Reading("Nova", "–", Token.INK));
  }

  @Test
  void a_curve_without_any_value_is_not_drawn() {
    LinesData data =
        lines(new Curve("Gone", GappedSeries.of(Double.NaN, Double.NaN)), curve("Here", 1, 2));
    assertThat(data.curves()).extracting(Curve::label).containsExactly("Here");
  }

  @Test
  void a_curve_of_other_months_is_refused() {
    assertThatThrownBy(() -> lines(curve("Long", 1, 2, 3)))
        .hasMessage("curve Long has 3 months but the chart has 2");
  }

  @Test
  void values_more_than_twenty_times_apart_have_a_logarithmic_scale() {
    assertThat(lines(curve("A", 1, 20)).isWide()).isFalse();
    assertThat(lines(curve("A", 1, 21)).isWide()).isTrue();
    assertThat(lines(curve("A", 0, 21)).isWide()).isFalse();

    LinesChart chart = new LinesChart(Theme.LIGHT);
    chart.show(lines(curve("A", 1, 100)));
    Rectangle2D area = new Rectangle2D.Double(0, 0, 100, 100);
    ValueAxis axis = chart.chart().getXYPlot().getRangeAxis();
    double ten = axis.valueToJava2D(10, area, RectangleEdge.LEFT);
    assertThat(axis.valueToJava2D(1, area, RectangleEdge.LEFT) - ten)
        .isCloseTo(ten - axis.valueToJava2D(100, area, RectangleEdge.LEFT), within(1e-9));
  }

  @Test
  void shares_reach_from_nothing_to_everything() {
    LinesChart chart = new LinesChart(Theme.LIGHT);
    chart.show(
        new LinesData(APRIL, 2, new Notation("USD"), Unit.SHARE, List.of(curve("Used", 0.2, 0.3))));
    assertThat(chart.chart().getXYPlot().getRangeAxis().getRange()).isEqualTo(new Range(0, 1));
    assertThat(chart.readings(0)).containsExactly(new Reading("Used", "20.0 %", Token.GOOD_MARK));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 12, 180})
  void charts_of_compute_can_be_drawn_for_any_horizon(int months) {
    LinesChart lines = new LinesChart(Theme.LIGHT);
    lines.show(
        new LinesData(
            APRIL,
            months,
            new Notation("EUR"),
            Unit.MONEY,
            List.of(new Curve("A", GappedSeries.of(new double[months])))));
    picture(lines.chart(), Theme.LIGHT);
    LayersChart layers = new LayersChart(Theme.LIGHT);
    MonthSeries zeros = Samples.series(months, m -> 0);
    layers.show(
        new LayersData(
            APRIL,
            new Notation("EUR"),
            Unit.PURE,
            new LayersData.Total("All", zeros),
            List.of(new Layer("Training", Token.S4, zeros))));
    picture(layers.chart(), Theme.LIGHT);
    RunsChart runs = new RunsChart(Theme.LIGHT);
    runs.show(
        new RunsData(
            APRIL,
            months,
            new Notation("EUR"),
            List.of(
                new RunBar(
                    "Long",
                    List.of(new RunBar.Stage("Training run", Token.S4, 0, 400, zeros)),
                    true,
                    List.of("€1M")))));
    picture(runs.chart(), Theme.LIGHT);
  }

  @Test
  void a_run_is_told_in_the_months_in_which_it_costs() {
    RunsChart chart = new RunsChart(Theme.LIGHT);
    chart.show(Samples.trainingRuns());
    assertThat(chart.readings(4))
        .containsExactly(new Reading("Training run, Atlas", "$1.0M", Token.S4));
    assertThat(chart.readings(0)).containsExactly(new Reading("No run", "–", Token.OFF));
  }

  @Test
  void a_stage_that_ends_before_it_starts_is_refused() {
    assertThatThrownBy(() -> new RunBar.Stage("Odd", Token.S4, 3, 2, MonthSeries.of()))
        .hasMessage("stage Odd ends at 2.0 before it starts at 3.0");
  }

  @Test
  void no_two_of_sixteen_lines_look_alike() {
    assertThat(IntStream.range(0, 16).mapToObj(LineStyle::of)).doesNotHaveDuplicates();
  }

  private static Curve curve(String label, double... values) {
    return new Curve(label, GappedSeries.of(values));
  }

  private static LinesData lines(Curve... curves) {
    return new LinesData(APRIL, 2, new Notation("USD"), Unit.MONEY, List.of(curves));
  }

  @Test
  void another_theme_repaints_the_same_chart() {
    CashChart chart = new CashChart(Theme.LIGHT);
    chart.show(Samples.cash());
    JFreeChart before = chart.chart();
    chart.apply(Theme.DARK);

    assertThat(chart.chart()).isSameAs(before);
    BufferedImage picture = picture(chart.chart(), Theme.DARK);
    assertThat(has(picture, Theme.DARK.color(Token.GOOD_MARK))).isTrue();
    assertThat(has(picture, Theme.LIGHT.color(Token.GOOD_MARK))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 12, 60, 180})
  void any_horizon_can_be_drawn(int months) {
    draw(months, m -> 1e6 + m * 1e4);
  }

  @Test
  void flat_negative_and_huge_cash_can_be_drawn() {
    draw(36, m -> 0);
    draw(36, m -> -1e6 - m);
    draw(36, m -> 1e15 * m);
    draw(36, m -> 1e-3);
  }

  @Test
  void the_money_axis_always_holds_zero_and_every_value() {
    CashChart chart = draw(12, m -> -5e6 + m * 1e5);
    assertThat(chart.chart().getXYPlot().getRangeAxis().getUpperBound()).isPositive();
    assertThat(chart.chart().getXYPlot().getRangeAxis().getLowerBound()).isLessThan(-5e6);
  }

  @Test
  void charts_of_the_same_months_line_up() {
    CashChart cash = new CashChart(Theme.LIGHT);
    cash.show(Samples.cash());
    RevenueCostChart revenue = new RevenueCostChart(Theme.LIGHT);
    revenue.show(Samples.revenueAndCost());

    assertThat(cash.chart().getXYPlot().getInsets())
        .isEqualTo(revenue.chart().getXYPlot().getInsets());
  }

  @Test
  void months_are_counted_from_one_for_people() {
    CashChart chart = new CashChart(Theme.LIGHT);
    chart.show(Samples.cash());
    assertThat(chart.monthName(21)).isEqualTo("Oct 2028 · month 22");
  }

  @Test
  void a_month_tells_what_is_shown_there() {
    CashChart chart = new CashChart(Theme.LIGHT);
    chart.show(Samples.cash());
    assertThat(chart.readings(22))
        .contains(
            new Reading("Plan", "$6.3M", Token.GOOD_MARK),
            new Reading("Floor", "$2.0M", Token.BAD_MARK),
            new Reading("Loan", "+$4.0M", Token.S3));
  }

  @Test
  void costs_without_a_single_amount_are_not_told() {
    RevenueCostChart chart = new RevenueCostChart(Theme.LIGHT);
    chart.show(
        new RevenueCostData(
            APRIL,
            new Notation("USD"),
            MonthSeries.of(1, 2),
            List.of(
                new Layer("Serving", Token.S1, MonthSeries.of(1, 1)),
                new Layer("Training", Token.S4, MonthSeries.of(0, 0))),
            OptionalInt.empty(),
            List.of()));
    assertThat(chart.readings(0)).extracting(Reading::label).containsExactly("Revenue", "Serving");
  }

  @Test
  void a_value_that_is_not_finite_is_refused_by_month() {
    assertThatThrownBy(() -> MonthSeries.of(1, Double.NaN))
        .hasMessage("month 2 is NaN but must be a finite number");
  }

  @Test
  void a_mark_outside_the_months_is_refused() {
    assertThatThrownBy(() -> cash(MonthSeries.of(1, 2), OptionalInt.of(2)))
        .hasMessage("trough is in month 3 but there are 2 months");
  }

  private static CashChart draw(int months, IntToDoubleFunction value) {
    MonthSeries series = Samples.series(months, value);
    CashChart chart = new CashChart(Theme.LIGHT);
    chart.show(cash(series, months == 0 ? OptionalInt.empty() : OptionalInt.of(months - 1)));
    picture(chart.chart(), Theme.LIGHT);
    return chart;
  }

  private static CashChartData cash(MonthSeries series, OptionalInt trough) {
    return new CashChartData(
        APRIL,
        new Notation("EUR"),
        series,
        Optional.of(series),
        OptionalDouble.of(0),
        trough,
        trough,
        List.of(),
        List.of(new TrainingRun("Base", 0, 400)));
  }

  private static BufferedImage picture(JFreeChart chart, Theme theme) {
    return ChartImage.of(chart, theme, 600, 220, 1);
  }

  private static boolean has(BufferedImage picture, Color color) {
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        if (picture.getRGB(x, y) == color.getRGB()) {
          return true;
        }
      }
    }
    return false;
  }
}
