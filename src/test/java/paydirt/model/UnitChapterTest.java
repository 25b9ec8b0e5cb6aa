package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paydirt.model.SalesLab.at;

import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Choice;
import paydirt.scenario.Demand;
import paydirt.scenario.Function;
import paydirt.scenario.Node;
import paydirt.scenario.OtherCost;
import paydirt.scenario.Product;
import paydirt.scenario.Scenario;
import paydirt.scenario.Tax;
import paydirt.scenario.Usage;

/** What a user, a request and a token bring and cost, on the company of {@link SalesLab}. */
class UnitChapterTest {
  private static final Offset<Double> TINY = within(1e-9);

  @Test
  void a_user_brings_the_price_and_costs_its_requests() {
    Evaluation company = SalesLab.with(app -> app);
    assertThat(at(company, "unit.revenue")).isEqualTo(10, TINY);
    assertThat(at(company, "unit.serving")).isEqualTo(1, TINY);
    assertThat(at(company, "unit.costPerRequest")).isEqualTo(0.1, TINY);
    assertThat(at(company, "unit.pricePerRequest")).isEqualTo(1, TINY);
    assertThat(at(company, "unit.costPerMillion")).isEqualTo(100, TINY);
  }

  @Test
  void a_free_user_costs_its_part_of_a_paying_user_s_requests() {
    Evaluation company =
        SalesLab.with(
            app ->
                app.with(Demand.FREE_AT_START, 20)
                    .with(Demand.FREE_CHURN, 1)
                    .with(Usage.FREE_USE, 0.4));
    // 0.4 of the 10 requests of a paying user, at 0.10 each.
    assertThat(at(company, "unit.servingFree")).isEqualTo(0.4, TINY);
  }

  @Test
  void where_nobody_pays_a_request_costs_what_those_of_free_users_do() {
    Evaluation company =
        SalesLab.with(
            app ->
                app.with(Demand.PAYING_AT_START, 0)
                    .with(Demand.FREE_AT_START, 20)
                    .with(Demand.FREE_CHURN, 0)
                    .with(Usage.FREE_USE, 1));
    // As for paying users: 1 for 10 requests.
    assertThat(at(company, "unit.requestCost")).isEqualTo(0.1, TINY);
  }

  @Test
  void contributions_take_fees_then_support_that_grows_then_winning_users() {
    Scenario scenario =
        SalesLab.scenario(
                app ->
                    app.with(Demand.MARKETING, 50)
                        .with(Demand.FREE_AT_START, 20)
                        .with(Demand.FREE_CHURN, 1)
                        .with(Usage.FREE_USE, 1))
            .with(
                root ->
                    root.with(
                            Tax.SECTION,
                            tax -> tax.with(Tax.FEE_SHARE, 0.05).with(Tax.FEE_EACH, 0.3))
                        .adding(
                            OtherCost.SECTION, "help", "Help", cost(Function.COST_OF_REVENUE, 0.7))
                        .adding(OtherCost.SECTION, "gifts", "Gifts", cost(Function.SALES, 0.2))
                        .adding(
                            OtherCost.SECTION,
                            "office",
                            "Office",
                            cost -> cost.with(OtherCost.MONTHLY, 1_000)));
    Evaluation company = new Evaluator().evaluate(scenario);
    // 1,000 less 100 of serving, 50 and 30 of fees; less 70 of help; less 50 of marketing, 20 of
    // gifts, and 10 for the 20 free users who are gone at month end.
    assertThat(at(company, "contribution.cm1")).isEqualTo(820, TINY);
    assertThat(at(company, "contribution")).isEqualTo(750, TINY);
    assertThat(at(company, "contribution.cm3")).isEqualTo(670, TINY);
    assertThat(at(company, "unit.cm3")).isEqualTo(6.7, TINY);
  }

  private static UnaryOperator<Node> cost(Choice.Option function, double each) {
    return cost ->
        cost.with(Function.CHOICE, function)
            .with(OtherCost.KIND, OtherCost.PER_USER)
            .with(OtherCost.EACH_USER, each);
  }

  @Test
  void each_product_bears_what_it_uses_of_a_model_they_share() {
    Scenario scenario =
        SalesLab.scenario(app -> app)
            .with(
                root ->
                    root.adding(
                        Product.SECTION,
                        "other",
                        "Other",
                        other ->
                            other
                                .with(Product.MODEL, "api")
                                .with(Demand.PAYING_AT_START, 10)
                                .with(Usage.REQUESTS, 1)));
    Evaluation company = new Evaluator().evaluate(scenario);
    double all = TrainingLab.at(company, "models.api.rental.costPaying", 5);
    double app = at(company, "costOfServingPaying", 5);
    double other = TrainingLab.at(company, "products.other.costOfServingPaying", 5);
    assertThat(app).isEqualTo(100, TINY);
    assertThat(app + other).isCloseTo(all, within(1e-9 * all));
    double free = TrainingLab.at(company, "products.other.costOfServingFree", 5);
    assertThat(at(company, "costOfServingFree", 5) + free)
        .isCloseTo(TrainingLab.at(company, "models.api.rental.costFree", 5), within(1e-9 * free));
  }
}
