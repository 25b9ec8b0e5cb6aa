package paydirt.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource({
    "20, 20",
    "0, 0",
    "-0.0, 0",
    "0.04, 0.04",
    "-3, -3",
    "1e6, 1000000",
    "999999999999, 999999999999",
    "1e12, 1e+12",
    "1.4e13, 1.4e+13",
    "0.000001, 0.000001",
    "0.00000012, 1.2e-7",
    "-2.5e-9, -2.5e-9",
    "0.1, 0.1",
    "2e23, 2e+23",
    "4.9e-324, 4.9e-324",
    "1.7976931348623157e308, 1.7976931348623157e+308",
    "123456.789, 123456.789",
    "100, 100"
  })
  void a_number_has_the_fewest_digits(double number, String text) {
    assertThat(NumberText.of(number)).isEqualTo(text);
  }
}
