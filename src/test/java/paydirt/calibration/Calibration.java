package paydirt.calibration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import paydirt.driver.Driver;
import paydirt.scenario.Hosting;

/**
 * The constants that ship and what is known of their error.
 *
 * @param rows what they were fitted to
 * @param unusable measured rows for whose model or accelerator facts are missing
 * @param constants rounded as they ship
 * @param inSample relative error of each row under these constants
 * @param leftOut for each way of leaving out, the relative error of each row by a fit that has not
 *     seen it
 */
record Calibration(
    List<Measurement> rows,
    Map<String, Integer> unusable,
    Constants constants,
    List<Double> inSample,
    Map<LeaveOut, List<Double>> leftOut) {

  /** Below this many rows, an error of one's own means little. */
  static final int FEW_ROWS = 30;

  /** Fits, and fits again without each group of rows. */
  static Calibration run(LeaveOut... ways) {
    Measurements measured = Measurements.read();
    List<Measurement> rows = MeasuredRoofline.withBatches(measured.rows());
    Constants constants = RobustFit.to(rows).rounded();
    Map<LeaveOut, List<Double>> leftOut = new LinkedHashMap<>();
    for (LeaveOut way : ways) {
      leftOut.put(way, boxed(way.errors(rows)));
    }
    return new Calibration(
        rows, measured.leftOut(), constants, boxed(LeaveOut.errors(rows, constants)), leftOut);
  }

  private static List<Double> boxed(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  /** What is known of some rows. */
  record Accuracy(int rows, double median, double ninetieth, double bias) {}

  /** The errors of the rows that are wanted; {@code bias} is the median with its sign. */
  Accuracy accuracy(List<Double> errors, Predicate<Measurement> wanted) {
    double[] chosen =
        IntStream.range(0, rows.size())
            .filter(i -> wanted.test(rows.get(i)))
            .mapToDouble(errors::get)
            .toArray();
    double[] sizes = Arrays.stream(chosen).map(Math::abs).toArray();
    return new Accuracy(
        chosen.length, Numbers.median(sizes), Numbers.quantile(sizes, 0.9), Numbers.median(chosen));
  }

  Accuracy accuracy(LeaveOut way, Predicate<Measurement> wanted) {
    return accuracy(leftOut.get(way), wanted);
  }

  /** All values that a property of the rows takes, in order. */
  Set<String> values(Function<Measurement, String> property) {
    return rows.stream().map(property).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a generation has so many rows that its own error says something. */
  Predicate<Measurement> isOfMeasuredGeneration() {
    Map<String, Long> sizes =
        rows.stream()
            .collect(Collectors.groupingBy(Measurement::generation, Collectors.counting()));
    return row -> sizes.get(row.generation()) >= FEW_ROWS;
  }

  /**
   * How far two measurements of the same configuration lie apart in the median, whatever the
   * engine: what no form can predict that does not know it.
   */
  double repeatability() {
    Map<String, List<Measurement>> same =
        rows.stream().collect(Collectors.groupingBy(Calibration::configuration));
    double[] apart =
        same.values().stream()
            .flatMapToDouble(
                group ->
                    IntStream.range(0, group.size())
                        .boxed()
                        .flatMapToDouble(
                            i ->
                                IntStream.range(0, i)
                                    .mapToDouble(
                                        j ->
                                            Math.abs(
                                                group.get(i).tokensPerSecond()
                                                        / group.get(j).tokensPerSecond()
                                                    - 1))))
            .toArray();
    return Numbers.median(apart);
  }

  /** Engines differ in the size of the cache, which is therefore no part of it. */
  private static String configuration(Measurement row) {
    Map<Driver, Double> inputs = new LinkedHashMap<>(row.inputs());
    inputs.remove(Hosting.CACHE_BYTES);
    return row.model() + row.accelerator() + row.batch() + inputs;
  }

  /**
   * The median error to expect of a model that was not measured on this generation: its own, or
   * that of all where it has few rows and they happen to fit better.
   */
  double expectedError(String generation) {
    Accuracy own = accuracy(LeaveOut.MODEL, row -> row.generation().equals(generation));
    double all = accuracy(LeaveOut.MODEL, isOfMeasuredGeneration()).median();
    return own.rows() < FEW_ROWS ? Math.max(own.median(), all) : own.median();
  }

  /**
   * The standard deviation of the logarithm that gives a median error: half of a normal
   * distribution lies within 0.6745 of them.
   */
  static double logSpread(double medianError) {
    return Math.log1p(medianError) / 0.674490;
  }
}
