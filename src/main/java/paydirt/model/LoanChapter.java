package paydirt.model;

import static paydirt.formula.Formula.growth;
import static paydirt.formula.Formula.max;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.previous;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.monthNumber;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTHS;

import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Loan;
import paydirt.scenario.Node;

/**
 * A loan from its arrival to its last payment. Interest runs on the opening balance; equal payments
 * over n months take {@code i ÷ ((1 + i)^n − 1)} of the balance as principal in the first of them,
 * so each month's principal follows from what is owed and the payments left, and the last payment
 * leaves exactly nothing.
 *
 * <p>Example: 10,000 at 1 % a month over 12 months are paid back by 888.49 a month, of which in the
 * first month 100 is interest and 788.49 principal.
 */
final class LoanChapter {

  private LoanChapter() {}

  /** The lines that the statements read. */
  record Schedule(Line drawn, Line interest, Line repaid, Line balance) {}

  static Schedule write(Sheet.Builder sheet, Node loan) {
    Chapter chapter = sheet.chapter("Funding", loan.path(), loan.label());
    Formula age = monthNumber().minus(loan.input(Loan.DRAWN));
    Line drawn =
        chapter.flow(
            "drawn",
            "Loan drawn",
            MONEY,
            when(age.equalTo(number(0)), loan.input(Loan.AMOUNT), zero(MONEY)),
            "What is borrowed, in its month.");
    Line opening =
        chapter.level(
            "opening",
            "Owed at the month's start",
            MONEY,
            previous(chapter.reference("balance", MONEY), zero(MONEY)),
            "What was owed at the end of the month before.");
    Line interest =
        chapter.flow(
            "interest",
            "Interest on the loan",
            MONEY,
            opening.times(Terms.monthlyRate(loan.input(Loan.RATE))),
            "What is owed at the month's start times the monthly rate (1+r)^(1/12) − 1.");
    Line left =
        chapter.level(
            "paymentsLeft",
            "Payments left",
            MONTHS,
            when(
                age.isAboveZero(),
                loan.input(Loan.TERM).minus(age).plus(number(1)).atLeastZero(),
                number(0)),
            "Monthly payments from this one on; 0 before the first and after the last.");
    Line repaid =
        chapter.flow(
            "repaid",
            "Loan repaid",
            MONEY,
            when(left.atMost(repayments(loan)), opening.times(part(loan, left)), zero(MONEY)),
            repaidDoc(loan));
    Line balance =
        chapter.stock(
            "balance",
            "Owed on the loan",
            MONEY,
            opening.plus(drawn).minus(repaid),
            "What was owed before and is drawn, less what is repaid.");
    return new Schedule(drawn, interest, repaid, balance);
  }

  private static String repaidDoc(Node loan) {
    return loan.is(Loan.REPAYMENT, Loan.BULLET)
        ? "All that is owed, with the last payment."
        : "After the months of interest only, what is owed at the month's start times i ÷ ((1+i)^payments left − 1), so that interest and principal are equal payments; all of it with the last.";
  }

  /** How many of the payments hold principal. */
  private static Formula repayments(Node loan) {
    return loan.is(Loan.REPAYMENT, Loan.BULLET)
        ? number(1)
        : max(number(1), loan.input(Loan.TERM).minus(loan.input(Loan.INTEREST_ONLY)));
  }

  /** The share of what is owed that a payment takes off. */
  private static Formula part(Node loan, Line left) {
    if (loan.is(Loan.REPAYMENT, Loan.BULLET)) {
      return number(1);
    }
    Formula rate = Terms.monthlyRate(loan.input(Loan.RATE));
    Formula grown = growth(loan.input(Loan.RATE), left).minus(number(1));
    return when(
        left.atMost(number(1)),
        number(1),
        when(rate.isAboveZero(), rate.over(grown, 0), number(1).over(left, 0)));
  }
}
