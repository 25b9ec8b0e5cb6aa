package paydirt.model;

import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.runningSum;
import static paydirt.formula.Formula.sum;
import static paydirt.formula.Formula.sumOfLast;
import static paydirt.formula.Whole.last;
import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.MILLION_TOKENS;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.TOKEN;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;
import paydirt.scenario.Node;
import paydirt.unit.Unit;

/**
 * All compute together: what each GPU-hour is used for, what stands idle, and what a token costs by
 * model and by source.
 *
 * <p>Hours of different accelerators are added as they are; money is the measure that compares
 * them. So utilisation is a share of hours and the idle share one of cost.
 */
final class ComputeChapter {

  private static final Unit GPU_HOURS = ACCELERATOR.times(HOUR);
  private static final Unit PER_MILLION = MONEY.per(MILLION_TOKENS);
  private static final String NO_HOURS = "no GPU-hour is paid";
  private static final String NO_TOKENS = "no token is served";

  private final Sheet.Builder sheet;
  private final Parts parts;
  private final Chapter chapter;

  /** A model on own replicas. */
  record Hosted(Node model, ServingChapter.Capacity capacity, ServingCost cost) {}

  /** A model paid by the token. */
  record Rented(Node model, ServingCost cost) {}

  /** A model that is trained, and what the hours of its run cost. */
  record Trained(Node model, TrainingChapter.Run run, TrainingChapter.Costs costs) {}

  /**
   * What earlier chapters wrote.
   *
   * @param unusedHours GPU-hours of commitments that nobody uses
   * @param unusedCosts what they cost
   */
  record Parts(
      List<Hosted> hosted,
      List<Rented> rented,
      List<Trained> trained,
      List<Line> unusedHours,
      List<Line> unusedCosts,
      Line revenue) {}

  private ComputeChapter(Sheet.Builder sheet, Parts parts) {
    this.sheet = sheet;
    this.parts = parts;
    this.chapter = sheet.chapter("Compute");
  }

  static Compute write(Sheet.Builder sheet, Parts parts) {
    return new ComputeChapter(sheet, parts).write();
  }

