package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.engine.Series;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.scenario.Node;
import paydirt.scenario.OwnLine;
import paydirt.scenario.Problem;
import paydirt.scenario.Scenario;

/** Lines of a person's own in the company of {@link Startup}: revenue 100 · 1.1^t, costs 300. */
class OwnFormulasTest {

  private static final String AS_SAID = "inferred";

  private Scenario company = Scenario.EMPTY.with(Startup::in);

  private void line(String id, String formula) {
    line(id, formula, AS_SAID, "");
  }

  private void line(String id, String formula, String kind, String unit) {
    company =
        company.with(
            root ->
                root.adding(
                    OwnLine.SECTION,
                    id,
                    "My " + id,
                    line ->
                        line.with(OwnLine.FORMULA, formula)
                            .with(OwnLine.KIND, option(kind))
                            .with(OwnLine.UNIT, unit)));
  }

  private static paydirt.driver.Choice.Option option(String key) {
    return OwnLine.KIND.options().stream().filter(o -> o.key().equals(key)).findFirst().get();
  }

  private Evaluation evaluated() {
    return new Evaluator().evaluate(company);
  }

  private Series series(String id) {
    Evaluation evaluation = evaluated();
    return evaluation.projection().series(evaluation.model().sheet().line(id));
  }

  private double outcome(String id) {
    Evaluation evaluation = evaluated();
    return evaluation
        .projection()
        .outcome(evaluation.model().sheet().line(id))
        .value()
        .orElseThrow();
  }

  private Line declared(String id) {
    return CompanyModel.of(company).sheet().line(id);
  }

  private List<String> problems() {
    return FormulaCheck.of(company).stream().map(Problem::sentence).toList();
  }

  @Test
  void a_line_computes_what_it_says() {
    line("twice", "2 * revenue.total");

    assertThat(series("own.twice").value(0)).isCloseTo(200, within(1e-9));
    assertThat(series("own.twice").value(1)).isCloseTo(220, within(1e-9));
  }

  @Test
  void lines_may_stand_in_any_order() {
    line("last", "own.middle + own.first");
    line("middle", "own.first * 2");
    line("first", "revenue.total");

    assertThat(series("own.last").value(0)).isCloseTo(300, within(1e-9));
    assertThat(problems()).isEmpty();
  }

  @Test
  void lines_stand_in_the_order_of_the_scenario_whatever_they_read() {
    line("b", "own.a");
    line("a", "revenue.total");

    assertThat(
            CompanyModel.of(company).sheet().lines().stream()
                .filter(line -> line.chapter().equals("Own lines"))
                .map(Line::id))
        .containsExactly("own.b", "own.a");
  }

  @Test
  void a_driver_is_read_with_its_steps() {
    line("price", "products.app.price * 10");

    assertThat(series("own.price").value(0)).isCloseTo(10, within(1e-9));
    assertThat(series("own.price").value(2)).isCloseTo(12.1, within(1e-9));
  }

  @Test
  void the_kind_and_unit_follow_from_the_formula_unless_they_are_stated() {
    line("profit", "revenue.total - $300");
    line("share", "own.profit / revenue.total", AS_SAID, "%");
    line("best", "highest(own.profit)");

    assertThat(declared("own.profit").kind()).isEqualTo(Kind.FLOW);
    assertThat(declared("own.share").kind()).isEqualTo(Kind.RATIO);
    assertThat(declared("own.share").unit().symbol()).isEqualTo("%");
    assertThat(declared("own.best").kind()).isEqualTo(Kind.OUTCOME);
    // 100 · 1.1^23 − 300
    assertThat(outcome("own.best")).isCloseTo(100 * Math.pow(1.1, 23) - 300, within(1e-9));
  }

  @Test
  void a_ratio_of_sums_declares_the_lines_that_it_divides() {
    line("margin", "(revenue.total - $50) / (revenue.total + $50)");

    assertThat(declared("own.margin.dividend").kind()).isEqualTo(Kind.FLOW);
    assertThat(series("own.margin").value(0)).isCloseTo(50.0 / 150, within(1e-12));
  }

  @Test
  void a_line_may_read_itself_a_month_ago() {
    line("saved", "previous(own.saved, 0) + revenue.total", "stock", "$");

    assertThat(series("own.saved").value(2)).isCloseTo(100 + 110 + 121, within(1e-9));
  }

  @Test
  void where_a_ratio_divides_by_zero_it_is_absent_with_its_reason() {
    line("never", "revenue.total / (revenue.total - revenue.total)");

    assertThat(series("own.never").isPresent(0)).isFalse();
    assertThat(series("own.never").reason(0)).endsWith("is zero");
  }

  @Test
  void what_is_no_finite_number_is_absent() {
    line("huge", "exp(1000 * month)");
    line("log", "ln(month - 1)");

    assertThat(series("own.huge").isPresent(0)).isFalse();
    assertThat(series("own.log").isPresent(0)).isFalse();
    assertThat(series("own.log").value(1)).isZero();
  }

