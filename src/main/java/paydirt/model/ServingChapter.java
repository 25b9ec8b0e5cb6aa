package paydirt.model;

import static paydirt.formula.Formula.ceil;
import static paydirt.formula.Formula.max;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.HOURS_IN_A_MONTH;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.MILLION_TOKENS;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.REPLICA;
import static paydirt.unit.Unit.REQUEST;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.TOKEN;

import java.util.List;
import java.util.Locale;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Accelerator;
import paydirt.scenario.Architecture;
import paydirt.scenario.Hosting;
import paydirt.scenario.Node;
import paydirt.scenario.ServingConstants;
import paydirt.scenario.ServingPlan;
import paydirt.scenario.Supply;
import paydirt.scenario.ThroughputKind;

/**
 * From tokens to whole replicas, billed hours, utilisation and what stands idle.
 *
 * <p>Utilisation is a result: replicas are whole, must carry the busiest hour at the target
 * utilisation, and are at least the minimum. Cached input costs no compute. Example: 300 busy
 * replica-hours in a month of 730 with twice the mean load at the peak and a target of 70 % need
 * ceil(300/730 · 2 / 0.7) = 2 replicas.
 */
final class ServingChapter {

  private ServingChapter() {}

  /**
   * The replicas of a model, up to the hours that are paid.
   *
   * @param replica what one replica is and can do
   * @param busy replica-hours of all users
   * @param idle replica-hours in which nothing is read or written
   * @param acceleratorHours accelerator-hours that are paid
   */
  record Capacity(
      Load load,
      Replica replica,
      Line payingBusy,
      Line freeBusy,
      Line busy,
      Line idle,
      Line acceleratorHours,
      Line tokens) {}

  /** What is needed to carry a load; what it costs is known once all uses of the supply are. */
  static Capacity capacity(Sheet.Builder sheet, Node model, Node supply, Load load) {
    Node plan = model.part(ServingPlan.SECTION);
    Chapter chapter = sheet.chapter("Serving", model.path(), model.label());
    Replica replica =
        plan.is(ThroughputKind.CHOICE, ThroughputKind.COMPUTED)
            ? computed(sheet, model, supply, load)
            : new Replica(
                plan.input(ServingPlan.ACCELERATORS_PER_REPLICA),
                plan.input(ServingPlan.PREFILL_THROUGHPUT),
                plan.input(ServingPlan.DECODE_THROUGHPUT));

    Line payingBusy = busyHours(chapter, replica, load.paying(), "paying", "paying users");
    Line freeBusy = busyHours(chapter, replica, load.free(), "free", "free users");

    Line busy =
        chapter.flow(
            "serving.busyHours",
            "Busy replica-hours",
            REPLICA.times(HOUR),
            payingBusy.plus(freeBusy),
            "Replica-hours that reading and writing tokens takes.");

    Line peak =
        chapter.level(
            "serving.peakLoad",
            "Peak load",
            REPLICA,
            busy.over(HOURS_IN_A_MONTH).times(plan.input(ServingPlan.PEAK_TO_MEAN)),
            "Replicas that would be fully busy in the busiest hour: mean load of the month times peak to mean.");

    Line onDuty =
        chapter.level(
            "serving.onDuty",
            "In service",
            PURE,
            Formula.sum(load.live(), PURE).isAboveZero(),
            "1 while any product on this model is on sale; 0 before.");

    Line replicas =
        chapter.level(
            "serving.replicas",
            "Replicas",
            REPLICA,
            when(
                onDuty,
                max(
                    plan.input(ServingPlan.MINIMUM_REPLICAS),
                    ceil(peak.over(plan.input(ServingPlan.TARGET_UTILISATION)))),
                zero(REPLICA)),
            "Whole copies of the model that carry the peak at the target utilisation, at least the minimum.");

    Line following =
        chapter.flow(
            "serving.followingHours",
            "Replica-hours that follow the load",
            REPLICA.times(HOUR),
            when(
                onDuty,
                max(
                    busy.over(plan.input(ServingPlan.TARGET_UTILISATION)),
                    plan.input(ServingPlan.MINIMUM_REPLICAS).times(HOURS_IN_A_MONTH)),
                zero(REPLICA.times(HOUR))),
            "What would be billed if capacity followed the load hour by hour, at least the minimum replicas.");

    Line billed =
        chapter.flow(
            "serving.billedHours",
            "Billed replica-hours",
            REPLICA.times(HOUR),
            plan.input(ServingPlan.AUTOSCALING)
                .times(following)
                .plus(
                    plan.input(ServingPlan.AUTOSCALING)
                        .complement()
                        .times(held(chapter, supply, replica, replicas).times(HOURS_IN_A_MONTH))),
            "The autoscaled share follows the load; the rest stands at the month's peak.");

    Line idle =
        chapter.flow(
            "serving.idleHours",
            "Idle replica-hours",
            REPLICA.times(HOUR),
            billed.minus(busy),
            "Billed replica-hours in which nothing is read or written.");

    chapter.ratio(
        "serving.utilisation",
        "Utilisation",
        SHARE,
        busy,
        billed,
        "no replica is billed",
        "Busy over billed replica-hours: a result of load, peak and whole replicas.");

    Line acceleratorHours =
        chapter.flow(
            "serving.acceleratorHours",
            "Serving GPU-hours",
            ACCELERATOR.times(HOUR),
            billed.times(replica.accelerators()),
            "Billed replica-hours times accelerators per replica.");

    Line tokens =
        chapter.flow(
            "serving.tokens",
            "Tokens served",
            TOKEN,
            load.tokens(),
            "Input, cached input and output tokens of all users.");

    return new Capacity(load, replica, payingBusy, freeBusy, busy, idle, acceleratorHours, tokens);
  }

