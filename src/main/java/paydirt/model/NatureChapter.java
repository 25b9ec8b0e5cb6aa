package paydirt.model;

import static paydirt.formula.Formula.sum;
import static paydirt.unit.Unit.MONEY;

import java.util.List;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.Ledger.Account;

/** The same costs by what they are spent on; together they are revenue less operating income. */
final class NatureChapter {

  private NatureChapter() {}

  static List<Line> write(Sheet.Builder sheet, Ledger ledger) {
    Chapter chapter = sheet.chapter("Costs by nature");
    Line serving =
        line(
            chapter,
            "serving",
            "Serving",
            "Serving of paying and free users, own replicas or rented models.",
            sum(ledger.total(Account.SERVING_PAYING), ledger.total(Account.SERVING_FREE)));
    Line idle =
        line(
            chapter,
            "idle",
            "Idle capacity",
            "Capacity and commitments that are paid and serve nothing.",
            ledger.total(Account.IDLE));
    Line training =
        line(
            chapter,
            "training",
            "Training",
            "Training runs with their post-training and data; what is capitalised, as it is amortised.",
            sum(
                ledger.total(Account.TRAINING),
                ledger.total(Account.POST_TRAINING),
                ledger.total(Account.AMORTISATION),
                ledger.total(Account.DATA)));
    Line experiments =
        line(
            chapter,
            "experiments",
            "Experiments",
            "Trials before the training runs, and research compute beside them.",
            ledger.total(Account.EXPERIMENTS));
    Line people =
        line(
            chapter,
            "people",
            "People",
            "Staff of all functions.",
            ledger.total(
                Account.RESEARCH_STAFF,
                Account.ENGINEERING_STAFF,
                Account.SUPPORT_STAFF,
                Account.SALES_STAFF,
                Account.GENERAL_STAFF));
    Line marketing =
        line(
            chapter,
            "marketing",
            "Marketing",
            "Marketing spend of all products.",
            ledger.total(Account.MARKETING));
    Line other =
        line(
            chapter,
            "other",
            "Other",
            "Payment fees and other costs of all functions.",
            sum(
                ledger.total(Account.FEES),
                ledger.total(Account.SUPPORT_OTHER),
                ledger.total(Account.RESEARCH_OTHER),
                ledger.total(Account.SALES_OTHER),
                ledger.total(Account.GENERAL_OTHER)));
    List<Line> natures = List.of(serving, idle, training, experiments, people, marketing, other);
    chapter.totalFlow(
        "nature.total",
        "Operating cost",
        MONEY,
        Terms.total(natures, MONEY),
        "All operating costs: revenue less operating income.");
    return natures;
  }

  private static Line line(Chapter chapter, String id, String label, String doc, Formula formula) {
    return chapter.flow("nature." + id, label, MONEY, formula, doc);
  }
}
