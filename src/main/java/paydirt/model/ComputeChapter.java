package paydirt.model;

import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.runningSum;
import static paydirt.formula.Formula.sum;
import static paydirt.formula.Formula.sumOfLast;
import static paydirt.formula.Whole.last;
import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.SHARE;

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

  /** Accelerators that research keeps busy outside the runs. */
  record Research(Line hours, Line cost) {}

  /** Commitments of a supply that nobody uses. */
  record Unused(List<Line> hours, Line cost) {}

  /** What earlier chapters wrote. */
  record Parts(
      List<Hosted> hosted,
      List<Rented> rented,
      List<Trained> trained,
      List<Research> research,
      List<Unused> unused,
      Line revenue) {}

  /** A quotient in two forms: of each period, and of the last twelve months. */
  private record Share(Line ratio, Line lastYear) {}

  private ComputeChapter(Sheet.Builder sheet, Parts parts) {
    this.sheet = sheet;
    this.parts = parts;
    this.chapter = sheet.chapter("Compute");
  }

  static Compute write(Sheet.Builder sheet, Parts parts) {
    return new ComputeChapter(sheet, parts).write();
  }

  private Compute write() {
    ComputeHoursChapter.Hours hours = ComputeHoursChapter.write(sheet, parts);
    Line training =
        money(
            "compute.trainingCost",
            "GPU-hours of training",
            withResearch(Trained::cost),
            "Experiments, runs, post-training and research compute as they fall due, capitalised or not; data and staff are not in it.");
    money(
        "compute.trainingSpend",
        "Spent on training",
        withResearch(Trained::spend),
        "GPU-hours of training and data as they fall due, whether capitalised or not.");
    Line soFar =
        chapter.stock(
            "compute.trainingSoFar",
            "Training cost so far",
            MONEY,
            runningSum(training),
            "GPU-hours of all training since the first month; data and staff are not in it.");
    Line idle = idle();
    TokenCostChapter.Served served = TokenCostChapter.write(sheet, parts);
    Line gpuCost =
        money(
            "compute.gpuCost",
            "Cost of GPU-hours",
            List.of(training, served.own()),
            "All GPU-hours that are paid, used or not, at their prices.");
    Line cost =
        money(
            "compute.cost",
            "Cost of compute",
            List.of(gpuCost, served.rented()),
            "GPU-hours, training included, and rented models.");
    Share utilisation =
        share(
            "utilisation",
            "Utilisation",
            hours.used(),
            hours.all(),
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
        hours.uses(),
        hours.all(),
        utilisation.ratio(),
        idleShare.ratio(),
        revenueShare.ratio(),
        soFar,
        served.all(),
        served.tokens(),
        served.perMillion(),
        served.ofSources(),
        served.ofModels(),
        parts.trained().stream().map(this::run).toList(),
        new Compute.AtTheEnd(
            utilisation.lastYear(),
            idleShare.lastYear(),
            revenueShare.lastYear(),
            chapter.outcome(
                "compute.hoursAtEnd",
                "GPU-hours in the last month",
                GPU_HOURS,
                last(hours.all()),
                "All accelerator-hours that are paid in the last month of the horizon."),
            chapter.outcome(
                "compute.trainingCostInHorizon",
                "Training cost",
                MONEY,
                last(soFar),
                "GPU-hours of all training within the horizon; without data and staff.")));
  }

  /** Costs of the models that are trained, and of the research beside them. */
  private List<Line> withResearch(Function<Trained, List<Line>> costs) {
    return Stream.concat(
            parts.trained().stream().map(costs).flatMap(List::stream),
            parts.research().stream().map(Research::cost))
        .toList();
  }

  private Line idle() {
    return money(
        "compute.idleCost",
        "Cost of idle GPU-hours",
        Stream.concat(
                parts.hosted().stream().map(model -> model.cost().standing()),
                parts.unused().stream().map(Unused::cost))
            .toList(),
        "Idle replicas and unused commitments to accelerators.");
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

  private Line money(String id, String label, List<Line> lines, String doc) {
    return chapter.flow(id, label, MONEY, sum(lines, MONEY), doc);
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
