package paydirt.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paydirt.methodology.Pairs.Decision;
import paydirt.methodology.Pairs.Need;

class PairsTest {

  private static Decision free(int options) {
    return new Decision("", options, List.of());
  }

  private static boolean together(List<int[]> rows, int i, int a, int j, int b) {
    return rows.stream().anyMatch(row -> row[i] == a && row[j] == b);
  }

  @Test
  void any_two_options_meet_in_a_row() {
    List<Decision> decisions = Collections.nCopies(10, free(3));
    List<int[]> rows = Pairs.of(decisions);

    for (int i = 0; i < 10; i++) {
      for (int j = 0; j < i; j++) {
        for (int a = 0; a < 3; a++) {
          for (int b = 0; b < 3; b++) {
            assertThat(together(rows, i, a, j, b)).isTrue();
          }
        }
      }
    }
  }

  /** Nine at least, since two decisions of three options have nine pairs; 3^10 are all. */
  @Test
  void it_takes_few_rows() {
    assertThat(Pairs.of(Collections.nCopies(10, free(3)))).hasSizeBetween(9, 30);
  }

  @Test
  void a_decision_is_asked_only_where_what_it_needs_is_given() {
    Decision asked = new Decision("", 2, List.of(new Need(0, Set.of(1))));
    List<int[]> rows = Pairs.of(List.of(free(2), asked, free(2)));

    assertThat(rows)
        .allSatisfy(row -> assertThat(row[1] == Pairs.NOT_ASKED).isEqualTo(row[0] == 0));
    assertThat(together(rows, 1, 0, 2, 1)).isTrue();
    assertThat(together(rows, 1, 1, 2, 0)).isTrue();
  }

  @Test
  void groups_need_not_meet() {
    List<Decision> apart =
        List.of(
            new Decision("a", 5, List.of()),
            new Decision("a", 2, List.of()),
            new Decision("b", 5, List.of()),
            new Decision("b", 2, List.of()));
    List<int[]> rows = Pairs.of(apart);

    assertThat(rows).hasSize(10);
    assertThat(together(rows, 0, 4, 1, 1)).isTrue();
    assertThat(together(rows, 2, 4, 3, 1)).isTrue();
  }
}
