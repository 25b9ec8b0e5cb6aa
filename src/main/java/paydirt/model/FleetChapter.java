package paydirt.model;

import static paydirt.formula.Formula.min;
import static paydirt.formula.Formula.sum;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.HOURS_IN_A_MONTH;
import static paydirt.model.Terms.monthNumber;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.SHARE;

import java.util.List;
import java.util.Optional;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Node;
import paydirt.scenario.Owned;
import paydirt.scenario.Reservation;
import paydirt.scenario.Supply;
import paydirt.unit.Unit;

/**
 * From the GPU-hours that training and serving need to what they cost: owned accelerators work
 * first, then reserved ones, and the rest is rented on demand. Training goes before serving.
 * Commitments that nobody uses cost all the same, and are a line of their own.
 *
 * <p>Example: 1,000 hours of training and 500 of serving on 730 owned hours at 1, 438 reserved at 2
 * and 3 on demand: training takes all 730 owned and 270 reserved, serving the other 168 reserved
 * and 332 on demand, so an hour of training costs (730 + 540) / 1,000 = 1.27 and one of serving
 * (336 + 996) / 500 = 2.664.
 */
final class FleetChapter {

  private static final Unit GPU_HOURS = ACCELERATOR.times(HOUR);

  private final Chapter chapter;
  private final Line onDemandPrice;

  /**
   * What the uses of one supply pay.
   *
   * @param onDemandPrice of an accelerator-hour that is neither owned nor reserved
   * @param trainingPrice of an accelerator-hour of training
   * @param servingPrice of an accelerator-hour of serving
   * @param trainingDepreciation depreciation of owned accelerators in an accelerator-hour of
   *     training; none where nothing is owned
   * @param unused cost of commitments that nobody uses; none where nothing is committed
   * @param unusedHours their accelerator-hours
   * @param purchases the accelerators that are owned
   */
  record Fleet(
      Line onDemandPrice,
      Line trainingPrice,
      Line servingPrice,
      Optional<Line> trainingDepreciation,
      Optional<Line> unused,
      List<Line> unusedHours,
      List<OwnedChapter.Purchase> purchases) {}

  /** A way to have accelerators: the hours that are there, and the price of one. */
  private record Pool(String key, String name, Line hours, Line price) {}

  /** A reservation. */
  private record Term(Line hours, Line cost) {}

  /** What a use takes from a pool. */
  private record Taken(Line hours, Formula price) {}

  private FleetChapter(Sheet.Builder sheet, Node supply, Formula moneyPerUsd) {
    chapter = sheet.chapter("Compute supply", supply.path(), supply.label());
    onDemandPrice =
        chapter.level(
            "hourPriceInMoney",
            "Price of a GPU-hour, on demand",
            MONEY.per(GPU_HOURS),
            supply.input(Supply.HOUR_PRICE).times(moneyPerUsd),
            "Price of an accelerator-hour on demand in the scenario's currency.");
  }

  /**
   * The lines of a supply.
   *
   * @param training accelerator-hours of each training use
   * @param serving accelerator-hours of each serving use
   */
  static Fleet write(
      Sheet.Builder sheet,
      Node supply,
      List<Line> training,
      List<Line> serving,
      Formula moneyPerUsd) {
    FleetChapter fleet = new FleetChapter(sheet, supply, moneyPerUsd);
    List<Node> owned = supply.items(Owned.SECTION);
    List<Node> reserved = supply.items(Reservation.SECTION);
    if (owned.isEmpty() && reserved.isEmpty()) {
      return new Fleet(
          fleet.onDemandPrice,
          fleet.onDemandPrice,
          fleet.onDemandPrice,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of());
    }
    List<OwnedChapter.Purchase> purchases =
        owned.stream().map(block -> OwnedChapter.write(sheet, block, moneyPerUsd)).toList();
    List<Term> terms =
        reserved.stream().map(block -> reservation(sheet, block, moneyPerUsd)).toList();
    return fleet.share(
        fleet.pool(
            "owned",
            "Owned",
            purchases.stream().map(OwnedChapter.Purchase::hours).toList(),
            purchases.stream().map(OwnedChapter.Purchase::cost).toList()),
        fleet.pool(
            "reserved",
            "Reserved",
            terms.stream().map(Term::hours).toList(),
            terms.stream().map(Term::cost).toList()),
        fleet.flow("trainingHours", "GPU-hours of training", Formula.sum(training, GPU_HOURS)),
        fleet.flow("servingHours", "GPU-hours of serving", Formula.sum(serving, GPU_HOURS)),
        purchases);
  }

  private static Term reservation(Sheet.Builder sheet, Node block, Formula moneyPerUsd) {
    Chapter chapter = sheet.chapter("Compute supply", block.path(), block.label());
    Formula start = block.input(Reservation.START);
    Formula holds =
        monthNumber()
            .atLeast(start)
            .and(monthNumber().lessThan(start.plus(block.input(Reservation.TERM))));
    Line hours =
        chapter.flow(
            "hours",
            "Reserved GPU-hours",
            GPU_HOURS,
            when(holds, block.input(Reservation.COUNT).times(HOURS_IN_A_MONTH), zero(GPU_HOURS)),
            "Accelerators of the term, around the clock.");
    Line cost =
        chapter.flow(
            "cost",
            "Cost of the reservation",
            MONEY,
            hours.times(block.input(Reservation.PRICE)).times(moneyPerUsd),
            "Paid for every hour of the term, used or not.");
    return new Term(hours, cost);
  }

