package paydirt.model;

import static paydirt.formula.Formula.constant;
import static paydirt.formula.Formula.min;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.previous;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.USER;

import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Reference;
import paydirt.formula.Sheet;
import paydirt.scenario.Demand;
import paydirt.scenario.Node;

/**
 * Free and paying users of a product, from organic growth, word of mouth and marketing, less churn.
 *
 * <p>Word of mouth is the imitation term of the Bass model (Management Science 15, 1969): {@code q
 * · U/M · (M − U)}. Of the users at the end of the month before, free ones convert or leave, paying
 * ones leave; new users arrive free.
 */
final class DemandChapter {

  private DemandChapter() {}

  /** The lines of a product's users that later chapters read. */
  record Users(
      Line free, Line paying, Line total, Line freeMonths, Line payingMonths, Line marketing) {}

  /**
   * @param live whether the product is on sale
   */
  static Users write(Sheet.Builder sheet, Node product, Line live) {
    Chapter chapter = sheet.chapter("Customers", product.path(), product.label());

    Reference lastFree = chapter.reference("users.free", USER);
    Reference lastPaying = chapter.reference("users.paying", USER);
    Formula justLaunched = previous(live, number(0)).lessThan(live);

    Line openingFree =
        chapter.level(
            "users.openingFree",
            "Free users at the month's start",
            USER,
            when(
                justLaunched,
                product.input(Demand.FREE_AT_START),
                live.times(previous(lastFree, zero(USER)))),
            "Free users at the end of the month before; at the launch, those the product starts with; none while it is not on sale.");

    Line openingPaying =
        chapter.level(
            "users.openingPaying",
            "Paying users at the month's start",
            USER,
            when(
                justLaunched,
                product.input(Demand.PAYING_AT_START),
                live.times(previous(lastPaying, zero(USER)))),
            "Paying users at the end of the month before; at the launch, those the product starts with; none while it is not on sale.");

    Line marketing =
        chapter.flow(
            "marketingSpend",
            "Marketing",
            MONEY,
            live.times(product.input(Demand.MARKETING)),
            "What is spent to win users, from the launch on.");

    Line room =
        chapter.level(
            "users.room",
            "Users still to win",
            USER,
            product.input(Demand.MARKET_SIZE).minus(openingFree).minus(openingPaying).atLeastZero(),
            "Market size less the users at the month's start.");

    Line wordOfMouth =
        chapter.flow(
            "users.wordOfMouth",
            "New users by word of mouth",
            USER,
            product
                .input(Demand.WORD_OF_MOUTH)
                .times(openingFree.plus(openingPaying))
                .times(room.over(product.input(Demand.MARKET_SIZE))),
            "Users times word of mouth, less and less as the market fills: q · U/M · (M − U).");

    Line fromMarketing =
        chapter.flow(
            "users.fromMarketing",
            "New users by marketing",
            USER,
            marketing.over(product.input(Demand.ACQUISITION_COST)),
            "Marketing spend over the acquisition cost.");

    Line added =
        chapter.flow(
            "users.new",
            "New users",
            USER,
            min(
                room,
                live.times(product.input(Demand.NEW_USERS)).plus(wordOfMouth).plus(fromMarketing)),
            "Organic, word of mouth and marketing together, never more than the market has left.");

    Line staying =
        chapter.flow(
            "users.freeStaying",
            "Free users who stay",
            USER,
            openingFree.times(product.input(Demand.FREE_CHURN).complement()),
            "Free users of the month's start who do not leave.");

    Line converted =
        chapter.flow(
            "users.converted",
            "Users who begin to pay",
            USER,
            staying.times(product.input(Demand.CONVERSION)),
            "Share of the free users who stay that begins to pay.");

    Line churned =
        chapter.flow(
            "users.churned",
            "Paying users who leave",
            USER,
            openingPaying.times(product.input(Demand.CHURN)),
            "Paying users of the month's start times churn.");

    Line free =
        chapter.stock(
            "users.free",
            "Free users",
            USER,
            staying
                .plus(added.times(product.input(Demand.FREE_CHURN).complement()))
                .minus(converted)
                .atLeastZero(),
            "At month end: (free users before + new ones) · (1 − churn) less those who began to pay.");

    Line paying =
        chapter.stock(
            "users.paying",
            "Paying users",
            USER,
            openingPaying.minus(churned).plus(converted),
            "At month end: those before less churn, and those who began to pay.");

    Line total =
        chapter.stock(
            "users.total", "Users", USER, free.plus(paying), "Free and paying users at month end.");

    Line freeMonths =
        chapter.flow(
            "users.freeMonths",
            "Free user-months",
            USER,
            openingFree.plus(free).times(constant(0.5, PURE)),
            "Mean of opening and closing free users: what use in the month follows.");

    Line payingMonths =
        chapter.flow(
            "users.payingMonths",
            "Paying user-months",
            USER,
            openingPaying.plus(paying).times(constant(0.5, PURE)),
            "Mean of opening and closing paying users: what revenue and use in the month follow.");

    return new Users(free, paying, total, freeMonths, payingMonths, marketing);
  }
}
