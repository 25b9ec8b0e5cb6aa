package paydirt.model;

import static paydirt.formula.Formula.sum;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.USER;

import java.util.List;
import java.util.function.Function;
import paydirt.formula.Formula;
import paydirt.formula.Sheet;
import paydirt.unit.Unit;

/**
 * What unit economics read of those who pay, in a month: of one product or of all.
 *
 * @param contribution revenue less serving, payments and variable support
 * @param months user-months paid
 * @param opening users who pay when the month begins
 * @param leaving users who stop to pay
 * @param beginning users who begin to pay
 * @param arriving users who come, free or paying
 * @param wonByMarketing those of them whom marketing wins
 */
record Customers(
    Formula revenue,
    Formula contribution,
    Formula months,
    Formula opening,
    Formula leaving,
    Formula beginning,
    Formula arriving,
    Formula wonByMarketing,
    Formula marketing) {

  /** Those of one product. */
  static Customers of(Sheet.Builder sheet, ContributionChapter.OfProduct product) {
    Sale sale = product.sale();
    return new Customers(
        sale.revenue(),
        product.contribution(),
        sale.users().payingMonths(),
        sale.users().openingPaying(),
        sale.users().leaving(),
        sale.users().beginning(),
        sale.users().arriving(),
        sheet.reference(sale.product().pathOf("users.fromMarketing"), USER),
        sale.users().marketing());
  }

  /** Those of all products. */
  static Customers together(List<Customers> all) {
    return new Customers(
        total(all, Customers::revenue, MONEY),
        total(all, Customers::contribution, MONEY),
        total(all, Customers::months, USER),
        total(all, Customers::opening, USER),
        total(all, Customers::leaving, USER),
        total(all, Customers::beginning, USER),
        total(all, Customers::arriving, USER),
        total(all, Customers::wonByMarketing, USER),
        total(all, Customers::marketing, MONEY));
  }

  private static Formula total(List<Customers> all, Function<Customers, Formula> part, Unit unit) {
    return sum(all.stream().map(part).toList(), unit);
  }
}
