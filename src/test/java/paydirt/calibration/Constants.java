package paydirt.calibration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import paydirt.driver.Driver;
import paydirt.scenario.ServingConstants;

/**
 * A set of serving constants: those of the software, and for each generation of accelerators its
 * efficiencies.
 *
 * @param typical the efficiencies of a generation nobody measured
 */
record Constants(
    Map<Driver, Double> shared,
    Map<Driver, Double> typical,
    Map<String, Map<Driver, Double>> generations) {

  /** What a fit begins with and is drawn to: round figures of the field, the same on every run. */
  static final Map<Driver, Double> EFFICIENCIES =
      ordered(
          List.of(
              ServingConstants.PREFILL_EFFICIENCY,
              ServingConstants.DECODE_EFFICIENCY,
              ServingConstants.BANDWIDTH_EFFICIENCY),
          0.5,
          0.4,
          0.75);

  static final Map<Driver, Double> OF_SOFTWARE =
      ordered(
          List.of(
              ServingConstants.LAYER_TIME,
              ServingConstants.EXCHANGE_TIME,
              ServingConstants.EXPERT_TIME,
              ServingConstants.SEQUENCE_TIME,
              ServingConstants.LINK_EFFICIENCY),
          25,
          15,
          25,
          20,
          0.5);

  private static Map<Driver, Double> ordered(List<Driver> drivers, double... values) {
    Map<Driver, Double> map = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      map.put(drivers.get(i), values[i]);
    }
    return Collections.unmodifiableMap(map);
  }

  /** A constant on a scale without ends: efficiencies by their odds, times by their logarithm. */
  static double unbounded(Driver driver, double value) {
    return driver.most() == 1 ? StrictMath.log(value / (1 - value)) : StrictMath.log(value);
  }

  static double bounded(Driver driver, double x) {
    return driver.most() == 1 ? 1 / (1 + StrictMath.exp(-x)) : StrictMath.exp(x);
  }

  /** For each row, the constants of its generation. */
  Map<Driver, double[]> of(List<Measurement> rows) {
    Map<Driver, double[]> values = new LinkedHashMap<>();
    for (Driver driver : OF_SOFTWARE.keySet()) {
      values.put(driver, rows.stream().mapToDouble(row -> shared.get(driver)).toArray());
    }
    for (Driver driver : EFFICIENCIES.keySet()) {
      values.put(
          driver,
          rows.stream()
              .mapToDouble(row -> generations.getOrDefault(row.generation(), typical).get(driver))
              .toArray());
    }
    return values;
  }

  /** The same, rounded to so many digits: what ships. */
  Constants rounded() {
    Map<String, Map<Driver, Double>> all = new TreeMap<>();
    generations.forEach((generation, set) -> all.put(generation, rounded(set)));
    return new Constants(rounded(shared), rounded(typical), all);
  }

  private static Map<Driver, Double> rounded(Map<Driver, Double> set) {
    Map<Driver, Double> all = new LinkedHashMap<>();
    set.forEach((driver, value) -> all.put(driver, Numbers.rounded(value)));
    return all;
  }
}
