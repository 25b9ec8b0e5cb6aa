package paydirt.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.chart.Theme;
import paydirt.formula.Line;
import paydirt.model.ProductEconomics;
import paydirt.scenario.Market;
import paydirt.scenario.Model;
import paydirt.scenario.Pricing;
import paydirt.scenario.Product;
import paydirt.scenario.Scenario;
import paydirt.scenario.Usage;
import paydirt.ui.ListeningDesk;
import paydirt.ui.theme.ThemeSwitch;
import paydirt.unit.Notation;

/** A chat whose users differ and an API whose users are alike, both on a rented model. */
@ExtendWith(ApplicationExtension.class)
class CustomersViewTest {
  private static final String GROUPS = "Who pays, who costs";
  private static final String USERS = "Users";
  private static final String COMING = "Users who come and go";
  private static final String UNITS = "Unit economics";
  private static final String PRICES = "Price against the market";

  private final Evaluation company = company(market -> market);
  private final ListeningDesk desk = new ListeningDesk();
  private CustomersView view;
  private Parent root;

  @Start
  void show(Stage stage) {
    view = new CustomersView(desk, Theme.LIGHT);
    root = (Parent) view.node();
    view.show(company, Optional.empty());
    Scene scene = new Scene(root, 1192, 640);
    new ThemeSwitch(Theme.LIGHT).attach(scene);
    stage.setScene(scene);
    stage.show();
  }

  private static Evaluation company(UnaryOperator<paydirt.scenario.Node> market) {
    return new Evaluator()
        .evaluate(
            Scenario.EMPTY.with(
                root ->
                    root.adding(
                            Model.SECTION,
                            "theirs",
                            "Theirs",
                            model -> model.with(Model.KIND, Model.RENTED))
                        .adding(
                            Product.SECTION,
                            "chat",
                            "Chat",
                            product ->
                                product
                                    .with(Product.MODEL, "theirs")
                                    .with(Pricing.PRICE, 2)
                                    .with(Usage.SPREAD, Usage.LOG_NORMAL)
                                    .with(Usage.SIGMA, 1.3))
                        .adding(
                            Product.SECTION,
                            "api",
                            "API",
                            product ->
                                product
                                    .with(Product.MODEL, "theirs")
                                    .with(Pricing.PRICING, Pricing.TOKENS))
                        .with(Market.SECTION, market)));
  }

  private static Stream<Node> nodes(Node from) {
    return from instanceof Parent parent
        ? Stream.concat(
            Stream.of(from),
            parent.getChildrenUnmodifiable().stream().flatMap(CustomersViewTest::nodes))
        : Stream.of(from);
  }

  private static List<String> texts(Node from) {
    return nodes(from)
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .filter(text -> text != null && !text.isEmpty())
        .toList();
  }

  private List<Node> all(String styleClass) {
    return nodes(root).filter(node -> node.getStyleClass().contains(styleClass)).toList();
  }

  private Node chart(String title) {
    return all("chart-surface").stream()
        .filter(surface -> surface.getAccessibleText().startsWith(title + ", "))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no chart “" + title + "” is in sight"));
  }

  private String readAt(FxRobot robot, String title, KeyCode... keys) {
    Node surface = chart(title);
    robot.interact(surface::requestFocus);
    for (KeyCode key : keys) {
      robot.type(key);
    }
    return surface.getAccessibleText();
  }

  private int last() {
    return company.projection().months();
  }

  private ProductEconomics product(int index) {
    return company.model().products().get(index);
  }

  /** An amount of money in a month, 1-based, as the window writes it. */
  private String money(Line line, int month) {
    return notation().money(company.projection().series(line).value(month - 1));
  }

  private Notation notation() {
    return company.scenario().notation();
  }

  private String told(Line outcome) {
    double value = company.projection().outcome(outcome).value().orElseThrow();
    return outcome.unit().isMoney()
        ? notation().money(value)
        : notation().compactNumber(value, outcome.unit());
  }

  // ---- tiles and products

