package paydirt.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import paydirt.driver.Driver;
import paydirt.driver.Source;
import paydirt.driver.Value;
import paydirt.engine.Outcome;
import paydirt.engine.Series;
import paydirt.formula.Addition;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.formula.Sheet;
import paydirt.formula.Words;
import paydirt.scenario.Scenario;
import paydirt.unit.Unit;

/** Explains the lines and drivers of one evaluation. */
public final class Explainer {

  private final Evaluation evaluation;
  private final Sheet sheet;
  private final Map<String, Scenario.Bound> drivers = new LinkedHashMap<>();

  public Explainer(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.sheet = evaluation.model().sheet();
    evaluation.scenario().drivers().forEach(bound -> drivers.put(bound.path(), bound));
  }

  /** Every id that can be explained: lines in their order, then drivers. */
  public List<String> ids() {
    List<String> ids = new ArrayList<>(sheet.lines().stream().map(Line::id).toList());
    ids.addAll(drivers.keySet());
    return ids;
  }

  /**
   * The explanation of a line or a driver in a month.
   *
   * @param month 1-based; without meaning for outcomes
   * @return empty if there is no such line or driver
   */
  public Optional<Explanation> explain(String id, int month) {
    if (month < 1 || month > evaluation.projection().months()) {
      throw new IllegalArgumentException(
          "month is " + month + " but must be from 1 to " + evaluation.projection().months());
    }
    Optional<Line> line = sheet.find(id);
    if (line.isPresent()) {
      return Optional.of(ofLine(line.get(), month));
    }
    return Optional.ofNullable(drivers.get(id)).map(bound -> ofDriver(bound, month));
  }

  private Explanation ofLine(Line line, int asked) {
    boolean isOutcome = line.kind() == Kind.OUTCOME;
    int month = isOutcome ? evaluation.projection().months() : asked;
    return new Explanation(
        line.id(),
        line.title(),
        line.chapter(),
        line.kind().word(),
        isOutcome ? 0 : month,
        month,
        figure(line, month),
        Words.of(line.formula(), sheet),
        Words.fractionOf(line.formula(), sheet),
        line.doc(),
        parts(line, month),
        Optional.empty(),
        isOutcome ? List.of() : evaluation.projection().series(line).without(),
        readers(line.id()));
  }

  private Explanation ofDriver(Scenario.Bound bound, int month) {
    Driver driver = bound.driver();
    return new Explanation(
        bound.path(),
        bound.input().title(),
        bound.node().section().label(),
        "driver",
        month,
        month,
        figure(bound, month),
        "",
        new Words.Fraction(List.of(), List.of()),
        driver.doc(),
        List.of(),
        Optional.of(passport(bound)),
        List.of(),
        readers(bound.path()));
  }

  private List<Explanation.Reader> readers(String id) {
    return sheet.readersOf(id).stream()
        .map(reader -> new Explanation.Reader(reader.id(), reader.title()))
        .toList();
  }

  private Explanation.Passport passport(Scenario.Bound bound) {
    Driver driver = bound.driver();
    Scenario scenario = evaluation.scenario();
    Optional<Value> value = bound.value();
    Optional<Source> source = bound.source();
    return new Explanation.Passport(
        bound.isDefault(),
        source,
        value.map(Value::note).orElse(""),
        source.map(s -> s.isStaleIn(scenario.firstMonth())).orElse(false),
        driver.usualLow(),
        driver.usualHigh(),
        value.map(v -> new ValueWords(scenario.notation()).overTime(v, driver.unit())).orElse(""));
  }

  private Figure figure(Line line, int month) {
    if (line.kind() == Kind.OUTCOME) {
      Outcome outcome = evaluation.projection().outcome(line);
      return new Figure(outcome.value(), line.unit(), outcome.reason());
    }
    Series series = evaluation.projection().series(line);
    return series.isPresent(month - 1)
        ? Figure.of(series.value(month - 1), line.unit())
        : Figure.absent(line.unit(), series.reason(month - 1));
  }

  private Figure figure(Scenario.Bound bound, int month) {
    Unit unit = bound.driver().unit();
    return bound
        .value()
        .map(value -> Figure.of(value.path(month)[month - 1], unit))
        .orElseGet(() -> Figure.absent(unit, "not entered"));
  }

  private List<Explanation.Part> parts(Line line, int month) {
    Addition addition = Addition.of(line.formula());
    Map<String, Integer> signs = addition.signs();
    boolean addsUp = addition.isWhole() && signs.size() > 1;
    // The sizes are added, so that gains and losses do not hide each other.
    double whole = signs.keySet().stream().mapToDouble(id -> Math.abs(baseValue(id, month))).sum();
    List<Explanation.Part> parts = new ArrayList<>();
    for (String id : sheet.read(line)) {
      Figure figure = figure(id, month);
      OptionalDouble share =
          addsUp && whole > 0 && figure.value().isPresent()
              ? OptionalDouble.of(signs.get(id) * baseValue(id, month) / whole)
              : OptionalDouble.empty();
      parts.add(new Explanation.Part(id, title(id), drivers.containsKey(id), figure, share));
    }
    return parts;
  }

  private Figure figure(String id, int month) {
    return sheet
        .find(id)
        .map(line -> figure(line, month))
        .orElseGet(() -> figure(drivers.get(id), month));
  }

  private String title(String id) {
    return sheet.find(id).map(Line::title).orElseGet(() -> drivers.get(id).input().title());
  }

  private double baseValue(String id, int month) {
    Figure figure = figure(id, month);
    return figure.unit().toBase(figure.value().orElse(0));
  }
}