  private Compute write() {
    List<Line> ofModels =
        Stream.concat(
                parts.hosted().stream().map(model -> costPerMillion(model.model(), model.cost())),
                parts.rented().stream().map(model -> costPerMillion(model.model(), model.cost())))
            .toList();
    List<Line> uses = uses();
    Line hours =
        chapter.flow(
            "compute.hours",
            "GPU-hours",
            GPU_HOURS,
            sum(uses, GPU_HOURS),
            "All accelerator-hours that are paid, used or not, whatever the accelerator.");
    Line used =
        chapter.flow(
            "compute.hours.used",
            "GPU-hours used",
            GPU_HOURS,
            sum(uses.subList(0, 3), GPU_HOURS),
            "Training, and serving that is busy.");
    Line utilisation =
        chapter.ratio(
            "compute.utilisation",
            "Utilisation",
            SHARE,
            used,
            hours,
            NO_HOURS,
            "GPU-hours that train or serve over all that are paid.");
    Line training =
        money("compute.trainingCost", "GPU-hours of training", trainingCost(), "All runs.");
    Line idleCost =
        money(
            "compute.idleCost",
            "Cost of idle GPU-hours",
            sum(idleCosts(), MONEY),
            "Replicas that stand ready with nothing to do, and commitments that nobody uses.");
    Line ownCost =
        money(
            "compute.own.cost",
            "Cost of own replicas",
            sum(sum(costs(parts.hosted().stream().map(Hosted::cost).toList()), MONEY), idleCost),
            "Busy and idle replicas, and commitments that nobody uses.");
    Line rentedCost =
        money(
            "compute.rented.cost",
            "Cost of rented models",
            sum(
                sum(costs(rentedCosts()), MONEY),
                sum(rentedCosts().stream().map(ServingCost::idle).toList(), MONEY)),
            "What is paid by the token, and minimum spends that no token uses.");
    Line gpuCost =
        money(
            "compute.gpuCost",
            "Cost of GPU-hours",
            training.plus(ownCost),
            "All GPU-hours that are paid, used or not, at their prices.");
    Line idleShare =
        chapter.ratio(
            "compute.idleShare",
            "Idle share of GPU cost",
            SHARE,
            idleCost,
            gpuCost,
            NO_HOURS,
            "Idle replicas and unused commitments over the cost of all GPU-hours.");
    Line cost =
        money(
            "compute.cost",
            "Cost of compute",
            gpuCost.plus(rentedCost),
            "GPU-hours and rented models.");
    Line revenueShare =
        chapter.ratio(
            "compute.revenueShare",
            "Compute, share of revenue",
            SHARE,
            cost,
            parts.revenue(),
            "no revenue",
            "GPU-hours, training included, and rented models over revenue.");
    Line spent =
        chapter.stock(
            "compute.trainingSpent",
            "Training cost so far",
            MONEY,
            runningSum(training),
            "GPU-hours of all training runs since the first month; data and staff are not in it.");

    Line ownTokens = tokens("own", "Tokens on own replicas", parts.hosted(), Hosted::cost);
    Line rentedTokens = tokens("rented", "Tokens on rented models", parts.rented(), Rented::cost);
    List<Line> ofSources = new ArrayList<>();
    if (!parts.hosted().isEmpty()) {
      ofSources.add(ofSource("own", "Own replicas", ownCost, ownTokens));
    }
    if (!parts.rented().isEmpty()) {
      ofSources.add(ofSource("rented", "Rented models", rentedCost, rentedTokens));
    }
    Line servingCost =
        money(
            "compute.servingCost",
            "Cost of serving",
            ownCost.plus(rentedCost),
            "Serving of all users, rented models and idle capacity.");
    Line tokens =
        chapter.flow(
            "compute.tokens",
            "Tokens served",
            TOKEN,
            ownTokens.plus(rentedTokens),
            "Input, cached input and output tokens of all models.");
    Line costPerMillion =
        chapter.ratio(
            "compute.costPerMillion",
            "Cost per 1M tokens",
            PER_MILLION,
            servingCost,
            tokens,
            NO_TOKENS,
            "Serving, idle capacity and rented models over all tokens served.");

    Compute.AtTheEnd atTheEnd =
        new Compute.AtTheEnd(
            lastYear("compute.utilisationLastYear", "Utilisation", used, hours, NO_HOURS),
            lastYear(
                "compute.idleShareLastYear", "Idle share of GPU cost", idleCost, gpuCost, NO_HOURS),
            lastYear(
                "compute.revenueShareLastYear",
                "Compute, share of revenue",
                cost,
                parts.revenue(),
                "no revenue"),
            chapter.outcome(
                "compute.hoursAtEnd",
                "GPU-hours in the last month",
                GPU_HOURS,
                last(hours),
                "All accelerator-hours that are paid in the last month of the horizon."),
            chapter.outcome(
                "compute.trainingSpentAtEnd",
                "Training cost",
                MONEY,
                last(spent),
                "GPU-hours of all training runs within the horizon; without data and staff."));
    return new Compute(
        uses,
        hours,
        utilisation,
        idleShare,
        revenueShare,
        spent,
        servingCost,
        tokens,
        costPerMillion,
        ofSources,
        ofModels,
        parts.trained().stream().map(this::run).toList(),
        atTheEnd);
  }

  /** Used hours first: training, serving of paying and of free users; then what stands idle. */
  private List<Line> uses() {
    List<Line> paying = new ArrayList<>();
    List<Line> free = new ArrayList<>();
    List<Line> idle = new ArrayList<>();
    for (Hosted model : parts.hosted()) {
      paying.add(
          hours(model, "paying", "Busy GPU-hours, paying users", model.capacity().payingBusy()));
      free.add(hours(model, "free", "Busy GPU-hours, free users", model.capacity().freeBusy()));
      idle.add(hours(model, "idle", "Idle GPU-hours", model.capacity().idle()));
    }
    return List.of(
        use(
            "training",
            "Training",
            parts.trained().stream().flatMap(model -> model.run().uses().stream()).toList(),
            "Accelerator-hours of all training runs, their experiments and post-training."),
        use(
            "paying",
            "Paying users",
            paying,
            "Replicas that are busy with requests of paying users."),
        use("free", "Free users", free, "Replicas that are busy with requests of free users."),
        use("idle", "Idle replicas", idle, "Replicas that stand ready and have nothing to do."),
        use(
            "unused",
            "Unused commitments",
            parts.unusedHours(),
            "Owned and reserved accelerators that neither training nor serving uses."));
  }

