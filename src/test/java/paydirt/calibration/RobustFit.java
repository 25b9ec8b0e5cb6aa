package paydirt.calibration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import paydirt.driver.Driver;

/**
 * Fits the constants to measured rows: Levenberg–Marquardt on the logarithm of the error.
 *
 * <p>Four choices make it carry over to models it has not seen:
 *
 * <ul>
 *   <li>errors count almost linearly beyond 12 % (pseudo-Huber), so that a few odd rows do not
 *       lead;
 *   <li>the rows of a model on a generation weigh one over the square root of their number, so that
 *       no model leads;
 *   <li>a generation's efficiencies are drawn to those of all generations, and those to round
 *       figures of the field, so that few rows cannot lead far away;
 *   <li>times and link efficiency are the same for all generations.
 * </ul>
 */
final class RobustFit {

  private static final double SCALE = 0.12;

  /**
   * Standard deviation, on the unbounded scale, of the constants around the round figures and of a
   * generation's efficiencies around those of all: an efficiency of 50 % may well be 38 or 62 %.
   */
  private static final double SPREAD = 0.5;

  private static final double STIFFNESS = 1 / (SPREAD * SPREAD);

  private static final double STEP = 1e-4;
  private static final int MOST_ROUNDS = 40;
  private static final double ENOUGH = 1e-7;

  private final List<Measurement> rows;
  private final MeasuredRoofline roofline;
  private final List<Driver> drivers;
  private final List<String> generations;
  private final double[] weights;
  private final double[] centre;

  private RobustFit(List<Measurement> rows) {
    this.rows = rows;
    this.roofline = MeasuredRoofline.of(rows);
    this.generations =
        List.copyOf(
            rows.stream()
                .map(Measurement::generation)
                .collect(Collectors.toCollection(TreeSet::new)));
    Map<Driver, Double> starts = new LinkedHashMap<>(Constants.EFFICIENCIES);
    starts.putAll(Constants.OF_SOFTWARE);
    this.drivers = List.copyOf(starts.keySet());
    this.weights = weights(rows);
    int size = drivers.size() + Constants.EFFICIENCIES.size() * generations.size();
    this.centre = new double[size];
    for (int i = 0; i < drivers.size(); i++) {
      centre[i] = Constants.unbounded(drivers.get(i), starts.get(drivers.get(i)));
    }
  }

  /** The constants that fit these rows best; their batches must be known. */
  static Constants to(List<Measurement> rows) {
    RobustFit fit = new RobustFit(rows);
    return fit.constants(fit.best());
  }

  private static double[] weights(List<Measurement> rows) {
    Map<String, Long> sizes =
        rows.stream().collect(Collectors.groupingBy(RobustFit::cell, Collectors.counting()));
    double[] weights =
        rows.stream().mapToDouble(row -> 1 / Math.sqrt(sizes.get(cell(row)))).toArray();
    double mean = Arrays.stream(weights).average().orElseThrow();
    return Arrays.stream(weights).map(weight -> weight / mean).toArray();
  }

  private static String cell(Measurement row) {
    return row.model() + " on " + row.generation();
  }

  // ---- where a constant stands in the vector

  /** The deviation of a generation; efficiencies come first among the drivers. */
  private int place(int driver, int generation) {
    return drivers.size() + driver * generations.size() + generation;
  }

  private boolean isOfGeneration(int driver) {
    return driver < Constants.EFFICIENCIES.size();
  }

  private Constants constants(double[] x) {
    Map<Driver, Double> shared = new LinkedHashMap<>();
    Map<Driver, Double> typical = new LinkedHashMap<>();
    Map<String, Map<Driver, Double>> sets = new TreeMap<>();
    generations.forEach(generation -> sets.put(generation, new LinkedHashMap<>()));
    for (int i = 0; i < drivers.size(); i++) {
      Driver driver = drivers.get(i);
      (isOfGeneration(i) ? typical : shared).put(driver, Constants.bounded(driver, x[i]));
      for (int g = 0; isOfGeneration(i) && g < generations.size(); g++) {
        sets.get(generations.get(g)).put(driver, Constants.bounded(driver, x[i] + x[place(i, g)]));
      }
    }
    return new Constants(shared, typical, sets);
  }

