package paydirt.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Terms.A;
import static paydirt.formula.Terms.B;
import static paydirt.formula.Terms.COST;
import static paydirt.formula.Terms.FEE;
import static paydirt.formula.Terms.PRICE;
import static paydirt.formula.Terms.RATE;
import static paydirt.formula.Terms.SIZE;
import static paydirt.formula.Terms.TOKENS;
import static paydirt.formula.Terms.USERS;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import paydirt.unit.Unit;

/** What a formula is counted in, and what is refused because its units do not fit. */
class FormulaUnitsTest {

  // ---- arithmetic

  @Test
  void users_times_price_is_money() {
    assertThat(USERS.times(PRICE).dimension()).isEqualTo(Unit.MONEY.dimension());
  }

  @Test
  void money_over_tokens_is_a_price_of_tokens() {
    assertThat(FEE.over(TOKENS, 0).dimension())
        .isEqualTo(Unit.MONEY.per(Unit.MILLION_TOKENS).dimension());
  }

  @Test
  void adding_money_to_tokens_is_refused() {
    refused(
        () -> FEE.plus(TOKENS),
        "“+” needs the same unit on both sides but gets money (Fee) and token (Tokens)");
  }

  @Test
  void taking_users_from_money_is_refused() {
    refused(
        () -> FEE.minus(USERS.times(2)),
        "“−” needs the same unit on both sides but gets money (Fee) and user (Users × 2)");
  }

  @Test
  void comparing_money_with_tokens_is_refused() {
    refused(
        () -> FEE.lessThan(TOKENS),
        "“<” needs the same unit on both sides but gets money (Fee) and token (Tokens)");
    refused(
        () -> FEE.atMost(TOKENS),
        "“≤” needs the same unit on both sides but gets money (Fee) and token (Tokens)");
    refused(
        () -> FEE.equalTo(TOKENS),
        "“=” needs the same unit on both sides but gets money (Fee) and token (Tokens)");
  }

  @Test
  void the_greater_of_money_and_tokens_is_refused() {
    refused(
        () -> Formula.max(FEE, TOKENS),
        "“max” needs the same unit on both sides but gets money (Fee) and token (Tokens)");
    refused(
        () -> Formula.min(FEE, TOKENS),
        "“min” needs the same unit on both sides but gets money (Fee) and token (Tokens)");
  }

  @Test
  void a_comparison_is_a_pure_number() {
    assertThat(FEE.lessThan(COST).dimension().isNone()).isTrue();
    assertThat(FEE.isAboveZero().dimension().isNone()).isTrue();
  }

  @Test
  void the_complement_of_money_is_refused() {
    refused(
        FEE::complement,
        "“−” needs the same unit on both sides but gets pure number (1) and money (Fee)");
  }

  @Test
  void a_power_takes_pure_numbers_only() {
    refused(() -> FEE.pow(A), "a power needs pure numbers but gets money and pure number");
    refused(() -> A.pow(FEE), "a power needs pure numbers but gets pure number and money");
  }

  @Test
  void functions_of_money_are_refused() {
    refused(() -> Formula.exp(FEE), "exp needs a pure number but gets money: Fee");
    refused(() -> Formula.ln(FEE), "ln needs a pure number but gets money: Fee");
    refused(() -> Formula.normal(FEE), "Φ needs a pure number but gets money: Fee");
    refused(() -> Formula.normalInverse(FEE), "Φ⁻¹ needs a pure number but gets money: Fee");
  }

  @Test
  void rounding_and_negation_keep_the_unit() {
    for (Formula formula :
        List.of(
            Formula.ceil(USERS),
            Formula.floor(USERS),
            Formula.round(USERS),
            USERS.negated(),
            USERS.atLeastZero())) {
      assertThat(formula.dimension()).isEqualTo(Unit.USER.dimension());
    }
  }

  @Test
  void a_constant_is_stored_in_base_units() {
    assertThat(Formula.constant(2.5, Unit.MONEY.per(Unit.MILLION_TOKENS)).value())
        .isCloseTo(2.5e-6, org.assertj.core.api.Assertions.within(1e-21));
  }

  @Test
  void a_constant_that_is_not_finite_is_refused() {
    refused(
        () -> Formula.constant(Double.NaN, Unit.PURE, "nothing"),
        "constant nothing is NaN but must be finite");
    refused(
        () -> Formula.constant(Double.NEGATIVE_INFINITY, Unit.PURE, "less"),
        "constant less is -Infinity but must be finite");
  }

  // ---- division

  @Test
  void dividing_by_what_may_be_zero_must_say_what_it_gives() {
    refused(
        () -> FEE.over(TOKENS),
        "division by “Tokens” must state its value at zero: over(divisor, atZero)");
  }

  @Test
  void what_is_above_zero_by_its_limits_may_divide() {
    assertThat(FEE.over(SIZE).dimension()).isEqualTo(PRICE.dimension());
  }

