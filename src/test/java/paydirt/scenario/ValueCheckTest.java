package paydirt.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paydirt.driver.Distribution;
import paydirt.driver.Driver;
import paydirt.driver.Source;
import paydirt.driver.Step.Change;
import paydirt.driver.Value;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/** One value against its declaration: now, over time, and in its spread. */
class ValueCheckTest {

  private static final Driver PRICE =
      Driver.of("price", Unit.MONEY)
          .label("Price")
          .limits(0, 1_000)
          .usual(5, 100)
          .doc("What it costs.");

  private static final Driver START =
      Driver.of("start", Unit.MONTH).label("Start").limits(1, 180).fixed().whole().doc("When.");

  private static List<String> of(Driver driver, Value value) {
    return new ValueCheck(24, new Notation("USD"))
        .of("price", driver, value).stream().map(p -> p.severity() + " " + p.sentence()).toList();
  }

  private static List<String> spread(double start, Distribution spread) {
    return of(PRICE, new Value(start, 0, List.of(), Optional.of(spread), "", Optional.empty()));
  }

  @Test
  void a_usual_value_is_fine() {
    assertThat(of(PRICE, Value.of(20).then(13, Change.SET, 25))).isEmpty();
  }

  @Test
  void an_unusual_value_is_used_with_a_warning() {
    assertThat(of(PRICE, Value.of(200)))
        .containsExactly("WARNING price is 200 $, unusual but used; usual is 5 to 100 $");
  }

  @Test
  void an_unusual_value_that_is_set_is_warned_of_whatever_was_said_of_the_one_before() {
    Value sourced = Value.of(200).withSource(Source.found("Price list", "2026-08"));
    assertThat(of(PRICE, sourced)).hasSize(1);
    assertThat(new ValueCheck(24, new Notation("USD")).ofStated("price", PRICE, sourced)).isEmpty();
  }

  @Test
  void a_value_outside_its_limits_is_refused() {
    assertThat(of(PRICE, Value.of(2_000)))
        .containsExactly("ERROR price is 2,000 $ but must be at most 1,000");
  }

  @Test
  void a_step_out_of_the_limits_is_named_by_its_month() {
    assertThat(of(PRICE, Value.of(20).then(13, Change.ADD, -30)))
        .containsExactly("ERROR price@13 is −10 $ but must be at least 0");
  }

  @Test
  void growth_out_of_the_limits_is_named_by_the_first_month_outside() {
    // 100 · 100^(t ÷ 12) is 1,000 at t = 6 and 1,468 at t = 7, which is month 8.
    List<String> told = of(PRICE, Value.of(99).growing(99));

    assertThat(told).hasSize(1);
    assertThat(told.get(0)).startsWith("ERROR price in month 8 is 1,453").endsWith("at most 1,000");
  }

  @Test
  void growth_beyond_every_number_is_refused_like_any_other() {
    assertThat(of(PRICE, Value.of(20).growing(1e300)))
        .hasSize(1)
        .allMatch(sentence -> sentence.startsWith("ERROR price in month 2 is "));
    assertThat(of(PRICE, Value.of(20).growing(Double.POSITIVE_INFINITY)))
        .containsExactly("ERROR price in month 2 is Infinity but must be a finite number");
  }

  @Test
  void growth_beyond_the_horizon_does_not_matter_and_a_step_there_does() {
    assertThat(of(PRICE, Value.of(20).growing(3))).isEmpty();
    assertThat(of(PRICE, Value.of(20).then(100, Change.SET, 2_000)))
        .containsExactly("ERROR price@100 is 2,000 $ but must be at most 1,000");
  }

  @Test
  void what_is_fixed_cannot_change() {
    assertThat(of(START, Value.of(2).then(13, Change.SET, 3)))
        .containsExactly(
            "ERROR price changes over time but must be the same in every month; remove its steps"
                + " and perYear");
  }

  // ---- Spread. The range of a bell is its 5 % and 95 % point; with z of 0.67449 and 1.64485 (any
  // table of the normal distribution) its quartiles lie 0.41006 of the half range from the middle.

  @ParameterizedTest
  @CsvSource({"29, true", "30, false", "70, false", "71, true"})
  void the_value_of_a_normal_range_is_expected_between_its_quartiles(double start, boolean told) {
    // 50 ∓ 20.5.
    assertThat(!spread(start, new Distribution.Normal(0, 100)).isEmpty()).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"38, true", "39.2, false", "257, false", "258, true"})
  void the_value_of_a_log_normal_range_is_expected_between_its_quartiles(
      double start, boolean told) {
    // 100 · 10^(∓ 0.41006): 38.90 and 257.1.
    assertThat(
            spread(start, new Distribution.LogNormal(10, 1_000)).stream()
                .anyMatch(sentence -> sentence.contains("outside the middle half")))
        .isEqualTo(told);
  }

  @Test
  void a_value_outside_the_quartiles_is_told_with_them() {
    assertThat(spread(80, new Distribution.Normal(0, 100)))
        .hasSize(1)
        .allMatch(
            sentence ->
                sentence.startsWith(
                    "WARNING price is 80 $, outside the middle half of its own range, $29.5"));
  }

  @Test
  void a_base_case_outside_the_ends_is_worth_a_look() {
    for (Distribution ends :
        List.of(
            new Distribution.Uniform(10, 20),
            new Distribution.Triangular(10, 20),
            new Distribution.Pert(10, 20),
            new Distribution.Beta(10, 20, 2, 3))) {
      assertThat(spread(30, ends))
          .containsExactly("WARNING price is 30 $, outside its own range, 10 to 20 $");
      assertThat(spread(10, ends)).isEmpty();
      assertThat(spread(20, ends)).isEmpty();
    }
  }

  @Test
  void a_range_beyond_a_limit_is_cut_off_and_told() {
    assertThat(spread(50, new Distribution.Uniform(-10, 90)))
        .containsExactly(
            "WARNING price has the range −10 to 90 $, which is cut off at the limits 0 to 1,000 $");
  }

  @ParameterizedTest
  @ValueSource(doubles = {1_000, 2_000})
  void a_range_with_nothing_within_the_limits_is_refused(double low) {
    assertThat(spread(50, new Distribution.Normal(low, 3_000)))
        .hasSize(1)
        .allMatch(sentence -> sentence.startsWith("ERROR price has the range "))
        .allMatch(sentence -> sentence.endsWith(" to 3,000 $ but must lie within 0 to 1,000 $"));
  }

  @Test
  void each_discrete_value_is_held_to_the_limits() {
    assertThat(spread(50, new Distribution.Discrete(List.of(50.0, 2_000.0), List.of(1.0, 1.0))))
        .containsExactly("ERROR price has a value that is 2,000 $ but must be at most 1,000");
  }
}