  /** The replicas that the accelerators which are had could hold: in whole nodes, a little more. */
  private static Line held(Chapter chapter, Node supply, Replica replica, Line replicas) {
    if (supply.is(Supply.ALLOTMENT, Supply.ONE_BY_ONE)) {
      return replicas;
    }
    Formula node = supply.input(Supply.NODE_SIZE);
    Line nodes =
        chapter.level(
            "serving.nodes",
            "Nodes",
            PURE,
            ceil(replicas.times(replica.accelerators()).over(node)),
            "Whole nodes that hold the accelerators of all replicas.");
    return chapter.level(
        "serving.held",
        "Replicas in whole nodes",
        REPLICA,
        nodes.times(node).over(replica.accelerators()),
        "Accelerators of all nodes over those of a replica; what is above the replicas stands idle.");
  }

  /** What the capacity costs. */
  static ServingCost cost(Sheet.Builder sheet, Node model, Capacity capacity, Line hourPrice) {
    Chapter chapter = sheet.chapter("Serving", model.path(), model.label());
    Line replicaHour =
        chapter.level(
            "serving.replicaHourPrice",
            "Price of a replica-hour",
            MONEY.per(REPLICA.times(HOUR)),
            capacity.replica().accelerators().times(hourPrice),
            "Accelerators per replica times the price of an accelerator-hour.");

    busyCost(chapter, "Input", "reads", replicaHour, capacity.replica().prefillRate());
    busyCost(chapter, "Output", "writes", replicaHour, capacity.replica().decodeRate());

    boolean isSpread = model.part(ServingPlan.SECTION).is(ServingPlan.IDLE, ServingPlan.SPREAD);
    Line busyHour = isSpread ? busyHour(chapter, capacity, replicaHour) : replicaHour;
    Line payingCost =
        cost(
            chapter,
            "serving.costPaying",
            "Serving, paying users",
            capacity.payingBusy().times(busyHour),
            "Busy hours for paying users at their price.");
    Line freeCost =
        cost(
            chapter,
            "serving.costFree",
            "Serving, free users",
            capacity.freeBusy().times(busyHour),
            "Busy hours for free users at their price.");
    Formula idleHours = capacity.idle().times(replicaHour);
    Line idleCost =
        cost(
            chapter,
            "serving.costIdle",
            "Idle capacity",
            isSpread ? when(capacity.busy().isAboveZero(), zero(MONEY), idleHours) : idleHours,
            isSpread
                ? "Idle hours of months in which nothing is asked; in all others they are in the cost of use."
                : "Idle hours at the price of a replica-hour: the cost of being ready.");
    Line standing =
        isSpread
            ? cost(
                chapter,
                "serving.costStanding",
                "Idle hours",
                idleHours,
                "Idle hours at the price of a replica-hour, in the cost of use or not.")
            : idleCost;

    return new ServingCost(
        payingCost,
        freeCost,
        idleCost,
        standing,
        capacity.tokens(),
        capacity.load().parts().stream().map(part -> part(capacity, part, busyHour)).toList());
  }

