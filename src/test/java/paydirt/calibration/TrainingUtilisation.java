package paydirt.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import paydirt.calibration.CsvTable.Row;

/**
 * The share of the peak that training reaches (MFU), one figure for each accelerator, kind of model
 * and precision: the median of measured runs.
 *
 * <p>All are on one count, 6 FLOP per active parameter and token without attention, against the
 * dense peak of the run's own precision; so published figures that count attention, or compare an
 * 8-bit run with the 16-bit peak, differ. Only runs of at least 6B parameters at sequences of 2,048
 * to 8,192 tokens count, since those are trained for money.
 *
 * @param runs how many runs it is the median of
 * @param models how many models these runs trained
 * @param low the 10th percentile of the runs
 * @param high the 90th percentile
 * @param errorLeftOut median relative error of the median of other models' runs; not a number with
 *     one model
 */
record TrainingUtilisation(
    String accelerator,
    String kind,
    String precision,
    double mfu,
    int runs,
    int models,
    double low,
    double high,
    double errorLeftOut) {

  private static final double LEAST_PARAMETERS = 6e9;
  private static final double SHORTEST = 2_048;
  private static final double LONGEST = 8_192;

  private record Run(String model, double mfu) {}

  private record Key(String accelerator, String kind, String precision) {}

  static List<TrainingUtilisation> all() {
    Map<Key, List<Run>> groups =
        new TreeMap<>(
            Comparator.comparing(Key::accelerator)
                .thenComparing(Key::kind)
                .thenComparing(Key::precision));
    Map<String, Row> peaks =
        CsvTable.read("training-peaks.csv").stream()
            .collect(Collectors.toMap(row -> row.text("accelerator"), row -> row));
    for (Row row : CsvTable.read("training-measured.csv")) {
      if (row.number("parameters") >= LEAST_PARAMETERS
          && row.number("sequence") >= SHORTEST
          && row.number("sequence") <= LONGEST) {
        Key key = new Key(row.text("accelerator"), row.text("kind"), row.text("precision"));
        double peak = peaks.get(key.accelerator()).number(key.precision()) * 1e12;
        double mfu = 6 * row.number("active_parameters") * row.number("tokens_per_s") / peak;
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(new Run(row.text("model"), mfu));
      }
    }
    return groups.entrySet().stream().map(group -> of(group.getKey(), group.getValue())).toList();
  }

  private static TrainingUtilisation of(Key key, List<Run> runs) {
    Set<String> models =
        runs.stream().map(Run::model).collect(Collectors.toCollection(TreeSet::new));
    double[] all = mfu(runs);
    List<Double> errors = new ArrayList<>();
    for (String model : models) {
      List<Run> others = runs.stream().filter(run -> !run.model().equals(model)).toList();
      if (!others.isEmpty()) {
        double predicted = Numbers.median(mfu(others));
        runs.stream()
            .filter(run -> run.model().equals(model))
            .forEach(run -> errors.add(Math.abs(predicted / run.mfu() - 1)));
      }
    }
    return new TrainingUtilisation(
        key.accelerator(),
        key.kind(),
        key.precision(),
        Numbers.rounded(Numbers.median(all)),
        runs.size(),
        models.size(),
        Numbers.rounded(Numbers.quantile(all, 0.1)),
        Numbers.rounded(Numbers.quantile(all, 0.9)),
        errors.isEmpty()
            ? Double.NaN
            : Numbers.median(errors.stream().mapToDouble(Double::doubleValue).toArray()));
  }

  private static double[] mfu(List<Run> runs) {
    return runs.stream().mapToDouble(Run::mfu).toArray();
  }
}
