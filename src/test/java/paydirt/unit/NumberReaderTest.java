package paydirt.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.MILLION_TOKENS;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USD;
import static paydirt.unit.Unit.USER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paydirt.unit.Notation.Bare;

class NumberReaderTest {

  private static final Notation DOLLARS = new Notation("USD");
  private static final Unit PRICE = MONEY.per(USER).monthly();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.5m | 1500000",
        "1.5 M | 1500000",
        "2mm | 2000000",
        "3mn | 3000000",
        "250k | 250000",
        "250 K | 250000",
        "2bn | 2000000000",
        "2b | 2000000000",
        "1t | 1000000000000",
        "12% | 0.12",
        "12 % | 0.12",
        "3e6 | 3000000",
        "3E−2 | 0.03",
        "1,234.5 | 1234.5",
        "1 234.5 | 1234.5",
        "1\u202f234\u202f567 | 1234567",
        "1\u00a0234 | 1234",
        "−3 | -3",
        "-3 | -3",
        "+3 | 3",
        ".5 | 0.5",
        "5. | 5",
        "007 | 7"
      })
  void numbers_are_read_as_people_write_them(String text, double value) throws NotANumber {
    assertThat(DOLLARS.parse(text, PURE, Bare.STORED)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$20 | 20",
        "-$5 | -5",
        "$-5 | -5",
        "−$5 | -5",
        "$1.5m | 1500000",
        "20 $/user·mo | 20",
        "$20 $/user·mo | 20",
        "20 | 20"
      })
  void amounts_may_carry_their_sign_and_their_unit(String text, double value) throws NotANumber {
    assertThat(DOLLARS.parse(text, PRICE, Bare.STORED)).isEqualTo(value);
  }

  @Test
  void a_bare_number_is_a_share_in_files_and_a_percentage_in_a_field() throws NotANumber {
    assertThat(DOLLARS.parse("0.04", SHARE, Bare.STORED)).isEqualTo(0.04);
    assertThat(DOLLARS.parse("4", SHARE, Bare.SHOWN)).isEqualTo(0.04);
  }

  @Test
  void a_percent_sign_means_percent_however_bare_numbers_are_meant() throws NotANumber {
    for (Bare bare : Bare.values()) {
      assertThat(DOLLARS.parse("4%", SHARE, bare)).isEqualTo(0.04);
      assertThat(DOLLARS.parse("4 %/mo", SHARE.monthly(), bare)).isEqualTo(0.04);
      assertThat(DOLLARS.parse("4%", SHARE.monthly(), bare)).isEqualTo(0.04);
      assertThat(DOLLARS.parse("1.2k %", SHARE, bare)).isEqualTo(12);
    }
  }

  @Test
  void minus_nothing_is_nothing() throws NotANumber {
    assertThat(Double.doubleToRawLongBits(DOLLARS.parse("-0", PURE, Bare.STORED))).isZero();
  }

  @Test
  void each_currency_reads_the_amounts_it_writes() throws NotANumber {
    for (String currency : new String[] {"USD", "EUR", "GBP", "JPY", "CNY", "INR"}) {
      Notation notation = new Notation(currency);
      assertThat(notation.parse(notation.money(-2.5e6), MONEY, Bare.SHOWN)).isEqualTo(-2.5e6);
    }
  }

  @Test
  void prices_of_catalogues_take_the_dollar_whatever_the_scenario_s_currency() throws NotANumber {
    Unit hourPrice = USD.per(ACCELERATOR.times(HOUR));
    assertThat(new Notation("EUR").parse("$2.99", hourPrice, Bare.SHOWN)).isEqualTo(2.99);
    refused("€2.99", hourPrice, "the amount is in € but USD/GPU-h is expected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void nothing_is_no_number(String text) {
    refused(text, PURE, "no number is entered");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ten", "k", "%", "$", "NaN", "Infinity", "e5", "."})
  void words_are_no_numbers(String text) {
    refused(text, PURE, "“" + text + "” is not a number");
  }

  @Test
  void commas_and_points_must_stand_where_they_mean_something() {
    refused("4,1,0", PRICE, notAUnit(",1,0", "4,1,0"));
    refused("4.1.0", PRICE, notAUnit(".0", "4.1.0"));
    refused("1,5", PRICE, notAUnit(",5", "1,5"));
    refused("1.234.567", PRICE, notAUnit(".567", "1.234.567"));
    refused("1,2345", PRICE, notAUnit("5", "1,2345"));
  }

  private static String notAUnit(String tail, String text) {
    return "“" + tail + "” in “" + text + "” is neither k, m, bn, t, % nor the unit $/user·mo";
  }

  @Test
  void two_signs_are_one_too_many() {
    refused("-$-5", PRICE, "“-$-5” has two signs");
    refused("--3", PURE, "“--3” has two signs");
  }

  @Test
  void a_number_beyond_all_numbers_is_too_large() {
    refused("1e999", PURE, "“1e999” is too large");
    refused("-1e301", PURE, "“-1e301” is too large");
  }

  @Test
  void another_currency_is_refused() {
    refused("€5", PRICE, "the amount is in € but the scenario is in USD");
  }

  @Test
  void money_is_refused_where_no_money_is_expected() {
    refused("$5", SHARE, "an amount of money is given where % is expected");
    refused("$5", PURE, "an amount of money is given where a pure number is expected");
  }

  @Test
  void a_percentage_is_refused_where_a_dimension_is_expected() {
    refused("12%", MONEY, "a percentage is given where $ is expected");
    refused("12%", MONEY.per(MILLION_TOKENS), "a percentage is given where $/1M tok is expected");
  }

  @Test
  void another_unit_is_refused() {
    refused(
        "20 $/yr", PRICE, "“$/yr” in “20 $/yr” is neither k, m, bn, t, % nor the unit $/user·mo");
    refused("3 apples", PURE, "“apples” in “3 apples” is neither k, m, bn, t, % nor a unit");
  }

  private static void refused(String text, Unit unit, String message) {
    assertThatThrownBy(() -> DOLLARS.parse(text, unit, Bare.SHOWN))
        .isInstanceOf(NotANumber.class)
        .hasMessage(message);
  }
}
