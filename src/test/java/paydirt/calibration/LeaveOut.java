package paydirt.calibration;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Predictions of rows by fits that have not seen them.
 *
 * @param words what is left out at a time
 */
record LeaveOut(String words, Function<Measurement, String> group) {

  static final LeaveOut MODEL = new LeaveOut("one model", Measurement::model);

  /** All models of an architecture at a time. */
  static final LeaveOut ARCHITECTURE = new LeaveOut("one architecture", Measurement::family);

  static final LeaveOut ACCELERATOR = new LeaveOut("one accelerator", Measurement::accelerator);

  /** A generation at a time: what a set of constants that nobody measured is worth. */
  static final LeaveOut GENERATION = new LeaveOut("one generation", Measurement::generation);

  /** A benchmark at a time. */
  static final LeaveOut SOURCE = new LeaveOut("one source", Measurement::source);

  /** For each row, predicted over measured, less one, by a fit to the rows of other groups. */
  double[] errors(List<Measurement> rows) {
    double[] errors = new double[rows.size()];
    Set<String> groups = rows.stream().map(group).collect(Collectors.toCollection(TreeSet::new));
    for (String left : groups) {
      List<Measurement> kept = rows.stream().filter(row -> !group.apply(row).equals(left)).toList();
      double[] all = errors(rows, RobustFit.to(kept));
      for (int i = 0; i < errors.length; i++) {
        if (group.apply(rows.get(i)).equals(left)) {
          errors[i] = all[i];
        }
      }
    }
    return errors;
  }

  /** For each row, predicted over measured, less one. */
  static double[] errors(List<Measurement> rows, Constants constants) {
    double[] errors = MeasuredRoofline.of(rows).evaluate(constants.of(rows));
    for (int i = 0; i < errors.length; i++) {
      errors[i] = errors[i] / rows.get(i).tokensPerSecond() - 1;
    }
    return errors;
  }
}
