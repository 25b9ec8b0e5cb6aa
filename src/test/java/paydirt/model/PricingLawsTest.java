package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.scenario.Node;
import paydirt.scenario.Prepayment;
import paydirt.scenario.Pricing;
import paydirt.scenario.Product;
import paydirt.scenario.RandomScenarios;
import paydirt.scenario.Scenario;
import paydirt.scenario.Tier;
import paydirt.scenario.Usage;
import paydirt.unit.Dimension.Base;

/** What holds for every kind of pricing in every company. */
@Domain(RandomScenarios.class)
@Domain(DomainContext.Global.class)
class PricingLawsTest {
  private static final int TRIES = 60;

  @Provide
  static Arbitrary<Option> kinds() {
    return Arbitraries.of(Pricing.PRICING.options());
  }

  // ---- prices

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void a_price_of_nothing_brings_nothing_and_a_finite_number_of_users(
      @ForAll Scenario company, @ForAll("kinds") Option kind) {
    Scenario free = company.with(root -> products(root, app -> unpaid(priced(app, kind))));
    Figures figures = Figures.of(free);
    assertThat(figures.months().get("revenue.total")).containsOnly(0);
    for (Node product : free.root().items(Product.SECTION)) {
      for (double users : figures.months().get(product.path() + ".users.total")) {
        assertThat(users).isFinite().isNotNegative();
      }
      assertThat(figures.months().get(product.path() + ".revenue")).containsOnly(0);
    }
  }

  /** The node with every price in it at 0: whatever money a user pays for a month or a request. */
  private static Node unpaid(Node node) {
    Node unpaid = node;
    for (Field field : prices(node)) {
      if (field instanceof Driver price && unpaid.has(price) && isMoney(price)) {
        unpaid = unpaid.with(price, 0);
      }
    }
    return unpaid.has(Tier.SECTION)
        ? unpaid.withItems(
            Tier.SECTION, unpaid.items(Tier.SECTION).stream().map(PricingLawsTest::unpaid).toList())
        : unpaid;
  }

  private static List<Field> prices(Node node) {
    return node.section().groups().stream()
        .filter(group -> List.of("Pricing", "Tiers").contains(group.label()))
        .flatMap(group -> group.fields().stream())
        .toList();
  }

  private static boolean isMoney(Driver driver) {
    return driver.unit().dimension().power(Base.MONEY) > 0;
  }

  // ---- tiers

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void a_tier_that_nobody_takes_changes_nothing_else(@ForAll Scenario company) {
    Scenario tiered = company.with(root -> products(root, app -> priced(app, Pricing.TIERS)));
    Figures without = Figures.of(tiered);
    Figures with = Figures.of(tiered.with(root -> products(root, PricingLawsTest::untaken)));
    without
        .months()
        .forEach((id, months) -> assertThat(with.months().get(id)).as(id).isEqualTo(months));
    assertThat(with.outcomes()).containsAllEntriesOf(without.outcomes());
  }

  private static Node untaken(Node product) {
    return product.adding(
        Tier.SECTION,
        "unused",
        "Unused",
        tier -> tier.with(Tier.TAKEN, 0).with(Tier.ABOVE, Tier.OVERAGE).with(Tier.ALLOWANCE, 1));
  }

  // ---- tenths

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void the_tenths_of_users_add_up_to_revenue_and_to_the_serving_of_those_who_pay(
      @ForAll Scenario company, @ForAll("kinds") Option kind) {
    Scenario spread =
        company.with(
            root -> products(root, app -> priced(app, kind).with(Usage.SPREAD, Usage.LOG_NORMAL)));
    Figures figures = Figures.of(spread);
    for (Node product : spread.root().items(Product.SECTION)) {
      String path = product.path() + ".";
      double[] revenue = figures.months().get(path + "revenue");
      double[] serving = figures.months().get(path + "costOfServingPaying");
      double[] units = units(figures, path);
      for (int t = 0; t < revenue.length; t++) {
        assertThat(ofTenths(figures, path, "pays", t) * units[t])
            .as(path + "pays in month " + (t + 1))
            .isCloseTo(revenue[t], within(1e-9 * revenue[t]));
        assertThat(ofTenths(figures, path, "costs", t) * units[t])
            .as(path + "costs in month " + (t + 1))
            .isCloseTo(serving[t], within(1e-9 * serving[t]));
      }
    }
  }