  @Test
  void tiles_show_the_outcomes_of_the_chosen_product(FxRobot robot) {
    List<Node> tiles = all("tile");
    assertThat(texts(tiles.get(0))).contains(told(product(0).lastYear().revenuePerUser()));
    assertThat(texts(tiles.get(1))).contains(told(product(0).lastYear().contribution()));
    assertThat(texts(tiles.get(2))).contains(told(product(0).lastYear().churn()));
    robot.clickOn("API");
    assertThat(texts(tiles.get(0))).contains(told(product(1).lastYear().revenuePerUser()));
    assertThat(texts(tiles.get(4))).contains(told(product(1).lastYear().value()));
  }

  @Test
  void a_tile_opens_the_explanation_of_the_chosen_product_s_number(FxRobot robot) {
    robot.clickOn("API").clickOn("Lifetime value");
    assertThat(desk.explained()).containsExactly("products.api.unit.ltv 1");
  }

  @Test
  void the_chosen_product_stays_chosen_when_the_numbers_change(FxRobot robot) {
    robot.clickOn("API");
    robot.interact(() -> view.show(company(market -> market), Optional.of(company)));
    assertThat(texts(root)).contains("All users of API are alike");
  }

  @Test
  void a_product_that_the_saved_document_has_not_is_compared_with_nothing(FxRobot robot) {
    Evaluation nothing = new Evaluator().evaluate(Scenario.EMPTY);
    robot.interact(() -> view.show(company, Optional.of(nothing)));
    assertThat(texts(all("tile").get(0)))
        .contains(told(product(0).lastYear().revenuePerUser()))
        .noneMatch(text -> text.startsWith("was"));
  }

  @Test
  void a_scenario_that_sells_nothing_says_so(FxRobot robot) {
    robot.interact(() -> view.show(new Evaluator().evaluate(Scenario.EMPTY), Optional.of(company)));
    assertThat(texts(root)).contains("Nothing is sold");
    robot.interact(() -> view.show(company, Optional.empty()));
    assertThat(texts(root)).contains(GROUPS).doesNotContain("Nothing is sold");
  }

  // ---- groups of users

  @Test
  void each_tenth_pays_costs_and_earns_what_the_engine_says(FxRobot robot) {
    ProductEconomics.UserMonth heaviest = product(0).tenths().get(9);
    assertThat(company.projection().series(heaviest.earns()).value(last() - 1)).isNegative();
    assertThat(readAt(robot, GROUPS, KeyCode.END))
        .isEqualTo(
            GROUPS
                + ", Heaviest tenth: Pays "
                + money(heaviest.pays(), last())
                + ", Costs "
                + money(heaviest.costs(), last())
                + ", Earns "
                + money(heaviest.earns(), last()));
  }

  @Test
  void free_users_stand_before_the_tenths_and_pay_nothing(FxRobot robot) {
    assertThat(readAt(robot, GROUPS, KeyCode.HOME))
        .isEqualTo(
            GROUPS
                + ", Free user: Pays $0, Costs "
                + money(product(0).perUser().servingFree().orElseThrow(), last()));
    robot.type(KeyCode.ENTER, KeyCode.RIGHT, KeyCode.ENTER);
    assertThat(desk.explained())
        .containsExactly(
            "products.chat.unit.servingFree " + last(), "products.chat.tenths.1.earns " + last());
  }

  @Test
  void a_year_earlier_is_a_year_earlier(FxRobot robot) {
    robot.clickOn(named("A year earlier"));
    assertThat(readAt(robot, GROUPS, KeyCode.END))
        .contains("Costs " + money(product(0).tenths().get(9).costs(), last() - 12));
    robot.type(KeyCode.ENTER);
    assertThat(desk.explained()).containsExactly("products.chat.tenths.10.earns " + (last() - 12));
    assertThat(named("A year later").isDisabled()).isFalse();
    robot.clickOn(named("A year later"));
    assertThat(named("A year later").isDisabled()).isTrue();
  }

