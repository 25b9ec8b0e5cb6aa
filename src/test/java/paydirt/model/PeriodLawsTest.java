package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.engine.Calendar;
import paydirt.engine.Period;
import paydirt.engine.PeriodTable;
import paydirt.engine.Series;
import paydirt.engine.Span;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.scenario.RandomScenarios;
import paydirt.scenario.Scenario;

/** Quarters and years of every company's statements say what its months say. */
@Domain(RandomScenarios.class)
@Domain(DomainContext.Global.class)
class PeriodLawsTest {
  private static final int TRIES = 20;
  private static final double ROUNDING = 1e-9;

  private record Table(Evaluation evaluation, PeriodTable periods) {

    static Table of(Scenario company, Period period) {
      Evaluation evaluation = new Evaluator().evaluate(company);
      Calendar calendar = new Calendar(company.firstMonth(), company.months());
      return new Table(evaluation, PeriodTable.of(evaluation.projection(), calendar, period));
    }

    Line line(String id) {
      return evaluation.model().sheet().line(id);
    }

    Series row(String id) {
      return periods.row(line(id));
    }

    Series months(Line line) {
      return evaluation.projection().series(line);
    }
  }

  private static void assertClose(String what, double expected, double actual) {
    double rounding = ROUNDING * Math.max(1, Math.max(Math.abs(expected), Math.abs(actual)));
    if (!(Math.abs(actual - expected) <= rounding)) {
      throw new AssertionError(what + " is " + actual + " but must be " + expected);
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void flows_add_up_and_balances_are_those_of_the_last_month(
      @ForAll Scenario company, @ForAll Period period) {
    Table table = Table.of(company, period);
    for (Line line : table.evaluation().model().sheet().lines()) {
      boolean isFlow = line.kind() == Kind.FLOW;
      if (!isFlow && line.kind() != Kind.STOCK && line.kind() != Kind.LEVEL) {
        continue;
      }
      Series months = table.months(line);
      Series row = table.periods().row(line);
      for (int i = 0; i < row.size(); i++) {
        Span span = table.periods().spans().get(i);
        double expected = 0;
        for (int t = isFlow ? span.firstMonth() : span.lastMonth(); t <= span.lastMonth(); t++) {
          expected += months.toArray(Double.NaN)[t];
        }
        assertThat(row.isPresent(i)).as(line.id()).isEqualTo(!Double.isNaN(expected));
        if (row.isPresent(i)) {
          assertClose(line.id(), expected, row.value(i));
        }
      }
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void cash_goes_from_the_first_months_start_to_the_last_months_end(
      @ForAll Scenario company, @ForAll Period period) {
    Table table = Table.of(company, period);
    Series opening = table.row("cash.opening");
    Series free = table.row("cash.free");
    Series financing = table.row("cash.financing");
    Series closing = table.row("cash.closing");
    for (int i = 0; i < closing.size(); i++) {
      assertClose(
          "cash.closing", opening.value(i) + free.value(i) + financing.value(i), closing.value(i));
      if (i > 0) {
        assertThat(opening.value(i)).isEqualTo(closing.value(i - 1));
      }
    }
  }

  /** Never the mean of the months' margins. */
  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void a_margin_is_the_periods_profit_over_the_periods_revenue(
      @ForAll Scenario company, @ForAll Period period) {
    Table table = Table.of(company, period);
    Series revenue = table.row("revenue.total");
    Series profit = table.row("operatingIncome");
    Series margin = table.row("margin.operating");
    for (int i = 0; i < margin.size(); i++) {
      assertThat(margin.isPresent(i)).isEqualTo(revenue.value(i) != 0);
      if (margin.isPresent(i)) {
        assertClose("margin.operating", profit.value(i) / revenue.value(i), margin.value(i));
      } else {
        assertThat(margin.reason(i)).isEqualTo("no revenue");
      }
    }
  }
}
