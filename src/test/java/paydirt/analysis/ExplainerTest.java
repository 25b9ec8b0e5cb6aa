package paydirt.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paydirt.driver.Source;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.model.Startup;
import paydirt.scenario.Pricing;
import paydirt.scenario.Scenario;
import paydirt.scenario.Tax;
import paydirt.ui.SampleCompany;

class ExplainerTest {

  private static final Evaluation COMPANY = SampleCompany.evaluation();
  private static final Explainer EXPLAINER = new Explainer(COMPANY);
  private static final List<Integer> MONTHS = List.of(1, 7, 13, 60);

  private static Explanation explain(String id, int month) {
    return EXPLAINER.explain(id, month).orElseThrow();
  }

  private static Explanation.Passport rate(Value value) {
    Scenario scenario =
        Scenario.EMPTY.with(
            root -> Startup.in(root).with(Tax.SECTION, tax -> tax.with(Tax.RATE, value)));
    return new Explainer(new Evaluator().evaluate(scenario))
        .explain("tax.rate", 1)
        .orElseThrow()
        .passport()
        .orElseThrow();
  }

  private static double base(Figure figure) {
    return figure.unit().toBase(figure.value().orElseThrow());
  }

  @Test
  void everything_that_is_computed_or_set_can_be_explained() {
    for (String id : EXPLAINER.ids()) {
      assertThat(EXPLAINER.explain(id, 1)).as(id).isPresent();
    }
    assertThat(EXPLAINER.explain("zebra", 1)).isEmpty();
  }

  @Test
  void an_id_names_a_line_or_a_driver_and_never_both() {
    assertThat(EXPLAINER.ids()).doesNotHaveDuplicates();
  }

  @Test
  void shares_of_a_sum_add_up_to_the_value_of_its_line() {
    int sums = 0;
    for (String id : EXPLAINER.ids()) {
      for (int month : MONTHS) {
        Explanation explanation = explain(id, month);
        List<Explanation.Part> parts = explanation.parts();
        if (parts.isEmpty() || parts.stream().anyMatch(part -> part.share().isEmpty())) {
          continue;
        }
        double sizes = parts.stream().mapToDouble(part -> Math.abs(base(part.figure()))).sum();
        double sum = parts.stream().mapToDouble(part -> part.share().getAsDouble()).sum() * sizes;
        assertThat(sum)
            .as(id + " in month " + month)
            .isCloseTo(base(explanation.figure()), within(1e-9 * sizes));
        assertThat(parts.stream().mapToDouble(p -> Math.abs(p.share().getAsDouble())).sum())
            .isCloseTo(1, within(1e-9));
        sums++;
      }
    }
    assertThat(sums).isGreaterThan(20);
  }

  @Test
  void a_part_is_the_number_that_its_own_explanation_has() {
    for (String id : EXPLAINER.ids()) {
      Explanation explanation = explain(id, 7);
      for (Explanation.Part part : explanation.parts()) {
        Explanation itself = explain(part.id(), explanation.partsMonth());
        assertThat(part.figure()).as(part.id() + " in " + id).isEqualTo(itself.figure());
        assertThat(part.title()).isEqualTo(itself.title());
        assertThat(itself.usedBy()).extracting(Explanation.Reader::id).contains(id);
      }
    }
  }

  @Test
  void every_number_leads_down_to_drivers_that_say_where_they_come_from() {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of("npv"));
    int drivers = 0;
    while (!open.isEmpty()) {
      String id = open.pop();
      if (!seen.add(id)) {
        continue;
      }
      Explanation explanation = explain(id, 7);
      explanation.parts().forEach(part -> open.push(part.id()));
      assertThat(explanation.doc()).as(id).isNotBlank();
      if (explanation.kind().equals("driver")) {
        assertThat(explanation.passport()).as(id).isPresent();
        assertThat(explanation.parts()).isEmpty();
        drivers++;
      } else {
        assertThat(explanation.formula()).as(id).isNotBlank();
        assertThat(explanation.passport()).isEmpty();
      }
    }
    assertThat(seen).contains("cash.free", "products.chat.price", "models.atlas.training.mfu");
    assertThat(drivers).isGreaterThan(30);
  }

  @Test
  void an_outcome_is_of_no_month() {
    Explanation npv = explain("npv", 7);

    assertThat(npv.month()).isZero();
    assertThat(npv.kind()).isEqualTo("outcome");
    assertThat(npv.figure()).isEqualTo(explain("npv", 60).figure());
  }

  @Test
  void a_driver_is_explained_at_its_value_of_the_month() {
    Scenario scenario =
        COMPANY
            .scenario()
            .with(
                root ->
                    root.changing(
                        "products.chat",
                        chat ->
                            chat.with(Pricing.PRICE, Value.of(20).then(13, Step.Change.SET, 25))));
    Explainer explainer = new Explainer(new Evaluator().evaluate(scenario));

    assertThat(explainer.explain("products.chat.price", 12).orElseThrow().figure().value())
        .hasValue(20);
    assertThat(explainer.explain("products.chat.price", 13).orElseThrow().figure().value())
        .hasValue(25);
  }

  @Test
  void what_is_not_entered_has_no_value_and_says_so() {
    Figure figure = explain("models.atlas.training.dataCost", 1).figure();

    assertThat(figure.value()).isEqualTo(OptionalDouble.empty());
    assertThat(figure.reason()).isEqualTo("not entered");
  }

  @Test
  void a_default_carries_the_source_of_its_declaration() {
    Explanation.Passport passport = rate(Value.of(0.21));

    assertThat(passport.isDefault()).isTrue();
    assertThat(passport.source()).isEqualTo(Tax.RATE.source()).isPresent();
    assertThat(passport.usualHigh()).isEqualTo(Tax.RATE.usualHigh());
  }

  @Test
  void another_number_carries_its_own_source_and_note() {
    Source books = Source.found("our books", "2025-12");
    Value value =
        new Value(0.3, 0, List.of(), Optional.empty(), "advisor's word", Optional.of(books));

    assertThat(rate(value).isDefault()).isFalse();
    assertThat(rate(value).source()).contains(books);
    assertThat(rate(value).note()).isEqualTo("advisor's word");
    assertThat(rate(value).isStale()).as("December 2025 against January 2027").isTrue();
    assertThat(rate(Value.of(0.3)).source()).isEmpty();
    assertThat(rate(Value.of(0.3)).isStale()).isFalse();
  }

  @Test
  void a_driver_that_moves_says_how() {
    assertThat(rate(Value.of(0.21).growing(-0.1).then(13, Step.Change.ADD, 0.02)).overTime())
        .isEqualTo("−10 % a year; from month 13 plus 2 %");
    assertThat(rate(Value.of(0.21).growing(0.1)).overTime()).isEqualTo("+10 % a year");
    assertThat(rate(Value.of(0.21)).overTime()).isEmpty();
  }

  @Test
  void a_month_lies_within_the_horizon() {
    assertThatThrownBy(() -> EXPLAINER.explain("npv", 0))
        .hasMessage("month is 0 but must be from 1 to 60");
    assertThatThrownBy(() -> EXPLAINER.explain("npv", 61))
        .hasMessage("month is 61 but must be from 1 to 60");
  }
}
