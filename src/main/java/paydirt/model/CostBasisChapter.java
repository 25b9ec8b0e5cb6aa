package paydirt.model;

import static paydirt.formula.Formula.sum;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.monthNumber;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MONEY;

import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;
import paydirt.scenario.Node;
import paydirt.scenario.TrainingPlan;

/**
 * What training a model costs, on four bases that published figures mix and that differ by a factor
 * of twenty: rented, owned, the whole cluster, the whole development. None is a cost of the income
 * statement; all count what falls into the horizon.
 *
 * <p>The first two are the run and its post-training, the third the accelerators of the run, the
 * last all that it took to have the model.
 */
final class CostBasisChapter {

  private CostBasisChapter() {}

  /**
   * The bases of one model.
   *
   * @param onDemandPrice of an accelerator-hour of its supply
   * @param researchStaff of the whole company
   */
  static void write(
      Sheet.Builder sheet,
      Node model,
      TrainingChapter.Run run,
      TrainingChapter.Costs costs,
      Line onDemandPrice,
      OwnershipChapter.Cost ownership,
      Formula researchStaff) {
    Node plan = model.part(TrainingPlan.SECTION);
    Chapter chapter = sheet.chapter("Training", model.path(), model.label());
    Formula hours = run.acceleratorHours().plus(run.postTrainingHours());
    basis(
        chapter,
        "rental",
        "Training, rented",
        Whole.sum(hours.times(onDemandPrice)),
        "Billed hours of the run and its post-training at the month's price on demand, however they are had.");
    basis(
        chapter,
        "ownership",
        "Training, owned",
        Whole.sum(hours.times(ownership.hourPrice())),
        "The same hours at what they cost an owner: value lost and electricity.");
    basis(
        chapter,
        "purchase",
        "Purchase of the cluster",
        plan.input(TrainingPlan.ACCELERATORS)
            .times(
                new Whole.ValueAt(
                    ownership.purchasePrice(),
                    plan.input(TrainingPlan.START),
                    "the run starts after the horizon")),
        "All accelerators of the run, bought new with servers and network.");
    Formula staff = when(monthNumber().lessThan(run.readyMonth()), researchStaff, zero(MONEY));
    basis(
        chapter,
        "development",
        "Whole development",
        Whole.sum(
            sum(costs.experiments(), costs.run(), costs.postTraining(), run.dataCost(), staff)),
        "Experiments, run and post-training at what their hours cost the company, data, and all research staff until the model is ready.");
  }

  private static void basis(Chapter chapter, String id, String label, Formula formula, String doc) {
    chapter.outcome("training.basis." + id, label, MONEY, formula, doc);
  }
}
