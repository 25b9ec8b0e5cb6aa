package paydirt.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TickTextTest {
  @Test
  void ticks_are_told_in_the_scale_of_the_axis() {
    assertThat(TickText.of(5e6, 5e6, 33e6, "$")).isEqualTo("$5M");
    assertThat(TickText.of(250e3, 250e3, 900e3, "$")).isEqualTo("$250k");
    assertThat(TickText.of(500e3, 500e3, 2e6, "$")).isEqualTo("$0.5M");
    assertThat(TickText.of(1e9, 1e9, 3e9, "€")).isEqualTo("€1B");
    assertThat(TickText.of(0.5, 0.5, 2, "$")).isEqualTo("$0.5");
    assertThat(TickText.of(3e15, 1e15, 4e15, "$")).isEqualTo("$3000T");
  }

  @Test
  void a_negative_tick_has_its_sign_before_the_symbol() {
    assertThat(TickText.of(-10e6, 10e6, 33e6, "$")).isEqualTo("−$10M");
  }

  @Test
  void the_tick_at_zero_has_neither_symbol_nor_unit() {
    assertThat(TickText.of(0, 5e6, 33e6, "$")).isEqualTo("0");
  }

  @Test
  void a_tick_that_is_zero_but_for_rounding_is_zero() {
    assertThat(TickText.of(1e-12, 0.1, 1, "$")).isEqualTo("0");
  }
}
