package paydirt.model;

import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.SEAT;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.USER;

import java.util.List;
import java.util.Optional;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Node;
import paydirt.scenario.Pricing;
import paydirt.scenario.SeatPlan;
import paydirt.unit.Unit;

/**
 * Who pays for what: paying users by the plan they are on, their seats, and, where they keep the
 * price they joined at, what all of them are charged for a month.
 *
 * <p>Where nobody keeps a plan, all are spread over the plans as new ones are; else each stays on
 * the plan it took. Example: 100 users joined when 80 % took a plan, 100 more when 50 % do; 130 are
 * on it where plans are kept, 100 where they are not.
 */
final class PayersChapter {

  private final Sheet.Builder sheet;
  private final Node product;
  private final PlansChapter.Offer offer;
  private final DemandChapter.Users users;

  private PayersChapter(Sheet.Builder sheet, PlansChapter.Offer offer, DemandChapter.Users users) {
    this.sheet = sheet;
    this.product = offer.product();
    this.offer = offer;
    this.users = users;
  }

  /**
   * Those who pay, of all plans and of each.
   *
   * @param units paying users, or seats: each uses as one user does
   */
  record Payers(PlansChapter.Offer offer, Paid units, List<Buyers> plans) {}

  /**
   * Those on one plan.
   *
   * @param weight their part of all units; none where it is the only plan
   * @param charged what they are charged for a month, at the price that each joined at; none where
   *     all pay the price of the month
   */
  record Buyers(Plan plan, Paid units, Optional<Line> weight, Optional<Paid> charged) {

    /** What they are charged for a month. */
    Paid charges() {
      return charged.orElseGet(() -> units.times(plan.price()));
    }

    /** A price or a use of this plan with its weight among all. */
    Formula weighted(Formula ofPlan) {
      return weight.<Formula>map(ofPlan::times).orElse(ofPlan);
    }
  }

  static Payers write(Sheet.Builder sheet, PlansChapter.Offer offer, DemandChapter.Users users) {
    return new PayersChapter(sheet, offer, users).write();
  }

  private Payers write() {
    Paid units = product.is(Pricing.PRICING, Pricing.SEATS) ? seats() : users.paid();
    return new Payers(
        offer, units, offer.plans().stream().map(plan -> buyers(plan, units)).toList());
  }

  private Paid seats() {
    Chapter chapter = sheet.chapter("Customers", product.path(), product.label());
    return kept(
        chapter,
        "seats",
        "Seats",
        SEAT,
        product.input(SeatPlan.SEATS),
        "Seats of all paying customers at month end: those that came with them, as far as they stay, with what they have grown to.",
        Optional.of("seats.months"));
  }

  private Buyers buyers(Plan plan, Paid all) {
    Optional<Paid> charged = offer.isKept() ? Optional.of(charged(plan)) : Optional.empty();
    if (plan.taken().isEmpty()) {
      return new Buyers(plan, all, Optional.empty(), charged);
    }
    Paid units = offer.isKept() ? onPlan(plan) : spread(plan, all);
    Line weight =
        plan.chapter()
            .level(
                "weight",
                "Part of paying users",
                SHARE,
                units.months().over(all.months(), 0),
                "User-months on this plan over those of all plans.");
    return new Buyers(plan, units, Optional.of(weight), charged);
  }

  private Paid spread(Plan plan, Paid all) {
    Line taken = plan.taken().orElseThrow();
    Line months =
        plan.chapter()
            .flow(
                "users.months",
                "User-months",
                USER,
                all.months().times(taken),
                "Paying user-months times the part of new paying users that takes this plan.");
    Paid part = all.times(taken);
    return new Paid(months, part.byTheMonth(), part.yearBegun());
  }

  private Paid onPlan(Plan plan) {
    return kept(
        plan.chapter(),
        "users",
        "Users on this plan",
        USER,
        plan.taken().orElseThrow(),
        "At month end: those who took it when they joined and stay, with what they have grown to.",
        Optional.of("users.months"));
  }

  private Paid charged(Plan plan) {
    Formula each = plan.price();
    if (product.is(Pricing.PRICING, Pricing.SEATS)) {
      each = each.times(product.input(SeatPlan.SEATS));
    }
    Formula taken = plan.taken().isPresent() ? plan.taken().get().times(each) : each;
    return kept(
        plan.chapter(),
        "charged",
        "Charged for a month",
        MONEY,
        taken,
        "What all paying users of month end are charged for a month, each at the price of the month in which it joined.",
        Optional.empty());
  }

  /** An amount that each paying user brings, and that stays as they do. */
  private Paid kept(
      Chapter chapter,
      String id,
      String label,
      Unit unit,
      Formula each,
      String doc,
      Optional<String> months) {
    Paid paid =
        users
            .retention()
            .kept(
                chapter,
                id,
                label,
                unit,
                users.openingPaying().times(each),
                users.beginning().times(each),
                doc)
            .paid();
    return months
        .map(
            key ->
                new Paid(
                    chapter.flow(
                        key,
                        label + ", over the month",
                        unit,
                        paid.months(),
                        "Mean of the month's beginning and end: what revenue and use follow."),
                    paid.byTheMonth(),
                    paid.yearBegun()))
        .orElse(paid);
  }
}
