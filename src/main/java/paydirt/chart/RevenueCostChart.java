package paydirt.chart;

import java.awt.Graphics2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;
import paydirt.unit.Notation;

/** Revenue as a line over the stacked costs of each month, with the break-even between them. */
public final class RevenueCostChart implements TimeChart {
  private final XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, false);
  private final TimePlot ground = new TimePlot(line, this::behind, this::before);
  private RevenueCostData data = RevenueCostData.empty(YearMonth.of(2000, 1), new Notation("USD"));
  private LayerStack stack = new LayerStack(List.of(), 0);
  private Theme theme;

  /** An empty chart. */
  public RevenueCostChart(Theme theme) {
    this.theme = theme;
    line.setDrawSeriesLineAsPath(true);
    line.setSeriesStroke(0, Ink.stroke(2.2));
    apply(theme);
    show(data);
  }

  /** Shows these data instead of the earlier ones. */
  public void show(RevenueCostData shown) {
    chart().setNotify(false);
    data = shown;
    stack = new LayerStack(shown.costs(), months());
    DefaultXYDataset set = new DefaultXYDataset();
    if (months() > 0) {
      set.addSeries("revenue", shown.revenue().points());
    }
    ground.frame(shown.first(), months(), labels());
    ground.range(
        Writing.money(shown.notation()),
        Math.min(shown.revenue().min(), stack.least()),
        Math.max(shown.revenue().max(), stack.greatest()));
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
    line.setSeriesPaint(0, shown.color(Token.INK));
    chart().setNotify(true);
  }

  @Override
  public int months() {
    return data.revenue().months();
  }

  @Override
  public String monthName(int month) {
    return MonthNames.full(data.first(), month);
  }

  @Override
  public List<Reading> readings(int month) {
    Notation money = data.notation();
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading("Revenue", money.money(data.revenue().at(month)), Token.INK));
    for (Layer cost : stack.downward()) {
      readings.add(new Reading(cost.label(), money.money(cost.values().at(month)), cost.color()));
    }
    return readings;
  }

  private List<GutterLabel> labels() {
    List<GutterLabel> labels = new ArrayList<>();
    if (months() == 0) {
      return labels;
    }
    double revenue = data.revenue().last();
    String amount = data.notation().money(revenue);
    labels.add(new GutterLabel("Revenue " + amount, revenue, Token.INK, Face.SEMI_BOLD));
    labels.addAll(stack.labels());
    return labels;
  }

  private void behind(Graphics2D g, PlotSpace space) {
    stack.draw(new Ink(g, theme), space);
  }

  private void before(Graphics2D g, PlotSpace space) {
    if (months() == 0) {
      return;
    }
    LabelPlaces places = new LabelPlaces(space.area());
    places.avoid(data.revenue(), space);
    Marks marks = new Marks(new Ink(g, theme), space, places);
    data.breakEven()
        .ifPresent(
            month -> {
              marks.breakEvenLine(month);
              marks
                  .ink()
                  .dot(Token.GOOD_MARK, space.x(month), space.y(data.revenue().at(month)), 3.5);
            });
    for (TrainingRun run : data.trainings()) {
      int last = Math.min(run.last(), months() - 1);
      if (run.first() <= last && !run.label().isEmpty()) {
        double top = 0;
        for (int m = run.first(); m <= last; m++) {
          top = Math.max(top, stack.top(m));
        }
        marks.above((run.first() + last) / 2.0, top, run.label());
      }
    }
    GutterLabel.draw(labels(), theme, g, space);
  }
}