  /** What a busy hour costs if it bears the idle ones. */
  private static Line busyHour(Chapter chapter, Capacity capacity, Line replicaHour) {
    return chapter.level(
        "serving.busyHourPrice",
        "Price of a busy hour",
        MONEY.per(REPLICA.times(HOUR)),
        capacity.busy().plus(capacity.idle()).times(replicaHour).over(capacity.busy(), 0),
        "What all replica-hours cost, idle ones too, over the busy ones; 0 where none is busy.");
  }

  private static ServingCost.Part part(Capacity capacity, Load.Part part, Line busyHour) {
    return new ServingCost.Part(
        part.product().id(),
        part.paying()
            .map(group -> busyCost(capacity, group, busyHour))
            .orElseGet(() -> zero(MONEY)),
        part.free().map(group -> busyCost(capacity, group, busyHour)));
  }

  private static Formula busyCost(Capacity capacity, UsageChapter.Group group, Line busyHour) {
    return busyHours(capacity.replica(), List.of(group.tokens())).times(busyHour);
  }

  /** What one replica is, and can do when it does nothing else. */
  record Replica(Formula accelerators, Formula prefillRate, Formula decodeRate) {}

  /** At the lengths of the month's mean request; of one token out where there is no request. */
  private static Replica computed(Sheet.Builder sheet, Node model, Node supply, Load load) {
    Chapter chapter = sheet.chapter("Throughput", model.path(), model.label());
    Formula requests = Formula.sum(load.requests(), REQUEST);
    Line input =
        chapter.level(
            "throughput.inputLength",
            "Input of a mean request",
            TOKEN.per(REQUEST),
            load.freshInput().over(requests, 0),
            "Fresh input tokens over requests of all products on this model.");
    Line output =
        chapter.level(
            "throughput.outputLength",
            "Output of a mean request",
            TOKEN.per(REQUEST),
            max(Roofline.TOKEN_OF_EACH, load.output().over(requests, 0)),
            "Output tokens over requests of all products on this model; at least one.");
    Node hosting = model.part(ServingPlan.SECTION).part(Hosting.SECTION);
    ThroughputChapter.Throughput throughput =
        ThroughputChapter.write(
            sheet,
            model,
            new ThroughputChapter.Parts(
                model.part(Architecture.SECTION),
                supply.part(Accelerator.SECTION),
                supply.part(ServingConstants.SECTION),
                hosting,
                input,
                output));
    return new Replica(
        hosting.input(Hosting.ACCELERATORS), throughput.prefillRate(), throughput.decodeRate());
  }

  private static Line busyHours(
      Chapter chapter,
      Replica replica,
      List<UsageChapter.Tokens> tokens,
      String key,
      String whose) {
    return chapter.flow(
        "serving.busyHours." + key,
        "Busy replica-hours, " + whose,
        REPLICA.times(HOUR),
        busyHours(replica, tokens),
        "Fresh input over the input throughput plus output over the output throughput.");
  }

  private static Formula busyHours(Replica replica, List<UsageChapter.Tokens> tokens) {
    Formula input =
        Formula.sum(tokens.stream().map(UsageChapter.Tokens::freshInput).toList(), TOKEN);
    Formula output = Formula.sum(tokens.stream().map(UsageChapter.Tokens::output).toList(), TOKEN);
    return input.over(replica.prefillRate(), 0).plus(output.over(replica.decodeRate(), 0));
  }

  private static void busyCost(
      Chapter chapter, String which, String does, Line replicaHour, Formula rate) {
    chapter.level(
        "serving.busyCostPerMillion" + which,
        "Cost of 1M " + which.toLowerCase(Locale.ROOT) + " tokens, busy",
        MONEY.per(MILLION_TOKENS),
        replicaHour.over(rate, 0),
        "Price of a replica-hour over what a replica "
            + does
            + " in it; capacity that stands idle comes on top.");
  }

  private static Line cost(Chapter chapter, String id, String label, Formula cost, String doc) {
    return chapter.flow(id, label, MONEY, cost, doc);
  }
}
