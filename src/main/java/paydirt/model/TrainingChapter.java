package paydirt.model;

import static paydirt.formula.Formula.constant;
import static paydirt.formula.Formula.max;
import static paydirt.formula.Formula.min;
import static paydirt.formula.Formula.month;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.HOURS_IN_A_MONTH;
import static paydirt.model.Terms.monthNumber;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.FLOP;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTHS;
import static paydirt.unit.Unit.PARAMETER;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.TOKEN;

import paydirt.formula.Chapter;
import paydirt.formula.Constant;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Architecture;
import paydirt.scenario.Node;
import paydirt.scenario.Supply;
import paydirt.scenario.TrainingPlan;

/**
 * From parameters and tokens to the months and the cost of a training run.
 *
 * <p>FLOP = 6·N·D (Kaplan et al. 2020, arXiv 2001.08361, §2.1: two for the forward and four for the
 * backward pass). Example: 70e9 parameters × 1.4e12 tokens at 989 TFLOP/s and an MFU of 40 % are
 * 5.88e23 FLOP and 412,875 GPU-hours.
 */
final class TrainingChapter {

  static final Constant FLOP_PER_PARAMETER_AND_TOKEN =
      constant(6, FLOP.per(PARAMETER.times(TOKEN)), "6 FLOP per parameter and token");

  private TrainingChapter() {}

  /** The lines of a run that later chapters read. */
  record Run(Line readyMonth, Line acceleratorHours, Line dataCost, Line underWay) {}

  /** The run up to its hours; what they cost is known once all uses of the supply are. */
  static Run write(Sheet.Builder sheet, Node model, Node plan, Node supply) {
    Chapter chapter = sheet.chapter("Training", model.path(), model.label());
    Formula start = plan.input(TrainingPlan.START).minus(number(1));

    Line flop =
        chapter.constant(
            "training.flop",
            "Training compute",
            FLOP,
            FLOP_PER_PARAMETER_AND_TOKEN
                .times(model.part(Architecture.SECTION).input(Architecture.ACTIVE_PARAMETERS))
                .times(plan.input(TrainingPlan.TOKENS)),
            "Floating-point operations of the final run by the 6·N·D rule, without attention.");

    Line usefulHours =
        chapter.constant(
            "training.usefulHours",
            "Useful GPU-hours",
            ACCELERATOR.times(HOUR),
            flop.over(supply.input(Supply.PEAK).times(plan.input(TrainingPlan.MFU))),
            "Accelerator-hours the run takes at the stated MFU if nothing ever fails.");

    Line billedHours =
        chapter.constant(
            "training.billedHours",
            "Billed GPU-hours",
            ACCELERATOR.times(HOUR),
            usefulHours.over(plan.input(TrainingPlan.GOODPUT)),
            "Accelerator-hours that are paid: the useful ones over the goodput.");

    Line duration =
        chapter.constant(
            "training.duration",
            "Duration of the run",
            MONTHS,
            billedHours.over(plan.input(TrainingPlan.ACCELERATORS).times(HOURS_IN_A_MONTH)),
            "Months the run takes on its accelerators, around the clock.");

    Line ready =
        chapter.constant(
            "training.readyMonth",
            "Model ready",
            MONTHS,
            Formula.ceil(start.plus(duration)).plus(number(1)),
            "The first whole month after the run, numbered from 1: no product on this model starts before it.");

    Line underWay =
        chapter.level(
            "training.underWay",
            "Part of the month in training",
            PURE,
            max(
                number(0),
                min(month().plus(number(1)), start.plus(duration)).minus(max(month(), start))),
            "Overlap of the month with the run: max(0, min(t+1, start+duration) − max(t, start)).");

    Line hours =
        chapter.flow(
            "training.acceleratorHours",
            "Training GPU-hours",
            ACCELERATOR.times(HOUR),
            underWay.times(plan.input(TrainingPlan.ACCELERATORS)).times(HOURS_IN_A_MONTH),
            "Accelerator-hours of the run that fall into the month.");

    Line data =
        chapter.flow(
            "training.dataSpend",
            "Training data",
            MONEY,
            when(
                monthNumber().equalTo(plan.input(TrainingPlan.START)),
                plan.input(TrainingPlan.DATA_COST),
                zero(MONEY)),
            "What the training data costs, in the month in which the run starts.");

    return new Run(ready, hours, data, underWay);
  }

  /** What the run's hours cost. */
  static Line cost(Sheet.Builder sheet, Node model, Run run, Line hourPrice) {
    return sheet
        .chapter("Training", model.path(), model.label())
        .flow(
            "training.cost",
            "Training run",
            MONEY,
            run.acceleratorHours().times(hourPrice),
            "The run's accelerator-hours of the month at their price; expensed as it falls due.");
  }
}
