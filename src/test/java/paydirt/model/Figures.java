package paydirt.model;

import java.util.LinkedHashMap;
import java.util.Map;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.scenario.Scenario;

/** All numbers of a projected company by the ids of their lines; NaN stands for an absent one. */
record Figures(Map<String, double[]> months, Map<String, Double> outcomes) {

  static Figures of(Scenario company) {
    Evaluation evaluation = new Evaluator().evaluate(company);
    Map<String, double[]> months = new LinkedHashMap<>();
    Map<String, Double> outcomes = new LinkedHashMap<>();
    for (Line line : evaluation.model().sheet().lines()) {
      if (line.kind() == Kind.OUTCOME) {
        outcomes.put(line.id(), evaluation.projection().outcome(line).value().orElse(Double.NaN));
      } else {
        months.put(line.id(), evaluation.projection().series(line).toArray(Double.NaN));
      }
    }
    return new Figures(months, outcomes);
  }
}
