package paydirt.scenario;

import paydirt.driver.Choice;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Text;
import paydirt.unit.Unit;

/** A small scenario of its own for tests of edits. */
final class Bakery {

  static final Text NAME = Text.of("name", "Name", "", "What it is called.");
  static final Text FIRST_MONTH =
      Text.of("firstMonth", "First month", "2027-01", "The month of month 1.")
          .matching("\\d{4}-(0[1-9]|1[0-2])", "a month such as 2027-01");
  static final Section ABOUT =
      Section.of("about", "About", "What it is about.")
          .with(Group.of("About", "file-text", NAME, FIRST_MONTH));

  static final Choice.Option OVEN = new Choice.Option("own", "Own oven", "We bake ourselves.");
  static final Choice.Option BOUGHT = new Choice.Option("bought", "Bought", "Somebody bakes.");
  static final Choice KIND = Choice.of("kind", "Kind", "Where bread comes from.", OVEN, BOUGHT);
  static final Driver PRICE =
      Driver.of("price", Unit.MONEY.per(Unit.USER).monthly())
          .label("Price")
          .limits(0, 1000)
          .doc("What a customer pays for a month.");
  static final Driver CHURN =
      Driver.of("churn", Unit.SHARE.monthly())
          .label("Churn")
          .limits(0, 1)
          .usual(0.02, 0.12)
          .standard(0.05)
          .doc("Share of customers who leave in a month.");
  static final Driver RESERVE =
      Driver.of("reserve", Unit.MONEY)
          .label("Reserve")
          .limits(-1e6, 1e6)
          .optional()
          .doc("Money put aside; may be unknown.");
  static final Driver BAKERS =
      Driver.of("bakers", Unit.PERSON)
          .label("Bakers")
          .limits(0, 100)
          .standard(2)
          .whole()
          .doc("Who bakes.");
  static final Section SHIFT =
      Section.of("shift", "Shift", "Who works.")
          .with(Group.of("Shift", "users", BAKERS))
          .when(KIND, OVEN);
  static final Section PRODUCTS =
      Section.listOf("products", "Products", "product", "What is sold.")
          .with(Group.of("Product", "box", KIND, PRICE, CHURN, RESERVE))
          .with(SHIFT);

  static final Section ROOT = Section.of("bakery", "Bakery", "A bakery.").with(ABOUT, PRODUCTS);

  private Bakery() {}
}
