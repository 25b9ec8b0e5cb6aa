package paydirt.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import paydirt.driver.Step.Change;

/** Expected paths are reckoned by hand from {@code start · (1 + perYear)^(t ÷ 12)}. */
class ValueTest {

  private static final OptionalDouble SAME_RATE = OptionalDouble.empty();

  private static Value with(double start, double perYear, Step... steps) {
    return new Value(start, perYear, List.of(steps), Optional.empty(), "", Optional.empty());
  }

  @Test
  void a_plain_number_is_the_same_in_every_month() {
    assertThat(Value.of(20).path(4)).containsExactly(20, 20, 20, 20);
    assertThat(Value.of(20).isPlain()).isTrue();
    assertThat(Value.of(20).changes()).isFalse();
  }

  @Test
  void a_yearly_rate_is_reached_after_twelve_months_by_equal_factors() {
    double[] path = Value.of(100).growing(0.21).path(25);

    assertThat(path[0]).isEqualTo(100);
    assertThat(path[6]).as("half a year is a factor of 1.1").isCloseTo(110, within(1e-9));
    assertThat(path[12]).isCloseTo(121, within(1e-9));
    assertThat(path[24]).isCloseTo(146.41, within(1e-9));
  }

  @Test
  void a_step_holds_from_its_month_on_counted_from_one() {
    assertThat(Value.of(20).then(3, Change.SET, 25).path(4)).containsExactly(20, 20, 25, 25);
    assertThat(Value.of(20).then(3, Change.ADD, 5).path(4)).containsExactly(20, 20, 25, 25);
    assertThat(Value.of(20).then(3, Change.MULTIPLY, 1.5).path(4)).containsExactly(20, 20, 30, 30);
  }

  @Test
  void each_step_changes_what_the_ones_before_have_made() {
    assertThat(
            Value.of(20)
                .then(2, Change.SET, 30)
                .then(3, Change.ADD, -10)
                .then(4, Change.MULTIPLY, 4)
                .path(5))
        .containsExactly(20, 30, 20, 80, 80);
  }

  @Test
  void growth_goes_on_at_its_rate_from_the_step() {
    double[] path = Value.of(100).growing(0.21).then(13, Change.SET, 50).path(25);

    assertThat(path[11]).isCloseTo(100 * Math.pow(1.21, 11 / 12.0), within(1e-9));
    assertThat(path[12]).isEqualTo(50);
    assertThat(path[24]).isCloseTo(60.5, within(1e-9));
  }

  @Test
  void adding_and_multiplying_change_what_growth_has_made_by_then() {
    assertThat(Value.of(100).growing(0.21).then(13, Change.ADD, 9).path(13)[12])
        .isCloseTo(130, within(1e-9));
    assertThat(Value.of(100).growing(0.21).then(13, Change.MULTIPLY, 2).path(13)[12])
        .isCloseTo(242, within(1e-9));
  }

  @Test
  void a_step_with_a_rate_of_its_own_goes_on_at_that() {
    Value value = with(100, 0.21, new Step(13, Change.SET, 50, OptionalDouble.of(-0.5)));

    assertThat(value.path(25)[24]).isCloseTo(25, within(1e-9));
  }

  @Test
  void the_rate_of_a_step_is_that_of_the_steps_after_it() {
    Value value =
        with(
            100,
            0,
            new Step(2, Change.SET, 100, OptionalDouble.of(0.21)),
            new Step(3, Change.SET, 200, SAME_RATE));

    assertThat(value.path(15)[14]).isCloseTo(242, within(1e-9));
  }

  @Test
  void a_step_at_rate_zero_holds() {
    Value value = with(100, 0.21, new Step(13, Change.SET, 50, OptionalDouble.of(0)));

    assertThat(value.path(30)[29]).isEqualTo(50);
  }

  @Test
  void a_step_beyond_the_horizon_is_not_met() {
    assertThat(Value.of(20).then(13, Change.SET, 25).path(12)).containsOnly(20);
    assertThat(Value.of(20).path(0)).isEmpty();
  }

  @Test
  void another_start_moves_amounts_and_leaves_factors() {
    Value value =
        Value.of(20)
            .growing(0.1)
            .then(5, Change.SET, 30)
            .then(6, Change.ADD, 4)
            .then(7, Change.MULTIPLY, 3);

    assertThat(value.startingAt(10))
        .isEqualTo(
            Value.of(10)
                .growing(0.1)
                .then(5, Change.SET, 15)
                .then(6, Change.ADD, 2)
                .then(7, Change.MULTIPLY, 3));
  }

  @Test
  void a_path_from_zero_takes_another_start_and_keeps_its_steps() {
    assertThat(Value.of(0).then(13, Change.SET, 25).startingAt(5))
        .isEqualTo(Value.of(5).then(13, Change.SET, 25));
  }

  @Test
  void a_factor_reaches_the_steps_of_a_path_from_zero() {
    assertThat(Value.of(0).then(13, Change.SET, 25).times(2))
        .isEqualTo(Value.of(0).then(13, Change.SET, 50));
  }

  @Test
  void one_step_can_be_given_another_amount() {
    Value value = Value.of(20).then(13, Change.SET, 25).then(25, Change.MULTIPLY, 2);

    assertThat(value.withStepAmount(13, 30))
        .contains(Value.of(20).then(13, Change.SET, 30).then(25, Change.MULTIPLY, 2));
    assertThat(value.withStepAmount(14, 30)).isEmpty();
  }

  @Test
  void spread_note_and_source_stay_with_a_value_that_is_moved() {
    Value value =
        new Value(
            20,
            0,
            List.of(),
            Optional.of(new Distribution.Normal(10, 30)),
            "own cohorts",
            Optional.of(Source.found("books", "2026-01")));

    assertThat(value.startingAt(10).distribution()).isEqualTo(value.distribution());
    assertThat(value.times(2).note()).isEqualTo("own cohorts");
    assertThat(value.growing(0.1).source()).isEqualTo(value.source());
    assertThat(value.isPlain()).isFalse();
  }

  @Test
  void steps_must_come_in_the_order_of_their_months() {
    Value value = Value.of(20).then(13, Change.SET, 25);

    assertThatThrownBy(() -> value.then(13, Change.ADD, 1))
        .hasMessage("the step in month 13 must come after the one in month 13");
    assertThatThrownBy(() -> value.then(12, Change.ADD, 1))
        .hasMessage("the step in month 12 must come after the one in month 13");
  }

  @Test
  void the_first_month_is_the_start_and_has_no_step() {
    assertThatThrownBy(() -> Value.of(20).then(1, Change.SET, 25))
        .hasMessage("a step is in month 1 but must be in month 2 or later");
  }

  @Test
  void nothing_shrinks_by_all_of_itself_in_a_year() {
    assertThatThrownBy(() -> Value.of(20).growing(-1))
        .hasMessage("perYear is -1.0 but must be above -1");
    assertThatThrownBy(() -> Value.of(20).growing(Double.NaN)).hasMessageContaining("above -1");
    assertThatThrownBy(() -> new Step(13, Change.SET, 1, OptionalDouble.of(-1.5)))
        .hasMessage("perYear of the step in month 13 is -1.5 but must be above -1");
  }
}
