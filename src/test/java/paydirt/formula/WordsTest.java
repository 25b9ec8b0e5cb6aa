package paydirt.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Terms.A;
import static paydirt.formula.Terms.B;
import static paydirt.formula.Terms.C;
import static paydirt.formula.Terms.COST;
import static paydirt.formula.Terms.FEE;
import static paydirt.formula.Terms.RATE;
import static paydirt.formula.Terms.TOKENS;

import java.util.List;
import org.junit.jupiter.api.Test;
import paydirt.unit.Unit;

class WordsTest {

  // ---- brackets only where they are needed

  @Test
  void sums_and_products_in_a_row_need_no_brackets() {
    says(A.plus(B).plus(C), "A + B + C");
    says(A.plus(B.plus(C)), "A + B + C");
    says(A.minus(B).minus(C), "A − B − C");
    says(A.times(B).times(C), "A × B × C");
    says(A.times(B).plus(C), "A × B + C");
    says(A.over(B, 0).over(C, 0), "A ÷ B ÷ C");
    says(A.over(B, 0).times(C), "A ÷ B × C");
  }

  @Test
  void what_is_taken_away_keeps_its_brackets() {
    says(A.minus(B.plus(C)), "A − (B + C)");
    says(A.minus(B.minus(C)), "A − (B − C)");
    says(A.minus(Formula.sum(B, C)), "A − (B + C)");
  }

  @Test
  void sums_in_products_keep_their_brackets() {
    says(A.plus(B).times(C), "(A + B) × C");
    says(A.times(Formula.sum(B, C)), "A × (B + C)");
    says(A.complement().times(B), "(1 − A) × B");
  }

  @Test
  void products_below_a_line_keep_their_brackets() {
    says(A.over(B.times(C), 0), "A ÷ (B × C)");
    says(A.over(B.over(C, 0), 0), "A ÷ (B ÷ C)");
    says(A.over(B.plus(C), 0), "A ÷ (B + C)");
  }

  @Test
  void powers_bind_closest() {
    says(A.pow(B).times(C), "A ^ B × C");
    says(A.plus(B).pow(C), "(A + B) ^ C");
    says(A.pow(B).pow(C), "(A ^ B) ^ C");
    says(A.pow(B.times(C)), "A ^ (B × C)");
    says(A.over(B.pow(C), 0), "A ÷ B ^ C");
  }

  @Test
  void negation_takes_one_thing() {
    says(A.negated(), "−A");
    says(A.plus(B).negated(), "−(A + B)");
    says(A.negated().negated(), "−(−A)");
  }

  @Test
  void a_sum_of_one_term_is_that_term() {
    says(Formula.sum(List.of(A.plus(B)), Unit.PURE).times(C), "(A + B) × C");
    says(Formula.sum(List.of(A), Unit.PURE).times(C), "A × C");
    says(Formula.sum(List.of(), Unit.MONEY), "0");
  }

  // ---- names

  @Test
  void constants_go_by_their_names() {
    says(Formula.constant(730, Unit.HOUR, "730 hours"), "730 hours");
    says(number(0.25), "0.25");
  }

  @Test
  void items_stand_behind_labels_in_brackets() {
    says(new Input("p", "Price", "Chat", Unit.PURE, false, true).times(A), "Price [Chat] × A");
  }

  @Test
  void references_go_by_id_until_a_sheet_knows_their_labels() {
    Sheet.Builder builder = Sheet.builder();
    Chapter chapter = builder.chapter("Customers", "products.chat", "Chat");
    Reference later = chapter.reference("users", Unit.USER);
    Line twice = chapter.stock("twice", "Twice", Unit.USER, later.times(2), "Twice the users.");
    chapter.stock("users", "Users", Unit.USER, Terms.USERS, "All of them.");
    says(twice.formula(), "products.chat.users × 2");
    assertThat(Words.of(twice.formula(), builder.build())).isEqualTo("Users [Chat] × 2");
  }

  @Test
  void the_month_has_a_name() {
    says(Formula.month(), "months since the start");
    says(Formula.month().plus(number(1)), "month number");
    says(Formula.month().plus(number(1)).times(A), "month number × A");
    says(Formula.month().plus(number(2)), "months since the start + 2");
  }

  // ---- functions

  @Test
  void functions_have_brackets_of_their_own() {
    says(Formula.min(A, B.plus(C)), "min(A; B + C)");
    says(Formula.max(A, B).times(C), "max(A; B) × C");
    says(Formula.exp(A.plus(B)), "exp(A + B)");
    says(Formula.ln(A), "ln(A)");
    says(Formula.normal(A), "Φ(A)");
    says(Formula.normalInverse(A), "Φ⁻¹(A)");
  }

  @Test
  void rounding_is_said_behind() {
    says(Formula.ceil(A.over(B, 0)), "(A ÷ B) rounded up");
    says(Formula.floor(A), "(A) rounded down");
    says(Formula.round(A), "(A) rounded");
  }

