package paydirt.model;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.TOKEN;
import static paydirt.unit.Unit.USER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import paydirt.formula.Formula;
import paydirt.formula.Line;

/**
 * What happens in a month that heads and costs follow.
 *
 * @param payingMonths paying user-months of all products
 * @param userMonths free and paying user-months of all products
 * @param requests of free and paying users
 * @param tokens read, cached and written
 * @param revenue of all products
 */
record Activity(
    Formula payingMonths, Formula userMonths, Formula requests, Formula tokens, Formula revenue) {

  /** What happens around some of the products. */
  static Activity of(List<Sale> sales) {
    List<Line> paying = new ArrayList<>();
    List<Line> free = new ArrayList<>();
    List<Line> requests = new ArrayList<>();
    List<Line> tokens = new ArrayList<>();
    for (Sale sale : sales) {
      paying.add(sale.users().payingMonths());
      sale.users().free().ifPresent(users -> free.add(users.months()));
      requests.add(sale.usage().payingRequests());
      sale.usage().freeRequests().ifPresent(requests::add);
      tokens.addAll(all(sale.usage().paying()));
      sale.usage().free().ifPresent(of -> tokens.addAll(all(of)));
    }
    return new Activity(
        Formula.sum(paying, USER),
        Formula.sum(Stream.concat(paying.stream(), free.stream()).toList(), USER),
        Formula.sum(requests, REQUEST),
        Formula.sum(tokens, TOKEN),
        Formula.sum(sales.stream().map(Sale::revenue).toList(), MONEY));
  }

  private static List<Line> all(UsageChapter.Tokens tokens) {
    return List.of(tokens.freshInput(), tokens.cachedInput(), tokens.output());
  }
}
