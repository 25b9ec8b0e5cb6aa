package paydirt.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paydirt.formula.FormulaText.Use;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/** Texts, the formulas that they are read as, and the column of what is wrong. */
class FormulaTextTest {

  private static final Line REVENUE = line(Kind.FLOW, "revenue.total", Unit.MONEY);
  private static final Line COST = line(Kind.FLOW, "cost", Unit.MONEY);
  private static final Line CASH = line(Kind.STOCK, "cash", Unit.MONEY);
  private static final Line USERS = line(Kind.STOCK, "users", Unit.USER);
  private static final Line START =
      Terms.line(Kind.OUTCOME, "start", Unit.MONTH, Whole.monthOfLowest(CASH));
  private static final Line MARGIN =
      Terms.line(Kind.RATIO, "margin", Unit.SHARE, new Whole.Ratio(COST, REVENUE, "no revenue"));

  private static final Map<String, Formula> KNOWN =
      Stream.of(REVENUE, COST, CASH, USERS, START, MARGIN)
          .collect(Collectors.toMap(Line::id, line -> line));
  private static final Map<String, Input> INPUTS =
      Stream.of(Terms.A, Terms.B, Terms.C, Terms.PRICE, Terms.SIZE, Terms.FIXED, Terms.RATE)
          .collect(Collectors.toMap(Input::id, input -> input));

  private static final Names NAMES =
      new Names() {
        @Override
        public Optional<Formula> find(String id) {
          return Optional.<Formula>ofNullable(INPUTS.get(id))
              .or(() -> Optional.ofNullable(KNOWN.get(id)));
        }

        @Override
        public String hint(String wanted, Collection<String> others) {
          return "";
        }
      };

  private static Line line(Kind kind, String id, Unit unit) {
    return Terms.line(kind, id, unit, new Input(id + ".in", "In", unit, false, true));
  }

  private static FormulaText read(String text, Use use) throws NotAFormula {
    return FormulaText.read(text, use, new Notation("USD"), NAMES);
  }

  private static Formula formula(String text) throws NotAFormula {
    return read(text, Use.LINE).formula();
  }

