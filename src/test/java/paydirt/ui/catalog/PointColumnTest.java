package paydirt.ui.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PointColumnTest {
  private final PointColumn column = new PointColumn(List.of("989.4", "1,979", "0.35"));

  @Test
  void what_lacks_decimals_has_as_much_space_behind_it_as_they_would_take() {
    assertThat(column.aligned("0.35")).isEqualTo("0.35");
    assertThat(column.aligned("989.4")).isEqualTo("989.4\u2007");
    assertThat(column.aligned("1,979")).isEqualTo("1,979\u2008\u2007\u2007");
    assertThat(column.aligned("–")).isEqualTo("–\u2008\u2007\u2007");
    assertThat(column.width()).isEqualTo(8);
  }

  @Test
  void whole_numbers_stay_as_they_are() {
    assertThat(new PointColumn(List.of("80", "192")).aligned("80")).isEqualTo("80");
  }
}
