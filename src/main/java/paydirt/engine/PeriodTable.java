package paydirt.engine;

import java.util.List;
import paydirt.formula.Formula;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.formula.Reference;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;

/**
 * The lines of a projection by month, quarter or year.
 *
 * <p>Flows add up; stocks and levels show their last month; constants are as they are. A ratio is
 * never averaged: it is computed again from its two lines, flow ÷ flow from the sums, stock ÷ flow
 * from the last stock and the mean monthly flow, balance ÷ balance from the last month. A period is
 * absent where one of the numbers it needs is.
 */
public final class PeriodTable {

  private final Projection projection;
  private final List<Span> spans;

  private PeriodTable(Projection projection, List<Span> spans) {
    this.projection = projection;
    this.spans = spans;
  }

  /**
   * Reads a projection by period.
   *
   * @throws IllegalArgumentException if the calendar has another number of months
   */
  public static PeriodTable of(Projection projection, Calendar calendar, Period period) {
    if (calendar.months() != projection.months()) {
      throw new IllegalArgumentException(
          "the calendar has "
              + calendar.months()
              + " months but the projection has "
              + projection.months());
    }
    return new PeriodTable(projection, calendar.spans(period));
  }

  /** The periods in order. */
  public List<Span> spans() {
    return spans;
  }

  /**
   * The numbers of a line, one for each period, in the line's unit.
   *
   * @throws IllegalArgumentException if the line is an outcome or was not asked for
   */
  public Series row(Line line) {
    Series monthly = projection.series(line);
    Series.Builder row = new Series.Builder(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (line.kind() == Kind.RATIO) {
        ratio(line, span, row, i);
      } else {
        Reading reading = new Reading(line, monthly, span);
        if (reading.isPresent()) {
          row.set(i, reading.value());
        } else {
          row.absent(i, reading.reason());
        }
      }
    }
    return row.build(monthly.without());
  }

  private void ratio(Line line, Span span, Series.Builder row, int index) {
    Whole.Ratio ratio = (Whole.Ratio) line.formula();
    Line above = line(ratio.dividend());
    Line below = line(ratio.divisor());
    Reading dividend = new Reading(above, projection.series(above), span);
    Reading divisor = new Reading(below, projection.series(below), span);
    if (!dividend.isPresent() || !divisor.isPresent()) {
      row.absent(index, dividend.isPresent() ? divisor.reason() : dividend.reason());
      return;
    }
    double by = below.unit().toBase(divisor.value());
    if (below.kind() == Kind.FLOW && above.kind() != Kind.FLOW) {
      by /= span.months();
    }
    if (by == 0) {
      row.absent(index, ratio.otherwise());
    } else {
      row.set(index, line.unit().fromBase(above.unit().toBase(dividend.value()) / by));
    }
  }

  private Line line(Formula formula) {
    Sheet sheet = projection.sheet();
    return formula instanceof Reference reference ? sheet.line(reference.id()) : (Line) formula;
  }

  /** A line that is no ratio, over one period. */
  private static final class Reading {

    private final Kind kind;
    private final Series monthly;
    private final Span span;

    private Reading(Line line, Series monthly, Span span) {
      this.kind = line.kind();
      this.monthly = monthly;
      this.span = span;
    }

    private int from() {
      return kind == Kind.FLOW ? span.firstMonth() : span.lastMonth();
    }

    private int firstAbsent() {
      for (int t = from(); t <= span.lastMonth(); t++) {
        if (!monthly.isPresent(t)) {
          return t;
        }
      }
      return -1;
    }

    private boolean isPresent() {
      return firstAbsent() < 0;
    }

    private String reason() {
      return monthly.reason(firstAbsent());
    }

    private double value() {
      double sum = 0;
      for (int t = from(); t <= span.lastMonth(); t++) {
        sum += monthly.value(t);
      }
      return sum;
    }
  }
}
