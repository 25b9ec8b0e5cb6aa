package paydirt.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Crossover.Answer;
import paydirt.analysis.Crossover.Crossing;
import paydirt.analysis.Crossover.Duel;
import paydirt.analysis.Crossover.Kind;
import paydirt.analysis.Crossover.Point;
import paydirt.analysis.Crossover.Range;
import paydirt.analysis.Crossover.Way;
import paydirt.driver.Value;
import paydirt.scenario.About;
import paydirt.scenario.Assertion;
import paydirt.scenario.Demand;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.OtherCost;
import paydirt.scenario.OwnLine;
import paydirt.scenario.Product;
import paydirt.scenario.RentedPlan;
import paydirt.scenario.ResearchBlock;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.Role;
import paydirt.scenario.Route;
import paydirt.scenario.Scenario;
import paydirt.scenario.ServingPlan;
import paydirt.scenario.Supply;
import paydirt.scenario.TestModels;
import paydirt.scenario.TrainingPlan;
import paydirt.scenario.Usage;

/**
 * A product that only writes, rented at 0.50 per 1M output tokens or hosted on single accelerators
 * of 1 an hour that write 1,000 tokens a second: a replica costs 730 a month and writes 2.628B.
 *
 * <pre>
 * One replica costs as much as 730 / 0.5 = 1.46B rented tokens. Above 2.628B two cost 1,460, as much as 2.92B tokens. The third, from
 * 5.256B on, costs 2,190 in all, less than 5.256B · 0.5 = 2,628: no more crossings.
 *
 * Data for training at 4,380, over twelve months on sale, is 365 a month. With it one replica is as dear as (730 + 365) / 0.5 = 2.19B
 * tokens, two as (1,460 + 365) / 0.5 = 3.65B, and three, with 2,555, are cheaper than 5.256B rented tokens at once.
 * </pre>
 */
class CrossoverTest {

  private static final Range RANGE = new Range(0.1e9, 50e9);
  private static final Way RENT = new Way(0, Kind.RENT);
  private static final Way HOST = new Way(1, Kind.HOST);
  private static final Way TRAIN = new Way(1, Kind.TRAIN);

