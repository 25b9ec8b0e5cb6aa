package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paydirt.model.TrainingLab.at;

import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Choice;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.scenario.Demand;
import paydirt.scenario.Function;
import paydirt.scenario.Node;
import paydirt.scenario.OtherCost;
import paydirt.scenario.Pricing;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.Role;
import paydirt.scenario.Scenario;
import paydirt.scenario.Usage;

/** The startup with 100 users who pay 1, here from month 7 on 3, and with one role. */
class PeopleChapterTest {
  private static final Offset<Double> TINY = within(1e-9);

  private static Evaluation with(UnaryOperator<Node> role) {
    return evaluate(
        root ->
            root.adding(
                Role.SECTION,
                "crew",
                "Crew",
                crew ->
                    role.apply(
                        crew.with(Role.SALARY, 1_200)
                            .with(Role.ON_COSTS, 0.5)
                            .with(Role.RAISE, 0.1))));
  }

  private static Evaluation evaluate(UnaryOperator<Node> change) {
    return new Evaluator()
        .evaluate(
            Scenario.EMPTY.with(
                root ->
                    change.apply(
                        Startup.in(root)
                            .changing(
                                "products.app",
                                pricing ->
                                    pricing.with(
                                        Pricing.PRICE, Value.of(1).then(7, Step.Change.SET, 3))))));
  }

  @Test
  void a_head_costs_a_twelfth_of_the_salary_with_on_costs_raised_every_twelfth_month() {
    Evaluation company = with(role -> role.with(Role.HEADS, 2));

    assertThat(at(company, "team.crew.cost", 12)).isEqualTo(2 * 100 * 1.5, TINY);
    assertThat(at(company, "team.crew.cost", 13)).isEqualTo(2 * 110 * 1.5, TINY);
    assertThat(at(company, "team.headcount", 12)).isEqualTo(2);
  }

  /** 100 paying users, one head for 30 of them: 3.33, so 4. */
  @Test
  void heads_that_grow_with_users_are_whole_and_never_fewer_than_planned() {
    UnaryOperator<Node> withUsers =
        role -> role.with(Role.GROWTH, Role.WITH_USERS).with(Role.USERS_EACH, 30);

    assertThat(
            at(with(role -> withUsers.apply(role).with(Role.HEADS, 2)), "team.crew.headcount", 1))
        .isEqualTo(4);
    assertThat(
            at(with(role -> withUsers.apply(role).with(Role.HEADS, 7)), "team.crew.headcount", 1))
        .isEqualTo(7);
  }

  /** 100 a month are 1,200 a year, for one head each 1,000: 2; from month 7 on 3,600: 4. */
  @Test
  void heads_that_grow_with_revenue_count_a_month_twelve_times() {
    Evaluation company =
        with(
            role ->
                role.with(Role.GROWTH, Role.WITH_REVENUE)
                    .with(Role.REVENUE_EACH, 1_000)
                    .with(Role.HEADS, 0));

    assertThat(at(company, "team.crew.headcount", 6)).isEqualTo(2);
    assertThat(at(company, "team.crew.headcount", 7)).isEqualTo(4);
  }

  /**
   * Three more in month 13, each a fifth of a raised salary of 1,320; a dismissal costs nothing.
   */
  @Test
  void who_is_new_costs_a_share_of_a_salary_once() {
    Evaluation company =
        with(
            role ->
                role.with(
                        Role.HEADS,
                        Value.of(2).then(13, Step.Change.SET, 5).then(15, Step.Change.SET, 1))
                    .with(Role.HIRING, 0.2));

    assertThat(at(company, "team.crew.hired", 1)).isZero();
    assertThat(at(company, "team.crew.hiringCost", 13)).isEqualTo(3 * 0.2 * 1_320, TINY);
    assertThat(at(company, "team.crew.hiringCost", 14)).isZero();
    assertThat(at(company, "team.crew.hiringCost", 15)).isZero();
    assertThat(at(company, "team.crew.cost", 13)).isEqualTo(5 * 110 * 1.5 + 3 * 0.2 * 1_320, TINY);
    assertThat(at(company, "research.staff", 13)).isEqualTo(5 * 110 * 1.5 + 3 * 0.2 * 1_320, TINY);
  }

