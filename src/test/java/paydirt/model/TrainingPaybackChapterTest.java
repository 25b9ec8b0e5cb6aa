package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.engine.Outcome;
import paydirt.scenario.About;
import paydirt.scenario.Demand;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Pricing;
import paydirt.scenario.Product;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.TrainingPlan;
import paydirt.scenario.Usage;

/**
 * The run of {@link TrainingLab}, 21,900 in month 3, serves 100 users who pay 50 and ask nothing
 * from month 4 on: 5,000 a month, 105,000 in the 21 months to the end of month 24.
 */
class TrainingPaybackChapterTest {
  private static final Offset<Double> TINY = within(1e-6);

  private static Evaluation lab(UnaryOperator<Node> plan, UnaryOperator<Node> change) {
    return new Evaluator()
        .evaluate(
            TrainingLab.scenario(
                plan,
                root ->
                    change.apply(
                        root.adding(
                            Product.SECTION, "app", "App", TrainingPaybackChapterTest::quiet))));
  }

  private static Node quiet(Node product) {
    return product
        .with(Product.MODEL, "own")
        .with(Pricing.PRICE, 50)
        .with(Demand.PAYING_AT_START, 100)
        .with(Demand.NEW_USERS, 0)
        .with(Demand.WORD_OF_MOUTH, 0)
        .with(Demand.MARKETING, 0)
        .with(RetentionPlan.CHURN, 0)
        .with(Usage.REQUESTS, 0);
  }

  private static Outcome outcome(Evaluation evaluation, String id) {
    return evaluation.projection().outcome(evaluation.model().sheet().line(id));
  }

  @Test
  void training_is_paid_back_when_serving_has_earned_it() {
    // 21,900 ÷ 5,000 is 4.38: the fifth month from month 4 on.
    Evaluation lab = lab(plan -> plan, root -> root);
    assertThat(TrainingLab.outcome(lab, "models.own.payback.outlay")).isCloseTo(21_900, TINY);
    assertThat(TrainingLab.outcome(lab, "models.own.payback.training")).isEqualTo(8);
    assertThat(TrainingLab.outcome(lab, "models.own.payback.servingProfit"))
        .isCloseTo(105_000, TINY);
    assertThat(TrainingLab.outcome(lab, "models.own.payback.multiple"))
        .isCloseTo(105_000 / 21_900.0, TINY);
  }

  @Test
  void discounted_it_takes_longer() {
    // At 100 % a year a month takes 5.6 %: 4.5238 months' worth of five, so the sixth is needed.
    double monthly = Math.pow(2, 1 / 12.0);
    double worth = 0;
    int month = 3;
    while (worth < 21_900 / Math.pow(monthly, 3)) {
      month++;
      worth += 5_000 / Math.pow(monthly, month);
    }
    assertThat(month).isEqualTo(9);
    Evaluation lab =
        lab(
            plan -> plan,
            root -> root.with(About.SECTION, about -> about.with(About.DISCOUNT_RATE, 1)));
    assertThat(TrainingLab.outcome(lab, "models.own.payback.trainingDiscounted")).isEqualTo(month);
  }

  @Test
  void a_model_that_earns_too_little_does_not_pay_back() {
    Evaluation lab = lab(plan -> plan.with(TrainingPlan.DATA_COST, 1e6), root -> root);
    assertThat(outcome(lab, "models.own.payback.training").isNever()).isTrue();
    assertThat(outcome(lab, "models.own.payback.training").reason())
        .isEqualTo("serving profit does not make up for the training within the horizon");
  }

  @Test
  void training_outside_the_horizon_costs_nothing_in_it() {
    Evaluation lab = lab(plan -> plan.with(TrainingPlan.START, 60), root -> root);
    assertThat(outcome(lab, "models.own.payback.multiple").reason())
        .isEqualTo("training costs nothing within the horizon");
  }

  private static Node succeeded(Node root) {
    Node own = root.items(Model.SECTION).get(0);
    Node next =
        own.copy("next", "Next")
            .with(TrainingPlan.SECTION, plan -> plan.with(TrainingPlan.START, 9));
    return root.withItems(Model.SECTION, List.of(own.with(Model.SUCCESSOR, "next"), next));
  }

  @Test
  void a_model_pays_for_its_successor_or_not() {
    // The next is trained in month 9 and takes over in month 10: own earns 5,000 in the months 4 to
    // 9, 30,000 in all, and the next costs the same 21,900 and earns the other 75,000.
    Evaluation lab = lab(plan -> plan, TrainingPaybackChapterTest::succeeded);
    assertThat(TrainingLab.outcome(lab, "models.own.payback.servingProfit"))
        .isCloseTo(30_000, TINY);
    assertThat(TrainingLab.outcome(lab, "models.own.payback.successor"))
        .isCloseTo(30_000 / 21_900.0, TINY);
    assertThat(TrainingLab.outcome(lab, "models.next.payback.servingProfit"))
        .isCloseTo(75_000, TINY);
    assertThat(lab.model().sheet().find("models.next.payback.successor")).isEmpty();
  }
}
