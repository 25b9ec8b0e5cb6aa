package paydirt.model;

import java.util.LinkedHashMap;
import java.util.Map;
import paydirt.engine.Inputs;
import paydirt.engine.Outcome;
import paydirt.engine.Program;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Input;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.unit.Unit;

/** A sheet whose flows are stated month by month, for chapters that take lines. */
final class StatedLines {
  final Sheet.Builder sheet = Sheet.builder();
  private final Chapter chapter = sheet.chapter("Stated");
  private final Map<Input, double[]> months = new LinkedHashMap<>();

  /** A flow with these values. */
  Line flow(String id, Unit unit, double... values) {
    Input input = new Input(id + "Stated", id, unit, false, true);
    months.put(input, values);
    return chapter.flow(id, id, unit, input, "As stated.");
  }

  /** The outcome of a formula. */
  Outcome outcome(Unit unit, Formula formula) {
    return outcome(chapter.outcome("result", "Result", unit, formula, "Under test.").id());
  }

  /** An outcome of the sheet as it is now. */
  Outcome outcome(String id) {
    Inputs.Builder inputs =
        Inputs.builder(months.values().stream().mapToInt(v -> v.length).max().orElse(1));
    months.forEach(inputs::path);
    Program program = Program.compile(sheet.build());
    return program.project(inputs.build()).outcome(program.sheet().line(id));
  }

  double value(String id) {
    return outcome(id).value().orElseThrow();
  }
}
