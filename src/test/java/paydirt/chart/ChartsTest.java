package paydirt.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import paydirt.unit.Notation;

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
