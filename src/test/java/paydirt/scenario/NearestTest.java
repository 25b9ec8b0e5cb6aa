package paydirt.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> KNOWN =
      List.of("price", "inputPrice", "outputPrice", "churn", "perYear", "id", "products.chat.fee");

  @ParameterizedTest
  @CsvSource({
    "prise, price",
    "pirce, price",
    "PRICE, price",
    "per_year, perYear",
    "inputPrices, inputPrice",
    "output, outputPrice",
    "churnRate, churn",
    "fee, products.chat.fee",
    "products.chat.fees, products.chat.fee",
    "ip, id"
  })
  void a_slip_is_recognised(String slip, String meant) {
    assertThat(Nearest.to(slip, KNOWN)).contains(meant);
  }

  @Test
  void first_words_mean_more_than_a_letter_that_differs() {
    assertThat(Nearest.to("h100", List.of("h800", "h100-pcie", "h100-sxm"))).contains("h100-sxm");
  }

  @Test
  void something_else_is_not_guessed_at() {
    assertThat(Nearest.to("zebra", KNOWN)).isEmpty();
    assertThat(Nearest.to("", KNOWN)).isEmpty();
    assertThat(Nearest.hint("zebra", KNOWN)).isEmpty();
  }
}
