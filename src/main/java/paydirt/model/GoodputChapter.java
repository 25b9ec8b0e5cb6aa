package paydirt.model;

import static paydirt.formula.Formula.max;
import static paydirt.formula.Formula.number;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.SHARE;

import paydirt.formula.Chapter;
import paydirt.formula.Constant;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.scenario.Goodput;
import paydirt.scenario.Node;
import paydirt.scenario.TrainingPlan;

/**
 * The share of a run's billed hours that makes progress, stated or from failures.
 *
 * <p>Goodput from failures is of first order in the failures of an interval: what saving takes, and
 * half an interval and a restart for each failure. Example: 1,000 accelerators that fail once in
 * 50,000 hours each fail every 50 hours together; saving 36 s every 30 min takes 2 %, a failure 15
 * and 15 min, 1 % of 50 hours: 97 %.
 */
final class GoodputChapter {

  private GoodputChapter() {}

  static Formula write(Chapter chapter, Node plan) {
    if (plan.is(Goodput.FROM, Goodput.STATED)) {
      return plan.input(TrainingPlan.GOODPUT);
    }
    Node failures = plan.part(Goodput.FAILURES);
    Line between =
        chapter.constant(
            "training.failures.hoursBetween",
            "Hours between failures",
            HOUR,
            failures.input(Goodput.HOURS_BETWEEN).over(plan.input(TrainingPlan.ACCELERATORS)),
            "Mean time between failures of the whole cluster: that of one accelerator over their number.");
    Formula interval = failures.input(Goodput.INTERVAL);
    Line saving =
        chapter.constant(
            "training.failures.saving",
            "Lost to checkpoints",
            SHARE,
            failures.input(Goodput.SAVE_TIME).over(interval),
            "Part of the hours in which the state is saved: save time over interval.");
    Line failing =
        chapter.constant(
            "training.failures.failing",
            "Lost to failures",
            SHARE,
            interval.times(0.5).plus(failures.input(Goodput.RESTART)).over(between),
            "Half an interval and a restart for each failure: (interval/2 + restart) ÷ hours between failures.");
    Constant least = number(TrainingPlan.GOODPUT.least());
    return chapter.constant(
        "training.goodput",
        "Goodput",
        SHARE,
        max(least, number(1).minus(saving).minus(failing)),
        "What saving and failing leave, but never less than the least that can be stated.");
  }
}