  @Test
  void a_circle_is_refused_with_its_path() {
    line("a", "own.b + 1");
    line("b", "own.c + 1");
    line("c", "own.a + 1");

    assertThat(problems().get(0))
        .startsWith("lines.c.formula cannot be read at column 1: the line reads itself: ")
        .contains("own.a → own.b → own.c → own.a");
  }

  @Test
  void a_circle_within_a_month_through_stated_kinds_is_refused_too() {
    line("a", "own.b + $1", "flow", "$");
    line("b", "own.a + $1", "flow", "$");

    assertThat(problems()).hasSize(1);
    assertThat(problems().get(0)).contains("reads itself within a month: ", "own.a", "own.b");
  }

  @Test
  void a_slip_is_told_the_nearest_id() {
    line("a", "1 + revenue.totl");

    assertThat(problems())
        .containsExactly(
            "lines.a.formula cannot be read at column 5: there is no line and no driver"
                + " “revenue.totl”; did you mean “revenue.total”?");
    assertThat(FormulaCheck.of(company).get(0).pointed())
        .isEqualTo("\n    1 + revenue.totl\n        ^");
  }

  @Test
  void the_path_of_an_own_line_leads_to_its_id() {
    line("a", "revenue.total");
    line("b", "lines.a");

    assertThat(problems().get(0)).endsWith("did you mean “own.a”?");
  }

  @Test
  void one_wrong_line_is_named_by_those_that_read_it() {
    line("a", "own.b");
    line("b", "revenue.totl");

    assertThat(problems())
        .anyMatch(s -> s.startsWith("lines.b.formula cannot be read at column 1: there is no line"))
        .anyMatch(
            s ->
                s.equals(
                    "lines.a.formula cannot be read at column 1: the formula of own.b is wrong"));
  }

  @Test
  void a_line_without_formula_is_left_out_and_worth_a_look() {
    line("a", " ");

    assertThat(FormulaCheck.of(company)).hasSize(1).noneMatch(Problem::isError);
    assertThat(CompanyModel.of(company).sheet().find("own.a")).isEmpty();
  }

  @Test
  void a_unit_must_be_one_and_fit() {
    line("a", "revenue.total", AS_SAID, "furlong");
    line("b", "revenue.total", AS_SAID, "user");

    assertThat(problems())
        .containsExactly(
            "lines.a.unit is “furlong” but must be a unit as it stands beside numbers; here it can"
                + " be $",
            "lines.b.unit is “user” (user) but the formula gives money");
  }

  @Test
  void a_kind_must_fit_the_formula() {
    line("a", "sum(revenue.total)", "flow", "");
    line("b", "revenue.total / users.total", "flow", "");
    line("c", "revenue.total", "ratio", "");

    assertThat(problems())
        .satisfiesExactly(
            a -> assertThat(a).contains("its kind must be outcome but is flow"),
            b -> assertThat(b).contains("column 15: the divisor may be zero"),
            c -> assertThat(c).contains("a ratio is one thing divided by another"));
  }

  @Test
  void an_item_that_is_gone_is_named_by_the_line_that_reads_it() {
    line("a", "products.app.churn * 2");
    assertThat(problems()).isEmpty();
    company = company.with(root -> root.withItems(paydirt.scenario.Product.SECTION, List.of()));

    assertThat(problems())
        .containsExactly(
            "lines.a.formula cannot be read at column 1: there is no line and no driver"
                + " “products.app.churn”");
  }

  @Test
  void own_lines_change_no_other_number() {
    Figures before = Figures.of(company);
    line("a", "revenue.total * 2");
    Figures after = Figures.of(company);

    before.months().forEach((id, values) -> assertThat(after.months()).containsEntry(id, values));
    before.outcomes().forEach((id, v) -> assertThat(after.outcomes()).containsEntry(id, v));
  }

  @Test
  void ten_thousand_brackets_are_refused_at_a_column() {
    line("a", "(".repeat(10_000) + "month" + ")".repeat(10_000));

    assertThat(problems().get(0)).contains("column 2000: it is longer than 2000 letters");
  }

  @Test
  void the_examples_of_its_documentation_can_be_read() {
    line("a", "0.8 * users.paying");
    line("b", "(revenue.total - $2M) / revenue.total");
    line("c", "200 [$/user] * users.paying");

    assertThat(OwnLine.FORMULA.doc())
        .contains("0.8 * users.paying", "(revenue.total - $2M) / revenue.total", "200 [$/user]");
    assertThat(problems()).isEmpty();
  }

  @Test
  void nothing_is_paid_where_nothing_is_written() {
    Node root = company.root();

    assertThat(FormulaCheck.of(new Scenario(root))).isEmpty();
  }
}
