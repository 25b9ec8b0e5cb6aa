package paydirt.scenario;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTH;
import static paydirt.unit.Unit.MONTHS;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.YEAR;

import paydirt.driver.Choice;
import paydirt.driver.Choice.Option;
import paydirt.driver.Driver;
import paydirt.driver.Group;
import paydirt.driver.Section;
import paydirt.driver.Source;

/** Money that is borrowed, and how it is paid back. */
public final class Loan {
  private Loan() {}

  public static final Driver AMOUNT =
      Driver.of("amount", MONEY)
          .label("Amount")
          .limits(0, 1e12)
          .usual(500_000, 500e6)
          .standard(5e6)
          .fixed()
          .source(Source.assumption("Venture debt beside a first priced round", "2026-11"))
          .doc("What is borrowed.");

  public static final Driver DRAWN =
      Driver.of("month", MONTH)
          .label("Month")
          .limits(1, 180)
          .usual(1, 48)
          .standard(12)
          .fixed()
          .whole()
          .source(Source.assumption("After a year", "2026-11"))
          .doc("The month at whose end the money arrives; the first payment is a month later.");

  public static final Driver RATE =
      Driver.of("rate", SHARE.per(YEAR))
          .label("Rate")
          .limits(0, 1)
          .usual(0.04, 0.16)
          .standard(0.1)
          .fixed()
          .source(Source.assumption("A lender's margin of 5 % on the policy rate", "2026-11"))
          .doc("Effective yearly rate; a month costs (1+r)^(1/12) − 1 of the opening balance.");

  public static final Driver TERM =
      Driver.of("term", MONTHS)
          .label("Term")
          .limits(1, 480)
          .usual(12, 84)
          .standard(36)
          .fixed()
          .whole()
          .source(Source.assumption("Three years, as venture debt", "2026-11"))
          .doc("Months from the money's arrival to the last payment.");

  public static final Option ANNUITY =
      new Option("annuity", "Annuity", "Equal payments of interest and principal.");

  public static final Option BULLET =
      new Option("bullet", "Bullet", "Interest every month, the principal with the last payment.");

  public static final Choice REPAYMENT =
      Choice.of("repayment", "Repayment", "How the principal is paid back.", ANNUITY, BULLET);

  public static final Driver INTEREST_ONLY =
      Driver.of("interestOnly", MONTHS)
          .label("Interest only")
          .limits(0, 480)
          .usual(0, 18)
          .standard(0)
          .fixed()
          .whole()
          .when(REPAYMENT, ANNUITY)
          .source(Source.assumption("Paid back from the first month", "2026-11"))
          .doc(
              "Months at the start of the term in which only interest is paid; if it is the whole term, the last payment is the principal.");

  public static final Section SECTION =
      Section.listOf("loans", "Loans", "loan", "Money that is borrowed and paid back.")
          .with(Group.of("Loans", "repeat", AMOUNT, DRAWN, RATE, TERM, REPAYMENT, INTEREST_ONLY));
}
