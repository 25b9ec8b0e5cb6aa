package paydirt.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.engine.Period;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.scenario.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run}: the projection of a scenario. */
@Command(
    name = "run",
    description = "Project a scenario: verdict, metrics and tables.",
    sortOptions = false)
final class RunCommand implements Callable<Integer> {

  private final ScenarioSource source;
  private final Evaluator evaluator;
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "A scenario file, or a name that `templates` lists.")
  private String file = "";

  @Option(
      names = "--by",
      paramLabel = "PERIOD",
      description = "month, quarter or year; text shows years unless given, JSON and CSV months.")
  private Optional<Period> by = Optional.empty();

  @Option(
      names = "--lines",
      paramLabel = "ID",
      split = ",",
      description = "The lines to show; `lines` lists them.")
  private List<String> wanted = new ArrayList<>();

  @Option(
      names = "--metrics",
      description = "Text: all metrics, by group, and not only the headline; JSON has all of them.")
  private boolean allMetrics;

  @Mixin private SetOption set = new SetOption();

  @Mixin private FormatOption format = new FormatOption();

  RunCommand(ScenarioSource source, Evaluator evaluator, Console console) {
    this.source = source;
    this.evaluator = evaluator;
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal {
    Evaluation evaluation = evaluator.evaluate(source.scenario(file, set.get()));
    RunResult months = RunResult.of(evaluation, by.orElse(Period.MONTH));
    RunResult years = RunResult.of(evaluation, by.orElse(Period.YEAR));
    if (wanted.isEmpty()) {
      console.print(
          format.choose(
              () -> text(years.showing(PeriodTableText.headlines(years))),
              () -> RunJson.of(months),
              () -> RunCsv.of(months)));
      return 0;
    }
    List<Line> some = lines(evaluation.model().sheet());
    console.print(
        format.choose(
            () -> text(years.showing(some)),
            () -> RunJson.of(months.showing(some)),
            () -> RunCsv.of(months.showing(some))));
    return 0;
  }

  private String text(RunResult result) {
    return RunText.of(result, allMetrics ? RunText.Metrics.ALL : RunText.Metrics.HEADLINE);
  }

  private List<Line> lines(Sheet sheet) throws Refusal {
    List<Line> lines = new ArrayList<>();
    for (String id : wanted) {
      Line line = sheet.find(id.strip()).orElseThrow(() -> unknown(id.strip(), sheet));
      if (line.kind() == Kind.OUTCOME) {
        throw Refusal.ofUsage(
            "--lines " + id + " is a metric and has no months; it is shown anyway");
      }
      lines.add(line);
    }
    return lines;
  }

  private static Refusal unknown(String id, Sheet sheet) {
    List<String> known =
        sheet.lines().stream().filter(l -> l.kind() != Kind.OUTCOME).map(Line::id).toList();
    String hint = Nearest.hint(id, known);
    return Refusal.ofUsage(
        "--lines " + id + " is no line of this scenario" + (hint.isEmpty() ? "" : "; " + hint));
  }
}
