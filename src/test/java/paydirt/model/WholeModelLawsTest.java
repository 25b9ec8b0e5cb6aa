package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Section;
import paydirt.engine.Outcome;
import paydirt.engine.Series;
import paydirt.file.ScenarioReader;
import paydirt.file.ScenarioWriter;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.scenario.About;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Product;
import paydirt.scenario.RandomScenarios;
import paydirt.scenario.Route;
import paydirt.scenario.Scenario;
import paydirt.scenario.Supply;

/** What holds for all lines of every company. */
@Domain(RandomScenarios.class)
@Domain(DomainContext.Global.class)
class WholeModelLawsTest {
  private static final int TRIES = 30;
  private static final double ROUNDING = 1e-12;

  /**
   * Where a price drives all but nobody away, what one of them costs to win is beyond numbers, and
   * says so.
   */
  private static final String OF_ONE_USER = "Unit economics";

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void every_number_is_finite_and_none_is_absent_for_its_size(@ForAll Scenario company) {
    Evaluation evaluation = new Evaluator().evaluate(company);
    for (Line line : evaluation.model().sheet().lines()) {
      if (line.kind() == Kind.OUTCOME) {
        Outcome outcome = evaluation.projection().outcome(line);
        outcome.value().ifPresent(value -> assertThat(value).as(line.id()).isFinite());
        if (!line.chapter().equals(OF_ONE_USER)) {
          assertThat(outcome.reason()).as(line.id()).doesNotContain("too large");
        }
      } else {
        Series series = evaluation.projection().series(line);
        for (int t = 0; t < series.size(); t++) {
          assertThat(series.reason(t)).as(line.id()).doesNotContain("too large");
          assertThat(series.toArray(0)[t]).as(line.id()).isFinite();
        }
      }
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void a_longer_horizon_keeps_the_first_months_bit_for_bit(
      @ForAll Scenario company, @ForAll @IntRange(min = 1, max = 60) int more) {
    Figures few = Figures.of(company);
    Figures many =
        Figures.of(
            company.with(
                root ->
                    root.with(
                        About.SECTION,
                        about -> about.with(About.MONTHS_AHEAD, company.months() + more))));
    few.months()
        .forEach(
            (id, months) ->
                assertThat(Arrays.copyOf(many.months().get(id), months.length))
                    .as(id)
                    .isEqualTo(months));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void a_supply_and_a_rented_model_that_nobody_uses_change_nothing_else(@ForAll Scenario company) {
    Figures without = Figures.of(company);
    Figures with =
        Figures.of(
            company.with(
                root ->
                    root.adding(Supply.SECTION, "unused", "Unused", supply -> supply)
                        .adding(
                            Model.SECTION,
                            "unused",
                            "Unused",
                            model -> model.with(Model.KIND, Model.RENTED))));
    assertSame(without, with);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void a_route_that_no_request_takes_changes_nothing_else(@ForAll Scenario company) {
    Figures with = Figures.of(company.with(WholeModelLawsTest::withUnusedRoutes));
    assertSame(Figures.of(company), with);
  }

  /** One more route of every product that has some, to a model that it has none to. */
  private static Node withUnusedRoutes(Node root) {
    List<Node> products = new ArrayList<>();
    for (Node product : root.items(Product.SECTION)) {
      List<String> taken =
          product.items(Route.SECTION).stream().map(route -> route.text(Route.MODEL)).toList();
      Optional<String> free =
          root.items(Model.SECTION).stream()
              .map(Node::id)
              .filter(model -> !taken.isEmpty() && !taken.contains(model))
              .findFirst();
      products.add(
          free.map(
                  model ->
                      product.adding(
                          Route.SECTION,
                          "unused",
                          "Unused",
                          route -> route.with(Route.MODEL, model).with(Route.REQUEST_SHARE, 0)))
              .orElse(product));
    }
    return root.withItems(Product.SECTION, products);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void a_company_read_from_its_file_has_the_same_numbers_to_the_last_bit(@ForAll Scenario company) {
    byte[] file = ScenarioWriter.toText(company).getBytes(StandardCharsets.UTF_8);
    Scenario read = ScenarioReader.ofScenarios().read("file", file).scenario().orElseThrow();
    assertSame(Figures.of(company), Figures.of(read));
  }

  private static void assertSame(Figures expected, Figures actual) {
    expected
        .months()
        .forEach((id, months) -> assertThat(actual.months().get(id)).as(id).isEqualTo(months));
    assertThat(actual.outcomes()).containsAllEntriesOf(expected.outcomes());
  }

  /** Sums may cancel, so that rounding is held against the largest amount of the same unit. */
  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void the_order_of_items_changes_nothing_but_rounding(@ForAll Scenario company) {
    Figures forwards = Figures.of(company);
    Figures backwards = Figures.of(company.with(WholeModelLawsTest::reversed));
    forwards
        .months()
        .forEach(
            (id, months) -> {
              double[] other = backwards.months().get(id);
              for (int t = 0; t < months.length; t++) {
                assertClose(id, months[t], other[t], ROUNDING * forwards.largestLike(id));
              }
            });
  }

  private static void assertClose(String id, double one, double other, double rounding) {
    boolean isSame = Double.isNaN(one) ? Double.isNaN(other) : Math.abs(one - other) <= rounding;
    if (!isSame) {
      throw new AssertionError(id + " is " + one + " and in another order " + other);
    }
  }

  private static Node reversed(Node node) {
    Node reversed = node;
    for (Section part : node.section().parts()) {
      List<Node> inside = new ArrayList<>();
      for (Node child : node.parts().get(part)) {
        inside.add(reversed(child));
      }
      Collections.reverse(inside);
      reversed = reversed.withItems(part, inside);
    }
    return reversed;
  }
}
