package paydirt.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import paydirt.scenario.Pricing;
import paydirt.scenario.Scenario;
import paydirt.ui.SampleCompany;

class EvaluatorTest {

  private static final Scenario COMPANY = SampleCompany.scenario();

  private static Scenario withPrice(double price) {
    return COMPANY.with(
        root -> root.changing("products.chat", chat -> chat.with(Pricing.PRICE, price)));
  }

  @Test
  void another_number_is_evaluated_with_the_model_that_is_there() {
    Evaluator evaluator = new Evaluator();
    Evaluation before = evaluator.evaluate(COMPANY);
    Evaluation after = evaluator.evaluate(withPrice(30));

    assertThat(after.model()).isSameAs(before.model()).isSameAs(evaluator.model(COMPANY));
    assertThat(after.verdict()).isEqualTo(new Evaluator().evaluate(withPrice(30)).verdict());
  }

  @Test
  void another_structure_has_another_model() {
    Evaluator evaluator = new Evaluator();
    Evaluation before = evaluator.evaluate(COMPANY);
    Evaluation after =
        evaluator.evaluate(
            COMPANY.with(root -> root.changing("products.chat", chat -> chat.labelled("Talk"))));

    assertThat(after.model()).isNotSameAs(before.model());
    assertThat(after.model().sheet().line("products.chat.users.paying").title()).endsWith("Talk");
  }

  @Test
  void the_same_scenario_has_the_same_numbers() {
    Evaluator evaluator = new Evaluator();
    Evaluation first = evaluator.evaluate(COMPANY);
    evaluator.evaluate(withPrice(30));
    Evaluation again = evaluator.evaluate(COMPANY);

    for (var line : first.model().sheet().lines()) {
      assertThat(new Explainer(again).explain(line.id(), 60))
          .isEqualTo(new Explainer(first).explain(line.id(), 60));
    }
  }
}