  /** What stands for a user: one, or a seat, with what it has grown to. */
  private static double[] units(Figures figures, String path) {
    return List.of("seats.months", "users.grownMonths", "users.payingMonths").stream()
        .map(id -> figures.months().get(path + id))
        .filter(months -> months != null)
        .findFirst()
        .orElseThrow();
  }

  private static double ofTenths(Figures figures, String path, String what, int t) {
    double sum = 0;
    for (int tenth = 1; tenth <= LogNormalUse.TENTHS; tenth++) {
      sum += figures.months().get(path + "tenths." + tenth + "." + what)[t];
    }
    return sum / LogNormalUse.TENTHS;
  }

  // ---- a year in advance

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void what_is_deferred_is_not_negative_and_is_what_the_balance_sheet_owes(
      @ForAll Scenario company, @ForAll("kinds") Option kind) {
    Scenario prepaid = company.with(root -> products(root, app -> prepaid(priced(app, kind))));
    Figures figures = Figures.of(prepaid);
    double[] owed = figures.months().get("deferredRevenue");
    double billed = 0;
    for (int t = 0; t < owed.length; t++) {
      double deferred = 0;
      for (Node product : prepaid.root().items(Product.SECTION)) {
        double[] ofProduct = figures.months().get(product.path() + ".prepaid.deferred");
        deferred += ofProduct == null ? 0 : ofProduct[t];
      }
      billed += figures.months().get("billings")[t];
      assertThat(deferred).isNotNegative();
      assertThat(owed[t]).isNotNegative().isCloseTo(deferred, within(1e-9 * billed));
    }
  }

  private static Node prepaid(Node product) {
    return product.has(Prepayment.BILLING)
        ? product.with(Prepayment.BILLING, Prepayment.BY_THE_YEAR)
        : product;
  }

  // ---- the ends of what is allowed

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void every_number_is_finite_where_drivers_of_a_product_stand_at_their_limits(
      @ForAll("kinds") Option kind, @ForAll Random random) {
    Scenario company = SalesLab.scenario(app -> atLimits(drawn(priced(app, kind), random), random));
    Figures figures = Figures.of(company);
    figures
        .months()
        .forEach(
            (id, months) ->
                assertThat(Arrays.stream(months).noneMatch(Double::isInfinite)).as(id).isTrue());
    figures
        .outcomes()
        .forEach((id, value) -> assertThat(Double.isInfinite(value)).as(id).isFalse());
  }

  private static Node drawn(Node product, Random random) {
    Node drawn = prepaid(product).with(Usage.SPREAD, Usage.LOG_NORMAL);
    if (drawn.has(Pricing.COHORTS) && random.nextBoolean()) {
      drawn = drawn.with(Pricing.COHORTS, Pricing.PRICE_JOINED_AT);
    }
    return drawn;
  }

  /** The node with one in three of its numbers at a limit. */
  private static Node atLimits(Node node, Random random) {
    Node extreme = node;
    for (Field field : node.section().fields()) {
      if (field instanceof Driver driver && node.has(driver) && random.nextInt(3) == 0) {
        extreme = extreme.with(driver, random.nextBoolean() ? driver.least() : driver.most());
      }
    }
    for (Section part : node.section().parts()) {
      extreme =
          extreme.withItems(
              part, extreme.parts().get(part).stream().map(i -> atLimits(i, random)).toList());
    }
    return extreme;
  }

  // ---- companies

  private static Node products(Node root, UnaryOperator<Node> change) {
    return root.withItems(
        Product.SECTION, root.items(Product.SECTION).stream().map(change).toList());
  }

  /** The product with a kind of pricing; with one tier for each of what can happen above it. */
  private static Node priced(Node product, Option kind) {
    Node priced = product.with(Pricing.PRICING, kind);
    if (!kind.equals(Pricing.TIERS)) {
      return priced;
    }
    priced = priced.withItems(Tier.SECTION, List.of());
    for (Option above : Tier.ABOVE.options()) {
      priced =
          priced.adding(
              Tier.SECTION,
              above.key(),
              above.label(),
              tier -> tier.with(Tier.TAKEN, 0.25).with(Tier.ABOVE, above));
    }
    return priced;
  }
}