  // ---- conditions

  @Test
  void comparisons_have_their_signs() {
    says(A.lessThan(B), "A < B");
    says(A.atMost(B), "A ≤ B");
    says(A.equalTo(B), "A = B");
    says(A.greaterThan(B), "B < A");
    says(A.atLeast(B), "B ≤ A");
    says(A.plus(B).lessThan(C), "A + B < C");
  }

  @Test
  void a_bare_number_stands_on_the_right() {
    says(A.isAboveZero(), "A > 0");
    says(A.atLeast(number(3)), "A ≥ 3");
  }

  @Test
  void conditions_are_joined_by_words() {
    says(A.lessThan(B).and(B.lessThan(C)), "A < B and B < C");
    says(A.lessThan(B).or(B.lessThan(C)), "A < B or B < C");
    says(A.lessThan(B).and(B.lessThan(C).or(A.isAboveZero())), "A < B and (B < C or A > 0)");
  }

  @Test
  void a_choice_reads_as_a_sentence() {
    says(Formula.when(A.isAboveZero(), B, C), "if A > 0 then B else C");
    says(
        Formula.when(A.isAboveZero(), B, Formula.when(B.isAboveZero(), C, A)),
        "if A > 0 then B else (if B > 0 then C else A)");
    says(Formula.when(A, B, C).times(A), "(if A then B else C) × A");
  }

  @Test
  void a_ladder_names_its_ends() {
    says(
        Ladder.over(List.of(1, 2, 3), A::atLeast, n -> n, n -> n, number(0)),
        "the best of 3 rungs from 1 to 3");
  }

  // ---- other months

  @Test
  void looking_back_says_how_far() {
    says(Formula.previous(A, B.plus(C)), "A of the month before (first month: B + C)");
    says(Formula.ago(A, number(3), B), "A 3 months ago");
    says(Formula.ago(A, Formula.month(), B), "A of month 1");
    says(Formula.ago(A.plus(B), C, B), "(A + B) C months ago");
    says(Formula.runningSum(A.times(B)), "sum of (A × B) so far");
    says(Formula.sumOfLast(A, number(12)), "sum of A over the last 12 months");
    says(Formula.convolution(A, B), "what is left of A by B");
  }

  // ---- the whole horizon

  @Test
  void first_months() {
    says(Whole.firstMonth(A.isAboveZero(), 1, "never"), "the first month with A > 0");
    says(
        Whole.firstMonth(A.isAboveZero(), 3, "never"), "the first of 3 months in a row with A > 0");
    says(
        new Whole.FirstMonth(A.isAboveZero(), 1, B, "never"),
        "the first month with A > 0, from B on");
  }

  @Test
  void folds() {
    says(Whole.sum(A), "the sum of A");
    says(Whole.last(Formula.sumOfLast(A, number(12))), "sum of A over the last 12 months");
    says(Whole.lowest(A), "the lowest A");
    says(Whole.highest(A.plus(B)), "the highest (A + B)");
    says(Whole.monthOfLowest(A), "the month of the lowest A");
    says(Whole.monthOfHighest(A), "the month of the highest A");
    says(Whole.last(A), "the last A");
  }

  @Test
  void values_in_a_month() {
    says(new Whole.ValueAt(A, number(3), "no"), "A in month 3");
    says(
        new Whole.ValueAt(A, Whole.firstMonth(B.isAboveZero(), 1, "never"), "no"),
        "A in month (the first month with B > 0)");
  }

  @Test
  void returns() {
    says(new Whole.Npv(FEE, RATE), "present value of Fee at Rate");
    says(new Whole.Irr(FEE, "no", "several"), "internal rate of return of Fee");
    says(
        new Whole.Mirr(FEE, RATE, RATE, "no"),
        "modified internal rate of return of Fee, financed at Rate and reinvested at Rate");
  }

  @Test
  void ratios_read_as_divisions() {
    says(new Whole.Ratio(FEE, TOKENS, "no token"), "Fee ÷ Tokens");
    says(new Whole.Ratio(A.plus(B), B.times(C), "no"), "(A + B) ÷ (B × C)");
  }

  @Test
  void what_may_be_absent_keeps_its_brackets_inside_other_formulas() {
    Formula provided = new Whole.Provided(A.isAboveZero(), FEE, "no");
    Formula either = new Whole.Else(FEE, COST);
    Formula first = Whole.firstMonth(A.isAboveZero(), 1, "never");
    says(provided, "Fee, where A > 0");
    says(either, "Fee, or else Cost");
    says(provided.times(2), "(Fee, where A > 0) × 2");
    says(either.times(2), "(Fee, or else Cost) × 2");
    says(first.minus(number(1)), "(the first month with A > 0) − 1");
  }

  private static void says(Formula formula, String words) {
    assertThat(Words.of(formula)).isEqualTo(words);
  }
}
