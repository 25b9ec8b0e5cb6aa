package paydirt.model;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.USER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.PayersChapter.Buyers;
import paydirt.model.PayersChapter.Payers;
import paydirt.model.PricingChapter.PlanRevenue;
import paydirt.model.PricingChapter.Sales;
import paydirt.scenario.Node;
import paydirt.unit.Unit;

/**
 * The paying users of a product in ten parts of equal numbers, by what they ask for: what one of
 * each pays, costs and earns in a month.
 *
 * <p>Where there are tiers, each takes users of every tenth alike. Times a tenth of the
 * user-months, what the tenths pay adds up to the revenue, and what they cost to the serving of
 * paying users.
 */
final class TenthsChapter {

  private static final Unit REQUESTS = REQUEST.per(USER);

  private final Sheet.Builder sheet;
  private final Chapter chapter;
  private final Payers payers;
  private final UsageChapter.Use usage;
  private final Sales sales;
  private final Line requestCost;
  private final LogNormalUse use;
  private final Unit perMonth;

  private TenthsChapter(
      Sheet.Builder sheet, Payers payers, UsageChapter.Use usage, Sales sales, Line requestCost) {
    this.sheet = sheet;
    this.chapter = chapter(payers.offer().product());
    this.payers = payers;
    this.usage = usage;
    this.sales = sales;
    this.requestCost = requestCost;
    this.use = payers.offer().use();
    this.perMonth = MONEY.per(payers.offer().payer()).monthly();
  }

  private Chapter chapter(Node node) {
    return sheet.chapter("Tenths of users", node.path(), node.label());
  }

  /** The lines of each tenth, the lightest first. */
  static List<ProductEconomics.UserMonth> write(
      Sheet.Builder sheet, Payers payers, UsageChapter.Use usage, Sales sales, Line requestCost) {
    return new TenthsChapter(sheet, payers, usage, sales, requestCost).write();
  }

  private List<ProductEconomics.UserMonth> write() {
    Line fixed = payers.offer().isByTokens() ? requestPrice() : base();
    List<ProductEconomics.UserMonth> tenths = new ArrayList<>();
    for (int tenth = 1; tenth <= LogNormalUse.TENTHS; tenth++) {
      tenths.add(tenth(tenth, fixed));
    }
    return tenths;
  }

  private Line base() {
    return chapter.level(
        "tenths.base",
        "Paid whatever the use",
        perMonth,
        Formula.sum(sales.plans().stream().map(PlanRevenue::base).toList(), MONEY)
            .over(payers.units().months(), 0),
        "What users pay for their plans in the mean; 0 where nobody pays.");
  }

  private Line requestPrice() {
    return chapter.level(
        "tenths.requestPrice",
        "Paid for a request",
        MONEY.per(REQUEST),
        sales.revenue().over(usage.payingRequests(), 0),
        "Revenue over the requests of paying users; 0 where there are none.");
  }

  private ProductEconomics.UserMonth tenth(int tenth, Line fixed) {
    Line asked =
        chapter.level(
            id(tenth, "asked"),
            label(tenth, "requests asked for"),
            REQUESTS,
            use.ofTenth(tenth),
            "What a user of this tenth asks for in a month: 10 · m · (Φ(z₂ − σ) − Φ(z₁ − σ)) for a mean m, a spread σ and the bounds z₁ and z₂ of the tenth.");
    Map<Buyers, Line> within = within(tenth);
    Formula served = within.isEmpty() ? asked : served(tenth, asked, within);
    Line pays =
        payers.offer().isByTokens()
            ? perRequest(tenth, asked, fixed)
            : forPlans(tenth, asked, within, fixed);
    Line costs =
        level(
            tenth,
            "costs",
            served.times(requestCost),
            "Its requests that are served times the cost of one; idle capacity only if it is in the cost of use.");
    Line earns =
        level(
            tenth,
            "earns",
            pays.minus(costs),
            "What a user of this tenth pays less what it costs.");
    return new ProductEconomics.UserMonth(pays, costs, earns);
  }

  private Line perRequest(int tenth, Line asked, Line requestPrice) {
    return level(
        tenth, "pays", asked.times(requestPrice), "Its requests at the mean price of one.");
  }

  private Line forPlans(int tenth, Line asked, Map<Buyers, Line> within, Line base) {
    List<Formula> above = paidAbove(asked, within);
    return above.isEmpty()
        ? level(tenth, "pays", base, "What is paid whatever the use.")
        : level(
            tenth,
            "pays",
            base.plus(Formula.sum(above, MONEY.per(USER))),
            "What is paid whatever the use, and what is charged for its use above allowances.");
  }

  /** For each plan with an allowance, what a user of a tenth asks for within it. */
  private Map<Buyers, Line> within(int tenth) {
    Map<Buyers, Line> within = new LinkedHashMap<>();
    for (Buyers buyers : payers.plans()) {
      buyers
          .plan()
          .limit()
          .ifPresent(
              limit ->
                  within.put(
                      buyers,
                      chapter(buyers.plan().node())
                          .level(
                              id(tenth, "within"),
                              label(tenth, "requests within the allowance"),
                              REQUESTS,
                              use.ofTenthWithin(tenth, limit.allowance()),
                              "What a user of this tenth asks for in a month, up to the allowance.")));
    }
    return within;
  }

  private Line served(int tenth, Line asked, Map<Buyers, Line> within) {
    List<Formula> served = new ArrayList<>();
    for (Buyers buyers : payers.plans()) {
      Line inside = within.get(buyers);
      served.add(buyers.weighted(inside == null ? asked : served(buyers.plan(), asked, inside)));
    }
    return chapter.level(
        id(tenth, "served"),
        label(tenth, "requests served"),
        REQUESTS,
        Formula.sum(served, REQUESTS),
        "What of its requests is served: within allowances, and above them as far as plans allow.");
  }

  private static Formula served(Plan plan, Line asked, Line within) {
    return above(plan)
        .map(above -> above.of(beyond(asked, within)))
        .<Formula>map(within::plus)
        .orElse(within);
  }

  /** What a user of a tenth is charged above the allowance of each plan that charges. */
  private static List<Formula> paidAbove(Line asked, Map<Buyers, Line> within) {
    List<Formula> charged = new ArrayList<>();
    within.forEach(
        (buyers, inside) ->
            above(buyers.plan())
                .flatMap(above -> above.paid(above.of(beyond(asked, inside))))
                .map(buyers::weighted)
                .ifPresent(charged::add));
    return charged;
  }

  private static Optional<Plan.Above> above(Plan plan) {
    return plan.limit().flatMap(Plan.Limit::above);
  }

  private static Formula beyond(Line asked, Line within) {
    return asked.minus(within).atLeastZero();
  }

  private Line level(int tenth, String key, Formula formula, String doc) {
    return chapter.level(id(tenth, key), label(tenth, key), perMonth, formula, doc);
  }

  private static String id(int tenth, String key) {
    return "tenths." + tenth + "." + key;
  }

  private static String label(int tenth, String what) {
    return (tenth == 1
            ? "Lightest tenth"
            : tenth == LogNormalUse.TENTHS ? "Heaviest tenth" : "Tenth " + tenth)
        + ", "
        + what;
  }
}