  private Line use(String key, String label, List<Line> hours, String doc) {
    return chapter.flow("compute.hours." + key, label, GPU_HOURS, sum(hours, GPU_HOURS), doc);
  }

  private Line hours(Hosted model, String key, String label, Line replicaHours) {
    return sheet
        .chapter("Serving", model.model().path(), model.model().label())
        .flow(
            "serving.acceleratorHours." + key,
            label,
            GPU_HOURS,
            replicaHours.times(model.capacity().replica().accelerators()),
            "Replica-hours times accelerators per replica.");
  }

  private Line money(String id, String label, Formula formula, String doc) {
    return chapter.flow(id, label, MONEY, formula, doc);
  }

  private Formula trainingCost() {
    return sum(
        parts.trained().stream().flatMap(model -> model.costs().all().stream()).toList(), MONEY);
  }

  private List<Line> idleCosts() {
    return Stream.concat(
            parts.hosted().stream().map(model -> model.cost().idle()), parts.unusedCosts().stream())
        .toList();
  }

  private List<ServingCost> rentedCosts() {
    return parts.rented().stream().map(Rented::cost).toList();
  }

  /** What answering costs while it happens, without what stands idle. */
  private static List<Line> costs(List<ServingCost> of) {
    return of.stream().flatMap(cost -> Stream.of(cost.paying(), cost.free())).toList();
  }

  private <T> Line tokens(
      String key, String label, List<T> models, Function<T, ServingCost> costOf) {
    return chapter.flow(
        "compute." + key + ".tokens",
        label,
        TOKEN,
        sum(models.stream().map(model -> costOf.apply(model).tokens()).toList(), TOKEN),
        "Input, cached input and output tokens.");
  }

  private Line ofSource(String key, String label, Line cost, Line tokens) {
    return chapter.ratio(
        "compute." + key + ".costPerMillion",
        label,
        PER_MILLION,
        cost,
        tokens,
        NO_TOKENS,
        cost.label() + " over their tokens: cost per 1M tokens of this source.");
  }

  private Line costPerMillion(Node model, ServingCost cost) {
    Chapter ofModel = sheet.chapter("Compute", model.path(), model.label());
    List<Line> all = new ArrayList<>(costs(List.of(cost)));
    all.add(cost.idle());
    Line total =
        ofModel.flow(
            "compute.cost",
            "Cost of answering",
            MONEY,
            sum(all, MONEY),
            "Requests of paying and free users, and replicas that stand idle; commitments that no model uses are not in it.");
    return ofModel.ratio(
        "compute.costPerMillion",
        "Cost per 1M tokens",
        PER_MILLION,
        total,
        cost.tokens(),
        NO_TOKENS,
        "Cost of answering over the model's tokens, cached input included.");
  }

  private Line lastYear(String id, String label, Line dividend, Line divisor, String otherwise) {
    return chapter.outcome(
        id,
        label + ", last 12 months",
        SHARE,
        new Whole.Ratio(
            last(sumOfLast(dividend, number(12))),
            last(sumOfLast(divisor, number(12))),
            otherwise + " in the last 12 months"),
        dividend.label() + " over " + divisor.label() + ", both of the last twelve months.");
  }

  private Compute.Run run(Trained trained) {
    Chapter ofModel = sheet.chapter("Training", trained.model().path(), trained.model().label());
    return new Compute.Run(
        trained.model().label(),
        trained.run().underWay(),
        trained.costs().run(),
        ofModel.outcome(
            "training.hoursInHorizon",
            "GPU-hours of the run",
            GPU_HOURS,
            Whole.sum(trained.run().acceleratorHours()),
            "Accelerator-hours of the run that fall into the horizon."),
        ofModel.outcome(
            "training.costInHorizon",
            "Cost of the run",
            MONEY,
            Whole.sum(trained.costs().run()),
            "What the run's accelerator-hours within the horizon cost."));
  }
}
