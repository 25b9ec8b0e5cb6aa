package paydirt.scenario;

import static paydirt.unit.Unit.MILLION_TOKENS;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USD;

import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;

/** What a model costs that is rented by the token. */
public final class RentedPlan {
  private RentedPlan() {}

  private static final Source PRICE_LIST =
      Source.found("Claude Haiku 4.5 list price, litellm price table", "2026-08");

  public static final Driver INPUT_PRICE =
      Driver.of("inputPrice", USD.per(MILLION_TOKENS))
          .label("Input price")
          .limits(0, 1_000)
          .usual(0.05, 5)
          .standard(1)
          .source(PRICE_LIST)
          .doc("List price of 1M input tokens that are not in the cache.");

  public static final Driver CACHED_PRICE =
      Driver.of("cachedPrice", USD.per(MILLION_TOKENS))
          .label("Cached input price")
          .limits(0, 1_000)
          .usual(0.005, 0.5)
          .standard(0.1)
          .source(PRICE_LIST)
          .doc("List price of 1M input tokens that are read from the cache.");

  public static final Driver OUTPUT_PRICE =
      Driver.of("outputPrice", USD.per(MILLION_TOKENS))
          .label("Output price")
          .limits(0, 1_000)
          .usual(0.2, 25)
          .standard(5)
          .source(PRICE_LIST)
          .doc("List price of 1M output tokens.");

  public static final Driver DISCOUNT =
      Driver.of("discount", SHARE)
          .label("Discount")
          .limits(0, 1)
          .usual(0, 0.3)
          .standard(0)
          .source(Source.assumption("List price unless a commitment is signed", "2026-11"))
          .doc("What is taken off all list prices.");

  public static final Section SECTION =
      Section.of("rental", "Rented model", "Token prices of a model that somebody else runs.")
          .when(ModelKind.CHOICE, ModelKind.RENTED)
          .with(
              Group.of("Rented model", "cloud", INPUT_PRICE, CACHED_PRICE, OUTPUT_PRICE, DISCOUNT));
}
