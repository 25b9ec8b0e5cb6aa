package paydirt.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/**
 * Lines over months, each with its own dash and its name and last value beside its end. Values far
 * apart are drawn on a logarithmic scale, see {@link LinesData#isWide}.
 */
public final class LinesChart implements TimeChart {
  private static final double MAIN_WIDTH = 2.2;
  private static final double WIDTH = 2.0;

  private final XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
  private final TimePlot ground = new TimePlot(lines, (g, space) -> {}, this::before);
  private LinesData data = LinesData.empty(YearMonth.of(2000, 1), new Notation("USD"), Unit.PURE);
  private Theme theme;

  /** An empty chart. */
  public LinesChart(Theme theme) {
    this.theme = theme;
    lines.setDrawSeriesLineAsPath(true);
    apply(theme);
    show(data);
  }

  /** Shows these data instead of the earlier ones. */
  public void show(LinesData shown) {
    chart().setNotify(false);
    data = shown;
    DefaultXYDataset set = new DefaultXYDataset();
    for (int i = 0; i < shown.curves().size(); i++) {
      set.addSeries(i, shown.curves().get(i).values().points());
      lines.setSeriesStroke(i, Ink.stroke(i == 0 ? MAIN_WIDTH : WIDTH, LineStyle.of(i).dashes()));
    }
    paint();
    ground.frame(shown.first(), shown.months());
    double low = shown.values().min().orElse(0);
    double high = shown.values().max().orElse(0);
    if (shown.isWide()) {
      ground.ratioRange(writing(), low, high);
    } else {
      ground.range(writing(), low, high);
    }
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
    paint();
    chart().setNotify(true);
  }

  private void paint() {
    for (int i = 0; i < data.curves().size(); i++) {
      lines.setSeriesPaint(i, theme.color(LineStyle.of(i).line()));
    }
  }

  @Override
  public int months() {
    return data.months();
  }

  @Override
  public String monthName(int month) {
    return MonthNames.full(data.first(), month);
  }

  @Override
  public List<Reading> readings(int month) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < data.curves().size(); i++) {
      Curve curve = data.curves().get(i);
      var value = curve.values().at(month);
      readings.add(
          new Reading(
              curve.label(),
              value.isPresent() ? writing().text(value.getAsDouble()) : "–",
              LineStyle.of(i).line()));
    }
    return readings;
  }

  private Writing writing() {
    return new Writing(data.notation(), data.unit());
  }

  private List<GutterLabel> labels() {
    List<GutterLabel> labels = new ArrayList<>();
    for (int i = 0; i < data.curves().size(); i++) {
      Curve curve = data.curves().get(i);
      double last = curve.values().at(curve.values().lastMonth().orElseThrow()).orElseThrow();
      Face face = i == 0 ? Face.SEMI_BOLD : Face.REGULAR;
      labels.add(
          new GutterLabel(
              named(curve.label(), writing().text(last), face.size(11)),
              last,
              LineStyle.of(i).text(),
              face));
    }
    return labels;
  }

  /** A name and a value; the name is cut where both have no room. */
  private static String named(String name, String value, Font font) {
    double room = GutterLabel.WIDEST - Ink.width(" " + value, font);
    return Ink.shortened(name, font, room) + " " + value;
  }

  private void before(Graphics2D g, PlotSpace space) {
    GutterLabel.draw(labels(), theme, g, space);
  }
}
