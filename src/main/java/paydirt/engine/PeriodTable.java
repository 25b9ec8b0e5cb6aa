package paydirt.engine;

import java.util.List;
import java.util.Optional;
import paydirt.formula.Formula;
import paydirt.formula.Kind;
import paydirt.formula.Line;
import paydirt.formula.Reference;
import paydirt.formula.Sheet;
import paydirt.formula.Whole;

/**
 * The lines of a projection by month, quarter or year.
 *
 * <p>Flows add up; stocks and levels show their last month, openings their first; constants are as
 * they are. A ratio is never averaged: it is computed again from its two lines, flow ÷ flow from
 * the sums, stock ÷ flow from the last stock and the mean monthly flow, balance ÷ balance from the
 * last month. A period is absent where one of the numbers it needs is.
 */
public final class PeriodTable {

  private final Projection projection;
  private final Period period;
  private final List<Span> spans;

  private PeriodTable(Projection projection, Period period, List<Span> spans) {
    this.projection = projection;
    this.period = period;
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
    return new PeriodTable(projection, period, calendar.spans(period));
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

  /**
   * How much a line has grown since the period before, as a share of that; of a share, the
   * difference of both. Absent where it has no meaning, with the reason.
   *
   * <p>Example: after 200 in one year, 250 in the next has grown by 0.25.
   */
  public Series growth(Line line) {
    Series row = row(line);
    Series.Builder growth = new Series.Builder(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      if (i == 0) {
        growth.absent(i, "there is no " + period.word() + " before");
      } else if (!row.isPresent(i) || !row.isPresent(i - 1)) {
        growth.absent(i, row.isPresent(i) ? row.reason(i - 1) : row.reason(i));
      } else if (line.kind() == Kind.FLOW && isCutShort(i)) {
        growth.absent(i, "the horizon cuts a " + period.word() + " short");
      } else if (line.unit().isPercent()) {
        growth.set(i, row.value(i) - row.value(i - 1));
      } else if (row.value(i - 1) <= 0) {
        growth.absent(i, "the " + period.word() + " before is not above zero");
      } else {
        growth.set(i, row.value(i) / row.value(i - 1) - 1);
      }
    }
    return growth.build(row.without());
  }

  /**
   * By how much a line differs from that of the same id in another table, in each period that both
   * have; in the line's unit. Absent where either has no number, with the reason.
   *
   * <p>Example: 250 against 200 in the same year of the other differs by 50.
   */
  public Series difference(Line line, PeriodTable other) {
    Series row = row(line);
    Series.Builder difference = new Series.Builder(spans.size());
    Optional<Line> there =
        other
            .projection
            .sheet()
            .find(line.id())
            .filter(same -> same.dimension().equals(line.dimension()));
    if (there.isEmpty()) {
      return difference.allAbsent("there is no such line to compare with").build(row.without());
    }
    Series before = other.row(there.get());
    for (int i = 0; i < spans.size(); i++) {
      int same = other.indexOf(spans.get(i).label());
      if (same < 0) {
        difference.absent(i, "there is no such " + period.word() + " to compare with");
      } else if (!row.isPresent(i) || !before.isPresent(same)) {
        difference.absent(i, row.isPresent(i) ? before.reason(same) : row.reason(i));
      } else {
        difference.set(
            i, row.value(i) - line.unit().fromBase(there.get().unit().toBase(before.value(same))));
      }
    }
    return difference.build(row.without());
  }

  private int indexOf(String label) {
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).label().equals(label)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isCutShort(int index) {
    return !spans.get(index).isFull() || !spans.get(index - 1).isFull();
  }

  /**
   * What part of another line's flow a flow is, in each period.
   *
   * @param whole a flow, such as revenue
   */
  public Series share(Line line, Line whole) {
    Series row = row(line);
    Series all = row(whole);
    Series.Builder share = new Series.Builder(spans.size());
    boolean compares = line.kind() == Kind.FLOW && line.dimension().equals(whole.dimension());
    for (int i = 0; i < spans.size(); i++) {
      if (!compares) {
        share.absent(i, "no part of " + whole.label());
      } else if (!row.isPresent(i) || !all.isPresent(i)) {
        share.absent(i, row.isPresent(i) ? all.reason(i) : row.reason(i));
      } else if (all.value(i) == 0) {
        share.absent(i, whole.label() + " is zero");
      } else {
        share.set(i, row.value(i) / all.value(i));
      }
    }
    return share.build(row.without());
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
      return kind == Kind.FLOW || kind == Kind.OPENING ? span.firstMonth() : span.lastMonth();
    }

    private int to() {
      return kind == Kind.OPENING ? span.firstMonth() : span.lastMonth();
    }

    private int firstAbsent() {
      for (int t = from(); t <= to(); t++) {
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
      for (int t = from(); t <= to(); t++) {
        sum += monthly.value(t);
      }
      return sum;
    }
  }
}
