package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paydirt.model.TrainingLab.at;
import static paydirt.model.TrainingLab.sum;

import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Choice;
import paydirt.scenario.Funding;
import paydirt.scenario.Node;
import paydirt.scenario.Owned;
import paydirt.scenario.Tax;
import paydirt.scenario.TrainingPlan;

/**
 * The run of {@link TrainingLab}: 21,900 in month 3, ready in month 4, here amortised over 10
 * months: 2,190 in each of the months 4 to 13.
 */
class CapitalisationChapterTest {
  private static final Offset<Double> TINY = within(1e-8);

  private final Evaluation expensed = lab(TrainingPlan.EXPENSE, root -> root);
  private final Evaluation capitalised = lab(TrainingPlan.CAPITALISE, root -> root);

  private static Evaluation lab(Choice.Option accounting, UnaryOperator<Node> change) {
    return new Evaluator()
        .evaluate(
            TrainingLab.scenario(
                plan ->
                    plan.with(TrainingPlan.ACCOUNTING, accounting)
                        .with(TrainingPlan.AMORTISATION, 10),
                root ->
                    change.apply(
                        root.with(Funding.SECTION, funding -> funding.with(Funding.INTEREST, 0))
                            .with(Tax.SECTION, tax -> tax.with(Tax.RATE, 0)))));
  }

  @Test
  void an_expensed_run_is_a_cost_of_its_months() {
    assertThat(at(expensed, "operatingIncome", 3)).isEqualTo(-21_900, TINY);
    assertThat(sum(expensed, "amortisation")).isZero();
  }

  @Test
  void a_capitalised_run_costs_equal_parts_from_the_month_in_which_the_model_is_ready() {
    assertThat(at(capitalised, "operatingIncome", 3)).isZero();
    assertThat(at(capitalised, "amortisation", 4)).isEqualTo(2_190, TINY);
    assertThat(at(capitalised, "amortisation", 13)).isEqualTo(2_190, TINY);
    assertThat(at(capitalised, "amortisation", 14)).isZero();
    assertThat(at(capitalised, "operatingIncome", 8)).isEqualTo(-2_190, TINY);
    assertThat(at(capitalised, "nature.total", 8)).isEqualTo(2_190, TINY);
  }

  @Test
  void what_is_not_amortised_yet_stands_in_the_books() {
    assertThat(at(capitalised, "models.own.training.bookValue", 3)).isEqualTo(21_900, TINY);
    assertThat(at(capitalised, "models.own.training.bookValue", 8)).isEqualTo(10_950, TINY);
    assertThat(at(capitalised, "models.own.training.bookValue", 24)).isZero();
  }

  @Test
  void it_is_investing_cash_flow_and_no_cash_flows_at_another_time() {
    assertThat(at(capitalised, "cash.capitalised", 3)).isEqualTo(21_900, TINY);
    assertSameCash(expensed, capitalised);
  }

  private static void assertSameCash(Evaluation one, Evaluation other) {
    for (int month = 1; month <= 24; month++) {
      assertThat(at(one, "cash.free", month)).isEqualTo(at(other, "cash.free", month), TINY);
    }
  }

  @Test
  void depreciation_that_is_capitalised_is_no_investing_cash_flow() {
    // 10 accelerators of 24,000 with network over 24 months: 10,000 a month, which is the price of
    // all owned hours but for the running costs, here 0.
    UnaryOperator<Node> owned =
        root ->
            root.changing(
                "supplies.gpu",
                gpu ->
                    gpu.adding(
                        Owned.SECTION,
                        "cluster",
                        "Cluster",
                        block ->
                            block
                                .with(Owned.COUNT, 10)
                                .with(Owned.PRICE, 24_000)
                                .with(Owned.NETWORK_SHARE, 0)
                                .with(Owned.LIFE, 2)
                                .with(Owned.ELECTRICITY, 0)
                                .with(Owned.COLOCATION, 0)
                                .with(Owned.MAINTENANCE, 0)));
    Evaluation asExpense = lab(TrainingPlan.EXPENSE, owned);
    Evaluation asAsset = lab(TrainingPlan.CAPITALISE, owned);
    assertThat(at(asAsset, "models.own.training.capitalised", 3)).isEqualTo(10_000, TINY);
    assertThat(at(asAsset, "models.own.training.capitalisedDepreciation", 3))
        .isEqualTo(10_000, TINY);
    assertThat(at(asAsset, "cash.capitalised", 3)).isEqualTo(0, TINY);
    assertThat(at(asAsset, "cash.depreciation", 3)).isEqualTo(0, TINY);
    assertThat(at(asAsset, "cash.depreciation", 2)).isEqualTo(10_000, TINY);
    assertThat(at(asAsset, "amortisation", 4)).isEqualTo(1_000, TINY);
    assertSameCash(asExpense, asAsset);
  }

  /**
   * An income to be taxed: 12 % a year on 1M of cash are 9,489 a month, and a quarter of it 2,372.
   */
  private static Node earning(Node root) {
    return root.with(
            Funding.SECTION,
            funding -> funding.with(Funding.OPENING_CASH, 1e6).with(Funding.INTEREST, 0.12))
        .with(Tax.SECTION, tax -> tax.with(Tax.RATE, 0.25));
  }

  @Test
  void tax_falls_due_at_another_time_and_is_all_that_makes_cash_differ() {
    Evaluation asExpense = lab(TrainingPlan.EXPENSE, CapitalisationChapterTest::earning);
    Evaluation asAsset = lab(TrainingPlan.CAPITALISE, CapitalisationChapterTest::earning);
    assertThat(at(asExpense, "tax.due", 3)).isZero();
    assertThat(at(asAsset, "tax.due", 3)).isGreaterThan(2_000);
    for (int month = 1; month <= 24; month++) {
      double cash = at(asExpense, "cash.free", month) - at(asAsset, "cash.free", month);
      double interest = at(asExpense, "interest", month) - at(asAsset, "interest", month);
      double tax = at(asExpense, "tax.due", month) - at(asAsset, "tax.due", month);
      assertThat(cash).isEqualTo(interest - tax, TINY);
    }
  }
}
