package paydirt.model;

import static paydirt.formula.Formula.constant;
import static paydirt.formula.Formula.convolution;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.previous;
import static paydirt.formula.Formula.runningSum;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USER;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Reference;
import paydirt.formula.Sheet;
import paydirt.scenario.Node;
import paydirt.scenario.RetentionPlan;
import paydirt.unit.Unit;

/**
 * How long those who pay for a product stay: by a churn that is the same at every age, or by a
 * curve over the months since they began. Whatever came with them stays as they do: the users
 * themselves, their seats, the price they joined at.
 *
 * <p>Who is there at the launch begins with the launch month and is a month old at its end; who
 * joins in a month is new at its end. A product that ends loses all of them; one that begins anew
 * begins with new ones.
 */
final class Retention {

  private static final String FIRST_CUSTOMERS = "First customers who still pay";
  private static final String WHO_STILL_PAY =
      "Of those who begin in the first month with paying users the share who still pay at month end.";

  private final Line live;
  private final Formula justLaunched;
  private final Optional<Formula> churn;
  private final Optional<Line> left;
  private final Optional<Line> growth;
  private final List<Formula> launches;
  private final Optional<YearlyTerm> yearly;

  private Retention(
      Node product,
      Line live,
      Optional<Line> left,
      Optional<Line> growth,
      List<Formula> launches,
      Optional<YearlyTerm> yearly) {
    this.live = live;
    this.justLaunched = justLaunched(live);
    this.churn =
        left.isPresent() ? Optional.empty() : Optional.of(product.input(RetentionPlan.CHURN));
    this.left = left;
    this.growth = growth;
    this.launches = launches;
    this.yearly = yearly;
  }

  /**
   * An amount that came with paying users, as far as they stay.
   *
   * @param stock at month end
   * @param paid over the month
   */
  record Kept(Line stock, Paid paid) {}

  /**
   * The retention of a product, with the lines it is made of.
   *
   * @param live whether the product is on sale
   * @param mostLaunches how often it can begin anew at most
   */
  static Retention write(Sheet.Builder sheet, Node product, Line live, int mostLaunches) {
    Chapter chapter = sheet.chapter("Customers", product.path(), product.label());
    boolean byCurve = product.is(RetentionPlan.RETENTION, RetentionPlan.BY_CURVE);
    boolean grows = product.is(RetentionPlan.EXPANSION, RetentionPlan.GROWING);
    return new Retention(
        product,
        live,
        byCurve ? Optional.of(RetentionCurve.write(chapter, product)) : Optional.empty(),
        grows ? Optional.of(growth(chapter, product)) : Optional.empty(),
        byCurve && mostLaunches > 1 ? launches(chapter, live, mostLaunches) : List.of(),
        YearlyTerm.write(chapter, product, live));
  }

  private static Formula justLaunched(Line live) {
    return previous(live, number(0)).lessThan(live);
  }

  // ---- what stays

  /**
   * Whether this is the first month of a product, or of one that begins anew: then and only then
   * what is there at the launch counts.
   */
  Formula justLaunched() {
    return justLaunched;
  }

  /**
   * What was there when the month began: at the launch what the product begins with, else what is
   * left of the month before, nothing while it is not on sale.
   *
   * @param stock at month end
   */
  Formula opening(Formula stock, Formula atLaunch, Unit unit) {
    return when(justLaunched, atLaunch, live.times(previous(stock, zero(unit))));
  }

  /** Whether some pay for a year in advance, and so stay to its end. */
  boolean isPrepaid() {
    return yearly.isPresent();
  }

  /** The term of those who do; none where nobody can. */
  Optional<YearlyTerm> yearlyTerm() {
    return yearly;
  }

  /**
   * The stock at month end of an amount that comes with paying users, stays as they stay, and grows
   * as they grow.
   *
   * @param atLaunch the amount at the beginning of the launch month
   * @param joining what comes with those who begin to pay in a month; nothing while the product is
   *     not on sale
   */
  Kept kept(
      Chapter chapter,
      String id,
      String label,
      Unit unit,
      Formula atLaunch,
      Formula joining,
      String doc) {
    return kept(new Stock(chapter, id, label, unit, doc), atLaunch, joining, growth);
  }

  /**
   * The paying users themselves, at month end.
   *
   * @param opening when the month began
   */
  Kept heads(Chapter chapter, Line opening, Formula atLaunch, Formula joining) {
    Stock stock =
        new Stock(
            chapter,
            "users.paying",
            "Paying users",
            USER,
            "At month end: those of before who stay, and those who began to pay.");
    if (isPrepaid()) {
      return kept(stock, atLaunch, joining, Optional.empty());
    }
    Line all = stock.of(staying(opening, atLaunch, joining, USER));
    return new Kept(all, Paid.byTheMonth(mean(all, atLaunch, USER)));
  }

  /** A stock that is to be declared. */
  private record Stock(Chapter chapter, String id, String label, Unit unit, String doc) {

    Line of(Formula formula) {
      return chapter.stock(id, label, unit, formula, doc);
    }

    Reference reference() {
      return chapter.reference(id, unit);
    }
  }

