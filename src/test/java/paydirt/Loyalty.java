package paydirt;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.USER;

import java.util.List;
import paydirt.analysis.Evaluator;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;
import paydirt.driver.Value;
import paydirt.formula.Chapter;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;
import paydirt.model.CompanyModel;
import paydirt.scenario.About;
import paydirt.scenario.Demand;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Pricing;
import paydirt.scenario.Product;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.Scenario;

/**
 * A driver and two lines that the program knows nothing of, declared as it declares its own: what a
 * company gives its paying users back.
 */
public final class Loyalty {
  private Loyalty() {}

  public static final Driver BONUS =
      Driver.of("bonus", MONEY.per(USER).monthly())
          .label("Loyalty bonus")
          .limits(0, 1_000)
          .usual(0.5, 5)
          .standard(2)
          .source(Source.assumption("Price of a coffee", "2026-01"))
          .doc("What a paying user is given back in a month.");

  public static final Section SECTION =
      Section.of("loyalty", "Loyalty programme", "What keeps users.")
          .with(Group.of("Loyalty programme", "gift", BONUS));

  /** All that a scenario consists of, and the programme. */
  public static final Section DECLARED = Scenario.SECTION.with(SECTION);

  /** Writes the chapter of the programme. */
  static void write(Sheet.Builder sheet, Scenario scenario) {
    Chapter chapter = sheet.chapter("Loyalty programme");
    Line cost =
        chapter.totalFlow(
            "loyalty.cost",
            "Loyalty bonuses",
            MONEY,
            sheet.reference("users.paying", USER).times(scenario.root().part(SECTION).input(BONUS)),
            "The bonus of every paying user.");
    chapter.outcome(
        "loyalty.total",
        "Loyalty bonuses, all months",
        MONEY,
        Whole.sum(cost),
        "Sum of the bonuses over the horizon.");
  }

  public static Evaluator evaluator() {
    return new Evaluator(scenario -> CompanyModel.of(scenario, List.of(Loyalty::write)));
  }

  /** 100 paying users who neither come nor go, for 24 months; the bonus is left at its default. */
  public static Scenario scenario() {
    return new Scenario(
        Node.empty(DECLARED, "")
            .with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 24))
            .adding(Model.SECTION, "api", "API", model -> model.with(Model.KIND, Model.RENTED))
            .adding(
                Product.SECTION,
                "app",
                "App",
                product ->
                    product
                        .with(Product.MODEL, "api")
                        .with(Pricing.PRICE, Value.of(10))
                        .with(Demand.PAYING_AT_START, 100)
                        .with(Demand.NEW_USERS, 0)
                        .with(Demand.WORD_OF_MOUTH, 0)
                        .with(Demand.MARKETING, 0)
                        .with(RetentionPlan.CHURN, 0)));
  }
}