  @Test
  void what_is_above_zero_whatever_the_inputs_are() {
    for (Formula formula :
        List.of(
            number(2),
            SIZE,
            SIZE.plus(SIZE),
            SIZE.times(SIZE),
            SIZE.over(SIZE),
            Formula.min(SIZE, SIZE),
            Formula.max(SIZE, USERS),
            Formula.max(USERS, SIZE),
            Formula.exp(A),
            number(2).pow(A),
            Formula.when(A, SIZE, SIZE.times(2)),
            Terms.line(Kind.LEVEL, "positive", Unit.USER, SIZE))) {
      assertThat(formula.isPositive()).as(Words.of(formula)).isTrue();
    }
  }

  @Test
  void what_may_be_zero_or_below() {
    for (Formula formula :
        List.of(
            number(0),
            number(-1),
            USERS,
            SIZE.minus(SIZE),
            SIZE.plus(USERS),
            SIZE.negated(),
            SIZE.times(A),
            Formula.min(SIZE, USERS),
            Formula.max(USERS, USERS),
            A.pow(number(2)),
            Formula.ln(A),
            Formula.floor(SIZE),
            Formula.ceil(number(1e-12)),
            Formula.when(A, SIZE, USERS),
            Formula.previous(SIZE, USERS),
            SIZE.lessThan(USERS),
            Formula.month(),
            Terms.line(Kind.LEVEL, "perhaps", Unit.USER, USERS))) {
      assertThat(formula.isPositive()).as(Words.of(formula)).isFalse();
    }
  }

  // ---- choosing, summing, looking back

  @Test
  void a_condition_must_be_a_pure_number() {
    refused(() -> Formula.when(FEE, A, B), "a condition must be a pure number but is money");
  }

  @Test
  void both_branches_need_the_same_unit() {
    refused(
        () -> Formula.when(A, FEE, TOKENS),
        "both branches need the same unit but are money (Fee) and token (Tokens)");
  }

  @Test
  void a_sum_takes_terms_of_its_unit_only() {
    refused(
        () -> Formula.sum(List.of(FEE, TOKENS), Unit.MONEY),
        "a sum in money has a term in token: Tokens");
    refused(() -> Formula.sum(FEE, COST, USERS), "a sum in money has a term in user: Users");
  }

  @Test
  void an_empty_sum_has_its_unit() {
    assertThat(Formula.sum(List.of(), Unit.MONEY).dimension()).isEqualTo(Unit.MONEY.dimension());
  }

  @Test
  void what_comes_before_the_first_month_must_be_of_the_same_unit() {
    refused(
        () -> Formula.previous(FEE, number(0)),
        "the value before the first month is in pure number but must be in money: 0");
    refused(
        () -> Formula.ago(FEE, number(3), TOKENS),
        "the value before the first month is in token but must be in money: Tokens");
  }

  @Test
  void months_are_counted_in_pure_numbers() {
    refused(
        () -> Formula.ago(FEE, USERS, FEE),
        "the number of months must be a pure number but is user");
    refused(
        () -> Formula.sumOfLast(FEE, FEE),
        "the number of months must be a pure number but is money");
  }

  @Test
  void a_curve_by_age_is_a_pure_number() {
    refused(
        () -> Formula.convolution(USERS, FEE),
        "the curve by age must be a pure number but is money");
  }

  @Test
  void looking_back_keeps_the_unit() {
    for (Formula formula :
        List.of(
            Formula.previous(FEE, COST),
            Formula.ago(FEE, A, COST),
            Formula.runningSum(FEE),
            Formula.sumOfLast(FEE, number(3)),
            Formula.convolution(FEE, A))) {
      assertThat(formula.dimension()).isEqualTo(Unit.MONEY.dimension());
    }
  }

  @Test
  void a_yearly_rate_does_not_mix_with_a_monthly_one() {
    refused(
        () -> A.plus(RATE),
        "“+” needs the same unit on both sides but gets pure number (A) and 1 per year (Rate)");
  }

  @Test
  void growth_takes_a_yearly_rate_and_gives_a_factor() {
    assertThat(Formula.growth(RATE, Formula.month()).dimension().isNone()).isTrue();
    refused(
        () -> Formula.growth(A, Formula.month()),
        "“+” needs the same unit on both sides but gets pure number (1) and year (A × 1 year)");
  }

  // ---- ladders

  @Test
  void a_ladder_needs_a_rung() {
    refused(() -> new Ladder(List.of(), A), "a ladder needs at least one rung");
  }

  @Test
  void the_rungs_of_a_ladder_agree_in_their_units() {
    Ladder.Rung users = new Ladder.Rung(A, FEE, USERS);
    String message = "the rungs of a ladder must agree in their units: Users";
    refused(() -> new Ladder(List.of(users), A), message);
    refused(() -> new Ladder(List.of(users, new Ladder.Rung(A, TOKENS, USERS)), USERS), message);
    refused(() -> new Ladder(List.of(new Ladder.Rung(FEE, A, USERS)), USERS), message);
    assertThat(new Ladder(List.of(users), USERS).dimension()).isEqualTo(Unit.USER.dimension());
  }

