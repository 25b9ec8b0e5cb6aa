package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.scenario.Function;
import paydirt.scenario.Funding;
import paydirt.scenario.Grant;
import paydirt.scenario.Loan;
import paydirt.scenario.Node;
import paydirt.scenario.OtherCost;
import paydirt.scenario.Owned;
import paydirt.scenario.Pricing;
import paydirt.scenario.Role;
import paydirt.scenario.Supply;
import paydirt.scenario.Tax;
import paydirt.scenario.TrainingPlan;

/**
 * A small company through all three statements, its first six months worked out in a spreadsheet of
 * its own.
 *
 * <pre>
 * Revenue 1,000 a month, from month 4 on 1,500; costs 300 a month, an audit of 1,000 in month 1, one head at 200 a month.
 * Two blocks of accelerators that nobody uses: 2,400 over 24 months, bought six months before the first, so 1,800 in the books
 *   and 100 a month; 1,200 in month 3 over 12 months with a quarter left at the end, 900 ÷ 12 = 75 a month.
 * A run of 2,190 in month 2, capitalised over 10 months from month 3: 219 a month.
 * EBIT 1,000 − 300 − 1,000 − 200 − 100 = −600; 400; 1,000 − 300 − 200 − 175 − 219 = 106; 606; 606; 606.
 *
 * Receivables: 80 % of revenue for 45 days = 45 · 12/365 = 1.479452 months: 800; 800 + 0.479452 · 800 = 1,183.561644; the same;
 *   1,200 + 0.479452 · 800 = 1,583.561644; 1.479452 · 1,200 = 1,775.342466; the same.
 * Payables: costs and audit for 30 days = 0.986301 months: 0.986301 · 1,300 = 1,282.191781; then 0.986301 · 300 = 295.890411.
 * A grant of 600 in the months 2, 3 and 4. A round of 5,000 in month 5.
 * A loan of 1,000 in month 1 at 1 % a month, four payments of 1,000 · 0.01 ÷ (1 − 1.01^−4) = 256.281094:
 *   owed 1,000; 753.718906; 504.975001; 253.743657; 0.
 * Interest of 0.5 % a month on cash that was there: 2,000 · 0.005 = 10; 2,992.191781 · 0.005 = 14.960959; then cash is below zero.
 * Tax 25 %, losses offset at most 80 % of a profit: −590 in month 1; of 604.960959 in month 2 483.968767 are offset, so
 *   120.992192 · 25 % = 30.248048; in month 3 the 106.031233 that are left.
 * </pre>
 */
class StatementsByHandTest {

  private static final double HALF_PERCENT_A_MONTH = Math.pow(1.005, 12) - 1;
  private static final double ONE_PERCENT_A_MONTH = Math.pow(1.01, 12) - 1;

  private final Evaluation company =
      new Evaluator()
          .evaluate(
              TrainingLab.scenario(
                  plan ->
                      plan.with(TrainingPlan.ACCOUNTING, TrainingPlan.CAPITALISE)
                          .with(TrainingPlan.AMORTISATION, 10)
                          .with(TrainingPlan.START, 2),
                  StatementsByHandTest::company));

  private static Node company(Node lab) {
    return Startup.in(lab)
        .changing("supplies.gpu", gpu -> gpu.with(Supply.HOUR_PRICE, 0.3))
        .changing(
            "products.app",
            pricing -> pricing.with(Pricing.PRICE, Value.of(10).then(4, Step.Change.SET, 15)))
        .adding(
            Supply.SECTION,
            "machines",
            "Machines",
            supply ->
                supply
                    .adding(Owned.SECTION, "old", "Old", old -> block(old, 2_400, -5, 2, 0))
                    .adding(Owned.SECTION, "new", "New", next -> block(next, 1_200, 3, 1, 0.25)))
        .adding(
            OtherCost.SECTION,
            "audit",
            "Audit",
            cost ->
                cost.with(OtherCost.KIND, OtherCost.ONCE)
                    .with(OtherCost.AMOUNT, 1_000)
                    .with(OtherCost.WHEN, 1))
        .adding(
            Role.SECTION,
            "boss",
            "Boss",
            role ->
                role.with(Function.CHOICE, Function.GENERAL)
                    .with(Role.HEADS, 1)
                    .with(Role.SALARY, 2_400)
                    .with(Role.ON_COSTS, 0)
                    .with(Role.RAISE, 0))
        .with(Funding.SECTION, StatementsByHandTest::funding)
        .with(
            Tax.SECTION,
            tax ->
                tax.with(Tax.RATE, 0.25)
                    .with(Tax.LOSS_LIMIT, 0.8)
                    .with(Tax.ON_ACCOUNT, 0.8)
                    .with(Tax.DAYS_RECEIVABLE, 45)
                    .with(Tax.DAYS_PAYABLE, 30));
  }

  private static Node block(Node block, double price, int bought, double years, double residual) {
    return block
        .with(Owned.COUNT, 1)
        .with(Owned.PRICE, price)
        .with(Owned.NETWORK_SHARE, 0)
        .with(Owned.BOUGHT, bought)
        .with(Owned.LIFE, years)
        .with(Owned.RESIDUAL, residual)
        .with(Owned.ELECTRICITY, 0)
        .with(Owned.COLOCATION, 0)
        .with(Owned.MAINTENANCE, 0);
  }

