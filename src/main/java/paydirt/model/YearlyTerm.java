package paydirt.model;

import static paydirt.formula.Formula.ago;
import static paydirt.formula.Formula.min;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.previous;
import static paydirt.formula.Formula.sumOfLast;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MONTHS;

import java.util.Optional;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Reference;
import paydirt.scenario.Node;
import paydirt.scenario.Prepayment;
import paydirt.unit.Unit;

/**
 * Those who pay for a year in advance: they stay to its end, then renew or leave.
 *
 * <p>A year that begins in a month is counted at the end of that month and of the next eleven.
 * Example: of 100 who join by the year in month 1 at a renewal of 60 %, 100 are there at the end of
 * months 1 to 12 and 60 at the end of months 13 to 24.
 */
final class YearlyTerm {

  private static final Formula YEAR = number(12);

  private final Node product;
  private final Line live;
  private final Line age;

  private YearlyTerm(Node product, Line live, Line age) {
    this.product = product;
    this.live = live;
    this.age = age;
  }

  /**
   * An amount that is paid for by the year.
   *
   * @param begun what begins a year in the month, new or renewed
   * @param stock what is within its year at month end
   */
  record Yearly(Line begun, Line stock) {}

  /** The yearly term of a product; none where all pay by the month. */
  static Optional<YearlyTerm> write(Chapter chapter, Node product, Line live) {
    if (!Prepayment.isOffered(product)) {
      return Optional.empty();
    }
    Line age =
        chapter.level(
            "monthsOnSale",
            "Months on sale",
            MONTHS,
            live.times(
                previous(chapter.reference("monthsOnSale", MONTHS), number(0)).plus(number(1))),
            "How many months it has been sold, this one included; counted anew where it begins anew.");
    return Optional.of(new YearlyTerm(product, live, age));
  }

  Node product() {
    return product;
  }

  /** Whether the product is on sale. */
  Line live() {
    return live;
  }

  /** What of amounts that each begin a year is within it, as far as the product did not end. */
  Formula underWay(Formula begun) {
    return sumOfLast(begun, min(YEAR, age));
  }

  /** The part of what joins that is paid for by the year. */
  Formula part(Formula joining) {
    return joining.times(product.input(Prepayment.YEARLY_SHARE));
  }

  /** The part of what joins that is paid for by the month. */
  Formula rest(Formula joining) {
    return joining.times(product.input(Prepayment.YEARLY_SHARE).complement());
  }

  /**
   * The part of an amount that is paid for by the year.
   *
   * @param joining what comes with those who begin to pay, however they pay
   * @param size what one has grown to since before month 1; it grows when its year is renewed
   */
  Yearly write(
      Chapter chapter, String id, String label, Unit unit, Formula joining, Optional<Line> size) {
    Reference self = chapter.reference(id + ".yearBegun", unit);
    Formula ended = ago(self, YEAR, zero(unit));
    Formula renewed =
        size.map(now -> ended.times(now.over(ago(now, YEAR, number(1)), 0)))
            .orElse(ended)
            .times(product.input(Prepayment.RENEWAL));
    Line begun =
        chapter.flow(
            id + ".yearBegun",
            label + ", year begun",
            unit,
            part(joining).plus(when(age.greaterThan(YEAR), renewed, zero(unit))),
            "Those of the new ones that pay by the year, and those whose year ended that renew it, with what they have grown to.");
    Line stock =
        chapter.stock(
            id + ".byTheYear",
            label + ", by the year",
            unit,
            live.times(underWay(begun)),
            "What began a year in this month or in the eleven before it.");
    return new Yearly(begun, stock);
  }
}