  @Test
  void a_ladder_climbs_by_powers_of_two_and_the_halves_between() {
    assertThat(Ladder.POWERS_AND_HALVES)
        .startsWith(1, 2, 3, 4, 6, 8, 12, 16)
        .endsWith(2048, 3072, 4096)
        .hasSize(24);
  }

  @Test
  void each_rung_is_made_from_its_number() {
    Ladder ladder = Ladder.over(List.of(1, 2), A::atLeast, n -> n, n -> n.times(USERS), USERS);
    assertThat(ladder.rungs())
        .extracting(rung -> Words.of(rung.value()))
        .containsExactly("1 × Users", "2 × Users");
  }

  // ---- the whole horizon

  @Test
  void a_fold_has_the_unit_of_its_line_and_its_month_is_a_pure_number() {
    assertThat(Whole.sum(FEE).dimension()).isEqualTo(Unit.MONEY.dimension());
    assertThat(Whole.lowest(FEE).dimension()).isEqualTo(Unit.MONEY.dimension());
    assertThat(Whole.highest(FEE).dimension()).isEqualTo(Unit.MONEY.dimension());
    assertThat(Whole.last(FEE).dimension()).isEqualTo(Unit.MONEY.dimension());
    assertThat(Whole.monthOfLowest(FEE).dimension().isNone()).isTrue();
    assertThat(Whole.monthOfHighest(FEE).dimension().isNone()).isTrue();
  }

  @Test
  void a_yearly_rate_is_needed_to_discount() {
    String message = "a yearly rate is expected but gets pure number";
    refused(() -> new Whole.Npv(FEE, A), message);
    refused(() -> new Whole.Mirr(FEE, A, RATE, "no"), message);
    refused(() -> new Whole.Mirr(FEE, RATE, A, "no"), message);
    assertThat(new Whole.Npv(FEE, RATE).dimension()).isEqualTo(Unit.MONEY.dimension());
  }

  @Test
  void a_return_is_a_yearly_rate() {
    assertThat(new Whole.Irr(FEE, "no", "several").dimension()).isEqualTo(RATE.dimension());
    assertThat(new Whole.Mirr(FEE, RATE, RATE, "no").dimension()).isEqualTo(RATE.dimension());
  }

  @Test
  void the_first_month_needs_a_condition_and_a_month() {
    refused(
        () -> Whole.firstMonth(FEE, 1, "never"), "a condition must be a pure number but is money");
    refused(
        () -> new Whole.FirstMonth(A, 1, FEE, "never"),
        "a month must be a pure number but is money");
    refused(() -> Whole.firstMonth(A, 0, "never"), "months in a row are 0 but must be at least 1");
    assertThat(Whole.firstMonth(A, 1, "never").dimension().isNone()).isTrue();
  }

  @Test
  void a_value_in_a_month_needs_a_month() {
    refused(() -> new Whole.ValueAt(FEE, USERS, "no"), "a month must be a pure number but is user");
    assertThat(new Whole.ValueAt(FEE, A, "no").dimension()).isEqualTo(Unit.MONEY.dimension());
  }

  @Test
  void a_value_under_a_condition_needs_a_condition() {
    refused(
        () -> new Whole.Provided(USERS, FEE, "no"),
        "a condition must be a pure number but is user");
    assertThat(new Whole.Provided(A, FEE, "no").dimension()).isEqualTo(Unit.MONEY.dimension());
  }

  @Test
  void a_fallback_is_of_the_same_unit() {
    refused(() -> new Whole.Else(FEE, USERS), "the fallback is in user but must be in money");
  }

  // ---- lines

  @Test
  void a_line_in_another_unit_than_its_formula_is_refused() {
    refused(
        () -> Terms.line(Kind.FLOW, "revenue", Unit.MONEY, TOKENS),
        "line revenue is declared in money but its formula gives token: Tokens");
  }

  @Test
  void a_line_without_documentation_is_refused() {
    refused(
        () -> new Line("x", "X", "", "Test", Unit.PURE, Kind.LEVEL, Line.Role.DETAIL, A, " "),
        "line x has no documentation");
  }

  @Test
  void titles_name_the_item() {
    assertThat(new Input("p", "Price", "Chat", Unit.PURE, false, true).title())
        .isEqualTo("Price, Chat");
    assertThat(PRICE.title()).isEqualTo("Price");
    assertThat(Terms.line(Kind.FLOW, "x", Unit.PURE, A).title()).isEqualTo("Line x");
  }

  private static void refused(ThrowingCallable building, String message) {
    assertThatThrownBy(building).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
