package paydirt.chart;

import java.awt.Graphics2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/** What a whole is made of in each month: areas on top of each other, named beside their ends. */
public final class LayersChart implements TimeChart {
  private final TimePlot ground =
      new TimePlot(new XYLineAndShapeRenderer(true, false), this::behind, this::before);
  private LayersData data = LayersData.empty(YearMonth.of(2000, 1), new Notation("USD"), Unit.PURE);
  private LayerStack stack = new LayerStack(List.of(), 0);
  private Theme theme;

  /** An empty chart. */
  public LayersChart(Theme theme) {
    this.theme = theme;
    apply(theme);
    show(data);
  }

  /** Shows these data instead of the earlier ones. */
  public void show(LayersData shown) {
    chart().setNotify(false);
    data = shown;
    stack = new LayerStack(shown.layers(), months());
    ground.frame(shown.first(), months());
    ground.range(writing(), stack.least(), stack.greatest());
    chart().setNotify(true);
    chart().fireChartChanged();
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
    chart().setNotify(true);
  }

  @Override
  public int months() {
    return data.total().values().months();
  }

  @Override
  public String monthName(int month) {
    return MonthNames.full(data.first(), month);
  }

  @Override
  public List<Reading> readings(int month) {
    List<Reading> readings = new ArrayList<>();
    readings.add(
        new Reading(
            data.total().label(), writing().text(data.total().values().at(month)), Token.INK));
    for (Layer layer : stack.downward()) {
      readings.add(
          new Reading(layer.label(), writing().text(layer.values().at(month)), layer.color()));
    }
    return readings;
  }

  private Writing writing() {
    return new Writing(data.notation(), data.unit());
  }

  private List<GutterLabel> labels() {
    if (months() == 0) {
      return List.of();
    }
    List<GutterLabel> labels = new ArrayList<>();
    double total = data.total().values().last();
    labels.add(
        new GutterLabel(
            data.total().label() + " " + writing().text(total), total, Token.FG, Face.SEMI_BOLD));
    labels.addAll(stack.labels());
    return labels;
  }

  private void behind(Graphics2D g, PlotSpace space) {
    stack.draw(new Ink(g, theme), space);
  }

  private void before(Graphics2D g, PlotSpace space) {
    GutterLabel.draw(labels(), theme, g, space);
  }
}
