package paydirt.model;

import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.monthNumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paydirt.formula.Chapter;
import paydirt.formula.Constant;
import paydirt.formula.Formula;
import paydirt.formula.FormulaText;
import paydirt.formula.FormulaText.Comparison;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.formula.NotAFormula;
import paydirt.formula.Quotient;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;
import paydirt.model.AssertionLines.Compared;
import paydirt.scenario.Assertion;
import paydirt.scenario.Node;
import paydirt.scenario.Scenario;
import paydirt.unit.Unit;

/** Statements about results: in which months each is asked, and in which it fails. */
final class AssertionChapter {

  private final Sheet.Builder sheet;
  private final Node assertion;
  private final FormulaText condition;
  private final Chapter chapter;

  private AssertionChapter(Sheet.Builder sheet, Node assertion, FormulaText condition) {
    this.sheet = sheet;
    this.assertion = assertion;
    this.condition = condition;
    this.chapter = sheet.chapter(Assertion.SECTION.label(), assertion.path(), assertion.label());
  }

  /**
   * Declares the assertions whose condition can be read; the others are problems of {@code own}.
   */
  static List<AssertionLines> write(Sheet.Builder sheet, Scenario scenario, OwnFormulas own) {
    List<AssertionLines> written = new ArrayList<>();
    for (Node assertion : scenario.assertions()) {
      String path = assertion.pathOf(Assertion.CONDITION.key());
      String text = assertion.text(Assertion.CONDITION);
      if (text.isBlank()) {
        own.warn(path, "is empty, so nothing is checked");
        continue;
      }
      try {
        FormulaText condition =
            FormulaText.read(text, FormulaText.Use.CONDITION, scenario.notation(), own);
        AssertionChapter chapter = new AssertionChapter(sheet, assertion, condition);
        written.add(condition.isOutcome() ? chapter.ofOutcome() : chapter.ofMonths());
      } catch (NotAFormula trouble) {
        own.refuse(path, text, trouble);
      }
    }
    return written;
  }

  private AssertionLines ofMonths() {
    Formula inTime =
        monthNumber()
            .atLeast(assertion.input(Assertion.FROM))
            .and(monthNumber().atMost(assertion.input(Assertion.UNTIL)));
    Formula asked = inTime;
    for (Formula divisor : condition.divisors()) {
      asked = asked.and(divisor.equalTo(zero(divisor)).complement());
    }
    Line tested =
        chapter.flow(
            "tested",
            "Months tested",
            Unit.MONTHS,
            when(asked, number(1), number(0)),
            "1 in each month from the first to the last that is named, if everything in the condition has a value.");
    Line fails =
        chapter.flow(
            "fails",
            "Months failed",
            Unit.MONTHS,
            when(tested.isAboveZero(), condition.formula().complement(), number(0)),
            "1 in each month that is tested and in which the condition does not hold.");
    Line first =
        chapter.outcome(
            "firstFailure",
            "First failure",
            Unit.MONTH,
            Whole.firstMonth(
                fails.isAboveZero(), 1, "the condition holds in every month that is tested"),
            "The first month that is tested and in which the condition does not hold.");
    return new AssertionLines(
        assertion.id(),
        label(),
        Optional.of(new AssertionLines.Months(tested, fails)),
        first,
        condition.comparison().map(this::compared));
  }

  private AssertionLines ofOutcome() {
    Line holds =
        chapter.outcome(
            "holds", "Holds", Unit.PURE, condition.formula(), "1 if the condition holds, else 0.");
    return new AssertionLines(
        assertion.id(),
        label(),
        Optional.empty(),
        holds,
        condition.comparison().map(this::compared));
  }

  private String label() {
    return assertion.label().isBlank() ? assertion.id() : assertion.label();
  }

  private static Constant zero(Formula like) {
    return Terms.zero(Unit.of(like.dimension()));
  }

  // ---- the two sides

  private Compared compared(Comparison comparison) {
    Line value = side("value", "Value", comparison.left(), shownLike(comparison.right()));
    Line bound = side("bound", "Bound", comparison.right(), value.unit());
    return new Compared(value, comparison.relation(), bound);
  }

  private Unit shownLike(Formula other) {
    return known(other).map(Line::unit).orElseGet(() -> Unit.of(other.dimension()));
  }

  private Line side(String id, String label, Formula formula, Unit unit) {
    String doc = "What stands " + (id.equals("value") ? "left" : "right") + " in the condition.";
    return known(formula)
        .orElseGet(
            () ->
                formula instanceof Constant
                    ? chapter.constant(id, label, unit, formula, doc)
                    : condition.isOutcome()
                        ? chapter.outcome(id, label, unit, formula, doc)
                        : chapter.level(id, label, unit, formula, doc));
  }

  /** The line that a side is; a ratio is read as its quotient. */
  private Optional<Line> known(Formula formula) {
    if (formula instanceof Line line) {
      return Optional.of(line);
    }
    return formula instanceof Quotient quotient
        ? sheet.lines().values().stream()
            .filter(line -> line.kind() == Kind.RATIO && isOf(quotient, line))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isOf(Quotient quotient, Line line) {
    Whole.Ratio ratio = (Whole.Ratio) line.formula();
    return ratio.dividend() == quotient.dividend() && ratio.divisor() == quotient.divisor();
  }
}