  private Node named(String name) {
    return nodes(root)
        .filter(node -> name.equals(node.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_month_chosen_on_a_chart_over_time_is_that_of_the_tenths(FxRobot robot) {
    readAt(robot, USERS, KeyCode.HOME, KeyCode.RIGHT, KeyCode.ENTER);
    assertThat(desk.explained()).containsExactly("products.chat.users.total 2");
    readAt(robot, GROUPS, KeyCode.END, KeyCode.ENTER);
    assertThat(desk.explained()).endsWith("products.chat.tenths.10.earns 2");
  }

  @Test
  void plans_say_who_loses_money_and_what_would_stop_it(FxRobot robot) {
    robot.clickOn("Plans");
    ProductEconomics.PlanLoss plan = product(0).losses().orElseThrow().plans().get(0);
    List<String> words = texts(all("plan-table").get(0));
    for (Line line : List.of(plan.paid(), plan.price(), plan.heavy().earns())) {
      assertThat(words).contains(line.label(), money(line, last()));
    }
    double allowance = company.projection().series(plan.allowance()).value(last() - 1);
    assertThat(words)
        .contains(plan.allowance().label() + ", req/user·mo", Notation.compactNumber(allowance));
    double share = company.projection().series(plan.percentile()).value(last() - 1);
    assertThat(share).isStrictlyBetween(0.1, 0.99);
    robot.clickOn(notation().compact(share, plan.percentile().unit()));
    assertThat(desk.explained()).containsExactly("products.chat.loss.percentile " + last());
  }

  @Test
  void users_who_are_alike_are_an_empty_state_that_leads_to_their_spread(FxRobot robot) {
    robot.clickOn("API");
    assertThat(texts(root)).contains("All users of API are alike");
    robot.clickOn("Let users differ");
    assertThat(desk.opened()).containsExactly("products.api.spread");
  }

  // ---- over time

  @Test
  void users_are_told_at_month_end_and_as_they_come_and_go(FxRobot robot) {
    ProductEconomics.Users users = product(0).users();
    assertThat(readAt(robot, USERS, KeyCode.END))
        .contains("Users " + count(users.total()), "Paying " + count(users.paying()))
        .contains("Free " + count(users.free().orElseThrow()));
    robot.clickOn("In the month");
    assertThat(readAt(robot, COMING, KeyCode.END))
        .contains("New " + count(users.arriving()))
        .contains("Begin to pay " + count(users.beginning()))
        .contains("Leave, paying " + count(users.leaving()));
  }

  private String count(Line line) {
    return Notation.compactNumber(company.projection().series(line).value(last() - 1));
  }

  @Test
  void a_user_and_a_million_tokens_bring_and_cost_what_the_engine_says(FxRobot robot) {
    ProductEconomics.PerUser user = product(0).perUser();
    assertThat(readAt(robot, UNITS, KeyCode.END))
        .contains("Revenue " + money(user.revenue(), last()))
        .contains("Serving " + money(user.serving(), last()))
        .contains("Contribution " + money(user.contribution(), last()));
    robot.clickOn("1M tokens");
    assertThat(readAt(robot, UNITS, KeyCode.END, KeyCode.ENTER))
        .contains("Price " + money(product(0).perMillion().price(), last()))
        .contains("Cost " + money(product(0).perMillion().cost(), last()));
    assertThat(desk.explained()).containsExactly("products.chat.unit.pricePerMillion " + last());
  }

  @Test
  void without_competition_there_is_no_market_price_but_a_way_to_it(FxRobot robot) {
    assertThat(texts(root)).contains("No market to compare with");
    robot.clickOn("Set competition");
    assertThat(desk.opened()).containsExactly("market.competition");
  }

  @Test
  void the_price_stands_among_those_of_the_market(FxRobot robot) {
    Evaluation contested = company(market -> market.with(Market.COMPETITION, Market.ON));
    robot.interact(() -> view.show(contested, Optional.empty()));
    ProductEconomics product = contested.model().products().get(0);
    ProductEconomics.Market market = product.market().orElseThrow();
    String words = readAt(robot, PRICES, KeyCode.END);
    assertThat(words).contains("Ours " + price(contested, product.listed()));
    assertThat(words).contains("Market " + price(contested, market.price()));
    assertThat(words).contains("Rivals " + price(contested, market.rivals()));
    assertThat(words).contains("Self-hosted " + price(contested, market.selfHosting()));
  }

  private static String price(Evaluation of, Line line) {
    return of.scenario()
        .notation()
        .money(of.projection().series(line).value(of.projection().months() - 1));
  }
}
