package paydirt.model;

import static paydirt.formula.Formula.constant;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.previous;
import static paydirt.formula.Formula.round;
import static paydirt.formula.Formula.sum;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.HOURS_IN_A_MONTH;
import static paydirt.model.Terms.YEARS_IN_A_MONTH;
import static paydirt.model.Terms.monthNumber;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTHS;

import paydirt.formula.Chapter;
import paydirt.formula.Constant;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Node;
import paydirt.scenario.Owned;

/**
 * Accelerators that were bought: what they cost over their life, and when the cash flows.
 *
 * <p>Example: 8 accelerators at 30,000 and a network of 20 % are 300,000; over 5 years without a
 * residual value, 5,000 a month in a straight line, or 2 · 60 / (60 · 61) of 300,000 = 9,836 in the
 * first month and 164 in the last by the sum of the months' digits.
 */
final class OwnedChapter {

  private static final Constant MONTHS_IN_A_YEAR =
      constant(12, MONTHS.per(paydirt.unit.Unit.YEAR), "12 months in a year");

  private OwnedChapter() {}

  /**
   * What the fleet and the statements read.
   *
   * @param hours accelerator-hours that are there, used or not
   * @param cost depreciation and running costs
   * @param depreciation the part of the cost that is no cash
   * @param investment cash paid for the purchase less what it is sold for at the end
   * @param bookValue price less depreciation at month end
   * @param openingBookValue the same before the first month, in every month
   */
  record Purchase(
      Line hours,
      Line cost,
      Line depreciation,
      Line investment,
      Line bookValue,
      Line openingBookValue) {}

  static Purchase write(Sheet.Builder sheet, Node block, Formula moneyPerUsd) {
    Chapter chapter = sheet.chapter("Compute supply", block.path(), block.label());
    Line life =
        chapter.constant(
            "lifeMonths",
            "Service life",
            MONTHS,
            round(block.input(Owned.LIFE).times(MONTHS_IN_A_YEAR)),
            "Whole months that they work.");
    Formula age = monthNumber().minus(block.input(Owned.BOUGHT));
    Formula works = age.atLeast(number(0)).and(age.lessThan(life));
    Line count =
        chapter.level(
            "working",
            "Accelerators at work",
            ACCELERATOR,
            when(works, block.input(Owned.COUNT), zero(ACCELERATOR)),
            "All of them from the month bought to the end of their service life.");
    Line hours =
        chapter.flow(
            "hours",
            "Owned GPU-hours",
            ACCELERATOR.times(HOUR),
            count.times(HOURS_IN_A_MONTH),
            "Accelerators at work, around the clock.");
    Formula today =
        block
            .input(Owned.COUNT)
            .times(block.input(Owned.PRICE))
            .times(moneyPerUsd)
            .over(block.input(Owned.NETWORK_SHARE).complement(), 0);
    Line price =
        chapter.level(
            "purchasePrice",
            "Purchase price",
            MONEY,
            when(
                age.greaterThan(number(0)),
                previous(chapter.reference("purchasePrice", MONEY), today),
                today),
            "Servers over the part of the cluster's price that is not network, at the exchange rate of the month bought.");
    Line depreciation =
        chapter.flow(
            "depreciation",
            "Depreciation",
            MONEY,
            when(
                works,
                price.times(block.input(Owned.RESIDUAL).complement()).times(part(block, age, life)),
                zero(MONEY)),
            "The month's part of the price less the residual value: "
                + block.values().get(Owned.DEPRECIATION).doc());
    Line power = power(chapter, block, count, moneyPerUsd);
    Line place =
        chapter.flow(
            "colocation",
            "Colocation",
            MONEY,
            kilowatts(block, count).times(block.input(Owned.COLOCATION)).times(moneyPerUsd),
            "Rent of the data centre for the power of the servers.");
    Line upkeep =
        chapter.flow(
            "upkeep",
            "Maintenance and staff",
            MONEY,
            when(
                count.isAboveZero(),
                price
                    .times(block.input(Owned.MAINTENANCE))
                    .plus(block.input(Owned.STAFF))
                    .times(YEARS_IN_A_MONTH),
                zero(MONEY)),
            "A twelfth of a year's maintenance and operating staff.");
    Line cost =
        chapter.flow(
            "cost",
            "Cost of owning",
            MONEY,
            sum(depreciation, power, place, upkeep),
            "Depreciation, power, colocation, maintenance and staff, used or not.");
    Line investment =
        chapter.flow(
            "investment",
            "Purchase less sale",
            MONEY,
            when(age.equalTo(number(0)), price, zero(MONEY))
                .minus(
                    when(age.equalTo(life), price.times(block.input(Owned.RESIDUAL)), zero(MONEY))),
            "Cash for the purchase in the month bought, less the residual value in the month after the last.");
    Line bookValue =
        chapter.stock(
            "bookValue",
            "Book value",
            MONEY,
            when(works, bookValue(block, price, age.plus(number(1)), life), zero(MONEY)),
            "Price less the depreciation of all months at work so far; 0 once they are sold.");
    Formula monthsBefore = number(1).minus(block.input(Owned.BOUGHT));
    Line opening =
        chapter.level(
            "openingBookValue",
            "Book value before the first month",
            MONEY,
            when(
                monthsBefore.isAboveZero().and(monthsBefore.atMost(life)),
                bookValue(block, price, monthsBefore, life),
                zero(MONEY)),
            "Price less the depreciation of the months before the first, for what was bought by then and not sold.");
    return new Purchase(hours, cost, depreciation, investment, bookValue, opening);
  }

  /** The price without what a number of months at work takes off. */
  private static Formula bookValue(Node block, Line price, Formula months, Line life) {
    Formula depreciated =
        block.is(Owned.DEPRECIATION, Owned.FRONT_LOADED)
            ? months
                .times(life.times(2).minus(months).plus(number(1)))
                .over(life.times(life.plus(number(1))), 0)
            : months.over(life, 0);
    return price.times(block.input(Owned.RESIDUAL).complement().times(depreciated).complement());
  }

  /** The share of what is to be depreciated that falls into a month at work. */
  private static Formula part(Node block, Formula age, Formula life) {
    return block.is(Owned.DEPRECIATION, Owned.FRONT_LOADED)
        ? life.minus(age).times(2).over(life.times(life.plus(number(1))), 0)
        : number(1).over(life, 0);
  }

  private static Line power(Chapter chapter, Node block, Line count, Formula moneyPerUsd) {
    return chapter.flow(
        "powerCost",
        "Electricity",
        MONEY,
        kilowatts(block, count)
            .times(block.input(Owned.PUE))
            .times(HOURS_IN_A_MONTH)
            .times(block.input(Owned.ELECTRICITY))
            .times(moneyPerUsd),
        "kW × PUE × hours × price of a kilowatt-hour, at full power.");
  }

  private static Formula kilowatts(Node block, Line count) {
    return count.times(block.input(Owned.POWER));
  }
}
