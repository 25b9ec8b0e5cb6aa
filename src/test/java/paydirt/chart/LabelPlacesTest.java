package paydirt.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPlacesTest {
  private static final Rectangle2D LEFT = new Rectangle2D.Double(10, 10, 30, 15);
  private static final Rectangle2D RIGHT = new Rectangle2D.Double(50, 10, 30, 15);
  private static final Rectangle2D OUTSIDE = new Rectangle2D.Double(90, 10, 30, 15);

  private final LabelPlaces places = new LabelPlaces(new Rectangle2D.Double(0, 0, 100, 100));

  @Test
  void the_first_of_equal_places_is_taken() {
    assertThat(places.take(List.of(LEFT, RIGHT))).isEqualTo(LEFT);
  }

  @Test
  void a_place_on_a_line_is_avoided() {
    places.avoid(new Line2D.Double(20, 0, 20, 100));
    assertThat(places.take(List.of(LEFT, RIGHT))).isEqualTo(RIGHT);
  }

  @Test
  void a_taken_place_is_worse_than_a_crossed_line() {
    places.take(List.of(LEFT));
    places.avoid(new Line2D.Double(60, 0, 60, 100));
    assertThat(places.take(List.of(LEFT, RIGHT))).isEqualTo(RIGHT);
  }

  @Test
  void a_place_that_sticks_out_is_the_last_resort() {
    places.take(List.of(LEFT));
    assertThat(places.take(List.of(OUTSIDE, LEFT))).isEqualTo(LEFT);
  }
}
