package paydirt.scenario;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.USER;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Source;

/** How the price changes the number of users who come. */
public final class PriceResponse {
  private PriceResponse() {}

  public static final Option NONE = new Option("none", "None", "As many come at any price.");

  public static final Option ELASTIC =
      new Option("elasticity", "Elasticity", "Fewer come at a higher price.");

  public static final Choice RESPONSE =
      Choice.of(
          "priceResponse",
          "Price response",
          "Whether the price changes how many users come.",
          NONE,
          ELASTIC);

  public static final Driver ELASTICITY =
      Driver.of("elasticity", PURE.scaled(1, "%/%"))
          .label("Price elasticity")
          .limits(-10, 0)
          .usual(-3, -0.3)
          .standard(-1)
          .when(RESPONSE, ELASTIC)
          .source(
              Source.assumption(
                  "At the reference price revenue does not depend on the price", "2026-11"))
          .doc(
              "By how many percent new users change when the price rises by one percent from the reference price.");

  public static final Driver REFERENCE_PRICE =
      Driver.of("referencePrice", MONEY.per(USER).monthly())
          .label("Reference price")
          .limits(0.01, 1e6)
          .usual(5, 60)
          .standard(20)
          .source(Source.found("ChatGPT Plus, Claude Pro and Gemini list price", "2026-08"))
          .doc(
              "What a month of such a product usually costs: where the price changes nothing, and what prices in the market are multiples of.");

  static final Group GROUP =
      Group.of("Price response", "trending-down", RESPONSE, ELASTICITY, REFERENCE_PRICE);
}
