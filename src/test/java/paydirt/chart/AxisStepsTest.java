package paydirt.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class AxisStepsTest {
  @Test
  void a_step_is_the_smallest_round_number_that_leaves_room() {
    // 33M over 245 px: 5M is 37 px, 2M would be 15 px.
    assertThat(AxisSteps.round(33e6, 245, 34)).isEqualTo(5e6, within(1.0));
    // 33M over 145 px: 5M is 22 px, 10M is 44 px.
    assertThat(AxisSteps.round(33e6, 145, 34)).isEqualTo(10e6, within(1.0));
  }

  @Test
  void a_low_chart_has_three_ticks_where_they_do_not_touch() {
    // −3.6M to 3.2M over 100 px: 5M is 74 px and leaves 0 alone; 2M is 29 px.
    assertThat(AxisSteps.step(-3.6e6, 3.2e6, 100, 34, 20)).isEqualTo(2e6, within(1.0));
    // Over 40 px 2M would be 12 px.
    assertThat(AxisSteps.step(-3.6e6, 3.2e6, 40, 34, 20)).isEqualTo(5e6, within(1.0));
    // Three are enough: −5M, 0 and 5M.
    assertThat(AxisSteps.step(-5e6, 5e6, 100, 34, 20)).isEqualTo(5e6, within(1.0));
  }

  @Property
  void steps_never_stand_closer_than_asked(
      @ForAll @Scale(3) @DoubleRange(min = 1e-3, max = 1e15) double span,
      @ForAll @IntRange(min = 40, max = 2000) int pixels) {
    double step = AxisSteps.round(span, pixels, 34);
    assertThat(step * pixels / span).isGreaterThan(34 * (1 - 1e-6));
  }

  @Test
  void a_scale_of_ratios_tells_one_two_and_five_where_there_is_room() {
    // Two decades over 300 px: 150 px each, so a factor of two is 45 px.
    assertThat(AxisSteps.ratios(0.09, 9, 300, 34)).containsExactly(0.1, 0.2, 0.5, 1.0, 2.0, 5.0);
    // Over 150 px a factor of two is 23 px and one of three 36 px.
    assertThat(AxisSteps.ratios(0.09, 9, 150, 34)).hasSize(4).contains(0.1, 1.0, 3.0);
    // Eight decades over 160 px: every second power.
    assertThat(AxisSteps.ratios(0.5, 5e7, 160, 34)).containsExactly(1.0, 1e2, 1e4, 1e6);
  }

  @Test
  void january_tells_the_year_and_july_the_month() {
    assertThat(texts(YearMonth.of(2027, 1), 60, 680))
        .containsExactly("2027", "Jul", "2028", "Jul", "2029", "Jul", "2030", "Jul", "2031", "Jul");
  }

  @Test
  void a_narrow_chart_tells_years_only() {
    assertThat(texts(YearMonth.of(2027, 1), 60, 400))
        .containsExactly("2027", "2028", "2029", "2030", "2031");
  }

  @Test
  void one_year_tells_the_quarters() {
    assertThat(texts(YearMonth.of(2026, 4), 12, 600)).containsExactly("Apr", "Jul", "Oct", "2027");
  }

  @Test
  void fifteen_years_leave_years_out_where_they_would_touch() {
    assertThat(texts(YearMonth.of(2026, 4), 180, 400))
        .containsExactly("2028", "2030", "2032", "2034", "2036", "2038", "2040");
  }

  @Test
  void a_tick_stands_at_its_month() {
    assertThat(AxisSteps.months(YearMonth.of(2026, 11), 12, 600).get(0))
        .isEqualTo(new AxisSteps.Step(2, "2027"));
  }

  private static List<String> texts(YearMonth first, int months, double pixels) {
    return AxisSteps.months(first, months, pixels).stream().map(AxisSteps.Step::text).toList();
  }
}
