package paydirt.ui.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Months;
import paydirt.chart.Curve;
import paydirt.chart.GappedSeries;
import paydirt.chart.Layer;
import paydirt.chart.LayersData;
import paydirt.chart.LinesData;
import paydirt.chart.MonthSeries;
import paydirt.chart.RunBar;
import paydirt.chart.RunsData;
import paydirt.chart.Token;
import paydirt.engine.Outcome;
import paydirt.formula.Line;
import paydirt.model.Compute;
import paydirt.unit.Unit;

/** What the charts of the compute view show of an evaluation. */
final class Charts {

  /** Colours of the uses of GPU-hours, in the order of {@link Compute#uses}. */
  private static final List<Token> USES =
      List.of(Token.S4, Token.S4B, Token.S6, Token.S1, Token.S5, Token.S8);

  /** Colours of the stages of training, in the order of {@link Compute.Run#stages}. */
  private static final List<Token> STAGES = List.of(Token.S4B, Token.S4, Token.S4B);

  private final Evaluation now;
  private final Compute compute;

  Charts(Evaluation now) {
    this.now = now;
    this.compute = now.model().compute();
  }

  /** Whether any GPU-hour is paid, in any month. */
  boolean hasHours() {
    return !months(compute.hours()).isZero();
  }

  /** Whether any model is trained, in any month. */
  boolean hasRuns() {
    return !runs().runs().isEmpty();
  }

  LayersData hours() {
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < compute.uses().size(); i++) {
      Line use = compute.uses().get(i);
      layers.add(new Layer(use.label(), USES.get(i), months(use)));
    }
    return new LayersData(
        now.scenario().firstMonth(),
        now.scenario().notation(),
        compute.hours().unit(),
        new LayersData.Total("All", months(compute.hours())),
        layers);
  }

  LinesData shares() {
    return lines(
        Unit.SHARE,
        List.of(
            new Curve("Used hours", gapped(compute.utilisation())),
            new Curve("Idle cost", gapped(compute.idleShare()))));
  }

  /** One line per model; all models together first, if that says anything more. */
  LinesData costs() {
    List<Curve> curves = new ArrayList<>();
    for (Line model : compute.ofModels()) {
      curves.add(new Curve(model.item(), gapped(model)));
    }
    curves.removeIf(curve -> curve.values().isEmpty());
    GappedSeries all = gapped(compute.costPerMillion());
    if (curves.size() != 1 || !curves.get(0).values().equals(all)) {
      curves.add(0, new Curve("All models", all));
    }
    return lines(compute.costPerMillion().unit(), curves);
  }

  RunsData runs() {
    List<RunBar> bars = new ArrayList<>();
    compute.runs().forEach(run -> bar(run).ifPresent(bars::add));
    return new RunsData(
        now.scenario().firstMonth(), now.projection().months(), now.scenario().notation(), bars);
  }

  /** The bars of a run; none if it does not begin within the horizon. */
  private Optional<RunBar> bar(Compute.Run run) {
    List<RunBar.Stage> stages = new ArrayList<>();
    for (int i = 0; i < run.stages().size(); i++) {
      stage(run.stages().get(i), STAGES.get(i)).ifPresent(stages::add);
    }
    if (stages.isEmpty()) {
      return Optional.empty();
    }
    double start = stages.get(0).start();
    double end = stages.get(stages.size() - 1).end();
    boolean cut = end == now.projection().months();
    return Optional.of(
        new RunBar(
            run.model(),
            stages,
            cut,
            List.of(amount(run.cost()), amount(run.hours()), when(start, end, cut))));
  }

  /** A stage of which any hour falls into the horizon. */
  private Optional<RunBar.Stage> stage(Compute.Stage stage, Token color) {
    MonthSeries part = months(stage.underWay());
    MonthSeries hours = months(stage.hours());
    int first = -1;
    int last = -1;
    for (int month = 0; month < part.months(); month++) {
      if (hours.at(month) > 0) {
        first = first < 0 ? month : first;
        last = month;
      }
    }
    if (first < 0) {
      return Optional.empty();
    }
    // What lasts longer begins at the end of its first month's part and ends after its last one's.
    double start = last > first ? first + 1 - part.at(first) : first;
    double end = last > first ? last + part.at(last) : first + part.at(first);
    return Optional.of(
        new RunBar.Stage(stage.cost().label(), color, start, end, months(stage.cost())));
  }

  private String when(double start, double end, boolean cut) {
    if (cut) {
      return "beyond the horizon";
    }
    Months months = new Months(now.scenario().firstMonth());
    String from = months.shortly((int) Math.floor(start) + 1);
    String to = months.shortly((int) Math.ceil(end));
    return from.equals(to) ? from : from + " – " + to;
  }

  private String amount(Line line) {
    Outcome outcome = now.projection().outcome(line);
    return outcome.value().isPresent()
        ? now.scenario().notation().compact(outcome.value().getAsDouble(), line.unit())
        : "–";
  }

  private LinesData lines(Unit unit, List<Curve> curves) {
    return new LinesData(
        now.scenario().firstMonth(),
        now.projection().months(),
        now.scenario().notation(),
        unit,
        curves);
  }

  private GappedSeries gapped(Line line) {
    return GappedSeries.of(now.projection().series(line).toArray(Double.NaN));
  }

  /** What is not entered is no amount; the verdict says what is missing. */
  private MonthSeries months(Line line) {
    return MonthSeries.of(now.projection().series(line).toArray(0));
  }
}
