package paydirt.model;

import static paydirt.formula.Formula.constant;
import static paydirt.model.Terms.lastYear;
import static paydirt.model.Terms.zero;
import static paydirt.unit.Unit.ACCELERATOR;
import static paydirt.unit.Unit.HOUR;
import static paydirt.unit.Unit.MONEY;
import static paydirt.unit.Unit.MONTH;
import static paydirt.unit.Unit.PURE;
import static paydirt.unit.Unit.SHARE;
import static paydirt.unit.Unit.TOKEN;
import static paydirt.unit.Unit.USER;

import java.util.Locale;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;
import paydirt.unit.Unit;

/**
 * When each kind of profit begins and whether it stays, and how many users, which price and which
 * utilisation would do.
 *
 * <p>Example: with 50,000 of fixed cost, a price of 20 and 12 of variable cost a user-month, 6,250
 * users break even.
 */
final class BreakEvenChapter {

  /** Months in a row with a profit that make a break-even sustained. */
  static final int IN_A_ROW = 3;

  private static final String NO_PAYING_USER = "no paying user in the last 12 months";

  private final Chapter chapter;

  private BreakEvenChapter(Sheet.Builder sheet) {
    this.chapter = sheet.chapter("Break-even");
  }

  /** The months of one kind of profit; the verdict uses {@code sustained}. */
  record Months(Line sustained, Line first, Line lost) {}

  /** The profits whose break-even is looked for. */
  record Profits(
      Line gross,
      Line contribution,
      Line ebitda,
      Line operating,
      Line netIncome,
      Line freeCashFlow) {}

  /**
   * What paying users cost.
   *
   * @param months paying user-months
   * @param cost all operating cost
   * @param variable the part of it that grows with paying users or revenue
   */
  record Users(Formula months, Formula cost, Formula variable) {}

  /** Operating break-even; the other kinds of profit are outcomes beside it. */
  static Months write(Sheet.Builder sheet, Profits profits) {
    BreakEvenChapter breakEven = new BreakEvenChapter(sheet);
    Months operating =
        breakEven.months("operating", "Operating", "Operating income", profits.operating());
    breakEven.months("grossProfit", "Gross-profit", "Gross profit", profits.gross());
    breakEven.months(
        "contribution", "Contribution", "Contribution after acquisition", profits.contribution());
    breakEven.months("ebitda", "EBITDA", "EBITDA", profits.ebitda());
    breakEven.months("netIncome", "Net-income", "Net income", profits.netIncome());
    breakEven.months("freeCashFlow", "Cash-flow", "Free cash flow", profits.freeCashFlow());
    return operating;
  }

  private Months months(String key, String label, String name, Line profit) {
    String id = "breakEven." + key;
    String what = name.equals(label) ? name : name.toLowerCase(Locale.ROOT);
    Line sustained =
        chapter.outcome(
            id,
            label + " break-even",
            MONTH,
            Whole.firstMonth(
                profit.isAboveZero(),
                IN_A_ROW,
                what
                    + " is never above zero for "
                    + IN_A_ROW
                    + " months in a row within the horizon"),
            "The first of three months in a row, all inside the horizon, with "
                + what
                + " above zero.");
    Line first =
        chapter.outcome(
            id + ".first",
            name + " first above zero",
            MONTH,
            Whole.firstMonth(
                profit.isAboveZero(), 1, what + " is never above zero within the horizon"),
            "The first month with " + what + " above zero, whether it lasts or not.");
    Line lost =
        chapter.outcome(
            id + ".lost",
            name + " lost again",
            MONTH,
            new Whole.FirstMonth(
                profit.lessThan(zero(MONEY)),
                1,
                sustained,
                what + " is not below zero after the break-even"),
            "The first month with " + what + " below zero after a sustained break-even.");
    return new Months(sustained, first, lost);
  }

