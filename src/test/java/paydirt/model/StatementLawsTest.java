package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.scenario.Funding;
import paydirt.scenario.RandomScenarios;
import paydirt.scenario.Scenario;

/** What accounting demands of every company's statements. */
@Domain(RandomScenarios.class)
@Domain(DomainContext.Global.class)
class StatementLawsTest {
  private static final int TRIES = 60;
  private static final double ROUNDING = 1e-9;

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void the_balance_sheet_balances(@ForAll Scenario company) {
    Months months = Months.of(company);
    for (int t = 0; t < company.months(); t++) {
      double size =
          months.sizes(
              t,
              "balance.cash",
              "balance.receivables",
              "balance.accelerators",
              "balance.models",
              "balance.liabilities",
              "balance.paidIn",
              "balance.retained");
      months.assertZero("balance.check", t, months.at("balance.check", t), size);
    }
  }

  /** From the customers' and suppliers' side, which the cash flow statement does not compute. */
  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void cash_is_what_came_in_less_what_was_paid(@ForAll Scenario company) {
    Months months = Months.of(company);
    double cash = company.funding().value(Funding.OPENING_CASH).start();
    double size = Math.abs(cash);
    for (int t = 0; t < company.months(); t++) {
      double in =
          months.sum(
              t,
              "billings",
              "interest.received",
              "otherIncome.grants",
              "cash.raised",
              "cash.loansDrawn");
      double costs =
          months.sum(
              t,
              "costOfRevenue.total",
              "research.total",
              "sales.total",
              "general.total",
              "interest.paid",
              "tax.due",
              "cash.investment",
              "cash.capitalised",
              "cash.loansRepaid");
      double later = months.grown("payables", t) - months.grown("receivables", t);
      double noCash = months.at("cash.depreciation", t);
      cash += in - costs + noCash + later;
      size += Math.abs(in) + Math.abs(costs) + noCash;
      months.assertZero("cash.closing", t, months.at("cash.closing", t) - cash, size);
      months.assertZero("cash.check", t, months.at("cash.check", t), size);
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void nobody_owes_less_than_nothing(@ForAll Scenario company) {
    Months months = Months.of(company);
    for (int t = 0; t < company.months(); t++) {
      for (String id : List.of("receivables", "payables", "deferredRevenue", "balance.debt")) {
        assertThat(months.at(id, t)).as(id + " in month " + (t + 1)).isNotNegative();
      }
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void revenue_less_costs_by_nature_is_operating_income(@ForAll Scenario company) {
    Months months = Months.of(company);
    for (int t = 0; t < company.months(); t++) {
      double left =
          months.at("revenue.total", t)
              - months.at("nature.total", t)
              - months.at("operatingIncome", t);
      months.assertZero(
          "operatingIncome", t, left, months.sizes(t, "revenue.total", "nature.total"));
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void each_gross_margin_counts_more_than_the_one_before(@ForAll Scenario company) {
    Months months = Months.of(company);
    for (int t = 0; t < company.months(); t++) {
      double rounding = ROUNDING * months.sizes(t, "revenue.total", "costOfRevenue.total");
      double gross = months.at("grossProfit", t);
      assertThat(months.at("grossProfit.reported", t))
          .isLessThanOrEqualTo(months.at("grossProfit.serving", t) + rounding);
      assertThat(gross).isLessThanOrEqualTo(months.at("grossProfit.reported", t) + rounding);
      assertThat(months.at("grossProfit.fullyLoaded", t)).isLessThanOrEqualTo(gross + rounding);
    }
  }

  /** The lines of an evaluated company by id. */
  private record Months(Evaluation evaluation) {

    static Months of(Scenario company) {
      return new Months(new Evaluator().evaluate(company));
    }

    double at(String id, int t) {
      return evaluation.projection().series(evaluation.model().sheet().line(id)).value(t);
    }

    double sum(int t, String... ids) {
      double sum = 0;
      for (String id : ids) {
        sum += at(id, t);
      }
      return sum;
    }

    double sizes(int t, String... ids) {
      double sum = 1;
      for (String id : ids) {
        sum += Math.abs(at(id, t));
      }
      return sum;
    }

    double grown(String id, int t) {
      return at(id, t) - (t == 0 ? 0 : at(id, t - 1));
    }

    void assertZero(String id, int t, double difference, double size) {
      assertThat(Math.abs(difference))
          .as(id + " in month " + (t + 1) + ", against amounts of " + size)
          .isLessThanOrEqualTo(ROUNDING * size);
    }
  }
}
