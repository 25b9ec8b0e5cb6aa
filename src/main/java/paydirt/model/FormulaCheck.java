package paydirt.model;

import java.util.ArrayList;
import java.util.List;
import paydirt.formula.Sheet;
import paydirt.scenario.Assertion;
import paydirt.scenario.OwnLine;
import paydirt.scenario.Problem;
import paydirt.scenario.Scenario;

/** Holds the formulas that a person wrote into a scenario to the lines and drivers there are. */
public final class FormulaCheck {
  private FormulaCheck() {}

  /**
   * What is wrong with the formulas of a scenario, or worth a look.
   *
   * @throws IllegalArgumentException if the scenario has errors among its {@link Scenario#problems}
   */
  public static List<Problem> of(Scenario scenario) {
    List<Problem> problems = new ArrayList<>();
    if (!scenario.ownLines().isEmpty() || !scenario.assertions().isEmpty()) {
      Appendix trial =
          (sheet, without) -> {
            Sheet.Builder copy = sheet.copy();
            OwnFormulas own = OwnFormulas.write(copy, scenario);
            AssertionChapter.write(copy, scenario, own);
            problems.addAll(own.problems());
          };
      CompanyModel.of(withoutFormulas(scenario), List.of(trial));
    }
    return problems;
  }

  private static Scenario withoutFormulas(Scenario scenario) {
    return scenario.with(
        root -> root.withItems(OwnLine.SECTION, List.of()).withItems(Assertion.SECTION, List.of()));
  }

  /**
   * Declares own lines and assertions.
   *
   * @throws IllegalArgumentException if a formula is wrong
   */
  static List<AssertionLines> write(Sheet.Builder sheet, Scenario scenario) {
    OwnFormulas own = OwnFormulas.write(sheet, scenario);
    List<AssertionLines> assertions = AssertionChapter.write(sheet, scenario, own);
    own.problems().stream()
        .filter(Problem::isError)
        .findFirst()
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(problem.sentence());
            });
    return assertions;
  }
}
