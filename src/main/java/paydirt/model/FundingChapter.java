package paydirt.model;

import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.monthNumber;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.SHARE;

import java.util.ArrayList;
import java.util.List;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;
import paydirt.model.Ledger.Account;
import paydirt.scenario.Funding;
import paydirt.scenario.Grant;
import paydirt.scenario.Node;
import paydirt.scenario.Scenario;

/**
 * Money from outside: equity rounds and what they leave the founders, grants, loans.
 *
 * <p>Example: 2.5M at a pre-money valuation of 10M are 20 % of the 12.5M after the round; with a
 * new option pool of 10 %, earlier holders keep 70 % of their share.
 */
final class FundingChapter {

  private static final String NAME = "Funding";

  private final Sheet.Builder sheet;
  private final Ledger ledger;

  private FundingChapter(Sheet.Builder sheet, Ledger ledger) {
    this.sheet = sheet;
    this.ledger = ledger;
  }

  /**
   * The lines of all money from outside.
   *
   * @return outcome: the founders' share at the end
   */
  static Line write(Sheet.Builder sheet, Ledger ledger, Scenario scenario) {
    return new FundingChapter(sheet, ledger).write(scenario);
  }

  private Line write(Scenario scenario) {
    List<Formula> kept = new ArrayList<>();
    scenario.rounds().forEach(round -> kept.add(round(round)));
    Line founders = founders(scenario.funding(), scenario.rounds(), kept);
    scenario.grants().forEach(this::grant);
    scenario.loans().forEach(this::loan);
    return founders;
  }

  /**
   * The lines of a round.
   *
   * @return what earlier holders keep, in each month
   */
  private Formula round(Node round) {
    Chapter chapter = chapter(round);
    ledger.add(
        Account.EQUITY,
        chapter.flow(
            "raised",
            "Round",
            MONEY,
            when(
                monthNumber().equalTo(round.input(Funding.ROUND_MONTH)),
                round.input(Funding.ROUND_AMOUNT),
                zero(MONEY)),
            "What the round brings, in its month."));
    Line postMoney =
        chapter.constant(
            "postMoney",
            "Post-money valuation",
            MONEY,
            round.input(Funding.PRE_MONEY).plus(round.input(Funding.ROUND_AMOUNT)),
            "Pre-money valuation and the amount of the round.");
    Line sold =
        chapter.constant(
            "sold",
            "Sold to new investors",
            SHARE,
            round.input(Funding.ROUND_AMOUNT).over(postMoney, 0),
            "Amount over post-money valuation: the dilution by the round.");
    Line kept =
        chapter.constant(
            "kept",
            "Kept by earlier holders",
            SHARE,
            sold.complement().minus(round.input(Funding.OPTION_POOL)).atLeastZero(),
            "What is neither sold nor set aside for staff: each earlier share times this is the share after the round.");
    return when(monthNumber().atLeast(round.input(Funding.ROUND_MONTH)), kept, number(1));
  }

  private Line founders(Node funding, List<Node> rounds, List<Formula> kept) {
    Chapter chapter = sheet.chapter(NAME);
    Formula share = funding.input(Funding.FOUNDERS_SHARE);
    for (Formula each : kept) {
      share = share.times(each);
    }
    Line founders =
        chapter.level(
            "ownership.founders",
            "Founders' share",
            SHARE,
            share,
            "Their share at the start times what earlier holders keep in each round so far.");
    for (Node round : rounds) {
      chapter(round)
          .outcome(
              "foundersAfter",
              "Founders' share after the round",
              SHARE,
              new Whole.ValueAt(
                  founders, round.input(Funding.ROUND_MONTH), "the round lies beyond the horizon"),
              "The founders' share at the end of the round's month.");
    }
    return chapter.outcome(
        "ownership.foundersAtEnd",
        "Founders' share at the end",
        SHARE,
        Whole.last(founders),
        "The founders' share after all rounds within the horizon.");
  }

  private void grant(Node grant) {
    Formula since = monthNumber().minus(grant.input(Grant.FIRST_MONTH));
    ledger.add(
        Account.GRANTS,
        chapter(grant)
            .flow(
                "paid",
                "Grant",
                MONEY,
                when(
                    since.atLeast(number(0)).and(since.lessThan(grant.input(Grant.PAYMENTS))),
                    grant.input(Grant.AMOUNT).over(grant.input(Grant.PAYMENTS)),
                    zero(MONEY)),
                "The amount in equal parts, from the first month over those in which it is paid."));
  }

  private void loan(Node loan) {
    LoanChapter.Schedule schedule = LoanChapter.write(sheet, loan);
    ledger.add(Account.LOANS_DRAWN, schedule.drawn());
    ledger.add(Account.LOANS_REPAID, schedule.repaid());
    ledger.add(Account.INTEREST_PAID, schedule.interest());
    ledger.add(Account.DEBT, schedule.balance());
  }

  private Chapter chapter(Node item) {
    return sheet.chapter(NAME, item.path(), item.label());
  }
}
