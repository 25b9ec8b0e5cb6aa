package paydirt.cli;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import paydirt.analysis.Months;
import paydirt.analysis.Verdict;
import paydirt.engine.Outcome;
import paydirt.formula.Line;
import paydirt.scenario.Scenario;
import paydirt.unit.Unit;

/** A run for people: the verdict, the metrics, the table. */
final class RunText {

  private static final String GAP = "  ";

  private final RunResult run;
  private final Scenario scenario;
  private final Months months;

  private RunText(RunResult run) {
    this.run = run;
    this.scenario = run.evaluation().scenario();
    this.months = new Months(scenario.firstMonth());
  }

  static String of(RunResult run) {
    return new RunText(run).text();
  }

  private String text() {
    Page page = new Page();
    Verdict verdict = run.evaluation().verdict();
    page.wrapped("", verdict.sentence());
    if (!verdict.detail().isEmpty()) {
      page.wrapped("", verdict.detail());
    }
    page.blank().line(scope()).blank();
    metrics(page);
    page.blank().lines(new PeriodTableText(run).lines());
    TreeSet<String> without = new TreeSet<>();
    run.lines().forEach(line -> without.addAll(run.periods().of(line).without()));
    if (!without.isEmpty()) {
      page.blank()
          .wrapped("", "Not entered, and left out of totals: " + String.join(", ", without) + ".");
    }
    return page.text();
  }

  private String scope() {
    String name = scenario.name().isEmpty() ? "" : scenario.name() + " · ";
    return name
        + scenario.months()
        + " months from "
        + months.shortly(1)
        + " to "
        + months.shortly(scenario.months())
        + " · "
        + scenario.notation().currency();
  }

  /** The value columns end at one place, so that what is said beside them begins at one. */
  private void metrics(Page page) {
    TextTable table = new TextTable(TextTable.Side.LEFT, TextTable.Side.RIGHT);
    run.metrics().forEach(line -> table.row(line.title(), value(line)));
    List<String> lines = table.lines();
    for (int i = 0; i < lines.size(); i++) {
      String start = lines.get(i);
      String note = note(run.metrics().get(i));
      if (note.isEmpty()) {
        page.line(start);
      } else {
        page.wrapped(start + GAP, " ".repeat(start.length()) + GAP, note);
      }
    }
  }

  private Outcome outcome(Line line) {
    return run.evaluation().projection().outcome(line);
  }

  private String value(Line line) {
    OptionalDouble value = outcome(line).value();
    if (value.isEmpty()) {
      return "–";
    }
    Unit unit = line.unit();
    return unit.equals(Unit.MONTH)
        ? unit.symbol() + " " + Math.round(value.getAsDouble())
        : run.notation().compact(value.getAsDouble(), unit);
  }

  /** The calendar month, or why there is no value. */
  private String note(Line line) {
    OptionalDouble value = outcome(line).value();
    if (value.isEmpty()) {
      return outcome(line).reason();
    }
    return line.unit().equals(Unit.MONTH)
        ? months.shortly((int) Math.round(value.getAsDouble()))
        : "";
  }
}
