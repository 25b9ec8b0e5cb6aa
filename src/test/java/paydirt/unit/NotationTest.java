package paydirt.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static paydirt.unit.Notation.compactNumber;
import static paydirt.unit.Notation.grouped;
import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.MILLION_TOKENS;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.SECOND;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.TOKEN;
import static paydirt.unit.Unit.USER;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paydirt.unit.Notation.Bare;

class NotationTest {

  private static final Notation DOLLARS = new Notation("USD");
  private static final Notation EUROS = new Notation("EUR");
  private static final Notation FRANCS = new Notation("CHF");
  private static final Unit PRICE = MONEY.per(USER).monthly();

  // ---- what exact writes, parse reads

  @Property(tries = 5000)
  void what_a_field_shows_it_reads_back_to_the_same_bits(
      @ForAll("saneNumbers") double value, @ForAll("units") Unit unit) throws NotANumber {
    String text = DOLLARS.exact(value, unit);
    assertThat(bits(DOLLARS.parse(text, unit, Bare.SHOWN))).as(text).isEqualTo(bits(value));
  }

  @Property(tries = 5000)
  void a_value_with_its_unit_reads_back_to_the_same_bits_however_bare_numbers_are_meant(
      @ForAll("saneNumbers") double value,
      @ForAll("units") Unit unit,
      @ForAll("notations") Notation notation,
      @ForAll Bare bare)
      throws NotANumber {
    String text = notation.exactWithUnit(value, unit);
    assertThat(bits(notation.parse(text, unit, bare))).as(text).isEqualTo(bits(value));
  }

  @Property(tries = 2000)
  void a_number_as_files_store_it_is_read_to_the_same_bits(
      @ForAll("saneNumbers") double value, @ForAll("units") Unit unit) throws NotANumber {
    String text = Double.toString(value);
    assertThat(bits(DOLLARS.parse(text, unit, Bare.STORED))).as(text).isEqualTo(bits(value));
  }

  @Property(tries = 2000)
  void exact_text_has_no_hyphen_for_a_minus(
      @ForAll("saneNumbers") double value, @ForAll("units") Unit unit) {
    assertThat(DOLLARS.exact(value, unit)).doesNotContain("-");
  }

  @Test
  void exact_text_shows_every_digit_in_groups() {
    assertThat(DOLLARS.exact(1_234_567.125, MONEY)).isEqualTo("1,234,567.125");
    assertThat(DOLLARS.exact(-250_000, MONEY)).isEqualTo("−250,000");
    assertThat(DOLLARS.exact(0.055, SHARE)).isEqualTo("5.5");
    assertThat(DOLLARS.exact(0.07, SHARE)).isEqualTo("7");
    assertThat(DOLLARS.exact(0, MONEY)).isEqualTo("0");
    assertThat(DOLLARS.exact(-0.0, MONEY)).isEqualTo("0");
    assertThat(DOLLARS.exact(2.5e-7, MONEY)).isEqualTo("2.5e−7");
    assertThat(DOLLARS.exact(3e20, PURE)).isEqualTo("3e20");
  }

  @Test
  void messages_name_a_value_with_its_unit() {
    assertThat(DOLLARS.exactWithUnit(-3, PRICE)).isEqualTo("−3 $/user·mo");
    assertThat(DOLLARS.exactWithUnit(0.04, SHARE.monthly())).isEqualTo("4 %/mo");
    assertThat(FRANCS.exactWithUnit(20, PRICE)).isEqualTo("20 CHF/user·mo");
    assertThat(DOLLARS.exactWithUnit(1.5, PURE)).isEqualTo("1.5");
  }

