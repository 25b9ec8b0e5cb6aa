package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Choice;
import paydirt.scenario.Function;
import paydirt.scenario.Node;
import paydirt.scenario.OtherCost;
import paydirt.scenario.RandomScenarios;
import paydirt.scenario.Scenario;

/** What is left after each step, and whose it is. */
@Domain(RandomScenarios.class)
@Domain(DomainContext.Global.class)
class ContributionChapterTest {

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void contribution_of_the_company_is_that_of_its_products(@ForAll Scenario company) {
    Figures figures = Figures.of(company);
    double[] whole = figures.months().get("contribution.cm2");
    for (int t = 0; t < whole.length; t++) {
      double sum = 0;
      for (Node product : company.products()) {
        sum += figures.months().get(product.pathOf("contribution"))[t];
      }
      double rounding = 1e-12 * figures.largestLike("contribution.cm2");
      assertThat(sum).isCloseTo(whole[t], within(Math.max(1e-9, rounding)));
    }
  }

  @Example
  void a_cost_is_counted_in_the_step_of_its_function_if_it_grows_with_users_or_revenue() {
    // Revenue 100 · 1.1^t; a tenth of it is support, a fifth commission, 300 fixed.
    Evaluation company =
        new Evaluator()
            .evaluate(
                Scenario.EMPTY.with(
                    root ->
                        share(
                            share(Startup.in(root), "support", Function.COST_OF_REVENUE, 0.1),
                            "commission",
                            Function.SALES,
                            0.2)));
    assertThat(TrainingLab.outcome(company, "margin.cm1LastYear")).isCloseTo(1, within(1e-12));
    assertThat(TrainingLab.outcome(company, "margin.cm2LastYear")).isCloseTo(0.9, within(1e-12));
    assertThat(TrainingLab.outcome(company, "margin.cm3LastYear")).isCloseTo(0.7, within(1e-12));
    assertThat(TrainingLab.outcome(company, "margin.grossLastYear")).isCloseTo(0.9, within(1e-12));
  }

  private static Node share(Node root, String id, Choice.Option function, double share) {
    return root.adding(
        OtherCost.SECTION,
        id,
        id,
        cost ->
            cost.with(Function.CHOICE, function)
                .with(OtherCost.KIND, OtherCost.REVENUE_SHARE)
                .with(OtherCost.SHARE_OF_REVENUE, share));
  }
}