  /** 100 users in month 1 and 30 % fewer each month: 85, so 3 heads for 30 each, then 2. */
  @Test
  void heads_that_follow_users_go_when_users_do() {
    Evaluation company =
        evaluate(
            root ->
                root.changing("products.app", app -> app.with(RetentionPlan.CHURN, 0.3))
                    .adding(
                        Role.SECTION,
                        "crew",
                        "Crew",
                        crew ->
                            crew.with(Role.HEADS, 0)
                                .with(Role.GROWTH, Role.WITH_USERS)
                                .with(Role.USERS_EACH, 30)));

    assertThat(at(company, "team.crew.headcount", 1)).isEqualTo(3);
    assertThat(at(company, "team.crew.headcount", 2)).isEqualTo(2);
    assertThat(at(company, "team.crew.hired", 2)).isZero();
  }

  @Test
  void engineers_are_research_and_development_on_a_line_of_their_own() {
    Evaluation company =
        with(role -> role.with(Function.CHOICE, Function.ENGINEERING).with(Role.HEADS, 2));

    assertThat(at(company, "research.engineering", 1)).isEqualTo(300, TINY);
    assertThat(at(company, "research.staff", 1)).isZero();
    assertThat(at(company, "nature.people", 1)).isEqualTo(300, TINY);
  }

  // ---- other costs, by what they grow with

  /**
   * 100 paying users and 40 free ones who all stay; 12 requests a day are 365 a month, a free user
   * asks half as much; each reads 1,000 tokens and writes 200.
   */
  private static double cost(Choice.Option kind, UnaryOperator<Node> amount) {
    Evaluation company =
        evaluate(
            root ->
                root.changing(
                        "products.app",
                        demand ->
                            demand
                                .with(Demand.FREE_AT_START, 40)
                                .with(Demand.CONVERSION, 0)
                                .with(Demand.FREE_CHURN, 0))
                    .changing(
                        "products.app",
                        usage ->
                            usage
                                .with(Usage.REQUESTS, 12)
                                .with(Usage.FREE_USE, 0.5)
                                .with(Usage.INPUT_TOKENS, 1_000)
                                .with(Usage.OUTPUT_TOKENS, 200)
                                .with(Usage.REASONING_TOKENS, 0))
                    .adding(
                        OtherCost.SECTION,
                        "some",
                        "Some",
                        cost -> amount.apply(cost.with(OtherCost.KIND, kind))));
    return at(company, "costs.some.cost", 1);
  }

  @Test
  void a_cost_grows_with_users_of_any_kind_tokens_or_requests() {
    assertThat(cost(OtherCost.PER_USER, c -> c.with(OtherCost.EACH_USER, 2))).isEqualTo(200, TINY);
    assertThat(cost(OtherCost.PER_ANY_USER, c -> c.with(OtherCost.EACH_OF_ALL, 2)))
        .isEqualTo(280, TINY);
    // 100 · 365 + 40 · 365 / 2 = 43,800 requests of 1,200 tokens: 52.56M.
    assertThat(cost(OtherCost.PER_REQUEST, c -> c.with(OtherCost.EACH_REQUEST, 0.5)))
        .isEqualTo(21_900, TINY);
    assertThat(cost(OtherCost.PER_TOKENS, c -> c.with(OtherCost.MILLION_TOKENS_EACH, 10)))
        .isEqualTo(525.6, TINY);
  }

  @Test
  void a_cost_of_engineering_is_other_research() {
    Evaluation company =
        evaluate(
            root ->
                root.adding(
                    OtherCost.SECTION,
                    "tools",
                    "Tools",
                    cost ->
                        cost.with(Function.CHOICE, Function.ENGINEERING)
                            .with(OtherCost.MONTHLY, 70)));

    // The startup's own cost of 300 is research too.
    assertThat(at(company, "research.other", 1)).isEqualTo(370, TINY);
  }
}
