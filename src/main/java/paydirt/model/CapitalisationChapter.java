package paydirt.model;

import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.runningSum;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.monthNumber;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.PURE;

import java.util.Optional;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Node;
import paydirt.scenario.TrainingPlan;

/**
 * A trained model as an asset: the run and its post-training are capitalised and amortised in equal
 * parts from the month in which the model is ready.
 *
 * <p>Where owned accelerators do the training, part of what is capitalised is depreciation, which
 * is no cash; it is told apart so that investing cash flow holds only what is paid.
 *
 * <p>Example: 36,000 of training until month 3, amortised over 36 months, cost 1,000 in each of the
 * months 4 to 39; half a year in, the model is still worth 30,000 in the books.
 */
final class CapitalisationChapter {

  private CapitalisationChapter() {}

  /**
   * What the statements read.
   *
   * @param capitalised what training costs, which is no expense
   * @param depreciation the part of it that is no cash; none where nothing is owned
   * @param bookValue what is not amortised yet
   */
  record Asset(Line capitalised, Optional<Line> depreciation, Line amortisation, Line bookValue) {}

  /**
   * What training that was expensed would cost in each month if it had been capitalised: for the
   * margin that counts it in.
   */
  static Line spread(
      Sheet.Builder sheet, Node model, TrainingChapter.Run run, TrainingChapter.Costs costs) {
    Chapter chapter = sheet.chapter("Training", model.path(), model.label());
    return chapter.flow(
        "training.spread",
        "Training, spread",
        MONEY,
        inEqualParts(chapter, model, run, costs.run().plus(costs.postTraining())),
        "The run and its post-training over the months of the amortisation, as if they were capitalised; in no statement.");
  }

  /** What was paid by then over the months of the amortisation, from when the model is ready. */
  private static Formula inEqualParts(
      Chapter chapter, Node model, TrainingChapter.Run run, Formula paid) {
    Formula months = model.part(TrainingPlan.SECTION).input(TrainingPlan.AMORTISATION);
    Line amortising =
        chapter.level(
            "training.amortising",
            "In use as an asset",
            PURE,
            monthNumber()
                .atLeast(run.readyMonth())
                .and(monthNumber().lessThan(run.readyMonth().plus(months))),
            "1 in the months of the amortisation, which begins when the model is ready; 0 else.");
    return when(amortising.greaterThan(number(0)), runningSum(paid).over(months), zero(MONEY));
  }

  /**
   * The lines of a model that is capitalised.
   *
   * @param depreciationPerHour depreciation of owned accelerators in an hour of training
   */
  static Asset write(
      Sheet.Builder sheet,
      Node model,
      TrainingChapter.Run run,
      TrainingChapter.Costs costs,
      Optional<Line> depreciationPerHour) {
    Chapter chapter = sheet.chapter("Training", model.path(), model.label());
    Line capitalised =
        chapter.flow(
            "training.capitalised",
            "Capitalised training",
            MONEY,
            costs.run().plus(costs.postTraining()),
            "The run and its post-training; experiments and data are expensed.");
    Optional<Line> depreciation =
        depreciationPerHour.map(
            each ->
                chapter.flow(
                    "training.capitalisedDepreciation",
                    "Depreciation in it",
                    MONEY,
                    run.acceleratorHours().plus(run.postTrainingHours()).times(each),
                    "What of the capitalised training is depreciation of owned accelerators, so no cash."));
    Line amortisation =
        chapter.flow(
            "training.amortisation",
            "Amortisation",
            MONEY,
            inEqualParts(chapter, model, run, capitalised),
            "All that was capitalised over the months of the amortisation.");
    Line bookValue =
        chapter.stock(
            "training.bookValue",
            "Book value",
            MONEY,
            runningSum(capitalised).minus(runningSum(amortisation)),
            "What was capitalised and is not amortised yet.");
    return new Asset(capitalised, depreciation, amortisation, bookValue);
  }
}
