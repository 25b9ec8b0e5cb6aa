package paydirt.scenario;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTH;
import static paydirt.unit.Unit.MONTHS;

import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;

/** Money given for nothing in return, by a state or a foundation. */
public final class Grant {
  private Grant() {}

  public static final Driver AMOUNT =
      Driver.of("amount", MONEY)
          .label("Amount")
          .limits(0, 1e12)
          .usual(100_000, 100e6)
          .standard(1e6)
          .fixed()
          .source(Source.assumption("A research programme of a state", "2026-11"))
          .doc("What the grant brings altogether.");

  public static final Driver FIRST_MONTH =
      Driver.of("month", MONTH)
          .label("First month")
          .limits(1, 180)
          .usual(1, 36)
          .standard(1)
          .fixed()
          .whole()
          .source(Source.assumption("From the first month", "2026-11"))
          .doc("The month of the first payment.");

  public static final Driver PAYMENTS =
      Driver.of("months", MONTHS)
          .label("Paid over")
          .limits(1, 180)
          .usual(1, 48)
          .standard(12)
          .fixed()
          .whole()
          .source(Source.assumption("A year", "2026-11"))
          .doc("Months over which it is paid, in equal parts.");

  public static final Section SECTION =
      Section.listOf(
              "grants", "Grants", "grant", "Money given for nothing in return; other income.")
          .with(Group.of("Grants", "gift", AMOUNT, FIRST_MONTH, PAYMENTS));
}
