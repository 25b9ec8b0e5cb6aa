package paydirt.ui.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import paydirt.analysis.Check;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Outline.Entry;
import paydirt.analysis.Outline.Form;
import paydirt.chart.MonthSeries;
import paydirt.engine.Calendar;
import paydirt.engine.Outcome;
import paydirt.engine.Period;
import paydirt.engine.PeriodTable;
import paydirt.engine.Series;
import paydirt.engine.Span;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.unit.Notation;
import paydirt.unit.Scale;
import paydirt.unit.Unit;

/**
 * The figures of one evaluation by period, as text. All amounts of money share one scale; other
 * lines have their own. What a statement takes away is shown below zero.
 */
final class Figures {

  private static final double WIDEST_PERCENT = 99_999;

  private final Evaluation evaluation;
  private final Optional<PeriodTable> before;
  private final Measure measure;
  private final Notation notation;
  private final Calendar calendar;
  private final PeriodTable table;
  private final Map<Line, Series> rows = new HashMap<>();
  private final Map<Line, Scale> scales = new HashMap<>();
  private final Scale money;

  /**
   * @param saved what differences are taken to; without it there are none
   */
  Figures(Evaluation evaluation, Optional<Evaluation> saved, Period period, Measure measure) {
    this.evaluation = evaluation;
    this.measure = measure;
    this.notation = evaluation.scenario().notation();
    this.calendar = calendar(evaluation);
    this.table = PeriodTable.of(evaluation.projection(), calendar, period);
    this.before = saved.map(other -> PeriodTable.of(other.projection(), calendar(other), period));
    this.money =
        Scale.of(
            evaluation.model().sheet().lines().stream()
                .filter(line -> isAmount(line) && !Row.isSingle(line))
                .mapToDouble(line -> largest(amounts(line)))
                .max()
                .orElse(0));
  }

  private static Calendar calendar(Evaluation of) {
    return new Calendar(of.scenario().firstMonth(), of.projection().months());
  }

  /** Whether a line is on the sheet of these figures. */
  boolean has(Line line) {
    return evaluation.model().sheet().find(line.id()).filter(line::equals).isPresent();
  }

  List<Span> spans() {
    return table.spans();
  }

  /** A period with the number of its months where the horizon cuts it short. */
  String title(int column) {
    Span span = spans().get(column);
    return span.isFull() ? span.label() : span.label() + " · " + span.months() + " mo";
  }

  /** What the columns are written in: {@code $ thousand}. */
  String scale() {
    return switch (measure) {
      case AMOUNT -> money();
      case GROWTH -> "% since the period before";
      case SHARE_OF_REVENUE -> "% of revenue";
      case DIFFERENCE -> before.isPresent() ? money() + ", less saved" : "Shown against nothing";
    };
  }

  private String money() {
    return (notation.currencySymbol().strip() + " " + money.word()).strip();
  }

  /** First and last year: {@code 2027–2031}. */
  String years() {
    int first = calendar.date(0).getYear();
    int last = calendar.date(calendar.months() - 1).getYear();
    return first == last ? Integer.toString(first) : first + "–" + last;
  }

  /** What a line's own numbers are written in; empty where the table's head says it. */
  String unit(Line line) {
    if (measure.isChange() && line.unit().isPercent()) {
      return "points";
    }
    boolean isSaid = isAmount(line) || line.unit().isPercent() || Row.isSingle(line);
    return isSaid || !measure.isInUnit()
        ? ""
        : (scale(line).word() + " " + notation.symbol(line.unit())).strip();
  }

  /** What decides the scale: growth and shares stand beside amounts as they are. */
  private Series amounts(Line line) {
    return measure == Measure.DIFFERENCE ? row(line) : table.row(line);
  }

  private Series row(Line line) {
    return rows.computeIfAbsent(
        line,
        each ->
            switch (measure) {
              case AMOUNT -> table.row(each);
              case GROWTH -> table.growth(each);
              case SHARE_OF_REVENUE -> table.share(each, evaluation.model().statements().revenue());
              case DIFFERENCE -> table.difference(each, before.orElse(table));
            });
  }

