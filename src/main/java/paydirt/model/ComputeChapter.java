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

  private final Sheet.Builder sheet;
  private final Parts parts;
  private final Chapter chapter;

  /** A model on own replicas. */
  record Hosted(Node model, ServingChapter.Capacity capacity, ServingCost cost) {}

  /** A model paid by the token. */
  record Rented(Node model, ServingCost cost) {}

  /** A model that is trained, and what the hours of its stages cost. */
  record Trained(Node model, TrainingChapter.Run run, TrainingChapter.Costs costs) {

    List<Line> spend() {
      return Stream.concat(cost().stream(), Stream.of(run.dataCost())).toList();
    }

    List<Compute.Stage> stages() {
      return List.of(
          new Compute.Stage(run.experimentsUnderWay(), run.experimentHours(), costs.experiments()),
          new Compute.Stage(run.underWay(), run.acceleratorHours(), costs.run()),
          new Compute.Stage(
              run.postTrainingUnderWay(), run.postTrainingHours(), costs.postTraining()));
    }

    List<Line> hours() {
      return stages().stream().map(Compute.Stage::hours).toList();
    }

    List<Line> cost() {
      return stages().stream().map(Compute.Stage::cost).toList();
    }
  }

  /** Commitments of a supply that nobody uses. */
  record Unused(List<Line> hours, Line cost) {}

  /** What earlier chapters wrote. */
  record Parts(
      List<Hosted> hosted,
      List<Rented> rented,
      List<Trained> trained,
      List<Unused> unused,
      Line revenue) {}

  /** GPU-hours that train or serve, and those that stand idle. */
  private record Uses(List<Line> busy, List<Line> idle) {

    List<Line> all() {
      return Stream.concat(busy.stream(), idle.stream()).toList();
    }
  }

  /** A quotient in two forms: of each period, and of the last twelve months. */
  private record Share(Line ratio, Line lastYear) {}

  /** What tokens cost that come from one place. */
  private record Source(Line cost, Line tokens) {}

  private ComputeChapter(Sheet.Builder sheet, Parts parts) {
    this.sheet = sheet;
    this.parts = parts;
    this.chapter = sheet.chapter("Compute");
  }

  static Compute write(Sheet.Builder sheet, Parts parts) {
    return new ComputeChapter(sheet, parts).write();
  }

  private Compute write() {
    Uses uses = uses();
    Line hours =
        hours(
            "compute.hours",
            "GPU-hours",
            uses.all(),
            "All accelerator-hours that are paid, used or not, whatever the accelerator.");
    Line used =
        hours("compute.hours.used", "GPU-hours used", uses.busy(), "Training and busy replicas.");
    Line training =
        money(
            "compute.trainingCost",
            "GPU-hours of training",
            each(parts.trained(), Trained::cost),
            "Experiments, runs and post-training as they fall due, capitalised or not; data and staff are not in it.");
    money(
        "compute.trainingSpend",
        "Spent on training",
        each(parts.trained(), Trained::spend),
        "GPU-hours of training and data as they fall due, whether capitalised or not.");
    Line soFar =
        chapter.stock(
            "compute.trainingSoFar",
            "Training cost so far",
            MONEY,
            runningSum(training),
            "GPU-hours of all training since the first month; data and staff are not in it.");
    Line idle =
        money(
            "compute.idleCost",
            "Cost of idle GPU-hours",
            Stream.concat(
                    parts.hosted().stream().map(model -> model.cost().idle()),
                    parts.unused().stream().map(Unused::cost))
                .toList(),
            "Idle replicas and unused commitments to accelerators.");
    Source own = own(idle);
    Source rented = rented();
    Line gpuCost =
        money(
            "compute.gpuCost",
            "Cost of GPU-hours",
            List.of(training, own.cost()),
            "All GPU-hours that are paid, used or not, at their prices.");
    Line cost =
        money(
            "compute.cost",
            "Cost of compute",
            List.of(gpuCost, rented.cost()),
            "GPU-hours, training included, and rented models.");
    Line servingCost =
        money(
            "compute.servingCost",
            "Cost of serving",
            List.of(own.cost(), rented.cost()),
            "Serving of all users, rented models and idle capacity.");
    Line tokens = tokens("compute.tokens", "Tokens served", List.of(own.tokens(), rented.tokens()));
    Line costPerMillion =
        perMillion(
            chapter,
            "compute.costPerMillion",
            "Cost per 1M tokens",
            new Source(servingCost, tokens),
            "Serving, idle capacity and rented models over all tokens served.");

    Share utilisation =
        share(
            "utilisation",
            "Utilisation",
            used,
            hours,
            NO_HOURS,
            "GPU-hours that train or serve over all that are paid");
    Share idleShare =
        share(
            "idleShare",
            "Idle share of GPU cost",
            idle,
            gpuCost,
            NO_HOURS,
            "Idle replicas and unused commitments over the cost of all GPU-hours");
    Share revenueShare =
        share(
            "revenueShare",
            "Compute, share of revenue",
            cost,
            parts.revenue(),
            "no revenue",
            "GPU-hours, training included, and rented models over revenue");
    return new Compute(
        uses.all(),
        hours,
        utilisation.ratio(),
        idleShare.ratio(),
        revenueShare.ratio(),
        soFar,
        servingCost,
        tokens,
        costPerMillion,
        ofSources(own, rented),
        ofModels(),
        parts.trained().stream().map(this::run).toList(),
        new Compute.AtTheEnd(
            utilisation.lastYear(),
            idleShare.lastYear(),
            revenueShare.lastYear(),
            chapter.outcome(
                "compute.hoursAtEnd",
                "GPU-hours in the last month",
                GPU_HOURS,
                last(hours),
                "All accelerator-hours that are paid in the last month of the horizon."),
            chapter.outcome(
                "compute.trainingCostInHorizon",
                "Training cost",
                MONEY,
                last(soFar),
                "GPU-hours of all training within the horizon; without data and staff.")));
  }

  private Uses uses() {
    List<Line> paying = new ArrayList<>();
    List<Line> free = new ArrayList<>();
    List<Line> idle = new ArrayList<>();
    for (Hosted model : parts.hosted()) {
      ServingChapter.Capacity capacity = model.capacity();
      paying.add(hoursOf(model, "paying", "Busy GPU-hours, paying users", capacity.payingBusy()));
      free.add(hoursOf(model, "free", "Busy GPU-hours, free users", capacity.freeBusy()));
      idle.add(hoursOf(model, "idle", "Idle GPU-hours", capacity.idle()));
    }
    return new Uses(
        List.of(
            use(
                "training",
                "Training",
                each(
                    parts.trained(),
                    model ->
                        List.of(model.run().acceleratorHours(), model.run().postTrainingHours())),
                "Training runs and their post-training."),
            use(
                "experiments",
                "Experiments",
                each(parts.trained(), model -> List.of(model.run().experimentHours())),
                "Trials before the training runs."),
            use("paying", "Paying users", paying, "Replicas that answer paying users."),
            use("free", "Free users", free, "Replicas that answer free users.")),
        List.of(
            use("idle", "Idle replicas", idle, "Replicas that stand ready and have nothing to do."),
            use(
                "unused",
                "Unused commitments",
                each(parts.unused(), Unused::hours),
                "Owned and reserved accelerators that neither training nor serving uses.")));
  }

  private Line use(String key, String label, List<Line> hours, String doc) {
    return hours("compute.hours." + key, label, hours, doc);
  }

  private Line hours(String id, String label, List<Line> hours, String doc) {
    return chapter.flow(id, label, GPU_HOURS, sum(hours, GPU_HOURS), doc);
  }

  private Line hoursOf(Hosted model, String key, String label, Line replicaHours) {
    return sheet
        .chapter("Serving", model.model().path(), model.model().label())
        .flow(
            "serving.acceleratorHours." + key,
            label,
            GPU_HOURS,
            replicaHours.times(model.capacity().replica().accelerators()),
            "Replica-hours times accelerators per replica.");
  }

  private Source own(Line idle) {
    List<Line> costs = new ArrayList<>(each(parts.hosted(), model -> busy(model.cost())));
    costs.add(idle);
    return new Source(
        money(
            "compute.own.cost",
            "Cost of own replicas",
            costs,
            "Busy and idle replicas, and commitments to accelerators that nobody uses."),
        tokens(
            "compute.own.tokens",
            "Tokens on own replicas",
            each(parts.hosted(), model -> List.of(model.cost().tokens()))));
  }

  private Source rented() {
    return new Source(
        money(
            "compute.rented.cost",
            "Cost of rented models",
            each(parts.rented(), model -> all(model.cost())),
            "What is paid by the token, and minimum spends that no token uses."),
        tokens(
            "compute.rented.tokens",
            "Tokens on rented models",
            each(parts.rented(), model -> List.of(model.cost().tokens()))));
  }

  private List<Line> ofSources(Source own, Source rented) {
    List<Line> sources = new ArrayList<>();
    if (!parts.hosted().isEmpty()) {
      sources.add(ofSource("own", "Own replicas", own));
    }
    if (!parts.rented().isEmpty()) {
      sources.add(ofSource("rented", "Rented models", rented));
    }
    return sources;
  }

  private Line ofSource(String key, String label, Source source) {
    return perMillion(
        chapter,
        "compute." + key + ".costPerMillion",
        label,
        source,
        source.cost().label() + " over their tokens: cost per 1M tokens of this source.");
  }

  private List<Line> ofModels() {
    return Stream.concat(
            parts.hosted().stream().map(model -> ofModel(model.model(), model.cost())),
            parts.rented().stream().map(model -> ofModel(model.model(), model.cost())))
        .toList();
  }

  private Line ofModel(Node model, ServingCost cost) {
    Chapter ofModel = sheet.chapter("Compute", model.path(), model.label());
    Line total =
        ofModel.flow(
            "compute.cost",
            "Cost of answering",
            MONEY,
            sum(all(cost), MONEY),
            "Requests of paying and free users, and what stands idle for them; accelerators that no model uses are not in it.");
    return perMillion(
        ofModel,
        "compute.costPerMillion",
        "Cost per 1M tokens",
        new Source(total, cost.tokens()),
        "Cost of answering over the model's tokens, cached input included.");
  }

  private Compute.Run run(Trained trained) {
    Chapter ofModel = sheet.chapter("Training", trained.model().path(), trained.model().label());
    return new Compute.Run(
        trained.model().label(),
        trained.stages(),
        ofModel.outcome(
            "training.hoursInHorizon",
            "GPU-hours of training",
            GPU_HOURS,
            Whole.sum(sum(trained.hours(), GPU_HOURS)),
            "Accelerator-hours of experiments, run and post-training that fall into the horizon."),
        ofModel.outcome(
            "training.costInHorizon",
            "Cost of training",
            MONEY,
            Whole.sum(sum(trained.cost(), MONEY)),
            "What the accelerator-hours of training within the horizon cost; without data and staff."));
  }

  /** What answering costs while it happens, without what stands idle. */
  private static List<Line> busy(ServingCost cost) {
    return List.of(cost.paying(), cost.free());
  }

  private static List<Line> all(ServingCost cost) {
    return List.of(cost.paying(), cost.free(), cost.idle());
  }

  private static <T> List<Line> each(List<T> parts, Function<T, List<Line>> lines) {
    return parts.stream().flatMap(part -> lines.apply(part).stream()).toList();
  }

  private Line money(String id, String label, List<Line> lines, String doc) {
    return chapter.flow(id, label, MONEY, sum(lines, MONEY), doc);
  }

  private Line tokens(String id, String label, List<Line> lines) {
    return chapter.flow(
        id, label, TOKEN, sum(lines, TOKEN), "Input, cached input and output tokens.");
  }

  private static Line perMillion(
      Chapter chapter, String id, String label, Source source, String doc) {
    return chapter.ratio(
        id, label, PER_MILLION, source.cost(), source.tokens(), "no token is served", doc);
  }

  private Share share(
      String key, String label, Line part, Line whole, String otherwise, String doc) {
    Line ratio = chapter.ratio("compute." + key, label, SHARE, part, whole, otherwise, doc + ".");
    Line lastYear =
        chapter.outcome(
            "compute." + key + "LastYear",
            label + ", last 12 months",
            SHARE,
            new Whole.Ratio(
                last(sumOfLast(part, number(12))),
                last(sumOfLast(whole, number(12))),
                otherwise + " in the last 12 months"),
            doc + ", both of the last twelve months.");
    return new Share(ratio, lastYear);
  }
}