  private Kept kept(Stock stock, Formula atLaunch, Formula joining, Optional<Line> size) {
    if (yearly.isEmpty()) {
      Line all = stock.of(byTheMonth(stock, atLaunch, joining, size));
      return new Kept(all, Paid.byTheMonth(mean(all, atLaunch, stock.unit())));
    }
    YearlyTerm term = yearly.get();
    YearlyTerm.Yearly byTheYear =
        term.write(stock.chapter(), stock.id(), stock.label(), stock.unit(), joining, size);
    Stock rest =
        new Stock(
            stock.chapter(),
            stock.id() + ".byTheMonth",
            stock.label() + ", by the month",
            stock.unit(),
            "At month end: those of before who pay by the month and stay, and the new ones who do.");
    Line byTheMonth = rest.of(byTheMonth(rest, atLaunch, term.rest(joining), size));
    Line all = stock.of(byTheMonth.plus(byTheYear.stock()));
    return new Kept(
        all,
        new Paid(
            mean(all, atLaunch, stock.unit()),
            mean(byTheMonth, atLaunch, stock.unit()),
            Optional.of(byTheYear.begun())));
  }

  private Formula byTheMonth(Stock stock, Formula atLaunch, Formula joining, Optional<Line> size) {
    Formula opening = opening(stock.reference(), atLaunch, stock.unit());
    return size.map(grown -> grown(grown, opening, atLaunch, joining, stock.unit()))
        .orElseGet(() -> staying(opening, atLaunch, joining, stock.unit()));
  }

  /** Over the month, from its beginning and its end. */
  private Formula mean(Line stock, Formula atLaunch, Unit unit) {
    return opening(stock, atLaunch, unit).plus(stock).times(constant(0.5, PURE));
  }

  /**
   * The share who still pay of those who begin in one month: all of them in that month, none
   * before.
   *
   * @param begins whether this is the month in which they begin
   */
  Line survival(Chapter chapter, String id, Formula begins) {
    Formula joining = when(begins, number(1), number(0));
    if (isPrepaid()) {
      return kept(
              new Stock(chapter, id, FIRST_CUSTOMERS, SHARE, WHO_STILL_PAY),
              number(0),
              joining,
              Optional.empty())
          .stock();
    }
    Formula opening = opening(chapter.reference(id, SHARE), number(0), SHARE);
    return chapter.level(
        id, FIRST_CUSTOMERS, SHARE, staying(opening, number(0), joining, SHARE), WHO_STILL_PAY);
  }

  /** Whether what customers use and pay changes while they stay. */
  boolean grows() {
    return growth.isPresent();
  }

  /**
   * What stays in the size in which it came, at month end.
   *
   * @param opening when the month began; under a curve of no matter
   */
  private Formula staying(Formula opening, Formula atLaunch, Formula joining, Unit unit) {
    return churn
        .map(leaving -> opening.times(leaving.complement()).plus(joining))
        .orElseGet(() -> byCurve(atLaunch, joining, unit));
  }

  /** In the size of month 1 when it joins, in today's size when it is read. */
  private Formula grown(Line size, Formula opening, Formula atLaunch, Formula joining, Unit unit) {
    Formula before = previous(size, number(1));
    return churn.isPresent()
        ? staying(opening.times(size.over(before, 0)), atLaunch, joining, unit)
        : byCurve(atLaunch.over(before, 0), joining.over(size, 0), unit).times(size);
  }

  private Formula byCurve(Formula atLaunch, Formula joining, Unit unit) {
    if (launches.isEmpty()) {
      return when(live, cohorts(atLaunch, joining, unit), zero(unit));
    }
    return Formula.sum(
        launches.stream()
            .map(
                launch ->
                    when(
                        live.and(launch),
                        cohorts(
                            when(launch, atLaunch, zero(unit)),
                            when(launch, joining, zero(unit)),
                            unit),
                        zero(unit)))
            .toList(),
        unit);
  }

  /** All who came since a launch; those there at the launch are a month ahead. */
  private Formula cohorts(Formula atLaunch, Formula joining, Unit unit) {
    Line later = left.orElseThrow();
    return convolution(when(justLaunched, atLaunch, zero(unit)), later)
        .plus(convolution(joining, previous(later, number(1))));
  }

  // ---- lines

  private static Line growth(Chapter chapter, Node product) {
    Reference self = chapter.reference("retention.size", PURE);
    return chapter.level(
        "retention.size",
        "Size of a customer",
        PURE,
        previous(self, number(1))
            .times(Formula.growth(product.input(RetentionPlan.EXPANSION_RATE), number(1))),
        "What one who pays since before month 1 has grown to: the month before times (1 + expansion)^(1/12).");
  }

  /** For each launch that is possible, whether it is the latest so far. */
  private static List<Formula> launches(Chapter chapter, Line live, int most) {
    Line launches =
        chapter.level(
            "launches",
            "Launches so far",
            PURE,
            runningSum(justLaunched(live)),
            "How often the product began; more than once if for a time no model served it.");
    return IntStream.rangeClosed(1, most)
        .<Formula>mapToObj(launch -> launches.equalTo(number(launch)))
        .toList();
  }
}
