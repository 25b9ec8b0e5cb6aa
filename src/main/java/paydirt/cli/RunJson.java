package paydirt.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import paydirt.analysis.AssertionReport;
import paydirt.analysis.Verdict;
import paydirt.engine.Outcome;
import paydirt.engine.Series;
import paydirt.formula.Line;
import paydirt.scenario.Scenario;

/** A run for programs. */
final class RunJson {

  private final RunResult run;

  private RunJson(RunResult run) {
    this.run = run;
  }

  static String of(RunResult run) {
    return Json.text(new RunJson(run).tree());
  }

  private ObjectNode tree() {
    Scenario scenario = run.evaluation().scenario();
    ObjectNode tree = Json.object();
    tree.put("scenario", scenario.name());
    tree.put("engine", Version.NUMBER);
    tree.put("firstMonth", scenario.firstMonth().toString());
    tree.put("months", scenario.months());
    tree.put("currency", scenario.notation().currency());
    tree.set("verdict", verdict(run.evaluation().verdict()));
    ObjectNode metrics = tree.putObject("metrics");
    run.metrics().forEach(line -> metrics.set(line.id(), metric(line)));
    tree.set("assertions", AssertionText.json(AssertionReport.of(run.evaluation())));
    tree.put("by", run.periods().by().word());
    ArrayNode keys = tree.putArray("periods");
    run.periods().keys().forEach(keys::add);
    ObjectNode lines = tree.putObject("lines");
    run.lines().forEach(line -> lines.set(line.id(), line(line)));
    return tree;
  }

  static ObjectNode verdict(Verdict verdict) {
    return Json.object()
        .put("state", verdict.state().key())
        .put("sentence", verdict.sentence())
        .put("detail", verdict.detail());
  }

  private ObjectNode metric(Line line) {
    Outcome outcome = run.evaluation().projection().outcome(line);
    ObjectNode metric = Json.object().put("label", line.title());
    metric.put("unit", Json.unit(line.unit(), run.notation()));
    Json.putValue(metric, outcome.value(), outcome.reason());
    putWithout(metric, outcome.without());
    return metric;
  }

  private ObjectNode line(Line line) {
    Series series = run.periods().of(line);
    ObjectNode object = Json.object().put("label", line.title());
    object.put("unit", Json.unit(line.unit(), run.notation()));
    object.put("kind", line.kind().word());
    ArrayNode values = object.putArray("values");
    ObjectNode absent = Json.object();
    for (int i = 0; i < series.size(); i++) {
      if (series.isPresent(i)) {
        values.add(Json.number(series.value(i)));
      } else {
        values.addNull();
        absent.put(String.valueOf(i + 1), series.reason(i));
      }
    }
    if (!absent.isEmpty()) {
      object.set("absent", absent);
    }
    putWithout(object, series.without());
    return object;
  }

  /** The drivers that are not entered and therefore left out of a total. */
  private static void putWithout(ObjectNode object, List<String> without) {
    if (!without.isEmpty()) {
      without.forEach(object.putArray("without")::add);
    }
  }
}
