package paydirt.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paydirt.driver.Driver;
import paydirt.driver.Step;
import paydirt.driver.Value;
import paydirt.unit.Notation;

/**
 * Holds one driver's value to its declaration: in the first month, at each step and on the whole
 * way between, and how it is spread.
 *
 * @param months the horizon
 */
public record ValueCheck(int months, Notation notation) {

  /** The latest month a step may have: a hundred years. */
  public static final int LAST_MONTH = 1200;

  /** What is wrong, or worth a look, in a value that is set at a path. */
  public List<Problem> of(String path, Driver driver, Value value) {
    return problems(path, driver, value, true);
  }

  /** The same of one that is stated: an unusual number that says where it comes from is meant. */
  public List<Problem> ofStated(String path, Driver driver, Value value) {
    return problems(path, driver, value, value.source().isEmpty());
  }

  private List<Problem> problems(String path, Driver driver, Value value, boolean warnsOfUnusual) {
    List<Problem> problems = new ArrayList<>();
    Optional<String> complaint = driver.complaint(value.start(), notation);
    if (complaint.isPresent()) {
      problems.add(Problem.error(path, complaint.get()));
    } else if (warnsOfUnusual && !driver.isUsual(value.start())) {
      problems.add(Problem.warning(path, unusual(driver, value.start())));
    }
    if (value.changes() && !driver.varies()) {
      problems.add(
          Problem.error(
              path,
              "changes over time but must be the same in every month",
              "remove its steps and perYear"));
    } else if (complaint.isEmpty() && value.changes()) {
      checkPath(path, driver, value).ifPresent(problems::add);
    }
    value
        .distribution()
        .ifPresent(
            spread -> problems.addAll(new SpreadCheck(path, driver, value, notation).of(spread)));
    return problems;
  }

  private String unusual(Driver driver, double value) {
    return "is "
        + notation.exactWithUnit(value, driver.unit())
        + ", unusual but used; usual is "
        + notation.exact(driver.usualLow(), driver.unit())
        + " to "
        + notation.exactWithUnit(driver.usualHigh(), driver.unit());
  }

  /** The first month in which the value leaves its limits; at a step, the path names its month. */
  private Optional<Problem> checkPath(String path, Driver driver, Value value) {
    double[] values = value.path(monthsToCheck(value));
    for (int t = 1; t < values.length; t++) {
      Optional<String> complaint = driver.complaint(values[t], notation);
      if (complaint.isPresent()) {
        int month = t + 1;
        boolean atStep = value.steps().stream().anyMatch(step -> step.month() == month);
        return Optional.of(
            atStep
                ? Problem.error(path + "@" + month, complaint.get())
                : Problem.error(path, "in month " + month + " " + complaint.get()));
      }
    }
    return Optional.empty();
  }

  private int monthsToCheck(Value value) {
    int lastStep = value.steps().stream().mapToInt(Step::month).max().orElse(1);
    return Math.min(LAST_MONTH, Math.max(1, Math.max(months, lastStep)));
  }
}
