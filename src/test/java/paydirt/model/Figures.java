package paydirt.model;

import java.util.LinkedHashMap;
import java.util.Map;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.scenario.Scenario;
import paydirt.unit.Dimension;

/**
 * All numbers of a projected company by the ids of their lines; NaN stands for an absent one.
 *
 * @param largest for each unit, the largest size of any number in it
 */
record Figures(
    Map<String, double[]> months,
    Map<String, Double> outcomes,
    Map<String, Dimension> units,
    Map<Dimension, Double> largest) {

  static Figures of(Scenario company) {
    Evaluation evaluation = new Evaluator().evaluate(company);
    Map<String, double[]> months = new LinkedHashMap<>();
    Map<String, Double> outcomes = new LinkedHashMap<>();
    Map<String, Dimension> units = new LinkedHashMap<>();
    Map<Dimension, Double> largest = new LinkedHashMap<>();
    for (Line line : evaluation.model().sheet().lines()) {
      if (line.kind() == Kind.OUTCOME) {
        outcomes.put(line.id(), evaluation.projection().outcome(line).value().orElse(Double.NaN));
      } else {
        double[] values = evaluation.projection().series(line).toArray(Double.NaN);
        Dimension unit = line.unit().dimension();
        months.put(line.id(), values);
        units.put(line.id(), unit);
        for (double value : values) {
          largest.merge(unit, Double.isNaN(value) ? 0 : Math.abs(value), Math::max);
        }
      }
    }
    return new Figures(months, outcomes, units, largest);
  }

  /** The largest size of any number of the same unit as a line. */
  double largestLike(String id) {
    return largest.get(units.get(id));
  }
}
