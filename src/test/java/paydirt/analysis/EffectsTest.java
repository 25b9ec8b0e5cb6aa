package paydirt.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paydirt.scenario.Scenario;
import paydirt.ui.SampleCompany;

class EffectsTest {

  private static final Evaluation COMPANY = SampleCompany.evaluation();
  private static final int MONTH = 25;

  private static List<Effect> effects(String id, int atMost) {
    return new Effects(new Evaluator()).of(COMPANY, id, MONTH, atMost, () -> false);
  }

  private static OptionalDouble value(Evaluation evaluation, String id) {
    return new Explainer(evaluation).explain(id, MONTH).orElseThrow().figure().value();
  }

  /** What a new program makes of the scenario with one driver a tenth higher. */
  private static double evaluatedAnew(Scenario.Bound bound, String id) {
    Scenario raised =
        COMPANY
            .scenario()
            .with(
                root ->
                    root.changing(
                        bound.node().path(),
                        node -> node.with(bound.driver(), bound.value().orElseThrow().times(1.1))));
    return value(new Evaluator().evaluate(raised), id).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"npv", "revenue.total", "cash.closing"})
  void an_effect_is_the_difference_to_a_second_evaluation_and_none_is_left_out(String id) {
    double before = value(COMPANY, id).orElseThrow();
    Map<String, Effect> found =
        effects(id, Integer.MAX_VALUE).stream()
            .collect(Collectors.toMap(Effect::path, effect -> effect));
    assertThat(found).isNotEmpty();
    for (Scenario.Bound bound : COMPANY.scenario().drivers()) {
      if (!canRise(bound)) {
        assertThat(found).doesNotContainKey(bound.path());
        continue;
      }
      double change = evaluatedAnew(bound, id) - before;
      if (change == 0) {
        assertThat(found).as(bound.path()).doesNotContainKey(bound.path());
      } else {
        assertThat(found.get(bound.path()).change()).as(bound.path()).isEqualTo(change);
        assertThat(found.get(bound.path()).relative()).isEqualTo(change / Math.abs(before));
      }
    }
  }

  private static boolean canRise(Scenario.Bound bound) {
    return !bound.driver().isWhole()
        && bound.value().isPresent()
        && bound.value().get().start() != 0
        && bound.value().get().start() * 1.1 <= bound.driver().most();
  }

  @Test
  void the_largest_come_first_and_no_more_than_were_asked_for() {
    List<Effect> all = effects("npv", Integer.MAX_VALUE);

    assertThat(all)
        .isSortedAccordingTo(
            Comparator.comparingDouble((Effect effect) -> Math.abs(effect.change())).reversed());
    assertThat(effects("npv", 3)).isEqualTo(all.subList(0, 3));
  }

  @Test
  void only_drivers_that_a_line_depends_on_are_tried() {
    assertThat(effects("products.chat.users.paying", Integer.MAX_VALUE))
        .extracting(Effect::path)
        .isNotEmpty()
        .allMatch(path -> path.startsWith("products.chat.") || path.startsWith("models.atlas."));
  }

  @Test
  void what_was_found_before_a_cancellation_is_returned() {
    assertThat(new Effects(new Evaluator()).of(COMPANY, "npv", MONTH, 9, () -> true)).isEmpty();
  }

  @Test
  void a_number_that_does_not_exist_has_no_effects() {
    assertThat(value(COMPANY, "payback.cash").isPresent() || effects("payback.cash", 9).isEmpty())
        .isTrue();
  }
}
