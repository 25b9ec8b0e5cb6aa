package paydirt.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import paydirt.unit.Dimension.Base;

class DimensionTest {

  private static final Dimension MONEY = Dimension.of(Base.MONEY);
  private static final Dimension USER = Dimension.of(Base.USER);
  private static final Dimension HOUR = Dimension.of(Base.HOUR);

  @Property
  void products_do_not_depend_on_the_order(
      @ForAll("dimensions") Dimension a, @ForAll("dimensions") Dimension b) {
    assertThat(a.times(b)).isEqualTo(b.times(a)).hasSameHashCodeAs(b.times(a));
  }

  @Property
  void products_do_not_depend_on_the_grouping(
      @ForAll("dimensions") Dimension a,
      @ForAll("dimensions") Dimension b,
      @ForAll("dimensions") Dimension c) {
    assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
  }

  @Property
  void division_undoes_multiplication(
      @ForAll("dimensions") Dimension a, @ForAll("dimensions") Dimension b) {
    assertThat(a.times(b).over(b)).isEqualTo(a).hasSameHashCodeAs(a);
  }

  @Property
  void dividing_by_a_quotient_multiplies_by_its_divisor(
      @ForAll("dimensions") Dimension a, @ForAll("dimensions") Dimension b) {
    assertThat(a.over(Dimension.NONE.over(b))).isEqualTo(a.times(b));
  }

  @Property
  void pure_numbers_change_nothing(@ForAll("dimensions") Dimension a) {
    assertThat(a.times(Dimension.NONE)).isEqualTo(a);
    assertThat(a.over(Dimension.NONE)).isEqualTo(a);
  }

  @Property
  void a_dimension_over_itself_is_pure(@ForAll("dimensions") Dimension a) {
    assertThat(a.over(a).isNone()).isTrue();
  }

  @Property
  void dimensions_of_different_words_differ(
      @ForAll("dimensions") Dimension a, @ForAll("dimensions") Dimension b) {
    assertThat(a.equals(b)).isEqualTo(a.toString().equals(b.toString()));
  }

  @Test
  void the_dollar_of_catalogues_is_not_the_scenario_s_money() {
    assertThat(Dimension.of(Base.USD)).isNotEqualTo(MONEY);
  }

  @Test
  void hours_and_years_are_kept_apart() {
    assertThat(HOUR).isNotEqualTo(Dimension.of(Base.YEAR));
  }

  @Test
  void words_name_what_is_multiplied_and_what_it_is_for_each_of() {
    assertThat(MONEY.over(USER)).hasToString("money per user");
    assertThat(Dimension.of(Base.TOKEN).over(Dimension.of(Base.REPLICA)).over(HOUR))
        .hasToString("token per replica·hour");
    assertThat(Dimension.NONE.over(HOUR).over(HOUR)).hasToString("1 per hour·hour");
    assertThat(Dimension.NONE).hasToString("pure number");
  }

  @Provide
  Arbitrary<Dimension> dimensions() {
    Arbitrary<List<Base>> bases = Arbitraries.of(Base.class).list().ofMaxSize(4);
    return bases.flatMap(above -> bases.map(below -> product(above).over(product(below))));
  }

  private static Dimension product(List<Base> bases) {
    return bases.stream().map(Dimension::of).reduce(Dimension.NONE, Dimension::times);
  }
}
