package paydirt.scenario;

import static paydirt.unit.Unit.CREDIT;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USER;

import java.util.List;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Source;

/** A plan with credits, what a request takes of them, and the packs that are bought above it. */
public final class CreditPlan {
  private CreditPlan() {}

  private static final String FIREFLY = "Adobe Firefly Premium and its packs, Shutterbug";

  public static final Driver PRICE =
      Driver.of("planPrice", MONEY.per(USER).monthly())
          .label("Price of the plan")
          .limits(0, 1e6)
          .usual(3, 60)
          .standard(4.99)
          .when(Pricing.PRICING, Pricing.CREDITS)
          .source(Source.found(FIREFLY, "2023-11"))
          .doc("What a paying user is charged for a month with its credits.");

  public static final Driver INCLUDED =
      Driver.of("includedCredits", CREDIT.per(USER).monthly())
          .label("Credits in the plan")
          .limits(0, 1e9)
          .usual(25, 10_000)
          .standard(100)
          .when(Pricing.PRICING, Pricing.CREDITS)
          .source(Source.found(FIREFLY, "2023-11"))
          .doc("Credits of a paying user in a month; what is left at its end is lost.");

  public static final Driver PER_REQUEST =
      Driver.of("creditsPerRequest", CREDIT.per(REQUEST))
          .label("Credits per request")
          .limits(0.001, 1e6)
          .usual(0.1, 100)
          .standard(1)
          .when(Pricing.PRICING, Pricing.CREDITS)
          .source(Source.found("One image takes one credit, Shutterbug", "2023-11"))
          .doc("Credits that a request uses up.");

  public static final Driver BOUGHT =
      Driver.of("boughtShare", SHARE)
          .label("Use above the plan that is bought")
          .limits(0, 1)
          .usual(0, 1)
          .standard(0.2)
          .when(Pricing.PRICING, Pricing.CREDITS)
          .source(Source.assumption("Most users wait for the next month", "2026-11"))
          .doc(
              "Share of the requests above the plan's credits for which packs are bought; the rest is not made.");

  public static final Driver PACK_PRICE =
      Driver.of("packPrice", MONEY)
          .label("Price of a pack")
          .limits(0, 1e6)
          .usual(3, 100)
          .standard(4.99)
          .when(Pricing.PRICING, Pricing.CREDITS)
          .source(Source.found(FIREFLY, "2023-09"))
          .doc("What a pack of credits costs.");

  public static final Driver PACK_SIZE =
      Driver.of("packSize", CREDIT)
          .label("Credits in a pack")
          .limits(1, 1e9)
          .usual(50, 10_000)
          .standard(100)
          .when(Pricing.PRICING, Pricing.CREDITS)
          .source(Source.found(FIREFLY, "2023-09"))
          .doc("Credits in one pack.");

  public static final Driver UNUSED =
      Driver.of("unusedShare", SHARE)
          .label("Unused part of packs")
          .limits(0, 0.95)
          .usual(0, 0.5)
          .standard(0.2)
          .when(Pricing.PRICING, Pricing.CREDITS)
          .source(Source.assumption("Packs are whole, and what is left of them expires", "2026-11"))
          .doc("Share of the credits bought in packs that nobody uses.");

  static final List<Field> FIELDS =
      List.of(PRICE, INCLUDED, PER_REQUEST, BOUGHT, PACK_PRICE, PACK_SIZE, UNUSED);
}