  // ---- short forms

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "-0.0 | 0",
        "12 | 12",
        "0.423 | 0.423",
        "1.5 | 1.5",
        "9.994 | 9.99",
        "9.996 | 10",
        "99.94 | 99.9",
        "99.96 | 100",
        "999.4 | 999",
        "999.6 | 1.0k",
        "1000 | 1.0k",
        "2500 | 2.5k",
        "99940 | 99.9k",
        "99960 | 100k",
        "171000 | 171k",
        "999400 | 999k",
        "999950 | 1.0M",
        "26800000 | 26.8M",
        "2.1e9 | 2.1B",
        "3e12 | 3.0T",
        "9.994e14 | 999T",
        "9.996e14 | 1e15",
        "1e15 | 1e15",
        "1.234e20 | 1.23e20",
        "0.9994 | 0.999",
        "0.9996 | 1",
        "0.0994 | 0.0994",
        "0.0996 | 0.1",
        "0.00999 | 0.00999",
        "0.009996 | 0.01",
        "-0.001 | −0.001",
        "-340000 | −340k",
        "0.000123 | 0.000123",
        "0.0000123 | 1.23e−5",
        "0.0000025 | 2.5e−6",
        "1.5e-9 | 1.5e−9"
      })
  void short_numbers_have_three_digits_or_so(double value, String text) {
    assertThat(compactNumber(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0.0",
        "0.04 | 4.0",
        "0.0414 | 4.1",
        "-0.3 | −30.0",
        "0.005 | 0.50",
        "0.0005 | 0.050",
        "0.0009494 | 0.095",
        "0.0095 | 1.0",
        "9.994 | 999.4",
        "9.996 | 1,000",
        "123.4 | 12,340",
        "-0.000001 | 0.000",
        "1e9 | 100B"
      })
  void short_shares_are_in_percent_with_one_decimal_where_that_says_enough(
      double share, String text) {
    assertThat(DOLLARS.compactNumber(share, SHARE)).isEqualTo(text);
  }

  @Property(tries = 5000)
  void a_short_number_is_at_most_nine_characters_long(
      @ForAll("saneNumbers") double value, @ForAll("units") Unit unit) {
    assertThat(DOLLARS.compactNumber(value, unit)).hasSizeLessThanOrEqualTo(9);
  }

  @Property(tries = 5000)
  void a_short_number_is_near_the_number(@ForAll("saneNumbers") double value) throws NotANumber {
    double read = DOLLARS.parse(compactNumber(value), PURE, Bare.STORED);
    // 1,049 is written 1.0k: the second digit is the last in thousands.
    assertThat(Math.abs(read - value)).isLessThanOrEqualTo(Math.abs(value) * 0.05);
  }

  @Property(tries = 2000)
  void a_rounded_zero_has_no_sign(@ForAll("saneNumbers") double value, @ForAll("units") Unit unit) {
    for (String text :
        List.of(
            DOLLARS.compactNumber(value, unit),
            DOLLARS.money(value),
            grouped(value, 2),
            DOLLARS.exact(value, unit))) {
      if (text.chars().noneMatch(c -> c >= '1' && c <= '9')) {
        assertThat(text).doesNotContain("−").doesNotContain("-");
      }
    }
  }

  @Test
  void short_numbers_with_their_unit() {
    assertThat(DOLLARS.compact(26_800_000, MONEY)).isEqualTo("$26.8M");
    assertThat(DOLLARS.compact(-340_000, MONEY)).isEqualTo("−$340k");
    assertThat(DOLLARS.compact(2.2, MONEY.per(ACCELERATOR.times(HOUR)))).isEqualTo("$2.20/GPU-h");
    assertThat(DOLLARS.compact(0.041, SHARE)).isEqualTo("4.1 %");
    assertThat(DOLLARS.compact(0.055, SHARE.monthly())).isEqualTo("5.5 %/mo");
    assertThat(DOLLARS.compact(2_500, TOKEN.per(SECOND))).isEqualTo("2.5k tok/s");
    assertThat(DOLLARS.compact(1.5, PURE)).isEqualTo("1.5");
    assertThat(EUROS.compact(20, PRICE)).isEqualTo("€20/user·mo");
    assertThat(FRANCS.compact(20, MONEY)).isEqualTo("CHF 20");
  }

  @Test
  void one_of_a_thing_has_no_plural() {
    assertThat(DOLLARS.compact(1, Unit.PERSON)).isEqualTo("1 head");
    assertThat(DOLLARS.compact(2, Unit.PERSON)).isEqualTo("2 heads");
    assertThat(DOLLARS.compact(1, Unit.MONTHS)).isEqualTo("1 month");
    assertThat(DOLLARS.compact(1, Unit.DAYS)).isEqualTo("1 day");
    assertThat(DOLLARS.compact(1.5, Unit.DAYS)).isEqualTo("1.5 days");
  }

  @Test
  void amounts_have_no_decimals_or_two() {
    assertThat(DOLLARS.money(0.42)).isEqualTo("$0.42");
    assertThat(DOLLARS.money(0.4)).isEqualTo("$0.40");
    assertThat(DOLLARS.money(26.8)).isEqualTo("$26.80");
    assertThat(DOLLARS.money(3)).isEqualTo("$3");
    assertThat(DOLLARS.money(-0.0)).isEqualTo("$0");
    assertThat(DOLLARS.money(-2_500)).isEqualTo("−$2.5k");
  }

  @Test
  void grouped_numbers_have_separators_and_are_rounded_half_up() {
    assertThat(grouped(-1_234.5, 2)).isEqualTo("−1,234.50");
    assertThat(grouped(999_999.5, 0)).isEqualTo("1,000,000");
    assertThat(grouped(0.125, 2)).isEqualTo("0.13");
    assertThat(grouped(0.15, 1)).isEqualTo("0.2");
    assertThat(grouped(999, 0)).isEqualTo("999");
    assertThat(grouped(-0.004, 2)).isEqualTo("0.00");
  }

  @Provide
  Arbitrary<Double> saneNumbers() {
    Arbitrary<Double> wide =
        Arbitraries.doubles()
            .between(1, false, 10, true)
            .flatMap(
                mantissa ->
                    Arbitraries.integers()
                        .between(-12, 20)
                        .map(power -> mantissa * Math.pow(10, power)));
    Arbitrary<Double> prices = Arbitraries.integers().between(1, 99_999_999).map(i -> i / 100.0);
    return Arbitraries.oneOf(wide, prices, Arbitraries.doubles().between(0, 1e15))
        .flatMap(size -> Arbitraries.of(size, -size))
        .map(value -> value + 0.0);
  }

  @Provide
  Arbitrary<Unit> units() {
    return Arbitraries.of(
        SHARE,
        SHARE.monthly(),
        SHARE.per(Unit.YEAR),
        MONEY,
        PRICE,
        MONEY.per(MILLION_TOKENS),
        Unit.USD.per(MILLION_TOKENS),
        PURE,
        TOKEN.per(SECOND),
        Unit.BILLION_PARAMETERS,
        Unit.MONTHS);
  }

  @Provide
  Arbitrary<Notation> notations() {
    return Arbitraries.of("USD", "EUR", "CNY", "JPY", "CHF").map(Notation::new);
  }

  private static long bits(double value) {
    return Double.doubleToRawLongBits(value);
  }
}
