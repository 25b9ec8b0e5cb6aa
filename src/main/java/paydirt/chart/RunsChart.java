package paydirt.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import paydirt.unit.Notation;

/**
 * Training runs on a time line: a bar for each stage, and beside them whose it is and what it
 * takes.
 */
public final class RunsChart implements TimeChart {
  private static final double BAR = 14;
  private static final double ROUND = 6;
  private static final double GAP = 0.8;
  private static final double LEAST = 3;
  private static final double LINE = 14;
  private static final double SIZE = 11;
  private static final double BESIDE = 7;
  private static final double INTO_AXIS = 36;
  private static final double TALLEST_ROW = 60;
  private static final String BETWEEN = " · ";

  private final TimePlot ground =
      new TimePlot(new XYLineAndShapeRenderer(true, false), (g, space) -> {}, this::before);
  private RunsData data = RunsData.empty(YearMonth.of(2000, 1), new Notation("USD"));
  private Theme theme;

  /** An empty chart. */
  public RunsChart(Theme theme) {
    this.theme = theme;
    apply(theme);
    show(data);
  }

  /** Shows these data instead of the earlier ones. */
  public void show(RunsData shown) {
    chart().setNotify(false);
    data = shown;
    ground.frame(shown.first(), shown.months());
    ground.rows(shown.runs().size());
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
    return data.months();
  }

  @Override
  public String monthName(int month) {
    return MonthNames.full(data.first(), month);
  }

  @Override
  public List<Reading> readings(int month) {
    List<Reading> readings = new ArrayList<>();
    for (RunBar run : data.runs()) {
      for (RunBar.Stage stage : run.stages()) {
        double cost = stage.monthly().at(month);
        if (cost > 0) {
          String name = stage.name() + ", " + run.label();
          readings.add(new Reading(name, data.notation().money(cost), stage.color()));
        }
      }
    }
    return readings.isEmpty() ? List.of(new Reading("No run", "–", Token.OFF)) : readings;
  }

  private void before(Graphics2D g, PlotSpace space) {
    Rectangle2D area = space.area();
    double row = Math.min(TALLEST_ROW, area.getHeight() / Math.max(1, data.runs().size()));
    for (int i = 0; i < data.runs().size(); i++) {
      draw(data.runs().get(i), area.getMinY() + (i + 0.5) * row, row, new Ink(g, theme), space);
    }
  }

  private void draw(RunBar run, double middle, double row, Ink ink, PlotSpace space) {
    double height = Math.min(BAR, row - 3);
    for (RunBar.Stage stage : run.stages()) {
      double from = x(stage.start(), space);
      double to = Math.max(from + LEAST, x(stage.end(), space));
      ink.fill(
          stage.color(),
          1,
          new RoundRectangle2D.Double(
              from, middle - height / 2, to - from - GAP, height, ROUND, ROUND));
    }
    double left = x(run.start(), space);
    double right = Math.max(left + LEAST, x(run.end(), space));
    boolean two = row >= 2 * LINE + 2 && run.notes().size() > 1;
    String head =
        run.label() + BETWEEN + (two ? run.notes().get(0) : String.join(BETWEEN, run.notes()));
    String below = two ? String.join(BETWEEN, run.notes().subList(1, run.notes().size())) : "";
    double width =
        Math.max(
            Ink.width(head, Face.SEMI_BOLD.size(SIZE)), Ink.width(below, Face.REGULAR.size(SIZE)));
    Place place = Place.of(left, right, width, space.area());
    write(ink, head, Face.SEMI_BOLD, Token.FG, place, two ? middle - LINE : middle - LINE / 2);
    if (two) {
      write(ink, below, Face.REGULAR, run.isCut() ? Token.WARN : Token.MUTED, place, middle);
    }
  }

  /**
   * A month's value stands in the middle of the month: the month itself is half a month to both
   * sides.
   */
  private static double x(double time, PlotSpace space) {
    double x = space.x(time - 0.5);
    return Math.max(space.area().getMinX(), Math.min(space.area().getMaxX(), x));
  }

  /** Where the lines of a text start, or end if they stand left of their bar. */
  private record Place(double x, boolean endsThere, double room) {

    /** Right of the bar, or left of it if there is no room, or where there is more. */
    static Place of(double left, double right, double width, Rectangle2D area) {
      double onTheRight = area.getMaxX() + GutterLabel.WIDEST - right - BESIDE;
      double onTheLeft = left - BESIDE - area.getMinX() + INTO_AXIS;
      return onTheRight >= Math.min(width, onTheLeft)
          ? new Place(right + BESIDE, false, onTheRight)
          : new Place(left - BESIDE, true, onTheLeft);
    }
  }

  private static void write(Ink ink, String text, Face face, Token color, Place place, double top) {
    Font font = face.size(SIZE);
    String shown = Ink.shortened(text, font, place.room() + 1);
    double width = Ink.width(shown, font);
    double x = place.endsThere() ? place.x() - width : place.x();
    ink.plated(shown, face, color, new Rectangle2D.Double(x, top, width, LINE));
  }
}