  // ---- the search

  /** Residuals, and their sum with the penalties. */
  private static final class Point {
    final double[] x;
    final double[] residuals;
    final double cost;

    Point(double[] x, double[] residuals, double cost) {
      this.x = x;
      this.residuals = residuals;
      this.cost = cost;
    }
  }

  private Point at(double[] x) {
    double[] residuals = residuals(constants(x).of(rows));
    double cost = 0;
    for (int i = 0; i < residuals.length; i++) {
      cost += weights[i] * 2 * (Math.sqrt(1 + residuals[i] * residuals[i]) - 1);
    }
    for (int j = 0; j < x.length; j++) {
      cost += STIFFNESS * (x[j] - centre[j]) * (x[j] - centre[j]);
    }
    return new Point(x, residuals, cost);
  }

  private double[] residuals(Map<Driver, double[]> constants) {
    double[] residuals = roofline.evaluate(constants);
    for (int i = 0; i < residuals.length; i++) {
      residuals[i] = StrictMath.log(residuals[i] / rows.get(i).tokensPerSecond()) / SCALE;
    }
    return residuals;
  }

  private double[] best() {
    Point point = at(centre.clone());
    double damping = 1e-2;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[][] jacobian = jacobian(point);
      Point next = null;
      while (next == null && damping < 1e8) {
        Point tried = at(step(point, jacobian, damping));
        if (tried.cost < point.cost) {
          next = tried;
          damping = Math.max(damping / 5, 1e-6);
        } else {
          damping *= 4;
        }
      }
      if (next == null || point.cost - next.cost < ENOUGH * point.cost) {
        return next == null ? point.x : next.x;
      }
      point = next;
    }
    return point.x;
  }

  /**
   * By columns; a constant moves only its own generation's rows, so one pass serves all of them.
   */
  private double[][] jacobian(Point point) {
    double[][] columns = new double[point.x.length][];
    for (int i = 0; i < drivers.size(); i++) {
      double[] moved = point.x.clone();
      moved[i] += STEP;
      double[] slope = residuals(constants(moved).of(rows));
      for (int r = 0; r < slope.length; r++) {
        slope[r] = (slope[r] - point.residuals[r]) / STEP;
      }
      columns[i] = slope;
      for (int g = 0; isOfGeneration(i) && g < generations.size(); g++) {
        double[] own = new double[slope.length];
        for (int r = 0; r < slope.length; r++) {
          own[r] = rows.get(r).generation().equals(generations.get(g)) ? slope[r] : 0;
        }
        columns[place(i, g)] = own;
      }
    }
    return columns;
  }

  private double[] step(Point point, double[][] jacobian, double damping) {
    int size = point.x.length;
    double[] pull = new double[rows.size()];
    for (int r = 0; r < pull.length; r++) {
      double residual = point.residuals[r];
      pull[r] = weights[r] / Math.sqrt(1 + residual * residual);
    }
    double[][] normal = new double[size][size];
    double[] right = new double[size];
    for (int j = 0; j < size; j++) {
      for (int k = 0; k <= j; k++) {
        double dot = 0;
        for (int r = 0; r < pull.length; r++) {
          dot += pull[r] * jacobian[j][r] * jacobian[k][r];
        }
        normal[j][k] = dot;
        normal[k][j] = dot;
      }
      for (int r = 0; r < pull.length; r++) {
        right[j] -= pull[r] * jacobian[j][r] * point.residuals[r];
      }
      right[j] -= STIFFNESS * (point.x[j] - centre[j]);
    }
    for (int j = 0; j < size; j++) {
      normal[j][j] = (normal[j][j] + STIFFNESS) * (1 + damping);
    }
    double[] move = Cholesky.solve(normal, right);
    double[] x = point.x.clone();
    for (int j = 0; j < size; j++) {
      x[j] += Math.max(-1, Math.min(1, move[j]));
    }
    return x;
  }
}
