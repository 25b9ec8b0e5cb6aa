package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.engine.Outcome;
import paydirt.formula.Formula;
import paydirt.scenario.Demand;
import paydirt.scenario.Function;
import paydirt.scenario.Node;
import paydirt.scenario.OtherCost;
import paydirt.scenario.Pricing;
import paydirt.scenario.Scenario;
import paydirt.unit.Unit;

/** {@link Startup} with other costs and prices. */
class BreakEvenChapterTest {

  private static Evaluation startup(UnaryOperator<Node> change) {
    return new Evaluator().evaluate(Scenario.EMPTY.with(root -> change.apply(Startup.in(root))));
  }

  private static Outcome outcome(Evaluation evaluation, String id) {
    return evaluation.projection().outcome(evaluation.model().sheet().line(id));
  }

  /** 100 users at 20 a month who cost 12 each, and 50,000 of fixed cost. */
  private static Evaluation shop(double price) {
    return startup(
        root ->
            root.changing("products.app", app -> app.with(Pricing.PRICE, price))
                .changing("costs.all", cost -> cost.with(OtherCost.MONTHLY, 50_000))
                .adding(
                    OtherCost.SECTION,
                    "each",
                    "Each",
                    cost ->
                        cost.with(Function.CHOICE, Function.COST_OF_REVENUE)
                            .with(OtherCost.KIND, OtherCost.PER_USER)
                            .with(OtherCost.EACH_USER, 12)));
  }

  @Test
  void volume_is_fixed_cost_over_what_a_user_leaves() {
    // Golden: 50,000 ÷ (20 − 12).
    assertThat(outcome(shop(20), "breakEven.volume").value().orElseThrow())
        .isCloseTo(6_250, within(1e-9));
  }

  @Test
  void no_volume_is_enough_where_a_user_costs_what_it_pays() {
    assertThat(outcome(shop(12), "breakEven.volume").reason())
        .isEqualTo("a paying user brings no more than its variable cost");
  }

  @Test
  void price_is_variable_cost_and_a_users_part_of_the_fixed_cost() {
    // 12 + 50,000 ÷ 100.
    assertThat(outcome(shop(20), "breakEven.price").value().orElseThrow())
        .isCloseTo(512, within(1e-9));
  }

  @Test
  void without_paying_users_neither_volume_nor_price_breaks_even() {
    Evaluation empty =
        startup(root -> root.changing("products.app", app -> app.with(Demand.PAYING_AT_START, 0)));
    assertThat(outcome(empty, "breakEven.volume").reason())
        .isEqualTo("no paying user in the last 12 months");
    assertThat(outcome(empty, "breakEven.price").reason())
        .isEqualTo("no paying user in the last 12 months");
  }

  @Test
  void utilisation_is_what_tokens_must_fill_of_a_paid_hour() {
    // Golden: 4 GPUs at 2.21 that write 2,400 tokens a second cost 1.4616 per 1M at 70 %; sold at
    // that price, they break even at 70 %.
    Formula hour = Formula.constant(4 * 2.21, Unit.MONEY.per(Unit.HOUR));
    Formula price = Formula.constant(1.4616, Unit.MONEY.per(Unit.MILLION_TOKENS));
    Formula speed = Formula.constant(2_400, Unit.TOKEN.per(Unit.SECOND));
    Outcome utilisation =
        new StatedLines().outcome(Unit.SHARE, BreakEvenChapter.utilisation(hour, price, speed));
    assertThat(utilisation.value().orElseThrow()).isCloseTo(0.7, within(5e-5));
  }

  @Test
  void each_kind_of_profit_begins_in_its_month() {
    // Revenue 100 · 1.1^t, support 100, commission of half the revenue, 100 of other cost: gross
    // profit 100 · 1.1^t − 100, contribution 50 · 1.1^t, the others 50 · 1.1^t − 200, which is
    // above
    // zero from t = 15 on, where 1.1^t passes 4.
    Evaluation company =
        startup(
            root ->
                root.changing("costs.all", cost -> cost.with(OtherCost.MONTHLY, 100))
                    .adding(
                        OtherCost.SECTION,
                        "support",
                        "Support",
                        cost ->
                            cost.with(Function.CHOICE, Function.COST_OF_REVENUE)
                                .with(OtherCost.MONTHLY, 100))
                    .adding(
                        OtherCost.SECTION,
                        "commission",
                        "Commission",
                        cost ->
                            cost.with(Function.CHOICE, Function.SALES)
                                .with(OtherCost.KIND, OtherCost.REVENUE_SHARE)
                                .with(OtherCost.SHARE_OF_REVENUE, 0.5)));
    assertThat(outcome(company, "breakEven.grossProfit").value()).hasValue(2);
    assertThat(outcome(company, "breakEven.contribution").value()).hasValue(1);
    for (String kind : new String[] {"ebitda", "operating", "netIncome", "freeCashFlow"}) {
      assertThat(outcome(company, "breakEven." + kind).value()).as(kind).hasValue(16);
      assertThat(outcome(company, "breakEven." + kind + ".first").value()).as(kind).hasValue(16);
      assertThat(outcome(company, "breakEven." + kind + ".lost").isNever()).as(kind).isTrue();
    }
  }
}
