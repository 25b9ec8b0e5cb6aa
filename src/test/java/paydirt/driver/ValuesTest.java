package paydirt.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import paydirt.unit.Unit;

class ValuesTest {

  private static final Driver PRICE = Driver.of("price", Unit.MONEY).label("Price").doc(".");
  private static final Driver CHURN =
      Driver.of("churn", Unit.SHARE).label("Churn").limits(0, 1).standard(0.04).doc(".");
  private static final Driver RESERVE =
      Driver.of("reserve", Unit.MONEY).label("Reserve").standard(5).optional().doc(".");
  private static final Choice.Option A = new Choice.Option("a", "A", ".");
  private static final Choice.Option B = new Choice.Option("b", "B", ".");
  private static final Choice KIND = Choice.of("kind", "Kind", ".", A, B);
  private static final Text NAME = Text.of("name", "Name", "nobody", ".");

  @Test
  void what_is_not_set_stands_at_its_default() {
    assertThat(Values.DEFAULTS.get(CHURN)).isEqualTo(Value.of(0.04));
    assertThat(Values.DEFAULTS.get(KIND)).isEqualTo(A);
    assertThat(Values.DEFAULTS.get(NAME)).isEqualTo("nobody");
    assertThat(Values.DEFAULTS.isGiven(CHURN)).isFalse();
  }

  @Test
  void a_driver_without_a_default_is_absent_until_it_is_set() {
    assertThat(Values.DEFAULTS.find(PRICE)).isEmpty();
    assertThatThrownBy(() -> Values.DEFAULTS.get(PRICE)).hasMessage("driver price is not entered");
    assertThat(Values.DEFAULTS.with(PRICE, 3).get(PRICE)).isEqualTo(Value.of(3));
  }

  @Test
  void setting_makes_a_copy() {
    Values before = Values.DEFAULTS.with(PRICE, 3).with(KIND, A).with(NAME, "x");
    Values after = before.with(PRICE, 4).with(KIND, B).with(NAME, "y").without(RESERVE);

    assertThat(before)
        .isEqualTo(Values.DEFAULTS.with(NAME, "x").with(KIND, A).with(PRICE, 3))
        .isNotEqualTo(after);
    assertThat(before.get(PRICE).start()).isEqualTo(3);
    assertThat(before.get(KIND)).isEqualTo(A);
    assertThat(before.get(NAME)).isEqualTo("x");
    assertThat(before.isGiven(RESERVE)).isFalse();
    assertThat(Values.DEFAULTS.isGiven(PRICE)).isFalse();
  }

  @Test
  void values_set_in_another_order_are_equal() {
    Values one = Values.DEFAULTS.with(PRICE, 3).with(CHURN, 0.1);
    Values other = Values.DEFAULTS.with(CHURN, 0.1).with(PRICE, 3);

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
  }

  @Test
  void a_default_that_is_stated_differs_from_one_that_is_taken() {
    Values stated = Values.DEFAULTS.with(CHURN, 0.04);

    assertThat(stated.get(CHURN)).isEqualTo(Values.DEFAULTS.get(CHURN));
    assertThat(stated).isNotEqualTo(Values.DEFAULTS);
    assertThat(stated.isGiven(CHURN)).isTrue();
  }

  @Test
  void not_entered_goes_before_the_default() {
    Values values = Values.DEFAULTS.without(RESERVE);

    assertThat(Values.DEFAULTS.find(RESERVE)).contains(Value.of(5));
    assertThat(values.find(RESERVE)).isEmpty();
    assertThat(values.isGiven(RESERVE)).isTrue();
    assertThat(values.with(RESERVE, 7).find(RESERVE)).contains(Value.of(7));
  }

  @Test
  void only_an_optional_driver_can_be_left_not_entered() {
    assertThatThrownBy(() -> Values.DEFAULTS.without(PRICE))
        .hasMessage("driver price must be entered");
  }

  @Test
  void a_choice_takes_its_own_options_only() {
    assertThatThrownBy(() -> Values.DEFAULTS.with(KIND, new Choice.Option("c", "C", ".")))
        .hasMessage("choice kind has no option c");
  }
}
