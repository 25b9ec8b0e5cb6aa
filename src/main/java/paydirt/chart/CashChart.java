package paydirt.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;
import paydirt.unit.Notation;

/**
 * Cash at month end: the plan, the saved curve dashed, the floor with a wash below it, the trough,
 * the break-even, money from outside and training runs.
 */
public final class CashChart implements TimeChart {
  private final XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
  private final TimePlot ground = new TimePlot(lines, this::behind, this::before);
  private CashChartData data = CashChartData.empty(YearMonth.of(2000, 1), new Notation("USD"));
  private Theme theme;

  /** An empty chart. */
  public CashChart(Theme theme) {
    this.theme = theme;
    lines.setDrawSeriesLineAsPath(true);
    lines.setSeriesStroke(0, Ink.stroke(2.2));
    lines.setSeriesStroke(1, Ink.stroke(1.3, 5, 4));
    apply(theme);
    show(data);
  }

  /** Shows these data instead of the earlier ones. */
  public void show(CashChartData shown) {
    chart().setNotify(false);
    data = shown;
    DefaultXYDataset set = new DefaultXYDataset();
    double low = shown.cash().min();
    double high = shown.cash().max();
    if (shown.cash().months() > 0) {
      set.addSeries("cash", shown.cash().points());
    }
    if (shown.saved().isPresent()) {
      MonthSeries saved = shown.saved().get();
      set.addSeries("saved", saved.points());
      low = Math.min(low, saved.min());
      high = Math.max(high, saved.max());
    }
    double floor = shown.floor().orElse(0);
    ground.frame(shown.first(), shown.cash().months(), labels());
    ground.range(Writing.money(shown.notation()), Math.min(low, floor), Math.max(high, floor));
    ground.plot().setDataset(set);
    chart().setNotify(true);
  }

  @Override
  public JFreeChart chart() {
    return ground.chart();
  }

  @Override
  public void apply(Theme shown) {
    chart().setNotify(false);
    theme = shown;
    ground.apply(shown);
    lines.setSeriesPaint(0, shown.color(Token.GOOD_MARK));
    lines.setSeriesPaint(1, shown.color(Token.MUTED));
    chart().setNotify(true);
  }

  @Override
  public int months() {
    return data.cash().months();
  }

  @Override
  public String monthName(int month) {
    return MonthNames.full(data.first(), month);
  }

  @Override
  public List<Reading> readings(int month) {
    Notation money = money();
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading("Plan", money.money(data.cash().at(month)), Token.GOOD_MARK));
    data.saved()
        .filter(saved -> month < saved.months())
        .ifPresent(
            saved -> readings.add(new Reading("Saved", money.money(saved.at(month)), Token.MUTED)));
    data.floor()
        .ifPresent(floor -> readings.add(new Reading("Floor", money.money(floor), Token.BAD_MARK)));
    for (Funding funding : data.fundings()) {
      if (funding.month() == month) {
        readings.add(new Reading(funding.label(), raised(funding), Token.S3));
      }
    }
    return readings;
  }

  private Notation money() {
    return data.notation();
  }

  private String raised(Funding funding) {
    return (funding.amount() < 0 ? "" : "+") + money().money(funding.amount());
  }

  private List<GutterLabel> labels() {
    List<GutterLabel> labels = new ArrayList<>();
    if (months() == 0) {
      return labels;
    }
    double last = data.cash().last();
    labels.add(new GutterLabel("Plan " + money().money(last), last, Token.GOOD, Face.SEMI_BOLD));
    if (data.saved().filter(saved -> saved.months() > 0).isPresent()) {
      double saved = data.saved().get().last();
      labels.add(
          new GutterLabel("Saved " + money().money(saved), saved, Token.MUTED, Face.REGULAR));
    }
    if (data.floor().isPresent()) {
      double floor = data.floor().getAsDouble();
      labels.add(
          new GutterLabel("Floor " + money().money(floor), floor, Token.BAD, Face.SEMI_BOLD));
    }
    return labels;
  }

  private void behind(Graphics2D g, PlotSpace space) {
    if (months() == 0) {
      return;
    }
    Ink ink = new Ink(g, theme);
    Rectangle2D area = space.area();
    if (data.floor().isPresent()) {
      double y = space.y(data.floor().getAsDouble());
      ink.fill(
          Token.BAD_MARK,
          0.07,
          new Rectangle2D.Double(area.getX(), y, area.getWidth(), area.getMaxY() - y));
      ink.line(Token.BAD_MARK, 1.3, new Line2D.Double(area.getMinX(), y, area.getMaxX(), y), 4, 3);
    }
    for (TrainingRun run : data.trainings()) {
      double from = Math.max(area.getMinX(), space.x(run.first() - 0.5));
      double to = Math.min(area.getMaxX(), space.x(run.last() + 0.5));
      if (to > from) {
        ink.fill(Token.S4, 1, new Rectangle2D.Double(from, area.getMaxY() - 4, to - from, 4));
      }
    }
  }

  private void before(Graphics2D g, PlotSpace space) {
    if (months() == 0) {
      return;
    }
    LabelPlaces places = new LabelPlaces(space.area());
    places.avoid(data.cash(), space);
    data.saved().ifPresent(saved -> places.avoid(saved, space));
    Marks marks = new Marks(new Ink(g, theme), space, places);
    data.breakEven()
        .ifPresent(
            month ->
                marks.breakEven(
                    month, "Operating profit · " + MonthNames.brief(data.first(), month)));
    data.trough()
        .ifPresent(
            month ->
                marks.trough(
                    month,
                    data.cash().at(month),
                    "Lowest "
                        + money().money(data.cash().at(month))
                        + " · "
                        + MonthNames.brief(data.first(), month)));
    for (Funding funding : data.fundings()) {
      marks.funding(
          funding.month(),
          data.cash().at(funding.month()),
          funding.label() + " " + raised(funding));
    }
    GutterLabel.draw(labels(), theme, g, space);
  }
}
