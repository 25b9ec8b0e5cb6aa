package paydirt.model;

import static paydirt.formula.Formula.constant;
import static paydirt.formula.Formula.growth;
import static paydirt.formula.Formula.min;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.previous;
import static paydirt.formula.Formula.runningSum;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.lastYear;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTHS;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USER;

import paydirt.formula.Chapter;
import paydirt.formula.Constant;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Whole;
import paydirt.unit.Unit;

/**
 * What a paying user brings, costs to win and is worth: of each product, and of all together.
 *
 * <p>All of it is taken from the last twelve months of the horizon; a month's contribution is the
 * CM2, so that answering free users is part of what winning a customer costs when it is fully
 * loaded.
 */
final class UnitEconomicsChapter {

  /** How far a customer's value is counted where it is capped. */
  private static final Constant CAP = constant(36, PURE, "36 months");

  private static final Unit PER_USER = MONEY.per(USER);
  private static final Unit PER_USER_MONTH = PER_USER.monthly();
  private static final String NO_PAYING_USER = "no paying user in the last 12 months";
  static final String NO_CUSTOMER = "nobody begins to pay in the last 12 months";

  private final Chapter chapter;
  private final Customers customers;
  private final Formula discountRate;

  /**
   * What others read.
   *
   * @param customer what a customer contributes, and how fast they leave
   */
  record Economics(CustomerValue customer, ProductEconomics.LastYear lastYear) {}

  private UnitEconomicsChapter(Chapter chapter, Customers customers, Formula discountRate) {
    this.chapter = chapter;
    this.customers = customers;
    this.discountRate = discountRate;
  }

  /**
   * The unit economics of one product or of the company.
   *
   * @param discountRate a year's
   */
  static Economics write(Chapter chapter, Customers customers, Formula discountRate) {
    return new UnitEconomicsChapter(chapter, customers, discountRate).write();
  }

  private Economics write() {
    Line revenue =
        chapter.outcome(
            "unit.arpu",
            "ARPU, last 12 months",
            PER_USER_MONTH,
            perUser(customers.revenue()),
            "Revenue over paying user-months.");
    Line contribution =
        chapter.outcome(
            "unit.contribution",
            "Contribution per paying user",
            PER_USER_MONTH,
            perUser(customers.contribution()),
            "CM2 over paying user-months: what a paying user leaves in a month after serving, payments and variable support.");
    Line churn =
        chapter.outcome(
            "unit.churn",
            "Churn, last 12 months",
            SHARE.monthly(),
            new Whole.Ratio(
                lastYear(customers.leaving()), lastYear(customers.opening()), NO_PAYING_USER),
            "Paying users who leave over those at the beginning of each month.");
    Line cost = acquisitionCost();
    CustomerValue customer = new CustomerValue(contribution, churn);
    Line value = values(customer);
    Line payback =
        chapter.outcome(
            "unit.payback",
            "CAC payback",
            MONTHS,
            customer.payback(cost),
            "Blended CAC over contribution per paying user: months until a customer who stays has paid back what it cost to win one.");
    chapter.outcome(
        "unit.payback.surviving",
        "CAC payback with churn",
        MONTHS,
        customer.survivingPayback(cost),
        "The same for customers of whom some leave before: ln(1 − CAC · churn ÷ contribution) ÷ ln(1 − churn).");
    return new Economics(
        customer,
        new ProductEconomics.LastYear(revenue, contribution, churn, cost, value, payback));
  }

  private Formula perUser(Formula flow) {
    return new Whole.Ratio(lastYear(flow), lastYear(customers.months()), NO_PAYING_USER);
  }

  private Line acquisitionCost() {
    Formula beginning = lastYear(customers.beginning());
    Line blended =
        chapter.outcome(
            "unit.cac",
            "CAC, blended",
            PER_USER,
            new Whole.Ratio(lastYear(customers.marketing()), beginning, NO_CUSTOMER),
            "Marketing spend over all who begin to pay, however they came.");
    Formula share =
        min(
            number(1),
            new Whole.Ratio(
                lastYear(customers.wonByMarketing()),
                lastYear(customers.arriving()),
                "no new user in the last 12 months"));
    chapter.outcome(
        "unit.cacPaid",
        "CAC, paid",
        PER_USER,
        new Whole.Ratio(
            lastYear(customers.marketing()),
            beginning.times(share),
            "marketing wins nobody who begins to pay in the last 12 months"),
        "Marketing spend over those who begin to pay and came by marketing: their share is that of new users.");
    return blended;
  }

  private Line values(CustomerValue customer) {
    Line value =
        chapter.outcome(
            "unit.ltv",
            "LTV",
            PER_USER,
            customer.undiscounted(),
            "Contribution per paying user over churn: all that a customer contributes, not discounted.");
    chapter.outcome(
        "unit.ltv.discounted",
        "LTV, discounted",
        PER_USER,
        customer.discounted(Terms.monthlyRate(discountRate)),
        "The same in today's money, the first payment now: m · (1+d) ÷ (1+d−r), with contribution m, monthly discount rate d and r = 1 − churn.");
    chapter.outcome(
        "unit.ltv.capped",
        "LTV within 36 months",
        PER_USER,
        customer.within(CAP),
        "What a customer contributes within 36 months, not discounted: m · (1 − r^36) ÷ churn, with r = 1 − churn.");
    return value;
  }

  /** What customers of the first month with paying users bring within the horizon. */
  static void firstCustomers(
      Chapter chapter, Customers customers, Retention retention, Formula discountRate) {
    Formula before = previous(runningSum(customers.months()), zero(USER));
    Formula paying = customers.months().isAboveZero();
    Line survival =
        retention.survival(chapter, "unit.survival", paying.and(before.atMost(zero(USER))));
    Formula age = runningSum(when(paying, number(1), number(0))).minus(number(1)).atLeastZero();
    Formula inMonth =
        survival
            .times(customers.contribution().over(customers.months(), 0))
            .over(growth(discountRate, age), 0);
    chapter.outcome(
        "unit.ltv.empirical",
        "LTV within the horizon, first customers",
        PER_USER,
        new Whole.Provided(
            Whole.sum(customers.months()).isAboveZero(),
            Whole.sum(inMonth),
            "no paying user within the horizon"),
        "Of one who begins in the first month with paying users: in each month the share who still pay times contribution per paying user, discounted from that month on, until the horizon ends.");
  }
}