  private static Node funding(Node funding) {
    return funding
        .with(Funding.OPENING_CASH, 2_000)
        .with(Funding.INTEREST, HALF_PERCENT_A_MONTH)
        .adding(
            Funding.ROUNDS,
            "round",
            "Round",
            round -> round.with(Funding.ROUND_AMOUNT, 5_000).with(Funding.ROUND_MONTH, 5))
        .adding(
            Grant.SECTION,
            "state",
            "State",
            grant ->
                grant.with(Grant.AMOUNT, 600).with(Grant.FIRST_MONTH, 2).with(Grant.PAYMENTS, 3))
        .adding(
            Loan.SECTION,
            "bank",
            "Bank",
            loan ->
                loan.with(Loan.AMOUNT, 1_000)
                    .with(Loan.DRAWN, 1)
                    .with(Loan.RATE, ONE_PERCENT_A_MONTH)
                    .with(Loan.TERM, 4));
  }

  private static Map<String, double[]> byHand() {
    Map<String, double[]> months = new LinkedHashMap<>();
    months.put("products.app.income.revenue", months(1000, 1000, 1000, 1500, 1500, 1500));
    months.put("costOfRevenue.idle", months(100, 100, 175, 175, 175, 175));
    months.put("amortisation", months(0, 0, 219, 219, 219, 219));
    months.put("operatingIncome", months(-600, 400, 106, 606, 606, 606));
    months.put("ebitda", months(-500, 500, 500, 1000, 1000, 1000));
    months.put("otherIncome.grants", months(0, 200, 200, 200, 0, 0));
    months.put("interest.received", months(10, 14.960958904, 0, 0, 0, 24.004626913));
    months.put("interest.paid", months(0, 10, 7.537189061, 5.049750012, 2.537436573, 0));
    months.put(
        "incomeBeforeTax",
        months(-590, 604.960958904, 298.462810939, 800.950249988, 603.462563427, 630.004626913));
    months.put("tax.lossesUsed", months(0, 483.968767123, 106.031232877, 0, 0, 0));
    months.put("tax.losses", months(590, 106.031232877, 0, 0, 0, 0));
    months.put(
        "tax.due",
        months(0, 30.248047945, 48.107894516, 200.237562497, 150.865640857, 157.501156728));
    months.put(
        "netIncome",
        months(-590, 574.712910959, 250.354916424, 600.712687491, 452.596922570, 472.503470185));
    months.put(
        "cash.operating",
        months(
            -7.808219178,
            -895.150102740,
            444.354916424,
            394.712687491,
            654.816100652,
            866.503470185));
    months.put("cash.investing", months(0, -2190, -1200, 0, 0, 0));
    months.put(
        "cash.free",
        months(
            -7.808219178,
            -3085.150102740,
            -755.645083576,
            394.712687491,
            654.816100652,
            866.503470185));
    months.put(
        "cash.financing",
        months(1000, -46.281093912, -48.743904851, -51.231343899, 4746.256342662, 0));
    months.put(
        "cash.closing",
        months(
            2992.191780822,
            -139.239415829,
            -943.628404257,
            -600.147060665,
            4800.925382649,
            5667.428852834));
    months.put(
        "balance.receivables",
        months(
            800, 1183.561643836, 1183.561643836, 1583.561643836, 1775.342465753, 1775.342465753));
    months.put("balance.accelerators", months(1700, 1600, 2625, 2450, 2275, 2100));
    months.put("balance.models", months(0, 2190, 1971, 1752, 1533, 1314));
    months.put(
        "balance.assets",
        months(
            5492.191780822,
            4834.322228006,
            4835.933239579,
            5185.414583170,
            10384.267848402,
            10856.771318587));
    months.put(
        "balance.payables",
        months(
            1282.191780822,
            295.890410959,
            295.890410959,
            295.890410959,
            295.890410959,
            295.890410959));
    months.put("balance.debt", months(1000, 753.718906088, 504.975001238, 253.743657338, 0, 0));
    months.put("balance.openingEquity", months(3800, 3800, 3800, 3800, 3800, 3800));
    months.put("balance.paidIn", months(3800, 3800, 3800, 3800, 8800, 8800));
    months.put(
        "balance.retained",
        months(-590, -15.287089041, 235.067827382, 835.780514873, 1288.377437443, 1760.880907628));
    months.put("balance.check", months(0, 0, 0, 0, 0, 0));
    months.put("cash.check", months(0, 0, 0, 0, 0, 0));
    return months;
  }

  private static double[] months(double... values) {
    return values;
  }

  @TestFactory
  Stream<DynamicTest> every_line_is_what_it_is_by_hand() {
    return byHand().entrySet().stream()
        .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> check(row)));
  }

  private void check(Map.Entry<String, double[]> row) {
    for (int t = 0; t < row.getValue().length; t++) {
      assertThat(TrainingLab.at(company, row.getKey(), t + 1))
          .as("month " + (t + 1))
          .isCloseTo(row.getValue()[t], within(1e-8));
    }
  }
}
