package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Driver;
import paydirt.driver.Field;
import paydirt.driver.Section;
import paydirt.driver.Value;
import paydirt.engine.Outcome;
import paydirt.engine.Series;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.scenario.Node;
import paydirt.scenario.RandomScenarios;
import paydirt.scenario.Scenario;
import paydirt.unit.Dimension;
import paydirt.unit.Dimension.Base;

/**
 * A company in another currency is the same company: all money times a factor, prices of the
 * catalogue included, is money lines times that factor and everything else as it was.
 */
@Domain(RandomScenarios.class)
@Domain(DomainContext.Global.class)
class MoneyLawsTest {
  private static final int TRIES = 60;

  /** A power of two, so that scaling itself rounds nothing. */
  private static final double FACTOR = 4;

  private final Evaluator evaluator = new Evaluator();

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void all_money_times_a_factor_scales_money_lines_and_leaves_the_others(@ForAll Scenario company) {
    Evaluation before = evaluator.evaluate(company);
    Evaluation after = evaluator.evaluate(company.with(MoneyLawsTest::dearer));
    for (Line line : before.model().sheet().lines()) {
      double factor = Math.pow(FACTOR, moneyIn(line.unit().dimension()));
      if (line.kind() == Kind.OUTCOME) {
        Outcome old = before.projection().outcome(line);
        Outcome now = after.projection().outcome(line);
        assertThat(now.reason()).as(line.id()).isEqualTo(old.reason());
        old.value()
            .ifPresent(value -> assertScaled(line, value * factor, now.value().getAsDouble()));
      } else {
        Series old = before.projection().series(line);
        Series now = after.projection().series(line);
        for (int t = 0; t < old.size(); t++) {
          assertThat(now.isPresent(t)).as(line.id()).isEqualTo(old.isPresent(t));
          if (old.isPresent(t)) {
            assertScaled(line, old.value(t) * factor, now.value(t));
          }
        }
      }
    }
  }

  private static void assertScaled(Line line, double expected, double actual) {
    double rounding = 1e-9 * Math.max(1, Math.max(Math.abs(expected), Math.abs(actual)));
    if (!(Math.abs(actual - expected) <= rounding)) {
      throw new AssertionError(line.id() + " is " + actual + " but must be " + expected);
    }
  }

  /** The company with all its prices and amounts times the factor. */
  private static Node dearer(Node node) {
    Node dearer = node;
    for (Field field : node.section().fields()) {
      if (field instanceof Driver driver) {
        double factor = Math.pow(FACTOR, moneyIn(driver.unit().dimension()));
        Optional<Value> value = node.values().find(driver);
        dearer = value.isPresent() ? dearer.with(driver, value.get().times(factor)) : dearer;
      }
    }
    for (Section part : node.section().parts()) {
      dearer =
          dearer.withItems(
              part, node.parts().get(part).stream().map(MoneyLawsTest::dearer).toList());
    }
    return dearer;
  }

  private static int moneyIn(Dimension dimension) {
    return dimension.power(Base.MONEY) + dimension.power(Base.USD);
  }
}
