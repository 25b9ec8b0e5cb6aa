package paydirt.ui.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import paydirt.analysis.Evaluation;
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
 * lines have their own.
 */
final class Figures {

  private final Evaluation evaluation;
  private final Notation notation;
  private final Calendar calendar;
  private final PeriodTable table;
  private final Map<Line, Series> rows = new HashMap<>();
  private final Map<Line, Scale> scales = new HashMap<>();
  private final Scale money;

  Figures(Evaluation evaluation, Period period) {
    this.evaluation = evaluation;
    this.notation = evaluation.scenario().notation();
    this.calendar =
        new Calendar(evaluation.scenario().firstMonth(), evaluation.projection().months());
    this.table = PeriodTable.of(evaluation.projection(), calendar, period);
    this.money =
        Scale.of(
            evaluation.model().sheet().lines().stream()
                .filter(line -> isAmount(line) && line.kind() != Kind.OUTCOME)
                .mapToDouble(line -> largest(row(line)))
                .max()
                .orElse(0));
  }

  List<Span> spans() {
    return table.spans();
  }

  /** What all amounts of money are written in: {@code $ thousand}. */
  String scale() {
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
    if (isAmount(line) || line.unit().isPercent() || line.kind() == Kind.OUTCOME) {
      return "";
    }
    return (scale(line).word() + " " + notation.symbol(line.unit())).strip();
  }

  Series row(Line line) {
    return rows.computeIfAbsent(line, table::row);
  }

  /** The months of a line, whatever the periods are. */
  Series months(Line line) {
    return evaluation.projection().series(line);
  }

  String text(Line line, int column) {
    Series row = row(line);
    if (!row.isPresent(column)) {
      return Scale.NONE;
    }
    double value = row.value(column);
    if (line.unit().isPercent()) {
      return value == 0 ? Scale.NONE : notation.compactNumber(value, line.unit()) + " %";
    }
    return line.unit().isMoney() ? scale(line).statement(value) : scale(line).text(value);
  }

  /** Why there is no number, or what a total leaves out; empty where there is nothing to say. */
  String remark(Line line, int column) {
    Series row = row(line);
    if (!row.isPresent(column)) {
      return row.reason(column);
    }
    return row.without().isEmpty() ? "" : "Without " + String.join(", ", row.without());
  }

  boolean isLoss(Line line, int column) {
    Series row = row(line);
    return line.total() && row.isPresent(column) && row.value(column) < 0;
  }

  /** Every digit, for other programs; empty where there is no number. */
  String plain(Line line, int column) {
    if (line.kind() == Kind.OUTCOME) {
      return "";
    }
    Series row = row(line);
    return row.isPresent(column) ? Notation.plain(row.value(column)) : "";
  }

  /** The number of an outcome, which has no periods. */
  String outcome(Line line) {
    Outcome outcome = evaluation.projection().outcome(line);
    if (outcome.value().isEmpty()) {
      return outcome.isNever() ? "never" : Scale.NONE;
    }
    double value = outcome.value().getAsDouble();
    return line.unit().equals(Unit.MONTH)
        ? calendar.label((int) Math.round(value) - 1)
        : notation.compact(value, line.unit());
  }

  String outcomeRemark(Line line) {
    return evaluation.projection().outcome(line).reason();
  }

  String symbol(Line line) {
    return notation.symbol(line.unit());
  }

  private Scale scale(Line line) {
    return isAmount(line)
        ? money
        : scales.computeIfAbsent(line, each -> Scale.of(largest(row(each))));
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
