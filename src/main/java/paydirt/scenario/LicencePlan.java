package paydirt.scenario;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USER;
import static paydirt.unit.Unit.YEAR;

import java.util.List;
import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Source;

/** Customers who pay for the right to use: a fee, support, and a part of what they earn with it. */
public final class LicencePlan {
  private LicencePlan() {}

  public static final Driver FEE =
      Driver.of("licenceFee", MONEY.per(USER).per(YEAR))
          .label("Licence fee")
          .limits(0, 1e9)
          .usual(10_000, 1e6)
          .standard(100_000)
          .when(Pricing.PRICING, Pricing.LICENCE)
          .source(Source.assumption("A department of a large company", "2026-11"))
          .doc("What a customer is charged for a year, without support.");

  public static final Driver SUPPORT =
      Driver.of("supportShare", SHARE)
          .label("Support, share of the fee")
          .limits(0, 5)
          .usual(0, 0.3)
          .standard(0.2)
          .when(Pricing.PRICING, Pricing.LICENCE)
          .source(Source.assumption("About a fifth, as for other software", "2026-11"))
          .doc("What a customer is charged for support, as a share of the licence fee.");

  public static final Option NO_ROYALTY =
      new Option("none", "None", "Customers pay the fee and support, whatever they earn.");

  public static final Option SHARE_OF_REVENUE =
      new Option(
          "share", "Share of revenue", "Customers pay a part of what they earn with it as well.");

  public static final Choice ROYALTIES =
      Choice.of(
              "royalties",
              "Royalties",
              "Whether customers pay by what they earn with the licence.",
              NO_ROYALTY,
              SHARE_OF_REVENUE)
          .when(Pricing.PRICING, Pricing.LICENCE);

  public static final Driver ROYALTY =
      Driver.of("royalty", SHARE)
          .label("Royalty")
          .limits(0, 1)
          .usual(0.01, 0.3)
          .standard(0.1)
          .when(ROYALTIES, SHARE_OF_REVENUE)
          .source(
              Source.found(
                  "Falcon-40B's first licence, dropped within weeks: 10 % of what is above $1M, The Batch",
                  "2023-05"))
          .doc("Share of what a customer earns with the licence that it pays beside the fee.");

  public static final Driver LICENSEE_REVENUE =
      Driver.of("licenseeRevenue", MONEY.per(USER).per(YEAR))
          .label("Customer's revenue with it")
          .limits(0, 1e12)
          .usual(100_000, 1e9)
          .optional()
          .when(ROYALTIES, SHARE_OF_REVENUE)
          .doc(
              "What a customer earns in a year with the licence, as far as the royalty counts it; unless it is entered, royalties are not known.");

  static final List<Field> FIELDS = List.of(FEE, SUPPORT, ROYALTIES, ROYALTY, LICENSEE_REVENUE);
}
