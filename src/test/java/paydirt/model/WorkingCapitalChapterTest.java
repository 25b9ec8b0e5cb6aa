package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import paydirt.engine.Inputs;
import paydirt.engine.Program;
import paydirt.engine.Projection;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Input;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.Ledger.Account;
import paydirt.scenario.Node;
import paydirt.scenario.Tax;
import paydirt.unit.Unit;

/**
 * A year of 1,200 that is billed in month 1 and earned at 100 a month, and 50 a month beside it,
 * billed as earned: billings of 1,250 and then 50.
 */
class WorkingCapitalChapterTest {

  private static final Input BILLED = new Input("billed", "Billed", Unit.MONEY, false, true);

  private final Node tax = Node.empty(Tax.SECTION, "tax");
  private final Sheet.Builder sheet = Sheet.builder();
  private final Chapter chapter = sheet.chapter("Pricing");
  private final Line revenue =
      chapter.flow(
          "revenue",
          "Revenue",
          Unit.MONEY,
          Formula.constant(150, Unit.MONEY),
          "The hundred and the fifty.");
  private final Line inAdvance =
      chapter.flow(
          "inAdvance",
          "In advance",
          Unit.MONEY,
          BILLED.minus(Formula.constant(100, Unit.MONEY)),
          "Billed less earned.");

  private Projection project(double days) {
    Ledger ledger = new Ledger();
    ledger.add(Account.BILLINGS_IN_ADVANCE, inAdvance);
    WorkingCapitalChapter.write(sheet, ledger, tax, revenue);
    double[] billed = new double[12];
    billed[0] = 1_200;
    return Program.compile(sheet.build())
        .project(
            Inputs.builder(12)
                .path(BILLED, billed)
                .value(tax.input(Tax.ON_ACCOUNT), 0.5)
                .value(tax.input(Tax.DAYS_RECEIVABLE), days)
                .value(tax.input(Tax.DAYS_PAYABLE), 0)
                .build());
  }

  private static double[] months(Projection projection, String id) {
    return projection.series(projection.sheet().line(id)).toArray(Double.NaN);
  }

  @Test
  void deferred_revenue_is_what_was_billed_and_is_not_earned() {
    double[] deferred = months(project(0), "deferredRevenue");

    assertThat(deferred[0]).isEqualTo(1_100);
    assertThat(deferred[5]).isEqualTo(600);
    assertThat(deferred[11]).isZero();
  }

  /** 73 days are 2.4 months; half of billings is on account: 625, then 25. */
  @Test
  void receivables_follow_billings_so_that_a_prepayment_is_owed_once() {
    double[] receivables = months(project(73), "receivables");

    assertThat(Arrays.copyOf(receivables, 5))
        .containsExactly(new double[] {625, 650, 50 + 0.4 * 625, 60, 60}, within(1e-9));
  }

  @Test
  void without_days_nothing_is_owed() {
    assertThat(months(project(0), "receivables")).containsOnly(0);
  }

  /**
   * 100 a month of compute and 10 of other purchases, which wait half a month. From month 3 on the
   * days grow by a month each month: what is bought then, and half of what was bought in month 2,
   * stays unpaid.
   */
  @Test
  void bills_for_compute_that_wait_a_month_more_each_month_are_not_paid_at_all() {
    double month = 365.0 / 12;
    double[] days = new double[12];
    Arrays.setAll(days, t -> month * Math.max(0.5, t - 0.5));

    Projection projection = computeApart(days);

    assertThat(Arrays.copyOf(months(projection, "payables.compute"), 5))
        .containsExactly(new double[] {50, 50, 150, 250, 350}, within(1e-9));
    assertThat(months(projection, "payables.others")[4]).isEqualTo(5, within(1e-9));
    assertThat(months(projection, "payables")[4]).isEqualTo(355, within(1e-9));
  }

  private Projection computeApart(double[] days) {
    Node apart = tax.with(Tax.COMPUTE_BILLS, Tax.APART);
    Ledger ledger = new Ledger();
    ledger.add(Account.BILLINGS_IN_ADVANCE, inAdvance);
    ledger.add(Account.TRAINING, spent("compute", 100));
    ledger.add(Account.MARKETING, spent("marketing", 10));
    WorkingCapitalChapter.write(sheet, ledger, apart, revenue);
    return Program.compile(sheet.build())
        .project(
            Inputs.builder(12)
                .path(BILLED, new double[12])
                .value(apart.input(Tax.ON_ACCOUNT), 0)
                .value(apart.input(Tax.DAYS_RECEIVABLE), 0)
                .value(apart.input(Tax.DAYS_PAYABLE), 365.0 / 24)
                .path(apart.input(Tax.COMPUTE_DAYS), days)
                .build());
  }

  private Line spent(String id, double amount) {
    return chapter.flow(
        id, "Spent", Unit.MONEY, Formula.constant(amount, Unit.MONEY), "The same every month.");
  }
}
