package paydirt.calibration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import paydirt.driver.Driver;

/** The report of a calibration, in Markdown. */
final class Report {

  private static final double AIM = 0.14;

  private final Calibration calibration;
  private final StringBuilder text = new StringBuilder();

  private Report(Calibration calibration) {
    this.calibration = calibration;
  }

  static String of(Calibration calibration, List<TrainingUtilisation> training) {
    Report report = new Report(calibration);
    report.summary();
    report.constants();
    report.errors();
    report.group("accelerator", Measurement::accelerator);
    report.group("model", Measurement::model);
    report.unusable();
    report.training(training);
    return report.text.toString();
  }

  private void summary() {
    line("# How well throughput is known");
    line("");
    line("Written by `mvn -Pcalibrate test-compile`; do not edit.");
    line("");
    Predicate<Measurement> wide = calibration.isOfMeasuredGeneration();
    line(
        "The roofline was fitted to %,d measured rows. On rows of a model that a fit had not seen, half of the"
            + " predictions are within **%s** (generations with at least %d rows; %s within the fit itself).",
        calibration.rows().size(),
        percent(calibration.accuracy(LeaveOut.MODEL, wide).median()),
        Calibration.FEW_ROWS,
        percent(calibration.accuracy(calibration.inSample(), wide).median()));
    line(
        "All errors are |predicted ÷ measured − 1|. Two measurements of the same configuration lie %s apart in the median,"
            + " mostly by their serving engines, which the form does not know.",
        percent(calibration.repeatability()));
    line("");
    line(
        "The form, the rules for what the tables do not state and the three settings of the fit were chosen among about a"
            + " hundred by this very figure, which ran from 12 to 16 %; so expect a little more than it says."
            + " The spread that ships is a log-normal one with this median; the tails of the measured errors are heavier"
            + " (see the 90th percentiles).");
    line("");
  }

  private void constants() {
    line("## Constants");
    line("");
    List<Driver> efficiencies = List.copyOf(Constants.EFFICIENCIES.keySet());
    line(row("generation", efficiencies.stream().map(Driver::label).toList()));
    line(rule(efficiencies.size()));
    calibration
        .constants()
        .generations()
        .forEach(
            (name, set) -> line(row(name, efficiencies.stream().map(d -> show(set, d)).toList())));
    Map<Driver, Double> typical = calibration.constants().typical();
    line(row("any other", efficiencies.stream().map(d -> show(typical, d)).toList()));
    line("");
    StringJoiner shared = new StringJoiner(", ", "The same for all: ", ".");
    calibration
        .constants()
        .shared()
        .forEach(
            (driver, value) ->
                shared.add(
                    driver.label().toLowerCase(Locale.ROOT)
                        + " "
                        + value
                        + (driver.most() == 1 ? "" : " µs")));
    line("%s", shared);
    line("");
  }

  private static String show(Map<Driver, Double> set, Driver driver) {
    return set.get(driver).toString();
  }

  private void errors() {
    line("## Median error by what was left out");
    line("");
    List<String> generations = List.copyOf(calibration.values(Measurement::generation));
    line(row("left out", generations, "all", "all with ≥ " + Calibration.FEW_ROWS + " rows"));
    line(rule(generations.size() + 2));
    errorRow("nothing", calibration.inSample(), generations);
    calibration.leftOut().forEach((way, all) -> errorRow(way.words(), all, generations));
    line(
        row(
            "rows",
            generations.stream().map(name -> rows(row -> row.generation().equals(name))).toList(),
            rows(row -> true),
            rows(calibration.isOfMeasuredGeneration())));
    line("");
  }

  private String rows(Predicate<Measurement> wanted) {
    return String.format(Locale.ROOT, "%,d", calibration.rows().stream().filter(wanted).count());
  }

  private void errorRow(String name, List<Double> errors, List<String> generations) {
    line(
        row(
            name,
            generations.stream()
                .map(
                    generation ->
                        percent(
                            calibration
                                .accuracy(errors, row -> row.generation().equals(generation))
                                .median()))
                .toList(),
            percent(calibration.accuracy(errors, row -> true).median()),
            percent(calibration.accuracy(errors, calibration.isOfMeasuredGeneration()).median())));
  }

  private void group(String name, Function<Measurement, String> property) {
    line("## By %s, leaving one model out", name);
    line("");
    line("Above the aim of %s in bold. Bias is the median with its sign.", percent(AIM));
    line("");
    line(row(name, List.of("rows", "median", "90th percentile", "bias")));
    line(rule(4));
    for (String value : calibration.values(property)) {
      Calibration.Accuracy error =
          calibration.accuracy(LeaveOut.MODEL, row -> property.apply(row).equals(value));
      String median = percent(error.median());
      line(
          row(
              value,
              List.of(
                  String.format(Locale.ROOT, "%,d", error.rows()),
                  error.median() > AIM ? "**" + median + "**" : median,
                  percent(error.ninetieth()),
                  String.format(Locale.ROOT, "%+.0f %%", error.bias() * 100))));
    }
    line("");
  }

  private void unusable() {
    line("## Left out");
    line("");
    StringJoiner names = new StringJoiner(", ");
    new TreeMap<>(calibration.unusable())
        .forEach((name, rows) -> names.add(name + " (" + rows + " rows)"));
    line("Measured, but without an architecture or a data sheet: %s.", names);
    line(
        "Rows that their collectors flagged (deployments over several servers, unclear counts of accelerators) were not used at all.");
    line("");
  }

  private void training(List<TrainingUtilisation> figures) {
    line("## Training");
    line("");
    line(
        "MFU on the 6ND count (active parameters, no attention) against the dense peak of the run's precision:"
            + " the median of benchmark runs of at least 6B parameters at 2,048 to 8,192 tokens a sequence."
            + " Whole runs reach less: they also lose time to failures, which goodput states.");
    line("");
    line(
        row(
            "accelerator",
            List.of(
                "kind",
                "precision",
                "MFU",
                "10 to 90 %",
                "runs",
                "models",
                "error, one model left out")));
    line(rule(7));
    for (TrainingUtilisation figure : figures) {
      line(
          row(
              figure.accelerator(),
              List.of(
                  figure.kind(),
                  figure.precision(),
                  percent(figure.mfu()),
                  percent(figure.low()) + " to " + percent(figure.high()),
                  Integer.toString(figure.runs()),
                  Integer.toString(figure.models()),
                  figure.models() > 1 ? percent(figure.errorLeftOut()) : "–")));
    }
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }

  private static String row(String first, List<String> others, String... last) {
    StringJoiner cells = new StringJoiner(" | ", "| ", " |");
    cells.add(first);
    others.forEach(cells::add);
    for (String cell : last) {
      cells.add(cell);
    }
    return cells.toString();
  }

  private static String rule(int numbers) {
    return "|---|" + "---:|".repeat(numbers);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void line(String format, Object... values) {
    line(String.format(Locale.ROOT, format, values));
  }
}
