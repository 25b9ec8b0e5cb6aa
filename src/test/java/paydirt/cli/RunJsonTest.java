package paydirt.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.engine.Outcome;
import paydirt.engine.Series;
import paydirt.file.ScenarioReader;
import paydirt.formula.Kind;
import paydirt.formula.Line;

/** What a program reads of a run. */
class RunJsonTest {

  private static JsonNode run(String... options) {
    String[] args = Arrays.copyOf(new String[] {"run", "atlas-lab"}, options.length + 4);
    System.arraycopy(options, 0, args, 2, options.length);
    args[args.length - 2] = "--format";
    args[args.length - 1] = "json";
    return Terminal.run(args).json();
  }

  private static List<String> keys(JsonNode object) {
    return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
        .toList();
  }

  @Test
  void the_keys_stand_in_their_order() {
    assertThat(keys(run()))
        .containsSubsequence(
            "scenario",
            "engine",
            "firstMonth",
            "months",
            "currency",
            "verdict",
            "metrics",
            "lines");
  }

  @Test
  void the_head_says_what_was_run() {
    JsonNode run = run();

    assertThat(run.get("scenario").textValue()).isEqualTo("Atlas, a lab with its own model");
    assertThat(run.get("engine").textValue()).isEqualTo("1.0.0");
    assertThat(run.get("firstMonth").textValue()).isEqualTo("2027-01");
    assertThat(run.get("months").isInt()).isTrue();
    assertThat(run.get("months").intValue()).isEqualTo(60);
    assertThat(run.get("currency").textValue()).isEqualTo("USD");
  }

  @Test
  void the_verdict_has_a_state_and_a_sentence() {
    JsonNode verdict = run().get("verdict");

    assertThat(verdict.get("state").textValue()).isEqualTo("profitable");
    assertThat(verdict.get("sentence").textValue()).startsWith("Reaches operating profit in ");
  }

  @Test
  void a_metric_has_label_unit_and_value() {
    JsonNode metric = run().at("/metrics/breakEven.operating");

    assertThat(keys(metric)).containsExactly("label", "unit", "value");
    assertThat(metric.get("unit").textValue()).isEqualTo("month");
    assertThat(metric.get("value").isInt()).isTrue();
  }

  @Test
  void an_absent_metric_is_null_beside_its_reason() {
    JsonNode metric = run().at("/metrics/payback.cash");

    assertThat(keys(metric)).containsExactly("label", "unit", "value", "reason");
    assertThat(metric.get("value").isNull()).isTrue();
    assertThat(metric.get("reason").textValue()).isNotBlank();
  }

  @Test
  void a_line_has_label_unit_kind_and_a_value_for_each_month() {
    JsonNode line = run().at("/lines/revenue.total");

    assertThat(keys(line)).containsExactly("label", "unit", "kind", "values");
    assertThat(line.get("unit").textValue()).isEqualTo("USD");
    assertThat(line.get("kind").textValue()).isEqualTo("flow");
    assertThat(line.get("values")).hasSize(60);
  }

  @Test
  void absent_months_are_null_and_have_their_reason_by_number_from_1() {
    // The assistant is sold from month 4 on: before, there is no revenue to divide by.
    JsonNode line = run().at("/lines/margin.gross");

    assertThat(line.get("values").get(2).isNull()).isTrue();
    assertThat(line.get("values").get(3).isNumber()).isTrue();
    assertThat(keys(line.get("absent"))).containsExactly("1", "2", "3");
    assertThat(line.at("/absent/1").textValue()).isEqualTo("no revenue");
  }

  @Test
  void without_any_revenue_every_month_of_the_margin_is_absent_and_nothing_is_nan() {
    Terminal answer =
        Terminal.run(
            "run", "atlas-rented", "--set", "products.assistant.price=0", "--format", "json");

    assertThat(answer.json().at("/lines/margin.gross/absent")).hasSize(60);
    assertThat(answer.out()).doesNotContain("NaN", "Infinity");
  }

  @ParameterizedTest
  @ValueSource(strings = {"atlas-lab", "atlas-rented"})
  void every_value_of_every_line_is_the_engines_to_the_last_bit(String name) {
    Evaluation evaluation = evaluate(name);
    JsonNode lines = Terminal.run("run", name, "--format", "json").json().get("lines");

    for (Line line : evaluation.model().sheet().lines()) {
      if (line.kind() != Kind.OUTCOME) {
        Series series = evaluation.projection().series(line);
        JsonNode values = lines.get(line.id()).get("values");
        for (int t = 0; t < series.size(); t++) {
          assertThat(values.get(t).isNull()).isEqualTo(!series.isPresent(t));
          if (series.isPresent(t)) {
            assertThat(values.get(t).doubleValue()).as(line.id()).isEqualTo(series.value(t));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"atlas-lab", "atlas-rented"})
  void every_metric_is_the_engines_to_the_last_bit(String name) {
    Evaluation evaluation = evaluate(name);
    JsonNode metrics = Terminal.run("run", name, "--format", "json").json().get("metrics");

    for (Line line : evaluation.model().sheet().lines()) {
      if (line.kind() == Kind.OUTCOME) {
        Outcome outcome = evaluation.projection().outcome(line);
        JsonNode metric = metrics.get(line.id());
        assertThat(metric.path("reason").asText()).isEqualTo(outcome.reason());
        outcome
            .value()
            .ifPresent(
                v -> assertThat(metric.get("value").doubleValue()).as(line.id()).isEqualTo(v));
      }
    }
  }

  private static Evaluation evaluate(String name) {
    return new Evaluator()
        .evaluate(
            ScenarioReader.ofScenarios()
                .read(Path.of("scenarios", name + ".json"))
                .scenario()
                .orElseThrow());
  }

  @Test
  void a_quarter_of_a_flow_is_the_sum_of_its_months() {
    double[] months = values(run(), "revenue.total");
    double[] quarters = values(run("--by", "quarter"), "revenue.total");

    assertThat(quarters).hasSize(20);
    assertThat(quarters[2]).isCloseTo(months[6] + months[7] + months[8], within(1e-6));
  }

  @Test
  void a_year_of_a_stock_is_its_last_month() {
    double[] months = values(run(), "cash.closing");
    double[] years = values(run("--by", "year"), "cash.closing");

    assertThat(years).hasSize(5);
    assertThat(years[1]).isEqualTo(months[23]);
  }

  private static double[] values(JsonNode run, String line) {
    return StreamSupport.stream(run.get("lines").get(line).get("values").spliterator(), false)
        .mapToDouble(JsonNode::doubleValue)
        .toArray();
  }

  @Test
  void periods_are_named_for_programs() {
    assertThat(run("--by", "quarter").at("/periods/1").textValue()).isEqualTo("2027-Q2");
    assertThat(run().at("/periods/1").textValue()).isEqualTo("2027-02");
    assertThat(run("--by", "year").at("/periods/1").textValue()).isEqualTo("2028");
  }

  @Test
  void only_the_lines_that_are_asked_for_are_in_it() {
    assertThat(keys(run("--lines", "cash.closing,revenue.total").get("lines")))
        .containsExactly("cash.closing", "revenue.total");
  }
}
