package paydirt.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BooleanSupplier;
import paydirt.driver.Driver;
import paydirt.driver.Value;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Scenario;

/**
 * What a rise of 10 % of each driver does to one number: a run of the engine for each driver that
 * it depends on.
 */
public final class Effects {

  private static final double RISE = 0.1;

  private final Evaluator evaluator;

  public Effects(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * The drivers that move a number most, largest first; those that do not move it are left out.
   *
   * @param id a line or an outcome
   * @param month 1-based; without meaning for outcomes
   * @param cancelled asked between runs; when it says so, what was found by then is returned
   */
  public List<Effect> of(
      Evaluation base, String id, int month, int atMost, BooleanSupplier cancelled) {
    Line line = base.model().sheet().line(id);
    OptionalDouble before = value(base, id, month);
    if (before.isEmpty()) {
      return List.of();
    }
    Set<String> upstream = upstream(base.model().sheet(), line);
    List<Effect> effects = new ArrayList<>();
    for (Scenario.Bound bound : base.scenario().drivers()) {
      if (cancelled.getAsBoolean()) {
        break;
      }
      if (upstream.contains(bound.path())) {
        raised(base.scenario(), bound)
            .map(scenario -> value(evaluator.evaluate(scenario), id, month))
            .filter(OptionalDouble::isPresent)
            .map(after -> after.getAsDouble() - before.getAsDouble())
            .filter(change -> change != 0)
            .ifPresent(
                change ->
                    effects.add(
                        new Effect(
                            bound.path(),
                            bound.input().title(),
                            change,
                            before.getAsDouble() == 0 ? 0 : change / Math.abs(before.getAsDouble()),
                            line.unit())));
      }
    }
    effects.sort(
        Comparator.comparingDouble((Effect effect) -> Math.abs(effect.change())).reversed());
    return effects.size() > atMost ? List.copyOf(effects.subList(0, atMost)) : effects;
  }

  private static OptionalDouble value(Evaluation evaluation, String id, int month) {
    return new Explainer(evaluation).explain(id, month).orElseThrow().figure().value();
  }

  /**
   * The scenario with one driver's whole path a tenth higher; empty where its limits or its kind
   * forbid that.
   */
  private static Optional<Scenario> raised(Scenario scenario, Scenario.Bound bound) {
    Driver driver = bound.driver();
    Optional<Value> value = bound.value();
    if (value.isEmpty() || value.get().start() == 0 || driver.isWhole()) {
      return Optional.empty();
    }
    Value raised = value.get().times(1 + RISE);
    for (double each : raised.path(scenario.months())) {
      if (driver.complaint(each, scenario.notation()).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.of(
        scenario.with(
            root -> root.changing(bound.node().path(), node -> node.with(driver, raised))));
  }

  private static Set<String> upstream(Sheet sheet, Line line) {
    Set<String> seen = new HashSet<>();
    visit(sheet, line, seen);
    return seen;
  }

  private static void visit(Sheet sheet, Line line, Set<String> seen) {
    for (String id : sheet.read(line)) {
      if (seen.add(id)) {
        sheet.find(id).ifPresent(read -> visit(sheet, read, seen));
      }
    }
  }
}
