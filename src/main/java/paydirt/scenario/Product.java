package paydirt.scenario;

import static paydirt.unit.Unit.MONTH;

import paydirt.driver.Driver;
import paydirt.driver.Section;
import paydirt.driver.Text;

/** Something that is sold: its price, its customers, what they use. */
public final class Product {
  private Product() {}

  public static final Text MODEL =
      Text.of(
              "model",
              "Served by",
              "",
              "The id of the model that answers this product's requests, unless routes are given.")
          .naming("models");

  public static final Driver LAUNCH =
      Driver.of("launch", MONTH)
          .label("Launch")
          .limits(1, 180)
          .usual(1, 24)
          .standard(1)
          .fixed()
          .whole()
          .doc(
              "The month from which it is sold, if its model is ready by then; else the month it is ready.");

  public static final Section SECTION =
      Section.listOf(
              "products", "Products", "product", "What is sold, to whom, and how it is used.")
          .with(
              Pricing.group(MODEL),
              Prepayment.GROUP,
              Demand.group(LAUNCH),
              RetentionPlan.GROUP,
              PriceResponse.GROUP,
              Usage.GROUP)
          .with(Tier.SECTION, Route.SECTION, Route.OF_FREE_USERS);

  /**
   * Whether a text that names an item must do so: a product whose routes name its models need not
   * name one itself.
   */
  public static boolean mustName(Node node, Text text) {
    return !text.isOptional() && (text != MODEL || node.items(Route.SECTION).isEmpty());
  }
}