  private static Scenario scenario(UnaryOperator<Node> model) {
    return Scenario.EMPTY.with(
        root ->
            TestModels.withSupply(root)
                .with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 12))
                .changing("supplies.gpu", gpu -> gpu.with(Supply.HOUR_PRICE, 1))
                .adding(Model.SECTION, "it", "It", model)
                .adding(Product.SECTION, "app", "App", CrossoverTest::app));
  }

  private static Node app(Node product) {
    return product
        .with(Product.MODEL, "it")
        .with(Demand.PAYING_AT_START, 100)
        .with(Demand.NEW_USERS, 0)
        .with(Demand.WORD_OF_MOUTH, 0)
        .with(Demand.MARKETING, 0)
        .with(RetentionPlan.CHURN, 0)
        .with(Usage.REQUESTS, 120 / 365.0)
        .with(Usage.INPUT_TOKENS, 0)
        .with(Usage.OUTPUT_TOKENS, 1_000);
  }

  private static Scenario rented() {
    return scenario(
        model ->
            model
                .with(Model.KIND, Model.RENTED)
                .with(RentedPlan.SECTION, plan -> plan.with(RentedPlan.OUTPUT_PRICE, 0.5)));
  }

  private static Scenario hosted(double dataCost) {
    return scenario(
        model ->
            TestModels.trained(model)
                .with(
                    TrainingPlan.SECTION,
                    plan ->
                        plan.with(TrainingPlan.TOKENS, 0).with(TrainingPlan.DATA_COST, dataCost))
                .with(
                    ServingPlan.SECTION,
                    plan ->
                        plan.with(ServingPlan.ACCELERATORS_PER_REPLICA, 1)
                            .with(ServingPlan.DECODE_THROUGHPUT, 1_000)
                            .with(ServingPlan.TARGET_UTILISATION, 1)
                            .with(ServingPlan.PEAK_TO_MEAN, 1)
                            .with(ServingPlan.MINIMUM_REPLICAS, 1)
                            .with(ServingPlan.AUTOSCALING, 0)));
  }

  private static Crossover crossover(Scenario... scenarios) {
    return new Crossover(new Evaluator(), List.of(scenarios), "app", 12);
  }

  private static Duel duel(Answer answer, Way one, Way other) {
    return answer.duels().stream()
        .filter(duel -> duel.one().equals(one) && duel.other().equals(other))
        .findFirst()
        .orElseThrow();
  }

  private static void assertCrossings(Duel duel, Object... tokensAndWays) {
    assertThat(duel.crossings()).hasSize(tokensAndWays.length / 2);
    for (int i = 0; i < duel.crossings().size(); i++) {
      Crossing crossing = duel.crossings().get(i);
      double expected = (double) tokensAndWays[2 * i];
      assertThat(crossing.tokens()).isCloseTo(expected, within(1e-8 * expected));
      assertThat(crossing.cheaper()).isEqualTo(tokensAndWays[2 * i + 1]);
    }
  }

  @Test
  void whole_replicas_make_several_volumes_at_which_one_way_overtakes_the_other() {
    Answer answer = crossover(rented(), hosted(0)).answer(RANGE);

    assertThat(answer.ways()).containsExactly(RENT, HOST);
    Duel duel = duel(answer, RENT, HOST);
    assertThat(duel.cheaperAtLow()).contains(RENT);
    assertCrossings(duel, 1.46e9, HOST, 2.628e9, RENT, 2.92e9, HOST);
  }

  @Test
  void training_on_top_is_a_way_of_its_own_that_pays_later() {
    Answer answer = crossover(rented(), hosted(4_380)).answer(RANGE);

    assertThat(answer.ways()).containsExactly(RENT, HOST, TRAIN);
    assertCrossings(duel(answer, RENT, HOST), 1.46e9, HOST, 2.628e9, RENT, 2.92e9, HOST);
    assertCrossings(duel(answer, RENT, TRAIN), 2.19e9, TRAIN, 2.628e9, RENT, 3.65e9, TRAIN);
  }

  @Test
  void lines_of_the_file_that_name_what_the_product_alone_has_not_are_left_out() {
    Scenario named =
        rented()
            .with(
                root ->
                    root.adding(Role.SECTION, "desk", "Desk", role -> role)
                        .adding(
                            OwnLine.SECTION,
                            "desk",
                            "Desk",
                            line -> line.with(OwnLine.FORMULA, "team.desk.cost"))
                        .adding(
                            Assertion.SECTION,
                            "small",
                            "Small",
                            small -> small.with(Assertion.CONDITION, "own.desk <= $1M")));

    assertThat(duel(crossover(named, hosted(0)).answer(RANGE), RENT, HOST).crossings()).hasSize(3);
  }

  @Test
  void between_volumes_without_a_crossing_there_is_none() {
    Duel duel = duel(crossover(rented(), hosted(0)).answer(new Range(1e6, 1.4e9)), RENT, HOST);

    assertThat(duel.crossings()).isEmpty();
    assertThat(duel.cheaperAtLow()).contains(RENT);
  }

  @Test
  void a_million_tokens_cost_what_the_month_costs_over_its_tokens() {
    // 1B tokens: rented 500, hosted 730, 0.73 per 1M.
    Answer answer = crossover(rented(), hosted(0)).answer(RANGE);
    Point billion =
        answer.points().stream().filter(point -> point.tokens() == 1e9).findFirst().orElseThrow();

    assertThat(billion.perMillion(0)).isCloseTo(0.5, within(1e-12));
    assertThat(billion.perMillion(1)).isCloseTo(0.73, within(1e-12));
  }

  @Test
  void the_planned_volume_is_that_of_the_month() {
    // 1,000 requests of 1,000 tokens.
    assertThat(crossover(rented(), hosted(0)).planned(0)).isCloseTo(1e6, within(1e-3));
    assertThat(crossover(rented(), hosted(0)).usualRange()).isEqualTo(new Range(1e4, 1e9));
  }

  @Test
  void the_cost_is_the_engines_own_for_a_scenario_with_that_many_tokens() {
    Scenario busy =
        hosted(0)
            .with(
                root ->
                    root.changing(
                        "products.app", app -> app.with(Usage.REQUESTS, 3_000 * 120 / 365.0)));
    Evaluation run = new Evaluator().evaluate(busy);
    double cost =
        run.projection().series(run.model().sheet().line("compute.servingCost")).value(11);
    Answer answer = crossover(hosted(0), rented()).answer(new Range(2e9, 3e9));

    Point top = answer.points().get(answer.points().size() - 1);
    assertThat(top.tokens()).isEqualTo(3e9);
    assertThat(top.costs().get(0)).isCloseTo(cost, within(1e-9 * cost));
  }

  @Test
  void the_product_is_looked_at_alone() {
    Scenario company =
        rented()
            .with(
                root ->
                    root.adding(Product.SECTION, "twin", "Twin", CrossoverTest::app)
                        .adding(
                            OtherCost.SECTION,
                            "rent",
                            "Rent",
                            cost -> cost.with(OtherCost.MONTHLY, 1_000))
                        .adding(Model.SECTION, "idle", "Idle", TestModels::trained));

    assertThat(crossover(company, hosted(0)).answer(RANGE).points())
        .isEqualTo(crossover(rented(), hosted(0)).answer(RANGE).points());
  }

  @Test
  void all_are_asked_the_mean_request_of_the_first() {
    Scenario wordy =
        hosted(0)
            .with(
                root -> root.changing("products.app", app -> app.with(Usage.OUTPUT_TOKENS, 7_000)));
    Answer answer = crossover(rented(), wordy).answer(RANGE);

    assertThat(answer.replaced()).containsExactly(1);
    assertCrossings(duel(answer, RENT, HOST), 1.46e9, HOST, 2.628e9, RENT, 2.92e9, HOST);
  }

  /** Free users ask for as many tokens as paying ones in the first, for others in the second. */
  @Test
  void so_are_free_users() {
    UnaryOperator<Scenario> withFree =
        scenario ->
            scenario.with(
                root ->
                    root.changing(
                        "products.app",
                        app -> app.with(Demand.FREE_AT_START, 50).with(Usage.FREE_USE, 1)));
    Scenario wordy =
        hosted(0)
            .with(
                root ->
                    root.changing(
                        "products.app",
                        app ->
                            app.with(Usage.FREE_SIZE, Usage.FREE_OF_OWN_SIZE)
                                .with(Usage.FREE_OUTPUT_TOKENS, 9_000)));
    Answer answer = crossover(withFree.apply(rented()), withFree.apply(wordy)).answer(RANGE);

    assertThat(answer.replaced()).containsExactly(1);
    assertThat(answer.points())
        .isEqualTo(
            crossover(withFree.apply(rented()), withFree.apply(hosted(0))).answer(RANGE).points());
  }

  @Test
  void prices_are_those_of_the_month() {
    // Rented at 0.50 in month 1 and a quarter of it after a year: 0.5 · 0.25^(11/12) in month 12.
    Scenario falling =
        rented()
            .with(
                root ->
                    root.changing(
                        "models.it.rental",
                        plan -> plan.with(RentedPlan.OUTPUT_PRICE, Value.of(0.5).growing(-0.75))));
    double price = 0.5 * Math.pow(0.25, 11 / 12.0);

    assertThat(crossover(falling, hosted(0)).answer(RANGE).planned().perMillion(0))
        .isCloseTo(price, within(1e-12));
  }

  /** Half on each: at 1B tokens 250 rented, and 730 for a replica. */
  @Test
  void a_product_may_be_routed_over_both() {
    Scenario both =
        hosted(0)
            .with(
                root ->
                    root.adding(
                            Model.SECTION,
                            "other",
                            "Other",
                            model ->
                                model
                                    .with(Model.KIND, Model.RENTED)
                                    .with(
                                        RentedPlan.SECTION,
                                        plan -> plan.with(RentedPlan.OUTPUT_PRICE, 0.5)))
                        .changing(
                            "products.app",
                            app ->
                                app.adding(Route.SECTION, "own", "Own", half("it"))
                                    .adding(Route.SECTION, "rent", "Rent", half("other"))));
    Answer answer = crossover(both, rented(), hosted(0)).answer(new Range(1e9, 2e9));

    assertThat(answer.ways()).extracting(Way::kind).containsExactly(Kind.MIX, Kind.RENT, Kind.HOST);
    assertThat(answer.points().get(0).costs().get(0)).isCloseTo(980, within(1e-6));
    assertThat(answer.duels()).hasSize(3);
  }

  private static UnaryOperator<Node> half(String model) {
    return route -> route.with(Route.MODEL, model).with(Route.REQUEST_SHARE, 0.5);
  }

  @Test
  void equal_ways_cost_the_same_everywhere() {
    Duel duel = crossover(rented(), rented()).answer(RANGE).duels().get(0);

    assertThat(duel.cheaperAtLow()).isEmpty();
    assertThat(duel.crossings()).isEmpty();
  }

  /** Data of 4,380 for the small run are 365 a month, half of what the run from scratch takes. */
  @Test
  void a_model_fine_tuned_from_open_weights_is_hosted_with_or_without_its_run() {
    Scenario tuned =
        hosted(4_380)
            .with(
                root ->
                    root.changing("models.it", model -> model.with(Model.KIND, Model.FINE_TUNED)));
    Way fineTune = new Way(2, Kind.FINE_TUNE);
    Answer answer = crossover(rented(), hosted(8_760), tuned).answer(RANGE);

    assertThat(answer.ways()).containsExactly(RENT, HOST, TRAIN, new Way(2, Kind.HOST), fineTune);
    assertCrossings(
        duel(answer, RENT, fineTune), 2.19e9, fineTune, 2.628e9, RENT, 3.65e9, fineTune);
    assertThat(duel(answer, TRAIN, fineTune).cheaperAtLow()).contains(fineTune);
    assertThat(duel(answer, TRAIN, fineTune).crossings()).isEmpty();
  }

  /** The first model answers until its successor is ready in month 7; each holds one replica. */
  @Test
  void successors_answer_when_they_are_ready() {
    Scenario two =
        hosted(0)
            .with(
                root ->
                    root.adding(
                            Model.SECTION,
                            "next",
                            "Next",
                            model ->
                                root.items(Model.SECTION)
                                    .get(0)
                                    .copy("next", "Next")
                                    .with(
                                        TrainingPlan.SECTION,
                                        plan ->
                                            plan.with(TrainingPlan.START, 7)
                                                .with(TrainingPlan.DATA_COST, 4_380)))
                        .changing("models.it", model -> model.with(Model.SUCCESSOR, "next")));
    Answer answer = crossover(rented(), two).answer(RANGE);

    assertThat(answer.ways()).containsExactly(RENT, HOST, TRAIN);
    // In month 12 only the successor holds its least replica; its data are 365 a month.
    assertThat(answer.planned().costs().get(1)).isCloseTo(730, within(1e-9));
    assertThat(answer.planned().costs().get(2)).isCloseTo(1_095, within(1e-9));
  }

  @Test
  void research_beside_the_runs_is_no_cost_of_the_product() {
    Scenario researching =
        hosted(0)
            .with(
                root ->
                    root.changing(
                        "supplies.gpu",
                        gpu -> gpu.adding(ResearchBlock.SECTION, "lab", "Lab", block -> block)));
    Answer answer = crossover(rented(), researching).answer(RANGE);

    assertThat(answer.ways()).containsExactly(RENT, HOST);
    assertThat(answer.points()).isEqualTo(crossover(rented(), hosted(0)).answer(RANGE).points());
  }
}