  // ---- precedence

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a + b * c        | A + B × C",
        "(a + b) * c      | (A + B) × C",
        "a - b - c        | A − B − C",
        "a - (b - c)      | A − (B − C)",
        "a * b ^ c        | A × B ^ C",
        "a ^ b ^ c        | A ^ (B ^ C)",
        "-a ^ b           | −A ^ B",
        "-a * b           | −A × B",
        "a ^ -b           | A ^ (−B)",
        "a × b − c        | A × B − C",
        "a < b and b < c or c < a | (A < B and B < C) or C < A",
        "not a < b and b <= c     | not(A < B) and B ≤ C",
        "a >= b           | B ≤ A",
        "a > b            | B < A",
        "a != b           | not(A = B)",
        "a / b else 0     | A ÷ B",
        "a / b else 0 + c | A ÷ B + C",
        "revenue.total / size  | Line revenue.total ÷ Size",
        "if(a < b, a, 0)  | if A < B then A else 0",
        "min(a, b, c)     | min(min(A; B); C)",
        "abs(a)           | max(A; −A)",
        "month            | month number",
        "previous(a, 0)   | A of the month before (first month: 0)",
      })
  void signs_bind_as_on_paper(String text, String words) throws NotAFormula {
    assertThat(Words.of(formula(text))).isEqualTo(words);
  }

  @Test
  void spaces_of_any_kind_are_spaces() throws NotAFormula {
    assertThat(formula("a\u00a0+\u202fb\t*\nc")).isEqualTo(Terms.A.plus(Terms.B.times(Terms.C)));
  }

  @Test
  void the_tree_is_the_one_that_is_built_by_hand() throws NotAFormula {
    assertThat(formula("-a ^ b")).isEqualTo(Terms.A.pow(Terms.B).negated());
    assertThat(formula("-a * b")).isEqualTo(Terms.A.negated().times(Terms.B));
    assertThat(formula("0.8 * users")).isEqualTo(Formula.number(0.8).times(USERS));
    assertThat(formula("revenue.total - cost")).isEqualTo(REVENUE.minus(COST));
    assertThat(formula("max(revenue.total - cost, 0)"))
        .isEqualTo(REVENUE.minus(COST).atLeastZero());
    assertThat(formula("ago(users, 3, 0)"))
        .isEqualTo(Formula.ago(USERS, Formula.number(3), Formula.constant(0, Unit.USER)));
    assertThat(formula("runningSum(cost)")).isEqualTo(Formula.runningSum(COST));
    assertThat(formula("sumOfLast(cost, 12)"))
        .isEqualTo(Formula.sumOfLast(COST, Formula.number(12)));
    assertThat(formula("cost / users else 2 [$/user]")).isEqualTo(COST.over(USERS, 2));
    assertThat(formula("exp(ln(normal(a)))"))
        .isEqualTo(Formula.exp(Formula.ln(Formula.normal(Terms.A))));
    assertThat(formula("ceil(a) + floor(a) + round(a)"))
        .isEqualTo(Formula.ceil(Terms.A).plus(Formula.floor(Terms.A)).plus(Formula.round(Terms.A)));
  }

  // ---- numbers and units

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12          | 12        | pure number",
        ".5          | 0.5       | pure number",
        "1e6         | 1000000   | pure number",
        "4%          | 0.04      | pure number",
        "4 %         | 0.04      | pure number",
        "250k        | 250000    | pure number",
        "2bn         | 2e9       | pure number",
        "$200        | 200       | money",
        "$2M         | 2000000   | money",
        "200 [$]     | 200       | money",
        "5 [$/user]  | 5         | money per user",
        "$5 [$/user] | 5         | money per user",
        "2 [$/1M tok]| 2e-6      | money per token",
        "3 [users]   | 3         | user",
        "5 [%/yr]    | 0.05      | 1 per year",
        "10 [req/day]| 304.1666666666667 | request",
        "1k [tok/s]  | 3.6e6     | token per hour"
      })
  void numbers_are_read_as_people_write_them(String text, double value, String dimension)
      throws NotAFormula {
    Constant constant = (Constant) formula(text);

    assertThat(constant.value()).isEqualTo(value);
    assertThat(constant.dimension()).hasToString(dimension);
  }

  @Test
  void a_bare_zero_is_zero_of_any_unit() throws NotAFormula {
    assertThat(formula("cash >= 0")).isEqualTo(CASH.atLeast(Formula.constant(0, Unit.MONEY)));
    assertThat(formula("0 - cash")).isEqualTo(Formula.constant(0, Unit.MONEY).minus(CASH));
  }

  // ---- outcomes and ratios

  @Test
  void what_takes_all_months_makes_an_outcome() throws NotAFormula {
    assertThat(formula("lowest(cash) / sum(cost)"))
        .isEqualTo(
            new Whole.Ratio(Whole.lowest(CASH), Whole.sum(COST), "“the sum of Line cost” is zero"));
    assertThat(read("lowest(cash)", Use.LINE).isOutcome()).isTrue();
    assertThat(read("start + 1", Use.LINE).isOutcome()).isTrue();
    assertThat(read("firstMonth(cash < 0)", Use.LINE).isOutcome()).isTrue();
    assertThat(read("at(cash, 12)", Use.LINE).isOutcome()).isTrue();
    assertThat(read("cash", Use.LINE).isOutcome()).isFalse();
  }

  @Test
  void an_outcome_takes_a_ratio_over_the_months_in_which_it_has_a_value() throws NotAFormula {
    assertThat(formula("lowest(margin)")).isEqualTo(Whole.lowest(MARGIN));
  }

  @Test
  void a_division_as_a_whole_is_a_ratio_and_its_column_is_known() throws NotAFormula {
    FormulaText text = read("(revenue.total - cost) / revenue.total", Use.LINE);

    assertThat(text.formula()).isInstanceOf(Whole.Ratio.class);
    assertThat(text.divisionColumn()).isEqualTo(24);
  }

  @Test
  void a_condition_is_not_asked_where_a_divisor_is_zero() throws NotAFormula {
    FormulaText text = read("margin >= 50% and cost / users < $3 [$/user]", Use.CONDITION);

    assertThat(text.divisors()).containsExactly(REVENUE, USERS);
    assertThat(text.comparison()).isEmpty();
  }

  @Test
  void the_two_sides_of_a_single_comparison_are_known() throws NotAFormula {
    FormulaText.Comparison sides = read("cash >= $2M", Use.CONDITION).comparison().orElseThrow();

    assertThat(sides.left()).isEqualTo(CASH);
    assertThat(sides.relation()).isEqualTo("at least");
    assertThat(Words.of(sides.right())).isEqualTo("$2M");
  }

  @Test
  void a_month_that_never_comes_is_later_than_any_other_to_a_condition() throws NotAFormula {
    assertThat(Words.of(read("start <= 30", Use.CONDITION).formula()))
        .isEqualTo("(Line start, or else never) ≤ 30");
  }

  // ---- what is wrong, and where

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a + zebra              | 5  | there is no line and no driver “zebra”",
        "foo(a)                 | 1  | there is no function “foo”",
        "cash + 200             | 6  | “Line cash” is in money but “200” is a pure number",
        "cash + users           | 6  | “Line cash” is in money but “Line users” is in user",
        "cash < users           | 6  | “Line cash” is in money but “Line users” is in user",
        "max(cash, users)       | 1  | “max” needs the same unit",
        "if(a, b, c)            | 1  | if needs a condition",
        "if(a < b, cash, users) | 1  | both branches need the same unit",
        "exp(cash)              | 1  | exp needs a pure number",
        "a ^ cash               | 3  | a power needs pure numbers",
        "a / b + c              | 3  | “B” may be zero",
        "runningSum(a / b)      | 14 | “B” may be zero",
        "a / b else c           | 12 | “else” needs a number",
        "cash / users else 3    | 19 | “Line cash ÷ Line users” is in money per user but “3” is a pure number",
        "margin * 2             | 1  | margin is a ratio, which may have no value: no revenue",
        "start + month          | 9  | month changes from month to month and this is an outcome",
        "start + users          | 9  | users is a stock and this is an outcome",
        "start + a              | 9  | a may change from month to month and this is an outcome",
        "start + previous(a, 0) | 9  | previous looks back from a month and this is an outcome",
        "lowest(start)          | 8  | start is known after the last month only",
        "sum(lowest(cash))      | 5  | lowest takes all months and cannot stand in a month",
        "a < b < c              | 7  | two comparisons stand in a row",
        "a and b < c            | 3  | “and” needs conditions but gets “A”",
        "a < b or c             | 7  | “or” needs conditions but gets “C”",
        "not a                  | 1  | “not” needs conditions but gets “A”",
        "previous(a)            | 1  | previous gets 1 of its arguments",
        "(a + b                 | 7  | “)” is expected but the end stands here",
        "a + b)                 | 6  | “)” does not go on from here",
        "a b                    | 3  | “b” does not go on from here",
        "a +                    | 4  | a number, a name or “(” is expected but the end stands here",
        "a + * b                | 5  | a number, a name or “(” is expected but “*” stands here",
        "a ? b                  | 3  | “?” means nothing here",
        "5 [$/usr]              | 3  | “$/usr” is no unit",
        "a + [user]             | 5  | “[” means nothing here",
        "5x                     | 1  | “x” in “5x” is neither k, m, bn, t, % nor a unit",
        "a + \u202eb               | 5  | “U+202E” means nothing here",
        "a + 😀                  | 5  | “😀” means nothing here",
        "€5                     | 1  | the amount is in € but the scenario is in USD"
      })
  void what_is_wrong_is_said_with_its_column(String text, int column, String message) {
    assertThatExceptionOfType(NotAFormula.class)
        .isThrownBy(() -> formula(text))
        .satisfies(
            trouble -> {
              assertThat(trouble.getMessage()).startsWith(message);
              assertThat(trouble.column()).isEqualTo(column);
            });
  }

  @Test
  void a_bare_number_beside_money_is_told_how_to_be_written() {
    assertThatExceptionOfType(NotAFormula.class)
        .isThrownBy(() -> formula("cash + 200"))
        .satisfies(trouble -> assertThat(trouble.hint()).isEqualTo("write money as $200"));
    assertThatExceptionOfType(NotAFormula.class)
        .isThrownBy(() -> formula("200 < price"))
        .satisfies(
            trouble ->
                assertThat(trouble.hint()).isEqualTo("write it with its unit, as 200 [$/user]"));
  }

  @Test
  void a_constant_reads_nothing_that_changes() throws NotAFormula {
    assertThat(read("fixed * 2", Use.CONSTANT).formula()).isEqualTo(Terms.FIXED.times(2));
    assertThatExceptionOfType(NotAFormula.class)
        .isThrownBy(() -> read("fixed * a", Use.CONSTANT))
        .satisfies(trouble -> assertThat(trouble.column()).isEqualTo(9));
  }

  @Test
  void a_condition_compares() {
    assertThatExceptionOfType(NotAFormula.class)
        .isThrownBy(() -> read("cash", Use.CONDITION))
        .withMessage("“Line cash” is no condition");
  }

  @Test
  void a_text_of_any_depth_or_length_is_answered() {
    assertThatExceptionOfType(NotAFormula.class)
        .isThrownBy(() -> formula("(".repeat(1_000) + "a"))
        .withMessage("it is nested too deeply");
    assertThatExceptionOfType(NotAFormula.class)
        .isThrownBy(() -> formula("-".repeat(1_000) + "a"))
        .withMessage("it is nested too deeply");
    assertThatExceptionOfType(NotAFormula.class)
        .isThrownBy(() -> formula("a + ".repeat(1_000) + "a"))
        .withMessage("it is longer than 2000 letters");
    assertThatExceptionOfType(NotAFormula.class)
        .isThrownBy(() -> formula("  "))
        .withMessage("nothing is written");
  }
}
