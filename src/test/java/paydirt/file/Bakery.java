package paydirt.file;

import static paydirt.unit.Unit.MILLION_TOKENS;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTHS;
import static paydirt.unit.Unit.PERSON;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USER;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import paydirt.driver.Choice;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Text;
import paydirt.scenario.Node;
import paydirt.scenario.ScenarioCheck;
import paydirt.unit.Notation;

/** A small scenario of its own, with one of everything that can be declared. */
final class Bakery {

  static final Text NAME = Text.of("name", "Name", "", "What it is called.");
  static final Text FIRST_MONTH =
      Text.of("firstMonth", "First month", "2027-01", "The month of month 1.")
          .matching("\\d{4}-(0[1-9]|1[0-2])", "a month such as 2027-01");
  static final Driver MONTHS_AHEAD =
      Driver.of("months", MONTHS)
          .label("Horizon")
          .limits(12, 180)
          .standard(60)
          .fixed()
          .whole()
          .doc("How many months are projected.");
  static final Section ABOUT =
      Section.of("about", "About", "What it is about.")
          .with(Group.of("About", "file-text", NAME, FIRST_MONTH, MONTHS_AHEAD));

  static final Choice.Option OVEN = new Choice.Option("own", "Own oven", "We bake ourselves.");
  static final Choice.Option BOUGHT = new Choice.Option("bought", "Bought", "Somebody bakes.");
  static final Choice KIND = Choice.of("kind", "Kind", "Where bread comes from.", OVEN, BOUGHT);
  static final Driver PRICE =
      Driver.of("price", MONEY.per(USER).monthly())
          .label("Price")
          .limits(0, 1000)
          .usual(5, 60)
          .doc("What a customer pays for a month.");
  static final Driver CHURN =
      Driver.of("churn", SHARE.monthly())
          .label("Churn")
          .limits(0, 1)
          .usual(0.02, 0.12)
          .standard(0.05)
          .doc("Share of customers who leave in a month.");
  static final Driver INPUT_PRICE =
      Driver.of("inputPrice", MONEY.per(MILLION_TOKENS))
          .label("Input price")
          .limits(0, 1e4)
          .standard(1)
          .doc("What 1M tokens cost.");
  static final Driver RESERVE =
      Driver.of("reserve", MONEY)
          .label("Reserve")
          .limits(-1e6, 1e6)
          .optional()
          .doc("Money put aside; may be unknown.");
  static final Driver FEE =
      Driver.of("fee", SHARE)
          .label("Fee")
          .limits(0, 1)
          .when(KIND, BOUGHT)
          .doc("The supplier's share.");
  static final Driver BAKERS =
      Driver.of("bakers", PERSON)
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
          .with(Group.of("Product", "box", KIND, PRICE, CHURN, INPUT_PRICE, RESERVE, FEE))
          .with(SHIFT);

  static final Section ROOT = Section.of("bakery", "Bakery", "A bakery.").with(ABOUT, PRODUCTS);

  private static final Notation DOLLARS = new Notation("USD");

  private Bakery() {}

  static ScenarioReader reader() {
    return reader(ROOT);
  }

  static ScenarioReader reader(Section root) {
    return new ScenarioReader(root, new ScenarioCheck(60, DOLLARS)::of);
  }

  static Reading read(String text) {
    return reader().read("bakery.json", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The scenario of a text that must be right. */
  static Node node(String text) {
    Reading reading = read(text);
    return reading.root().orElseThrow(() -> new AssertionError(sentences(reading)));
  }

  static String sentences(Reading reading) {
    return reading.findings().stream().map(Finding::sentence).collect(Collectors.joining("\n"));
  }

  /** A file with these members in its one product, in line 4. */
  static String withProduct(String members) {
    return """
        { "format": 3,
          "products": [
            { "id": "rolls", "label": "Rolls",
              %s }
          ] }
        """
        .formatted(members);
  }
}
