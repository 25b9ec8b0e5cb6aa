package paydirt.cli;

import java.util.List;
import java.util.TreeSet;
import paydirt.analysis.Months;
import paydirt.analysis.Verdict;
import paydirt.engine.Outcome;
import paydirt.formula.Line;
import paydirt.scenario.Scenario;
import paydirt.unit.Unit;

/** A run for people: the verdict, the metrics, the table. */
final class RunText {

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
    page.lines(metrics());
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

  private List<String> metrics() {
    TextTable table = new TextTable(TextTable.Side.LEFT, TextTable.Side.RIGHT, TextTable.Side.LEFT);
    for (Line line : run.metrics()) {
      Outcome outcome = run.evaluation().projection().outcome(line);
      if (outcome.value().isEmpty()) {
        table.row(line.title(), "–", outcome.reason());
      } else {
        double value = outcome.value().getAsDouble();
        table.row(line.title(), value(value, line.unit()), note(value, line.unit()));
      }
    }
    return table.lines();
  }

  private String value(double value, Unit unit) {
    return unit.equals(Unit.MONTH)
        ? unit.symbol() + " " + Math.round(value)
        : run.notation().compact(value, unit);
  }

  private String note(double value, Unit unit) {
    return unit.equals(Unit.MONTH) ? months.shortly((int) Math.round(value)) : "";
  }
}