  /** How many users and which price break even, all else as in the last twelve months. */
  static void ofUsers(Sheet.Builder sheet, Users users) {
    Chapter chapter = new BreakEvenChapter(sheet).chapter;
    Formula months = lastYear(users.months());
    Line fixed =
        chapter.outcome(
            "breakEven.fixedCost",
            "Fixed cost of a month",
            MONEY.monthly(),
            lastYear(users.cost().minus(users.variable())).times(constant(1 / 12.0, PURE, "1/12")),
            "A twelfth of the operating cost of the last twelve months that does not grow with paying users or revenue; idle capacity and free users are in it.");
    Line variable =
        chapter.outcome(
            "breakEven.variableCost",
            "Variable cost of a paying user",
            MONEY.per(USER).monthly(),
            new Whole.Ratio(lastYear(users.variable()), months, NO_PAYING_USER),
            "Serving of paying users, payment fees and other costs that grow with paying users or revenue, over paying user-months of the last twelve months.");
    chapter.outcome(
        "breakEven.volume",
        "Break-even volume",
        USER,
        volume(fixed, sheet.reference("unit.arpu", MONEY.per(USER)), variable),
        "Paying users at which operating income is zero, all else as in the last twelve months: fixed cost of a month ÷ (ARPU − variable cost of a paying user).");
    chapter.outcome(
        "breakEven.price",
        "Break-even price",
        MONEY.per(USER).monthly(),
        price(fixed, variable, months.times(constant(1 / 12.0, PURE, "1/12"))),
        "Revenue of a paying user-month at which operating income is zero, users as in the last twelve months: variable cost of a paying user + fixed cost of a month ÷ mean paying users.");
  }

  /** {@code F ÷ (p − v)}. */
  static Formula volume(Formula fixed, Formula price, Formula variable) {
    return new Whole.Provided(
        variable.lessThan(price),
        fixed.over(price.minus(variable), 0),
        "a paying user brings no more than its variable cost");
  }

  /** {@code v + F ÷ Q}. */
  static Formula price(Formula fixed, Formula variable, Formula volume) {
    return variable.plus(new Whole.Ratio(fixed, volume, NO_PAYING_USER));
  }

  /**
   * What share of own replicas must be busy for tokens to bring what the hours cost.
   *
   * @param tokens all that are served
   * @param revenue of them
   */
  static void ofCapacity(Sheet.Builder sheet, Formula revenue, Formula tokens) {
    BreakEvenChapter breakEven = new BreakEvenChapter(sheet);
    Unit hours = ACCELERATOR.times(HOUR);
    Formula busy =
        Formula.sum(
            sheet.reference("compute.hours.paying", hours),
            sheet.reference("compute.hours.free", hours));
    Formula paid =
        Formula.sum(
            busy,
            sheet.reference("compute.hours.idle", hours),
            sheet.reference("compute.hours.unused", hours));
    Formula hourCost =
        new Whole.Ratio(
            lastYear(sheet.reference("compute.own.cost", MONEY)),
            lastYear(paid),
            "no GPU-hour of serving is paid in the last 12 months");
    Formula speed =
        new Whole.Ratio(
            lastYear(sheet.reference("compute.own.tokens", TOKEN)),
            lastYear(busy),
            "no own replica is busy in the last 12 months");
    Formula price =
        new Whole.Ratio(
            lastYear(revenue), lastYear(tokens), "no token is served in the last 12 months");
    breakEven.chapter.outcome(
        "breakEven.utilisation",
        "Break-even utilisation",
        SHARE,
        utilisation(hourCost, price, speed),
        "Busy share of serving GPU-hours at which tokens bring what the hours cost: cost of a GPU-hour ÷ (revenue of a token × tokens in a busy GPU-hour), of the last twelve months. Above 100 % no utilisation is enough.");
  }

  /** Cost of an hour over what tokens bring in an hour that is busy. */
  static Formula utilisation(Formula hourCost, Formula tokenPrice, Formula tokensPerHour) {
    return new Whole.Ratio(
        hourCost, tokenPrice.times(tokensPerHour), "no revenue in the last 12 months");
  }
}
