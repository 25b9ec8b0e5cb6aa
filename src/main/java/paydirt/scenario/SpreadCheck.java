package paydirt.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paydirt.driver.Distribution;
import paydirt.driver.Driver;
import paydirt.driver.Value;
import paydirt.unit.Notation;

/** Holds the spread of one driver's value to the value itself and to the driver's limits. */
record SpreadCheck(String path, Driver driver, Value value, Notation notation) {

  /** The quartile of a normal distribution over its 95 % point: 0.67449 ÷ 1.64485. */
  private static final double QUARTILE_OF_RANGE = 0.6744897501960817 / 1.6448536269514726;

  List<Problem> of(Distribution spread) {
    if (spread instanceof Distribution.Normal normal) {
      return bell(normal.low(), normal.high(), quartiles(normal.low(), normal.high()));
    }
    if (spread instanceof Distribution.LogNormal normal) {
      double[] logs = quartiles(StrictMath.log(normal.low()), StrictMath.log(normal.high()));
      return bell(
          normal.low(),
          normal.high(),
          new double[] {StrictMath.exp(logs[0]), StrictMath.exp(logs[1])});
    }
    if (spread instanceof Distribution.Triangular triangle) {
      return ends(triangle.low(), triangle.high());
    }
    if (spread instanceof Distribution.Pert pert) {
      return ends(pert.low(), pert.high());
    }
    if (spread instanceof Distribution.Uniform uniform) {
      return ends(uniform.low(), uniform.high());
    }
    if (spread instanceof Distribution.Beta beta) {
      return ends(beta.low(), beta.high());
    }
    return values(((Distribution.Discrete) spread).values());
  }

  private static double[] quartiles(double low, double high) {
    double middle = (low + high) / 2;
    double half = (high - low) / 2 * QUARTILE_OF_RANGE;
    return new double[] {middle - half, middle + half};
  }

  private List<Problem> bell(double low, double high, double[] quartiles) {
    List<Problem> problems = limits(low, high);
    if (problems.isEmpty() && (value.start() < quartiles[0] || value.start() > quartiles[1])) {
      problems.add(
          Problem.warning(
              path,
              is()
                  + ", outside the middle half of its own range, "
                  + notation.compact(quartiles[0], driver.unit())
                  + " to "
                  + notation.compact(quartiles[1], driver.unit())));
    }
    return problems;
  }

  private List<Problem> ends(double low, double high) {
    List<Problem> problems = limits(low, high);
    if (problems.isEmpty() && (value.start() < low || value.start() > high)) {
      problems.add(Problem.warning(path, is() + ", outside its own range, " + range(low, high)));
    }
    return problems;
  }

  private List<Problem> limits(double low, double high) {
    List<Problem> problems = new ArrayList<>();
    if (high <= driver.least() || low >= driver.most()) {
      problems.add(
          Problem.error(
              path,
              "has the range "
                  + range(low, high)
                  + " but must lie within "
                  + range(driver.least(), driver.most())));
    } else if (low < driver.least() || high > driver.most()) {
      problems.add(
          Problem.warning(
              path,
              "has the range "
                  + range(low, high)
                  + ", which is cut off at the limits "
                  + range(driver.least(), driver.most())));
    }
    return problems;
  }

  private List<Problem> values(List<Double> values) {
    List<Problem> problems = new ArrayList<>();
    for (double one : values) {
      Optional<String> complaint = driver.complaint(one, notation);
      complaint.ifPresent(text -> problems.add(Problem.error(path, "has a value that " + text)));
    }
    return problems;
  }

  private String is() {
    return "is " + notation.exactWithUnit(value.start(), driver.unit());
  }

  private String range(double low, double high) {
    return notation.exact(low, driver.unit())
        + " to "
        + notation.exactWithUnit(high, driver.unit());
  }
}
