package paydirt.catalog;

import paydirt.driver.Text;

/** Texts that are a month. */
final class Months {
  private Months() {}

  /** A month such as {@code 2024-07}. */
  static Text text(String key, String label, String doc) {
    return Text.of(key, label, "", doc)
        .matching("[12]\\d{3}-(0[1-9]|1[0-2])", "a month such as 2024-07");
  }
}
