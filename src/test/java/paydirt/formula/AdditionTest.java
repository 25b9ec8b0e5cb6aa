package paydirt.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static paydirt.formula.Terms.A;
import static paydirt.formula.Terms.B;
import static paydirt.formula.Terms.C;

import java.util.List;
import org.junit.jupiter.api.Test;
import paydirt.unit.Unit;

class AdditionTest {

  @Test
  void what_is_taken_away_has_a_negative_sign_however_deep_it_stands() {
    Addition addition = Addition.of(A.minus(B.minus(C)));
    assertThat(addition.signs()).containsExactly(sign("a", 1), sign("b", -1), sign("c", 1));
    assertThat(addition.isWhole()).isTrue();
  }

  @Test
  void a_sum_of_a_list_and_a_turned_sign_add_up() {
    Addition addition = Addition.of(Formula.sum(List.of(A, B.negated()), Unit.PURE));
    assertThat(addition.signs()).containsExactly(sign("a", 1), sign("b", -1));
    assertThat(addition.isWhole()).isTrue();
  }

  @Test
  void what_is_added_twice_counts_twice() {
    assertThat(Addition.of(A.plus(B).plus(A)).signs()).containsExactly(sign("a", 2), sign("b", 1));
  }

  @Test
  void anything_but_a_name_leaves_a_rest() {
    Addition addition = Addition.of(A.plus(B.times(C)));
    assertThat(addition.signs()).containsExactly(sign("a", 1));
    assertThat(addition.isWhole()).isFalse();
  }

  @Test
  void zero_adds_nothing_and_any_other_constant_is_a_rest() {
    assertThat(Addition.of(Formula.number(0).minus(A)).isWhole()).isTrue();
    assertThat(Addition.of(Formula.number(1).minus(A)).isWhole()).isFalse();
  }

  @Test
  void a_sum_of_nothing_is_whole() {
    Addition nothing = Addition.of(Formula.sum(List.of(), Unit.PURE));
    assertThat(nothing.signs()).isEmpty();
    assertThat(nothing.isWhole()).isTrue();
  }

  private static java.util.Map.Entry<String, Integer> sign(String id, int sign) {
    return java.util.Map.entry(id, sign);
  }
}
