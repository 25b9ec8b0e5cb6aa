package paydirt.model;

import static paydirt.formula.Formula.constant;
import static paydirt.formula.Formula.ln;
import static paydirt.formula.Formula.month;
import static paydirt.model.Terms.HOURS_IN_A_MONTH;
import static paydirt.model.Terms.YEARS_IN_A_MONTH;
import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.YEAR;

import paydirt.formula.Chapter;
import paydirt.formula.Constant;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Node;
import paydirt.scenario.Owned;
import paydirt.scenario.Ownership;

/**
 * What an accelerator costs its owner, whether one is bought or not: the value it loses in an hour,
 * and the electricity.
 *
 * <p>The value falls by a share d a year, {@code v(a) = v(0)·(1 − d)^a}, so in an hour by {@code
 * −ln(1 − d)·v ÷ 8,760}. Example: 24,300 with a network of 19 % is 30,000; losing 27.56 % a year it
 * costs 0.3224 · 30,000 ÷ 8,760 = 1.104 an hour when new, and 1.3 kW at a PUE of 1.25 and 0.08 cost
 * 0.13.
 */
final class OwnershipChapter {

  private static final Constant ONE_YEAR = constant(1, YEAR, "1 year");

  private OwnershipChapter() {}

  /**
   * What the bases of training cost read.
   *
   * @param purchasePrice of a new accelerator with its network
   * @param hourPrice of an accelerator-hour, for its owner
   */
  record Cost(Line purchasePrice, Line hourPrice) {}

  static Cost write(Sheet.Builder sheet, Node supply, Formula moneyPerUsd) {
    Node owner = supply.part(Ownership.SECTION);
    Chapter chapter = sheet.chapter("Compute supply", owner.path(), owner.label());
    Line price =
        chapter.level(
            "purchasePrice",
            "Price of a new accelerator",
            MONEY.per(ACCELERATOR),
            owner
                .input(Owned.PRICE)
                .times(moneyPerUsd)
                .over(owner.input(Owned.NETWORK_SHARE).complement(), 0),
            "Price with server over the part of the cluster's price that is not network.");
    Formula decline = owner.input(Ownership.DECLINE).times(ONE_YEAR);
    Formula age = owner.input(Ownership.AGE).plus(month().times(YEARS_IN_A_MONTH)).over(ONE_YEAR);
    Line value =
        chapter.level(
            "value",
            "Value of an accelerator",
            MONEY.per(ACCELERATOR),
            price.times(decline.complement().pow(age)),
            "What it is worth at the beginning of the month: the price new, less the loss of each year of its age.");
    Line hourPrice =
        chapter.level(
            "hourPrice",
            "Cost of owning for an hour",
            MONEY.per(ACCELERATOR.times(HOUR)),
            value
                .times(ln(decline.complement()).negated())
                .times(YEARS_IN_A_MONTH.over(ONE_YEAR))
                .over(HOURS_IN_A_MONTH)
                .plus(electricity(owner).times(moneyPerUsd)),
            "Value lost in an hour, −ln(1 − loss) · value ÷ 8,760, and electricity: kW × PUE × price.");
    return new Cost(price, hourPrice);
  }

  private static Formula electricity(Node owner) {
    return owner
        .input(Owned.POWER)
        .times(owner.input(Owned.PUE))
        .times(owner.input(Owned.ELECTRICITY));
  }
}
