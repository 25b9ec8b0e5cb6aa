package paydirt.scenario;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USER;
import static paydirt.unit.Unit.YEAR;

import java.util.List;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Source;

/** Customers who pay for the right to use, by the year. */
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

  static final List<Field> FIELDS = List.of(FEE, SUPPORT);
}
