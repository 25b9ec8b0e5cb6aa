package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paydirt.model.TrainingLab.at;
import static paydirt.model.TrainingLab.outcome;

import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.engine.Outcome;
import paydirt.scenario.About;
import paydirt.scenario.Funding;
import paydirt.scenario.Grant;
import paydirt.scenario.Node;
import paydirt.scenario.Scenario;

/** Dilution by rounds, and grants. */
class FundingChapterTest {
  private static final Offset<Double> TINY = within(1e-12);

  private static Evaluation funded(UnaryOperator<Node> change) {
    return new Evaluator()
        .evaluate(
            Scenario.EMPTY.with(
                root ->
                    root.with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 24))
                        .with(Funding.SECTION, change)));
  }

  private static Node round(Node funding, String id, int month, double amount, double preMoney) {
    return funding.adding(
        Funding.ROUNDS,
        id,
        id,
        round ->
            round
                .with(Funding.ROUND_MONTH, month)
                .with(Funding.ROUND_AMOUNT, amount)
                .with(Funding.PRE_MONEY, preMoney));
  }

  @Test
  void a_raise_of_2_5M_at_10M_before_it_sells_a_fifth() {
    Evaluation company = funded(funding -> round(funding, "seed", 6, 2.5e6, 10e6));

    assertThat(at(company, "funding.rounds.seed.postMoney", 1)).isEqualTo(12.5e6);
    assertThat(at(company, "funding.rounds.seed.sold", 1)).isEqualTo(0.2, TINY);
    assertThat(at(company, "ownership.founders", 5)).isEqualTo(1);
    assertThat(at(company, "ownership.founders", 6)).isEqualTo(0.8, TINY);
    assertThat(outcome(company, "funding.rounds.seed.foundersAfter")).isEqualTo(0.8, TINY);
  }

  /**
   * 90 % at the start; 80 % of it after the seed; 1 − 30/120 − 10 % = 65 % of that after the next.
   */
  @Test
  void each_round_and_its_option_pool_take_from_all_who_were_there() {
    Evaluation company =
        funded(
            funding ->
                round(
                        round(funding.with(Funding.FOUNDERS_SHARE, 0.9), "next", 18, 30e6, 90e6),
                        "seed",
                        6,
                        2.5e6,
                        10e6)
                    .changing(
                        "funding.rounds.next", round -> round.with(Funding.OPTION_POOL, 0.1)));

    assertThat(outcome(company, "funding.rounds.seed.foundersAfter")).isEqualTo(0.72, TINY);
    assertThat(outcome(company, "funding.rounds.next.foundersAfter")).isEqualTo(0.468, TINY);
    assertThat(outcome(company, "ownership.foundersAtEnd")).isEqualTo(0.468, TINY);
  }

  @Test
  void a_round_beyond_the_horizon_dilutes_nobody_yet() {
    Evaluation company = funded(funding -> round(funding, "late", 36, 2.5e6, 10e6));

    assertThat(outcome(company, "ownership.foundersAtEnd")).isEqualTo(1);
    assertThat(reason(company, "funding.rounds.late.foundersAfter"))
        .isEqualTo("the round lies beyond the horizon");
  }

  @Test
  void without_a_valuation_the_founders_share_is_not_known_and_all_else_is() {
    Evaluation company =
        funded(
            funding ->
                funding.adding(
                    Funding.ROUNDS,
                    "seed",
                    "Seed",
                    round -> round.with(Funding.ROUND_MONTH, 6).with(Funding.ROUND_AMOUNT, 2.5e6)));

    assertThat(reason(company, "ownership.foundersAtEnd"))
        .isEqualTo("Pre-money valuation, Seed is not entered");
    assertThat(at(company, "cash.raised", 6)).isEqualTo(2.5e6);
  }

  private static String reason(Evaluation company, String id) {
    Outcome outcome = company.projection().outcome(company.model().sheet().line(id));
    return outcome.reason();
  }

  @Test
  void a_grant_is_other_income_of_its_months_and_financing_cash_flow() {
    Evaluation company =
        funded(
            funding ->
                funding
                    .with(Funding.INTEREST, 0)
                    .adding(
                        Grant.SECTION,
                        "state",
                        "State",
                        grant ->
                            grant
                                .with(Grant.AMOUNT, 600)
                                .with(Grant.FIRST_MONTH, 2)
                                .with(Grant.PAYMENTS, 3)));

    assertThat(at(company, "otherIncome.grants", 1)).isZero();
    assertThat(at(company, "otherIncome.grants", 2)).isEqualTo(200, TINY);
    assertThat(at(company, "otherIncome.grants", 4)).isEqualTo(200, TINY);
    assertThat(at(company, "otherIncome.grants", 5)).isZero();
    assertThat(at(company, "operatingIncome", 2)).isZero();
    assertThat(at(company, "cash.financing", 2)).isEqualTo(200, TINY);
    // Only the tax on it, 21 %, is left to operating cash flow.
    assertThat(at(company, "cash.free", 2)).isEqualTo(-42, TINY);
  }
}