  private Pool pool(String key, String name, List<Line> hours, List<Line> costs) {
    Line all = flow(key + "Hours", name + " GPU-hours", Formula.sum(hours, GPU_HOURS));
    Line price =
        chapter.level(
            key + "Price",
            "Price of a GPU-hour, " + name.toLowerCase(java.util.Locale.ROOT),
            MONEY.per(GPU_HOURS),
            Formula.sum(costs, MONEY).over(all, 0),
            "Cost of all " + key + " accelerators over their hours; 0 where there are none.");
    return new Pool(key, name, all, price);
  }

  private Line flow(String id, String label, Formula hours) {
    return chapter.flow(id, label, GPU_HOURS, hours, label + " of the month.");
  }

  private Fleet share(
      Pool owned,
      Pool reserved,
      Line training,
      Line serving,
      List<OwnedChapter.Purchase> purchases) {
    Taken ownedTraining = take(owned, "training", training, owned.hours());
    Taken reservedTraining =
        take(reserved, "training", training.minus(ownedTraining.hours()), reserved.hours());
    Taken ownedServing =
        take(owned, "serving", serving, owned.hours().minus(ownedTraining.hours()));
    Taken reservedServing =
        take(
            reserved,
            "serving",
            serving.minus(ownedServing.hours()),
            reserved.hours().minus(reservedTraining.hours()));
    Line trainingPrice = price("training", training, ownedTraining, reservedTraining);
    Line servingPrice = price("serving", serving, ownedServing, reservedServing);
    Line unusedOwned = unused(owned, ownedTraining, ownedServing);
    Line unusedReserved = unused(reserved, reservedTraining, reservedServing);
    Line unused =
        chapter.flow(
            "unusedCost",
            "Unused commitments",
            MONEY,
            unusedOwned.times(owned.price()).plus(unusedReserved.times(reserved.price())),
            "Owned and reserved accelerators that neither training nor serving uses.");
    Optional<Line> depreciation =
        purchases.isEmpty()
            ? Optional.empty()
            : Optional.of(depreciation(owned, training, ownedTraining, purchases));
    return new Fleet(
        onDemandPrice,
        trainingPrice,
        servingPrice,
        depreciation,
        Optional.of(unused),
        List.of(unusedOwned, unusedReserved),
        purchases);
  }

  /** Depreciation is spread over all hours that are there, as the whole cost of owning is. */
  private Line depreciation(
      Pool owned, Line training, Taken taken, List<OwnedChapter.Purchase> purchases) {
    Formula depreciation =
        Formula.sum(purchases.stream().map(OwnedChapter.Purchase::depreciation).toList(), MONEY);
    return chapter.level(
        "trainingDepreciation",
        "Depreciation in a GPU-hour of training",
        MONEY.per(GPU_HOURS),
        depreciation.over(owned.hours(), 0).times(taken.hours()).over(training, 0),
        "The part of the price of a GPU-hour of training that is no cash; 0 where nothing is trained.");
  }

  private Taken take(Pool pool, String use, Formula wanted, Formula there) {
    Line hours =
        chapter.flow(
            pool.key() + "Hours." + use,
            pool.name() + " GPU-hours for " + use,
            GPU_HOURS,
            min(wanted, there),
            "What " + use + " takes of them, as far as they are there.");
    return new Taken(hours, pool.price());
  }

  private Line price(String use, Line wanted, Taken owned, Taken reserved) {
    Line onDemand =
        chapter.flow(
            "onDemandHours." + use,
            "On-demand GPU-hours for " + use,
            GPU_HOURS,
            wanted.minus(owned.hours()).minus(reserved.hours()),
            "What neither owned nor reserved accelerators can do.");
    Formula cost =
        sum(
            owned.hours().times(owned.price()),
            reserved.hours().times(reserved.price()),
            onDemand.times(onDemandPrice));
    return chapter.level(
        use + "Price",
        "Price of a GPU-hour of " + use,
        MONEY.per(GPU_HOURS),
        when(wanted.isAboveZero(), cost.over(wanted, 0), onDemandPrice),
        "Owned, reserved and on-demand hours at their prices over all hours of "
            + use
            + "; the price on demand where there are none.");
  }

  private Line unused(Pool pool, Taken training, Taken serving) {
    Line unused =
        chapter.flow(
            pool.key() + "Hours.unused",
            pool.name() + " GPU-hours unused",
            GPU_HOURS,
            pool.hours().minus(training.hours()).minus(serving.hours()),
            "Paid and standing idle.");
    chapter.ratio(
        pool.key() + "Use",
        "Use of " + pool.name().toLowerCase(java.util.Locale.ROOT) + " accelerators",
        SHARE,
        flow(
            pool.key() + "Hours.used",
            pool.name() + " GPU-hours used",
            training.hours().plus(serving.hours())),
        pool.hours(),
        "none is " + pool.key(),
        "Used over all hours that are paid.");
    return unused;
  }
}
