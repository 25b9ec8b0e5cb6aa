package paydirt.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UsualRangeTest {
  @Test
  void a_near_range_is_spanned_evenly() {
    UsualRange range = new UsualRange(2, 8);
    assertThat(range.fraction(5)).isEqualTo(0.5);
    assertThat(range.value(0.5)).isEqualTo(5);
  }

  @Test
  void a_range_over_powers_is_spanned_in_powers() {
    UsualRange range = new UsualRange(1e3, 1e9);
    assertThat(range.fraction(1e6)).isEqualTo(0.5, within(1e-12));
    assertThat(range.value(0.5)).isEqualTo(1e6);
  }

  @Test
  void beyond_the_ends_lies_the_end() {
    UsualRange range = new UsualRange(2, 8);
    assertThat(range.fraction(14)).isEqualTo(1);
    assertThat(range.fraction(-3)).isZero();
    assertThat(range.contains(14)).isFalse();
  }

  @Test
  void the_ends_of_the_slider_are_the_ends_of_the_range() {
    UsualRange range = new UsualRange(0.0123, 0.0777);
    assertThat(range.value(0)).isEqualTo(0.0123);
    assertThat(range.value(1)).isEqualTo(0.0777);
  }

  @Test
  void a_step_is_a_round_part_of_the_range() {
    assertThat(new UsualRange(2, 8).step()).isEqualTo(0.1, within(1e-12));
    assertThat(new UsualRange(0, 100).step()).isEqualTo(1, within(1e-12));
    assertThat(new UsualRange(800, 4000).step()).isEqualTo(50, within(1e-9));
  }

  @Test
  void slider_values_have_no_binary_dust() {
    assertThat(new UsualRange(0, 1).value(0.3)).isEqualTo(0.3);
  }

  @Test
  void a_range_that_does_not_rise_is_refused() {
    assertThatThrownBy(() -> new UsualRange(8, 2))
        .hasMessage("usual range is 8.0 to 2.0 but must rise");
  }
}
