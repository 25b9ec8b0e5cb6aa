package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paydirt.model.DemandLab.at;

import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.formula.Line;
import paydirt.scenario.Community;
import paydirt.scenario.Function;
import paydirt.scenario.Market;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Problem;
import paydirt.scenario.Role;
import paydirt.scenario.Scenario;

/**
 * The community around our open weights, by hand: 999 developers, and 9,000 who join when the model
 * is ready in month 4.
 */
class CommunityChapterTest {
  private static final Offset<Double> TINY = within(1e-9);

  private static Scenario scenario(UnaryOperator<Node> market, UnaryOperator<Node> change) {
    return MarketLab.scenario(
        app -> app,
        off -> market.apply(gathered(off.with(Market.COMPETITION, Market.OFF))),
        root ->
            change.apply(
                root.changing("models.own", model -> model.with(Model.WEIGHTS, Model.OPEN))
                    .adding(Role.SECTION, "research", "Research", role -> staff(role))));
  }

  private static Evaluation with(UnaryOperator<Node> market) {
    return new Evaluator().evaluate(scenario(market, root -> root));
  }

  private static Node gathered(Node market) {
    return market
        .with(Community.COMMUNITY, Community.ON)
        .with(Community.AT_START, 999)
        .with(Community.PER_RELEASE, 9_000)
        .with(Community.GROWTH, 0)
        .with(Community.WEIGHT, 0.2)
        .with(Community.WORK, 0.01)
        .with(Community.MOST_WORK, 0.05)
        .with(Community.LEAK, 0.1);
  }

  /** Ten researchers at 1,000 a month each. */
  private static Node staff(Node role) {
    return role.with(Function.CHOICE, Function.RESEARCH)
        .with(Role.HEADS, 10)
        .with(Role.SALARY, 12_000)
        .with(Role.ON_COSTS, 0)
        .with(Role.RAISE, 0);
  }

  private static double community(Evaluation company, String line, int month) {
    return TrainingLab.at(company, "community." + line, month);
  }

  @Test
  void developers_join_with_every_release_and_grow_in_between() {
    Evaluation company =
        with(market -> market.with(Community.GROWTH, Value.of(0).then(5, Step.Change.SET, 0.44)));
    assertThat(community(company, "developers", 3)).isEqualTo(999, TINY);
    assertThat(community(company, "developers", 4)).isEqualTo(9_999, TINY);
    // 44 % a year are 20 % in six months.
    assertThat(community(company, "developers", 10)).isEqualTo(9_999 * 1.2, within(1e-6));
  }

  /** log10(1 + 999) and log10(1 + 9,999). */
  @Test
  void its_strength_is_the_order_of_magnitude_of_the_developers() {
    Evaluation company = with(market -> market);
    assertThat(community(company, "strength", 3)).isEqualTo(3, TINY);
    assertThat(community(company, "strength", 4)).isEqualTo(4, TINY);
  }

  /** 0.2 · 4 on top of −0.875, against rivals at −0.25, the open model at −0.25, none at 0. */
  @Test
  void under_competition_it_makes_us_more_likely_to_be_chosen() {
    Evaluation company = with(market -> market.with(Market.COMPETITION, Market.ON));
    double ours = Math.exp(-0.875 + 0.8);
    assertThat(at(company, "market.share", 4))
        .isEqualTo(ours / (ours + 2 * Math.exp(-0.25) + Math.exp(-0.25) + 1), TINY);
  }

  /** 999 · 1 % per 1,000 of 10,000; then 9.999 % would be more than the most, 5 %. */
  @Test
  void it_takes_over_a_share_of_the_work_of_research_staff_up_to_the_most() {
    Evaluation company = with(market -> market);
    assertThat(community(company, "work", 3)).isEqualTo(-99.9, TINY);
    assertThat(community(company, "work", 4)).isEqualTo(-500, TINY);
    Evaluation alone =
        new Evaluator()
            .evaluate(
                scenario(market -> market.with(Community.COMMUNITY, Community.OFF), root -> root));
    for (int month : new int[] {3, 4}) {
      assertThat(TrainingLab.at(company, "research.staff", month))
          .isEqualTo(
              TrainingLab.at(alone, "research.staff", month) + community(company, "work", month),
              TINY);
    }
  }

  @Test
  void a_part_of_those_who_would_come_hosts_the_model_itself() {
    Evaluation company = with(market -> market);
    assertThat(at(company, "community.leak", 4)).isEqualTo(0.1, TINY);
    assertThat(at(company, "users.selfHosting", 4)).isEqualTo(100, TINY);
    assertThat(at(company, "users.new", 4)).isEqualTo(900, TINY);
  }

  /** The open model answers a quarter of the requests: 10 % · 25 %. */
  @Test
  void only_what_models_with_open_weights_answer_can_be_hosted_by_others() {
    Evaluation company = new Evaluator().evaluate(scenario(market -> market, MarketLab::routed));
    assertThat(at(company, "users.selfHosting", 12)).isEqualTo(25, TINY);
  }

  @Test
  void a_product_on_a_model_that_is_not_open_loses_nobody_to_self_hosting() {
    Evaluation company = new Evaluator().evaluate(scenario(market -> market, MarketLab::rented));
    assertThat(at(company, "users.new", 4)).isEqualTo(1_000);
    assertThat(company.model().sheet().lines())
        .extracting(Line::id)
        .doesNotContain("products.app.community.leak", "products.app.users.selfHosting");
  }

  @Test
  void without_open_weights_there_is_no_community_and_the_check_says_so() {
    Scenario closed =
        scenario(
            market -> market,
            root -> root.changing("models.own", model -> model.with(Model.WEIGHTS, Model.CLOSED)));
    assertThat(closed.problems())
        .extracting(Problem::toString)
        .anyMatch(text -> text.contains("market.community") && text.contains("changes nothing"));
    assertThat(new Evaluator().evaluate(closed).model().sheet().lines())
        .extracting(Line::id)
        .noneMatch(id -> id.contains("community."));
  }
}
