package paydirt.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paydirt.formula.Input;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

class DriverTest {

  private static final Notation DOLLARS = new Notation("USD");

  private static final Driver CHURN =
      Driver.of("churn", Unit.SHARE.monthly())
          .label("Churn")
          .limits(0, 1)
          .usual(0.02, 0.08)
          .standard(0.04)
          .source(Source.recalled("a survey", "2025-06"))
          .doc("Share of users who leave in a month.");

  private static final Driver HEADS =
      Driver.of("heads", Unit.PERSON).label("Heads").limits(0, 100).whole().doc("People.");

  @Test
  void a_declaration_says_everything_that_is_known() {
    assertThat(CHURN.label()).isEqualTo("Churn");
    assertThat(CHURN.standard()).hasValue(0.04);
    assertThat(CHURN.usualHigh()).isEqualTo(0.08);
    assertThat(CHURN.source()).contains(Source.recalled("a survey", "2025-06"));
    assertThat(CHURN.varies()).isTrue();
    assertThat(CHURN.isOptional()).isFalse();
    assertThat(CHURN).hasToString("driver churn");
  }

  @Test
  void without_a_usual_range_everything_within_the_limits_is_usual() {
    assertThat(HEADS.usualLow()).isZero();
    assertThat(HEADS.usualHigh()).isEqualTo(100);
    assertThat(HEADS.isUsual(100)).isTrue();
  }

  @Test
  void the_ends_of_the_usual_range_are_usual() {
    assertThat(CHURN.isUsual(0.02)).isTrue();
    assertThat(CHURN.isUsual(0.08)).isTrue();
    assertThat(CHURN.isUsual(0.081)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0", "0.5", "1"})
  void a_value_within_the_limits_is_taken(double value) {
    assertThat(CHURN.complaint(value, DOLLARS)).isEmpty();
  }

  @Test
  void a_complaint_names_the_value_and_the_rule_in_peoples_units() {
    assertThat(CHURN.complaint(-0.01, DOLLARS)).contains("is −1 %/mo but must be at least 0");
    assertThat(CHURN.complaint(1.5, DOLLARS)).contains("is 150 %/mo but must be at most 100");
    assertThat(HEADS.complaint(2.5, DOLLARS)).contains("is 2.5 heads but must be a whole number");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void what_is_no_number_is_refused(double value) {
    assertThat(CHURN.complaint(value, DOLLARS))
        .contains("is " + value + " but must be a finite number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Churn", "1st", "churn rate", "churn.rate", "", "größe"})
  void a_key_is_letters_and_digits(String key) {
    assertThatThrownBy(() -> Driver.of(key, Unit.PURE).doc("."))
        .hasMessage("driver key “" + key + "” must be letters and digits, a small letter first");
  }

  @Test
  void the_usual_range_lies_within_the_limits() {
    assertThatThrownBy(() -> Driver.of("x", Unit.PURE).limits(0, 1).usual(0.5, 2).doc("."))
        .hasMessage("driver x: the usual range 0.5 to 2.0 must lie within the limits 0.0 to 1.0");
    assertThatThrownBy(() -> Driver.of("x", Unit.PURE).limits(0, 1).usual(0.6, 0.5).doc("."))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Driver.of("x", Unit.PURE).limits(1, 0).doc("."))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_default_is_a_value_that_could_be_entered() {
    Driver.Draft draft = Driver.of("x", Unit.PURE).limits(0, 10).whole();

    assertThatThrownBy(() -> draft.standard(11).doc("."))
        .hasMessage("driver x: the default 11.0 is outside its limits");
    assertThatThrownBy(() -> draft.standard(Double.NaN).doc("."))
        .hasMessageContaining("outside its limits");
    assertThatThrownBy(() -> draft.standard(2.5).doc("."))
        .hasMessage("driver x: the default 2.5 is not whole");
  }

  @Test
  void a_driver_at_a_path_is_an_input_of_formulas() {
    Input input = CHURN.at("products.chat", "Chat");

    assertThat(input.id()).isEqualTo("products.chat.churn");
    assertThat(input.unit()).isEqualTo(Unit.SHARE.monthly());
    assertThat(input.varies()).isTrue();
    assertThat(input.title()).isEqualTo("Churn, Chat");
  }

  @Test
  void a_source_is_stale_when_it_is_more_than_a_year_older() {
    Source june = Source.found("books", "2025-06");

    assertThat(june.isStaleIn(java.time.YearMonth.of(2026, 6))).isFalse();
    assertThat(june.isStaleIn(java.time.YearMonth.of(2026, 7))).isTrue();
    assertThat(june.isStaleIn(java.time.YearMonth.of(2024, 1))).isFalse();
  }
}
