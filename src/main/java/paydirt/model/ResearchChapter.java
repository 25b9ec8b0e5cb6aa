package paydirt.model;

import static paydirt.model.Terms.HOURS_IN_A_MONTH;
import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.MONEY;

import paydirt.formula.Chapter;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Node;
import paydirt.scenario.ResearchBlock;

/**
 * Accelerators that research keeps busy outside the runs of the models. They use their supply as
 * training does: owned ones first, then reserved ones, then on demand.
 *
 * <p>Example: 1,000 accelerators are 730,000 GPU-hours a month, 1.46M at 2.
 */
final class ResearchChapter {

  private ResearchChapter() {}

  static Line hours(Sheet.Builder sheet, Node block) {
    return chapter(sheet, block)
        .flow(
            "hours",
            "GPU-hours of research",
            ACCELERATOR.times(HOUR),
            block.input(ResearchBlock.ACCELERATORS).times(HOURS_IN_A_MONTH),
            "Accelerators of the month, around the clock.");
  }

  static Line cost(Sheet.Builder sheet, Node block, Line hours, Line hourPrice) {
    return chapter(sheet, block)
        .flow(
            "cost",
            "Research compute",
            MONEY,
            hours.times(hourPrice),
            "The accelerator-hours of the month at the price of an hour of training.");
  }

  private static Chapter chapter(Sheet.Builder sheet, Node block) {
    return sheet.chapter("Research compute", block.path(), block.label());
  }
}
