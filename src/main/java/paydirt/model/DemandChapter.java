package paydirt.model;

import static paydirt.formula.Formula.constant;
import static paydirt.formula.Formula.min;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.USER;

import java.util.List;
import java.util.Optional;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Demand;
import paydirt.scenario.Node;

/**
 * Free and paying users of a product: of those at the end of the month before, free ones convert or
 * leave, paying ones leave; new users arrive free, but for those who come to pay at once, or all
 * paying where there is no free tier.
 *
 * <p>Example: of 400 free users 25 % leave and 10 % of the others begin to pay, which is 30; of 200
 * new ones 150 stay, so that 300 − 30 + 150 = 420 are free at month end.
 */
final class DemandChapter {

  private final Chapter chapter;
  private final Node product;
  private final Line live;
  private final Retention retention;

  private DemandChapter(Sheet.Builder sheet, Node product, Line live, Retention retention) {
    this.chapter = sheet.chapter("Customers", product.path(), product.label());
    this.product = product;
    this.live = live;
    this.retention = retention;
  }

  /**
   * The users of a product, as later chapters read them.
   *
   * @param total free and paying users at month end
   * @param openingPaying paying users when the month began; at the launch those it begins with
   * @param arriving who comes in the month, free or paying
   * @param beginning who begins to pay in the month
   * @param leaving who stops to pay in the month
   * @param paid paying user-months, each counted with what the user has grown to since joining, and
   *     how they are billed: what use and revenue follow
   * @param payments how many payments are made in the month
   * @param free those who do not pay; none without a free tier
   * @param retention how long those who pay stay
   */
  record Users(
      Line total,
      Line paying,
      Line openingPaying,
      Line arriving,
      Line beginning,
      Line leaving,
      Line payingMonths,
      Paid paid,
      Formula payments,
      Optional<Free> free,
      Line marketing,
      Retention retention) {}

  /** Users who do not pay: at month end, and over the month. */
  record Free(Line users, Line months) {}

  /**
   * @param live whether the product is on sale
   * @param factors what the new users are multiplied with, besides the response to the price
   */
  static Users write(
      Sheet.Builder sheet, Node product, Line live, Retention retention, List<Line> factors) {
    return new DemandChapter(sheet, product, live, retention).write(factors);
  }

  private Users write(List<Line> factors) {
    boolean hasFree = product.is(Demand.FREE_TIER, Demand.FREE_AND_PAID);
    Formula atLaunch =
        min(product.input(Demand.PAYING_AT_START), product.input(Demand.MARKET_SIZE));
    Line openingPaying =
        opening(
            "users.openingPaying",
            "Paying users at the month's start",
            "users.paying",
            atLaunch,
            "Paying users at the end of the month before; at the launch, those the product starts with; none while it is not on sale.");
    Optional<Line> openingFree =
        hasFree ? Optional.of(openingFree(openingPaying)) : Optional.empty();
    ArrivalChapter.Arriving arriving =
        new ArrivalChapter(chapter, product, live, factors).write(openingFree, openingPaying);
    Optional<Turnover> turnover = openingFree.map(opening -> turnover(opening, arriving));
    Line beginning = turnover.map(Turnover::beginning).orElse(arriving.all());
    Retention.Kept heads = retention.heads(chapter, openingPaying, atLaunch, beginning);
    Line paying = heads.stock();
    Line leaving = leaving(openingPaying, beginning, paying);
    Optional<Free> free = turnover.map(Turnover::free);
    Line total = total(free, paying);
    Line payingMonths =
        months(
            "users.payingMonths",
            "Paying user-months",
            openingPaying,
            paying,
            "Mean of opening and closing paying users: what revenue and use in the month follow.");
    Paid ofHeads = over(payingMonths, heads.paid());
    Paid paid = retention.grows() ? grown(atLaunch, beginning) : ofHeads;
    return new Users(
        total,
        paying,
        openingPaying,
        arriving.all(),
        beginning,
        leaving,
        payingMonths,
        paid,
        ofHeads.yearBegun().map(ofHeads.byTheMonth()::plus).orElse(payingMonths),
        free,
        arriving.marketing(),
        retention);
  }

