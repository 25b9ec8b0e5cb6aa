package paydirt.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.MILLION_TOKENS;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.REPLICA;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.SECOND;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.TOKEN;
import static paydirt.unit.Unit.USER;
import static paydirt.unit.Unit.YEAR;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class UnitTest {

  private static final Unit PER_MILLION = MONEY.per(MILLION_TOKENS);

  @Test
  void a_price_per_million_tokens_times_tokens_is_money() {
    // 2.50 $/1M tok × 3 000 000 tok = 7.50 $
    double amount = PER_MILLION.toBase(2.5) * TOKEN.toBase(3_000_000);
    assertThat(MONEY.fromBase(amount)).isEqualTo(7.5, within(1e-12));
    assertThat(PER_MILLION.dimension().times(TOKEN.dimension())).isEqualTo(MONEY.dimension());
  }

  @Test
  void tokens_a_second_are_3600_times_as_many_an_hour() {
    Unit perSecond = TOKEN.per(SECOND);
    Unit perHour = TOKEN.per(HOUR);
    assertThat(perHour.fromBase(perSecond.toBase(2))).isEqualTo(7_200, within(1e-9));
    assertThat(perSecond.dimension()).isEqualTo(perHour.dimension());
  }

  @Test
  void a_month_has_a_twelfth_of_365_days() {
    Unit daily = REQUEST.per(USER).daily();
    assertThat(daily.toBase(12)).isEqualTo(365);
    assertThat(daily.dimension()).isEqualTo(REQUEST.per(USER).dimension());
    assertThat(daily.symbol()).isEqualTo("req/user·day");
    assertThat(TOKEN.daily().symbol()).isEqualTo("tok/day");
  }

  @Property
  void a_monthly_amount_differs_in_its_symbol_only(@ForAll("units") Unit unit) {
    Unit monthly = unit.monthly();
    assertThat(monthly.dimension()).isEqualTo(unit.dimension());
    assertThat(monthly.scale()).isEqualTo(unit.scale());
    assertThat(monthly.isPercent()).isEqualTo(unit.isPercent());
    assertThat(monthly.isMoney()).isEqualTo(unit.isMoney());
    assertThat(monthly.symbol()).isNotEqualTo(unit.symbol()).endsWith("mo");
  }

  @Property
  void entering_and_leaving_gives_the_number_back(
      @ForAll("units") Unit unit, @ForAll @DoubleRange(min = -1e12, max = 1e12) double shown) {
    assertThat(unit.fromBase(unit.toBase(shown))).isEqualTo(shown, within(Math.abs(shown) * 1e-15));
  }

  @Property
  void a_rate_times_what_it_is_for_each_of_has_the_scale_of_the_amount(
      @ForAll("units") Unit amount, @ForAll("units") Unit each) {
    double product = amount.per(each).toBase(3) * each.toBase(5);
    double expected = amount.toBase(15);
    assertThat(product).isEqualTo(expected, within(Math.abs(expected) * 1e-14));
    assertThat(amount.per(each).times(each).dimension()).isEqualTo(amount.dimension());
  }

  @Test
  void symbols_read_as_people_write_them() {
    assertThat(MONEY.per(ACCELERATOR.times(HOUR)).symbol()).isEqualTo("¤/GPU-h");
    assertThat(MONEY.per(USER).monthly().symbol()).isEqualTo("¤/user·mo");
    assertThat(TOKEN.per(SECOND).per(REPLICA).symbol()).isEqualTo("tok/s·replica");
    assertThat(SHARE.monthly().symbol()).isEqualTo("%/mo");
    assertThat(MONEY.per(USER).symbol("EUR")).isEqualTo("EUR/user");
  }

  @Test
  void shares_stay_in_percent_whatever_they_are_per() {
    assertThat(SHARE.per(YEAR).isPercent()).isTrue();
    assertThat(MONEY.per(USER).isPercent()).isFalse();
  }

  @Test
  void only_the_scenario_s_currency_is_money() {
    assertThat(PER_MILLION.isMoney()).isTrue();
    assertThat(Unit.USD.isMoney()).isFalse();
    assertThat(TOKEN.per(MONEY).isMoney()).isFalse();
  }

  @Test
  void a_unit_of_no_size_is_refused() {
    for (double factor : List.of(0.0, -1.0, Double.NaN, Double.POSITIVE_INFINITY)) {
      assertThatThrownBy(() -> TOKEN.scaled(factor, "nothing"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("scale of unit nothing is " + factor + " but must be above 0");
    }
  }

  @Test
  void units_are_equal_by_what_they_measure_and_how_they_are_shown() {
    assertThat(TOKEN.per(SECOND))
        .isEqualTo(TOKEN.per(SECOND))
        .hasSameHashCodeAs(TOKEN.per(SECOND))
        .isNotEqualTo(TOKEN.per(HOUR));
    assertThat(Unit.PURE).isNotEqualTo(Unit.MONTHS).hasToString("pure number");
  }

  @Provide
  Arbitrary<Unit> units() {
    return Arbitraries.of(
        MONEY,
        PER_MILLION,
        TOKEN.per(SECOND).per(REPLICA),
        MONEY.per(ACCELERATOR.times(HOUR)),
        SHARE,
        SHARE.per(YEAR),
        REQUEST.per(USER).daily(),
        Unit.TERAFLOP.per(SECOND),
        Unit.BILLION_PARAMETERS);
  }
}