  /** How a line runs over the months, whatever the periods are. */
  MonthSeries course(Entry entry, Line line) {
    Series series = evaluation.projection().series(line);
    return MonthSeries.of(
        IntStream.range(0, series.size())
            .filter(series::isPresent)
            .mapToDouble(
                t -> Check.isRounding(line, series, t) ? 0 : entry.sign() * series.value(t))
            .toArray());
  }

  String text(Entry entry, Line line, int column) {
    Series row = row(line);
    if (!row.isPresent(column) || Check.isRounding(line, row, column)) {
      return Scale.NONE;
    }
    double value = value(entry, row, column);
    if (measure == Measure.SHARE_OF_REVENUE) {
      return Scale.inParentheses(percent(value));
    } else if (measure == Measure.GROWTH || line.unit().isPercent()) {
      return percent(value);
    }
    return line.unit().isMoney() ? scale(line).statement(value) : scale(line).text(value);
  }

  /** One decimal in every row, so that points stand under points. */
  private static String percent(double share) {
    if (share == 0) {
      return Scale.NONE;
    }
    double shown = share * 100;
    return (Math.abs(shown) < WIDEST_PERCENT
            ? Notation.grouped(shown, 1)
            : Notation.compactNumber(shown))
        + " %";
  }

  /** Growth is the line's own; everything else counts as the statement counts it. */
  private double value(Entry entry, Series row, int column) {
    return measure == Measure.GROWTH ? row.value(column) : entry.sign() * row.value(column);
  }

  boolean isPresent(Line line, int column) {
    return row(line).isPresent(column);
  }

  /** Why there is no number, or what a total leaves out; empty where there is nothing to say. */
  String remark(Line line, int column) {
    Series row = row(line);
    if (!row.isPresent(column)) {
      return row.reason(column);
    }
    return row.without().isEmpty() ? "" : "Without " + String.join(", ", row.without());
  }

  /** Whether it is a result below zero, or a check that does not hold. */
  boolean isLoss(Entry entry, Line line, int column) {
    Series row = row(line);
    if (!row.isPresent(column)) {
      return false;
    } else if (line.role() == Line.Role.CHECK) {
      return !Check.isRounding(line, row, column);
    }
    return entry.form() == Form.RESULT && measure != Measure.GROWTH && row.value(column) < 0;
  }

  /** Every digit as shown, for other programs; empty where there is no number. */
  String plain(Entry entry, Line line, int column) {
    Series row = row(line);
    return row.isPresent(column) ? Notation.plain(value(entry, row, column)) : "";
  }

  /** A number with its unit, as the explanation writes it. */
  String compact(Line line, int column) {
    Series row = row(line);
    Unit unit = measure.isInUnit() ? line.unit() : Unit.SHARE;
    return row.isPresent(column)
        ? notation.compact(row.value(column), unit)
        : Scale.NONE + " " + row.reason(column);
  }

  /** The number of a line that has only one. */
  String single(Line line) {
    if (line.kind() == Kind.CONSTANT) {
      Series months = evaluation.projection().series(line);
      return months.isPresent(0) ? notation.compact(months.value(0), line.unit()) : Scale.NONE;
    }
    Outcome outcome = evaluation.projection().outcome(line);
    if (outcome.value().isEmpty()) {
      return outcome.isNever() ? "never" : Scale.NONE;
    }
    double value = outcome.value().getAsDouble();
    return line.unit().equals(Unit.MONTH)
        ? calendar.label((int) Math.round(value) - 1)
        : notation.compact(value, line.unit());
  }

  String singleRemark(Line line) {
    return line.kind() == Kind.CONSTANT
        ? evaluation.projection().series(line).reason(0)
        : evaluation.projection().outcome(line).reason();
  }

  /** The unit of what is copied. */
  String symbol(Line line) {
    return measure.isInUnit() ? notation.symbol(line.unit()) : "share";
  }

  private Scale scale(Line line) {
    return isAmount(line)
        ? money
        : scales.computeIfAbsent(line, each -> Scale.of(largest(amounts(each))));
  }

  private static boolean isAmount(Line line) {
    return line.unit().equals(Unit.MONEY);
  }

  private static double largest(Series row) {
    DoubleStream sizes =
        IntStream.range(0, row.size())
            .filter(row::isPresent)
            .mapToDouble(i -> Math.abs(row.value(i)));
    return sizes.max().orElse(0);
  }
}
