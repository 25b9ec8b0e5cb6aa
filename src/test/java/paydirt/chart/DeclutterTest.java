package paydirt.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DeclutterTest {
  private static final Offset<Double> EXACT = within(1e-9);

  @Test
  void labels_with_room_stay_where_they_are() {
    assertThat(Declutter.spread(new double[] {10, 40, 90}, 13, 0, 100))
        .containsExactly(new double[] {10, 40, 90}, EXACT);
  }

  @Test
  void two_labels_on_one_spot_part_evenly() {
    assertThat(Declutter.spread(new double[] {50, 50}, 13, 0, 100))
        .containsExactly(new double[] {43.5, 56.5}, EXACT);
  }

  @Test
  void a_crowd_at_the_edge_moves_inside() {
    assertThat(Declutter.spread(new double[] {98, 99, 100}, 13, 0, 100))
        .containsExactly(new double[] {74, 87, 100}, EXACT);
  }

  @Test
  void too_many_labels_share_the_room_there_is() {
    assertThat(Declutter.spread(new double[] {1, 2, 3}, 13, 0, 10))
        .containsExactly(new double[] {0, 5, 10}, EXACT);
  }

  @Property
  void labels_keep_their_distance_and_their_bounds(
      @ForAll @Size(min = 1, max = 12) double @DoubleRange(min = -50, max = 450) [] wanted) {
    double[] sorted = wanted.clone();
    Arrays.sort(sorted);
    double[] places = Declutter.spread(sorted, 13, 0, 400);
    for (int i = 0; i < places.length; i++) {
      assertThat(places[i]).isBetween(-1e-9, 400 + 1e-9);
      if (i > 0) {
        assertThat(places[i] - places[i - 1]).isGreaterThanOrEqualTo(13 - 1e-9);
      }
    }
  }
}
