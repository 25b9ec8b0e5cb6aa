package paydirt.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paydirt.driver.Driver;
import paydirt.engine.Inputs;
import paydirt.engine.Program;
import paydirt.engine.Trials;
import paydirt.formula.Input;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.model.ThroughputChapter;
import paydirt.model.ThroughputChapter.Parts;
import paydirt.model.ThroughputChapter.Throughput;
import paydirt.scenario.Accelerator;
import paydirt.scenario.Architecture;
import paydirt.scenario.Hosting;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Requests;
import paydirt.scenario.ServingConstants;
import paydirt.unit.Unit;

/** The product's throughput lines, evaluated for measured rows: a trial for each row. */
final class MeasuredRoofline {

  private static final Input BATCH =
      new Input("measured.batch", "Batch", Unit.REQUEST, false, false);
  private static final Node MODEL = Node.item(Model.SECTION, "models", "measured", "Measured");
  private static final Node REQUESTS = Node.empty(Requests.SECTION, "models.measured.requests");
  private static final Parts PARTS =
      Parts.of(
          Node.empty(Architecture.SECTION, "models.measured.architecture"),
          Node.empty(Accelerator.SECTION, "models.measured.accelerator"),
          Node.empty(ServingConstants.SECTION, "models.measured.constants"),
          Node.empty(Hosting.SECTION, "models.measured.hosting"),
          REQUESTS);

  private final int rows;
  private final Map<Input, double[]> known;
  private final Program program;
  private final Line output;
  private final Inputs base;

  private MeasuredRoofline(List<Measurement> rows, Sheet.Builder sheet, Line output) {
    this.rows = rows.size();
    this.known = known(rows);
    this.output = output;
    this.program = Program.compile(sheet.build());
    this.base = defaults();
  }

  /** For rows whose batch is known. */
  static MeasuredRoofline of(List<Measurement> rows) {
    Sheet.Builder sheet = Sheet.builder();
    Throughput throughput = ThroughputChapter.atBatch(sheet, MODEL, PARTS, BATCH);
    return new MeasuredRoofline(rows, sheet, throughput.cycleRate());
  }

  /** The same rows, those without a batch at the largest one that memory holds. */
  static List<Measurement> withBatches(List<Measurement> rows) {
    List<Measurement> open = rows.stream().filter(row -> row.batch().isEmpty()).toList();
    if (open.isEmpty()) {
      return rows;
    }
    Sheet.Builder sheet = Sheet.builder();
    Line batch = ThroughputChapter.write(sheet, MODEL, PARTS).batch();
    double[] found = new MeasuredRoofline(open, sheet, batch).evaluate(Map.of());
    List<Measurement> all = new ArrayList<>();
    int next = 0;
    for (Measurement row : rows) {
      // A model that was measured does fit, if only just: one sequence at a time.
      all.add(row.batch().isPresent() ? row : row.withBatch(Math.max(1, found[next++])));
    }
    return all;
  }

  /** Tokens per second of each row, with these constants of each row. */
  double[] evaluate(Map<Driver, double[]> constants) {
    Trials.Builder trials = Trials.builder(rows);
    known.forEach(trials::starts);
    constants.forEach((driver, values) -> trials.starts(input(driver), values));
    return program.run(base, trials.build(), List.of(output)).values(output, 0, Double.NaN);
  }

  private static Map<Input, double[]> known(List<Measurement> rows) {
    Map<Input, double[]> known = new LinkedHashMap<>();
    for (Driver driver : rows.get(0).inputs().keySet()) {
      known.put(
          input(driver), rows.stream().mapToDouble(row -> row.inputs().get(driver)).toArray());
    }
    known.put(BATCH, rows.stream().mapToDouble(row -> row.batch().orElse(0)).toArray());
    return known;
  }

  private static Input input(Driver driver) {
    for (Node node : nodes()) {
      if (node.section().fields().contains(driver)) {
        return node.input(driver);
      }
    }
    throw new IllegalArgumentException(driver + " is no input of the throughput");
  }

  /** The defaults of all drivers, but no latency target: benchmarks state their batch. */
  private static Inputs defaults() {
    Inputs.Builder inputs = Inputs.builder(1).value(BATCH, 1);
    for (Node node : nodes()) {
      node.section().fields().stream()
          .filter(Driver.class::isInstance)
          .map(Driver.class::cast)
          .forEach(driver -> inputs.value(node.input(driver), driver.standard().orElseThrow()));
    }
    return inputs.value(PARTS.hosting().input(Hosting.LATENCY_TARGET), 0).build();
  }

  private static List<Node> nodes() {
    return List.of(
        PARTS.architecture(), PARTS.accelerator(), PARTS.constants(), PARTS.hosting(), REQUESTS);
  }
}
