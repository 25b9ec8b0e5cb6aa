package paydirt.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paydirt.driver.Driver;
import paydirt.engine.Inputs;
import paydirt.engine.Program;
import paydirt.engine.Projection;
import paydirt.file.CalibrationReader;
import paydirt.formula.Formula;
import paydirt.formula.Sheet;
import paydirt.model.ThroughputChapter.Parts;
import paydirt.scenario.Accelerator;
import paydirt.scenario.Architecture;
import paydirt.scenario.Calibration;
import paydirt.scenario.Hosting;
import paydirt.scenario.Model;
import paydirt.scenario.Node;
import paydirt.scenario.Requests;
import paydirt.scenario.ServingConstants;
import paydirt.unit.Unit;

/**
 * A replica to compute the throughput of, each driver at its default or as set.
 *
 * @param batch the sequences worked on together; empty for the best batch
 */
record Replica(List<Node> nodes, Optional<Integer> batch) {

  static final Replica DEFAULT =
      new Replica(
          List.of(
              Node.empty(Architecture.SECTION, "models.own.architecture"),
              Node.empty(Accelerator.SECTION, "models.own.accelerator"),
              Node.empty(ServingConstants.SECTION, "models.own.constants"),
              Node.empty(Hosting.SECTION, "models.own.hosting"),
              Node.empty(Requests.SECTION, "models.own.requests")),
          Optional.empty());

  Replica with(Driver driver, double value) {
    List<Node> changed = new ArrayList<>();
    for (Node node : nodes) {
      boolean isThere = node.section().fields().contains(driver);
      changed.add(isThere ? node.with(driver, value) : node);
    }
    return new Replica(changed, batch);
  }

  /** With the constants that ship for an accelerator of the catalogue. */
  Replica calibratedFor(String accelerator) {
    Replica calibrated = this;
    var constants = Calibration.of(accelerator, CalibrationReader.ofProgram()).constants();
    for (Map.Entry<Driver, Double> constant : constants.entrySet()) {
      calibrated = calibrated.with(constant.getKey(), constant.getValue());
    }
    return calibrated;
  }

  Replica atBatch(int sequences) {
    return new Replica(nodes, Optional.of(sequences));
  }

  /** A line in its unit, in the first month. */
  double value(String id) {
    return value(id, 0);
  }

  /** A line in its unit; months are 0-based. */
  double value(String id, int month) {
    Sheet.Builder builder = Sheet.builder();
    Node model = Node.item(Model.SECTION, "models", "own", "Own");
    Parts parts = Parts.of(nodes.get(0), nodes.get(1), nodes.get(2), nodes.get(3), nodes.get(4));
    if (batch.isPresent()) {
      ThroughputChapter.atBatch(builder, model, parts, Formula.constant(batch.get(), Unit.REQUEST));
    } else {
      ThroughputChapter.write(builder, model, parts);
    }
    Sheet sheet = builder.build();
    Inputs.Builder inputs = Inputs.builder(month + 1);
    for (Node node : nodes) {
      node.section().fields().stream()
          .filter(Driver.class::isInstance)
          .map(Driver.class::cast)
          .forEach(driver -> inputs.value(node.input(driver), node.value(driver)));
    }
    Projection projection = Program.compile(sheet).project(inputs.build());
    return projection.series(sheet.line("models.own.throughput." + id)).value(month);
  }
}
