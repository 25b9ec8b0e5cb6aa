package paydirt.catalog;

import static paydirt.unit.Unit.MILLION_TOKENS;
import static paydirt.unit.Unit.TOKEN;
import static paydirt.unit.Unit.USD;

import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Text;

/** What a provider charges for tokens of a model, per million. */
public final class TokenPrice {
  private TokenPrice() {}

  public static final Text PROVIDER = Text.of("provider", "Provider", "", "Who sells the tokens.");

  public static final Text MODEL =
      Text.of("model", "Model", "", "The model as the provider calls it.");

  public static final Driver INPUT = price("input", "Input", "Tokens read.");

  public static final Driver CACHED_INPUT =
      price("cachedInput", "Cached input", "Tokens read again that the provider kept.");

  public static final Driver CACHE_WRITE =
      price("cacheWrite", "Cache write", "Tokens read and kept for the next request.");

  public static final Driver OUTPUT = price("output", "Output", "Tokens written.");

  public static final Driver BATCH_INPUT =
      price("batchInput", "Batch input", "Tokens read when the answer may take a day.");

  public static final Driver BATCH_OUTPUT =
      price("batchOutput", "Batch output", "Tokens written when the answer may take a day.");

  public static final Driver CONTEXT =
      Driver.of("context", TOKEN)
          .label("Context")
          .limits(1, 1e9)
          .optional()
          .fixed()
          .whole()
          .doc("Tokens that a request may hold.");

  public static final Driver LONGEST_OUTPUT =
      Driver.of("longestOutput", TOKEN)
          .label("Longest output")
          .limits(1, 1e9)
          .optional()
          .fixed()
          .whole()
          .doc("Tokens that an answer may hold.");

  private static Driver price(String key, String label, String doc) {
    return Driver.of(key, USD.per(MILLION_TOKENS))
        .label(label)
        .limits(0, 100_000)
        .optional()
        .fixed()
        .doc(doc);
  }

  private static final Section SECTION =
      Section.listOf("prices", "API prices", "price", "Tokens of rented models, by provider.")
          .with(
              Group.of("What it is", "tag", PROVIDER, MODEL),
              Group.of(
                  "Price",
                  "dollar-sign",
                  INPUT,
                  CACHED_INPUT,
                  CACHE_WRITE,
                  OUTPUT,
                  BATCH_INPUT,
                  BATCH_OUTPUT),
              Group.of("Limits", "maximize-2", CONTEXT, LONGEST_OUTPUT));

  /** The kind of these records. */
  public static final Kind KIND = Kind.of(SECTION, INPUT, CACHED_INPUT, OUTPUT, CONTEXT);
}
