package paydirt.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTextTest {
  private final MoneyText dollars = new MoneyText("$");

  @ParameterizedTest
  @CsvSource({
    "26800000, $26.8M",
    "2000000, $2.0M",
    "310000000, $310M",
    "2100000000, $2.1B",
    "171400, $171k",
    "2400, $2.4k",
    "0.42, $0.42",
    "57, $57",
    "0, $0",
    "-900000, −$900k",
    "-8000000, −$8.0M",
    "3e15, $3000T"
  })
  void amounts_are_short(double value, String text) {
    assertThat(dollars.amount(value)).isEqualTo(text);
  }

  @Test
  void an_amount_that_rounds_up_to_a_thousand_takes_the_next_scale() {
    assertThat(dollars.amount(999_960)).isEqualTo("$1.0M");
    assertThat(dollars.amount(999.999)).isEqualTo("$1.0k");
  }

  @Test
  void an_amount_that_rounds_to_zero_has_no_sign() {
    assertThat(dollars.amount(-0.001)).isEqualTo("$0.00");
  }

  @Test
  void a_change_has_a_sign() {
    assertThat(dollars.change(14_500_000)).isEqualTo("+$14.5M");
    assertThat(dollars.change(-50_000)).isEqualTo("−$50k");
  }

  @Test
  void ticks_are_told_in_the_scale_of_the_axis() {
    assertThat(dollars.tick(5e6, 5e6, 33e6)).isEqualTo("$5M");
    assertThat(dollars.tick(250e3, 250e3, 900e3)).isEqualTo("$250k");
    assertThat(dollars.tick(500e3, 500e3, 2e6)).isEqualTo("$0.5M");
    assertThat(dollars.tick(-10e6, 10e6, 33e6)).isEqualTo("−$10M");
    assertThat(dollars.tick(1e9, 1e9, 3e9)).isEqualTo("$1B");
    assertThat(dollars.tick(0.5, 0.5, 2)).isEqualTo("$0.5");
  }

  @Test
  void the_tick_at_zero_has_neither_symbol_nor_unit() {
    assertThat(dollars.tick(0, 5e6, 33e6)).isEqualTo("0");
  }
}
