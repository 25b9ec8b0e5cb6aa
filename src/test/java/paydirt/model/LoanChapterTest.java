package paydirt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static paydirt.model.TrainingLab.at;

import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.scenario.About;
import paydirt.scenario.Funding;
import paydirt.scenario.Loan;
import paydirt.scenario.Node;
import paydirt.scenario.Scenario;

/** A loan of 10,000 that arrives in month 2, against the annuity formula. */
class LoanChapterTest {
  private static final Offset<Double> TINY = within(1e-8);
  private static final double AMOUNT = 10_000;
  private static final int DRAWN = 2;

  private static Evaluation loan(UnaryOperator<Node> terms) {
    return new Evaluator()
        .evaluate(
            Scenario.EMPTY.with(
                root ->
                    root.with(About.SECTION, about -> about.with(About.MONTHS_AHEAD, 60))
                        .with(
                            Funding.SECTION,
                            funding ->
                                funding.adding(
                                    Loan.SECTION,
                                    "bank",
                                    "Bank",
                                    loan ->
                                        terms.apply(
                                            loan.with(Loan.AMOUNT, AMOUNT)
                                                .with(Loan.DRAWN, DRAWN))))));
  }

  private static double yearly(double monthly) {
    return Math.pow(1 + monthly, 12) - 1;
  }

  private static double payment(Evaluation loan, int month) {
    return at(loan, "funding.loans.bank.interest", month)
        + at(loan, "funding.loans.bank.repaid", month);
  }

  /** {@code P · i ÷ (1 − (1 + i)^−n)}: at 1 % and 12 payments 888.487887 of 10,000. */
  @ParameterizedTest
  @CsvSource({"0.01, 12", "0.005, 36", "0.02, 1", "0.00001, 48", "0.05, 55"})
  void an_annuity_pays_the_same_every_month_and_ends_at_exactly_nothing(double rate, int term) {
    Evaluation loan = loan(l -> l.with(Loan.RATE, yearly(rate)).with(Loan.TERM, term));
    double annuity = AMOUNT * rate / (1 - Math.pow(1 + rate, -term));

    assertThat(payment(loan, DRAWN)).isZero();
    for (int month = DRAWN + 1; month <= DRAWN + term; month++) {
      assertThat(payment(loan, month)).as("month " + month).isEqualTo(annuity, within(1e-6));
    }
    assertThat(at(loan, "funding.loans.bank.balance", DRAWN + term)).isZero();
    assertThat(payment(loan, DRAWN + term + 1)).isZero();
  }

  @Test
  void the_first_payment_of_888_49_holds_100_of_interest() {
    Evaluation loan = loan(l -> l.with(Loan.RATE, yearly(0.01)).with(Loan.TERM, 12));

    assertThat(at(loan, "funding.loans.bank.interest", 3)).isEqualTo(100, TINY);
    assertThat(at(loan, "funding.loans.bank.repaid", 3)).isEqualTo(788.487886783, TINY);
  }

  /** Golden: 12 % a year are 0.00948879 a month, and not a twelfth. */
  @Test
  void a_months_rate_makes_the_years_when_compounded() {
    Evaluation loan =
        loan(l -> l.with(Loan.RATE, 0.12).with(Loan.TERM, 12).with(Loan.REPAYMENT, Loan.BULLET));

    assertThat(at(loan, "funding.loans.bank.interest", 3))
        .isEqualTo(AMOUNT * 0.00948879, within(5e-5));
  }

  @Test
  void without_interest_it_is_paid_back_in_equal_parts() {
    Evaluation loan = loan(l -> l.with(Loan.RATE, 0).with(Loan.TERM, 8));

    for (int month = 3; month <= 10; month++) {
      assertThat(at(loan, "funding.loans.bank.repaid", month)).isEqualTo(1_250, TINY);
    }
    assertThat(at(loan, "funding.loans.bank.balance", 10)).isZero();
  }

  /** 3 months of 1 % of 10,000, then 9 payments of 10,000 · 0.01 ÷ (1 − 1.01^−9) = 1,167.403628. */
  @Test
  void months_of_interest_only_stand_before_the_annuity() {
    Evaluation loan =
        loan(l -> l.with(Loan.RATE, yearly(0.01)).with(Loan.TERM, 12).with(Loan.INTEREST_ONLY, 3));

    assertThat(payment(loan, 5)).isEqualTo(100, TINY);
    assertThat(payment(loan, 6)).isEqualTo(1_167.403628, within(1e-6));
    assertThat(payment(loan, 14)).isEqualTo(1_167.403628, within(1e-6));
    assertThat(at(loan, "funding.loans.bank.balance", 14)).isZero();
  }

  @Test
  void interest_only_for_the_whole_term_leaves_the_principal_to_the_last_payment() {
    Evaluation loan =
        loan(l -> l.with(Loan.RATE, yearly(0.01)).with(Loan.TERM, 12).with(Loan.INTEREST_ONLY, 20));

    assertThat(payment(loan, 13)).isEqualTo(100, TINY);
    assertThat(payment(loan, 14)).isEqualTo(10_100, TINY);
    assertThat(at(loan, "funding.loans.bank.balance", 14)).isZero();
  }

  @Test
  void a_bullet_is_paid_back_with_the_last_payment() {
    Evaluation loan =
        loan(
            l ->
                l.with(Loan.RATE, yearly(0.01))
                    .with(Loan.TERM, 12)
                    .with(Loan.REPAYMENT, Loan.BULLET));

    assertThat(payment(loan, 13)).isEqualTo(100, TINY);
    assertThat(payment(loan, 14)).isEqualTo(10_100, TINY);
    assertThat(at(loan, "balance.debt", 14)).isZero();
  }

  /** After 58 of 120 payments at 1 %: 10,000 · (1.01^120 − 1.01^58) ÷ (1.01^120 − 1). */
  @Test
  void a_term_beyond_the_horizon_leaves_a_debt_at_its_end() {
    Evaluation loan = loan(l -> l.with(Loan.RATE, yearly(0.01)).with(Loan.TERM, 120));
    double left = AMOUNT * (Math.pow(1.01, 120) - Math.pow(1.01, 58)) / (Math.pow(1.01, 120) - 1);

    assertThat(at(loan, "balance.debt", 60)).isEqualTo(left, within(1e-6));
  }

  @Test
  void principal_is_financing_and_interest_is_operating_cash_flow() {
    Evaluation loan =
        loan(
            l ->
                l.with(Loan.RATE, yearly(0.01))
                    .with(Loan.TERM, 12)
                    .with(Loan.REPAYMENT, Loan.BULLET));

    assertThat(at(loan, "cash.financing", 2)).isEqualTo(10_000, TINY);
    assertThat(at(loan, "interest.paid", 3)).isEqualTo(100, TINY);
    assertThat(at(loan, "cash.financing", 3)).isZero();
    assertThat(at(loan, "cash.financing", 14)).isEqualTo(-10_000, TINY);
  }
}
