package paydirt.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayerStackTest {
  private final LayerStack stack =
      new LayerStack(
          List.of(
              new Layer("Serving", Token.S1, MonthSeries.of(4, 4)),
              new Layer("Refund", Token.S8, MonthSeries.of(2, -3)),
              new Layer("People", Token.S3, MonthSeries.of(6, 6))),
          2);

  @Test
  void layers_lie_on_top_of_each_other() {
    assertThat(stack.middle(0, 0)).isEqualTo(2);
    assertThat(stack.middle(1, 0)).isEqualTo(5);
    assertThat(stack.middle(2, 0)).isEqualTo(9);
    assertThat(stack.top(0)).isEqualTo(12);
  }

  @Test
  void a_negative_layer_hangs_below_zero_and_moves_no_other() {
    assertThat(stack.middle(1, 1)).isEqualTo(-1.5);
    assertThat(stack.middle(2, 1)).isEqualTo(7);
    assertThat(stack.top(1)).isEqualTo(10);
  }

  @Test
  void the_range_holds_all_months() {
    assertThat(stack.least()).isEqualTo(-3);
    assertThat(stack.greatest()).isEqualTo(12);
  }
}