  /** What is kept, by its line of user-months. */
  private static Paid over(Line months, Paid kept) {
    return new Paid(
        months, kept.yearBegun().isPresent() ? kept.byTheMonth() : months, kept.yearBegun());
  }

  // ---- who is there

  private Line opening(String id, String label, String stock, Formula atLaunch, String doc) {
    return chapter.level(
        id, label, USER, retention.opening(chapter.reference(stock, USER), atLaunch, USER), doc);
  }

  private Line openingFree(Line openingPaying) {
    return opening(
        "users.openingFree",
        "Free users at the month's start",
        "users.free",
        min(
            product.input(Demand.FREE_AT_START),
            product.input(Demand.MARKET_SIZE).minus(openingPaying)),
        "Free users at the end of the month before; at the launch, those the product starts with, as far as the market has them; none while it is not on sale.");
  }

  // ---- who stays

  /** What becomes of free users in a month. */
  private record Turnover(Line beginning, Free free) {}

  private Turnover turnover(Line opening, ArrivalChapter.Arriving arriving) {
    Line direct = arriving.direct().orElseThrow();
    Formula kept = product.input(Demand.FREE_CHURN).complement();
    Line staying =
        chapter.flow(
            "users.freeStaying",
            "Free users who stay",
            USER,
            opening.times(kept),
            "Free users of the month's start who do not leave.");
    Line converted =
        chapter.flow(
            "users.converted",
            "Free users who begin to pay",
            USER,
            staying.times(product.input(Demand.CONVERSION)),
            "Share of the free users who stay that begins to pay.");
    Line beginning =
        chapter.flow(
            "users.beginning",
            "Users who begin to pay",
            USER,
            converted.plus(direct),
            "Free users who begin to pay, and new ones who pay at once.");
    Line free =
        chapter.stock(
            "users.free",
            "Free users",
            USER,
            staying.plus(arriving.all().minus(direct).times(kept)).minus(converted).atLeastZero(),
            "At month end: (free users before + new ones who do not pay) · (1 − churn) less those of before who began to pay.");
    Line months =
        months(
            "users.freeMonths",
            "Free user-months",
            opening,
            free,
            "Mean of opening and closing free users: what use in the month follows.");
    return new Turnover(beginning, new Free(free, months));
  }

  private Line leaving(Line opening, Line beginning, Line paying) {
    return chapter.flow(
        "users.churned",
        "Paying users who leave",
        USER,
        opening.plus(beginning).minus(paying).atLeastZero(),
        "Paying users of the month's start and those who began to pay, less those at month end.");
  }

  private Line total(Optional<Free> free, Line paying) {
    return chapter.stock(
        "users.total",
        "Users",
        USER,
        free.<Formula>map(f -> f.users().plus(paying)).orElse(paying),
        free.isPresent() ? "Free and paying users at month end." : "Paying users at month end.");
  }

  private Paid grown(Formula atLaunch, Line beginning) {
    Retention.Kept grown =
        retention.kept(
            chapter,
            "users.grown",
            "Paying users, grown",
            USER,
            atLaunch,
            beginning,
            "Paying users, each counted with what it has grown to since joining: one that uses and pays a fifth more counts 1.2.");
    Line opening =
        opening(
            "users.openingGrown",
            "Paying users at the month's start, grown",
            "users.grown",
            atLaunch,
            "Of the month before; at the launch, those the product starts with.");
    Line months =
        months(
            "users.grownMonths",
            "Paying user-months, grown",
            opening,
            grown.stock(),
            "Mean of opening and closing paying users with what they have grown to: what revenue and use in the month follow.");
    return over(months, grown.paid());
  }

  private Line months(String id, String label, Line opening, Line closing, String doc) {
    return chapter.flow(id, label, USER, opening.plus(closing).times(constant(0.5, PURE)), doc);
  }
}
