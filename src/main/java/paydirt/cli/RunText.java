package paydirt.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Stream;
import paydirt.analysis.AssertionReport;
import paydirt.analysis.AssertionResult;
import paydirt.analysis.Months;
import paydirt.analysis.Verdict;
import paydirt.engine.Outcome;
import paydirt.formula.Line;
import paydirt.scenario.Assertion;
import paydirt.scenario.OwnLine;
import paydirt.scenario.Scenario;
import paydirt.unit.Unit;

/** A run for people: the verdict, the metrics, the table. */
final class RunText {

  private static final String GAP = "  ";

  /** Which metrics stand above the table. */
  enum Metrics {
    HEADLINE,
    ALL
  }

  private final RunResult run;
  private final Metrics metrics;
  private final Scenario scenario;
  private final Months months;

  private RunText(RunResult run, Metrics metrics) {
    this.run = run;
    this.metrics = metrics;
    this.scenario = run.evaluation().scenario();
    this.months = new Months(scenario.firstMonth());
  }

  static String of(RunResult run, Metrics metrics) {
    return new RunText(run, metrics).text();
  }

  private String text() {
    Page page = new Page();
    Verdict verdict = run.evaluation().verdict();
    page.wrapped("", verdict.sentence());
    if (!verdict.detail().isEmpty()) {
      page.wrapped("", verdict.detail());
    }
    page.blank().line(scope()).blank();
    if (metrics == Metrics.ALL) {
      all(page);
    } else {
      headline(page);
    }
    List<AssertionResult> assertions = AssertionReport.of(run.evaluation());
    if (!assertions.isEmpty()) {
      page.blank().line("Assertions");
      AssertionText.addTo(page, GAP, assertions);
    }
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

  /** What to look at first, by group, the most important group first. */
  private void headline(Page page) {
    List<Line> headline = new ArrayList<>(run.evaluation().model().metrics().headline());
    listed().stream()
        .filter(line -> line.chapter().equals(OwnLine.SECTION.label()))
        .forEach(headline::add);
    page.lines(rows(grouped(headline)));
    int more = listed().size() - headline.size();
    page.blank().line(more + " more metrics: --metrics shows all of them, by group.");
  }

  /** All but what assertions are made of, which stand in their own words. */
  private List<Line> listed() {
    return run.metrics().stream()
        .filter(line -> !line.chapter().equals(Assertion.SECTION.label()))
        .toList();
  }

  /** All of them: of the whole company first, then of its items; the headline's groups lead. */
  private void all(Page page) {
    Map<String, List<Line>> groups = new LinkedHashMap<>();
    grouped(run.evaluation().model().metrics().headline())
        .keySet()
        .forEach(group -> groups.put(group, new ArrayList<>()));
    Stream.of(true, false)
        .flatMap(ofCompany -> listed().stream().filter(line -> line.item().isEmpty() == ofCompany))
        .forEach(line -> groups.computeIfAbsent(heading(line), h -> new ArrayList<>()).add(line));
    boolean first = true;
    for (Map.Entry<String, List<Line>> group : groups.entrySet()) {
      if (!first) {
        page.blank();
      }
      first = false;
      page.lines(rows(Map.of(group.getKey(), group.getValue())));
    }
  }

  private static Map<String, List<Line>> grouped(List<Line> lines) {
    Map<String, List<Line>> groups = new LinkedHashMap<>();
    lines.forEach(line -> groups.computeIfAbsent(heading(line), h -> new ArrayList<>()).add(line));
    return groups;
  }

  private static String heading(Line line) {
    return line.item().isEmpty() ? line.chapter() : line.chapter() + ", " + line.item();
  }

  /** Values end at one place in all groups, so that what is said beside them begins at one. */
  private List<String> rows(Map<String, List<Line>> groups) {
    TextTable table = new TextTable(TextTable.Side.LEFT, TextTable.Side.RIGHT);
    groups.values().stream()
        .flatMap(List::stream)
        .forEach(line -> table.row(GAP + line.label(), value(line)));
    Iterator<String> starts = table.lines().iterator();
    Page page = new Page();
    groups.forEach(
        (group, lines) -> {
          page.line(group);
          lines.forEach(line -> addTo(page, starts.next(), note(line)));
        });
    return page.text().lines().toList();
  }

  private static void addTo(Page page, String start, String note) {
    if (note.isEmpty()) {
      page.line(start);
    } else {
      page.wrapped(start + GAP, " ".repeat(start.length()) + GAP, note);
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
