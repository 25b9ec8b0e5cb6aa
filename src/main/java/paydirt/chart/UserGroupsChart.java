package paydirt.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import paydirt.unit.Notation;
import paydirt.unit.Unit;

/**
 * What groups of users cost, as bars, against what they pay, as a step across each bar: the part of
 * a bar above its step is lost.
 */
public final class UserGroupsChart implements SteppedChart {
  private static final double BAR = 0.56;
  private static final double STEP = 0.84;
  private static final double GUTTER = 60;
  private static final double LINE = 15;

  private final GroupAxis groups = new GroupAxis();
  private final PlotGround ground =
      new PlotGround(
          groups, new XYLineAndShapeRenderer(true, false), (g, space) -> {}, this::before);
  private UserGroupsData data = UserGroupsData.empty(new Notation("USD"), Unit.MONEY);
  private Theme theme;

  /** An empty chart. */
  public UserGroupsChart(Theme theme) {
    this.theme = theme;
    apply(theme);
    show(data);
  }

  /** Shows these data instead of the earlier ones. */
  public void show(UserGroupsData shown) {
    chart().setNotify(false);
    data = shown;
    groups.show(shown.groups().stream().map(UserGroup::tick).toList());
    ground.gutter(GUTTER);
    ground.range(
        writing(),
        values().min(Double::compare).orElse(0.0),
        values().max(Double::compare).orElse(0.0));
    chart().setNotify(true);
    chart().fireChartChanged();
  }

  private Stream<Double> values() {
    return data.groups().stream().flatMap(group -> Stream.of(group.pays(), group.costs()));
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
  public int steps() {
    return data.groups().size();
  }

  @Override
  public String stepsName() {
    return "groups of users";
  }

  @Override
  public String stepName(int step) {
    return data.groups().get(step).name();
  }

  @Override
  public double place(int step) {
    return (step + 0.5) / Math.max(1, steps());
  }

  @Override
  public List<Reading> readings(int step) {
    UserGroup group = data.groups().get(step);
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading("Pays", writing().text(group.pays()), Token.INK));
    readings.add(new Reading("Costs", writing().text(group.costs()), Token.S1));
    group
        .earns()
        .ifPresent(
            earns ->
                readings.add(
                    new Reading(
                        "Earns",
                        writing().text(earns),
                        earns < 0 ? Token.BAD_MARK : Token.GOOD_MARK)));
    return readings;
  }

  private Writing writing() {
    return new Writing(data.notation(), data.unit());
  }

  private void before(Graphics2D g, PlotSpace space) {
    Ink ink = new Ink(g, theme);
    for (int i = 0; i < steps(); i++) {
      draw(data.groups().get(i), i, ink, space);
    }
    data.turn().ifPresent(turn -> draw(turn, ink, space));
    GutterLabel.draw(labels(), theme, g, space);
  }

  private static void draw(UserGroup group, int i, Ink ink, PlotSpace space) {
    double covered = Math.min(group.costs(), Math.max(0, group.pays()));
    ink.fill(Token.S1, 1, bar(i, 0, covered, space));
    ink.fill(Token.BAD_MARK, 1, bar(i, covered, group.costs(), space));
    double y = space.y(group.pays());
    double from = space.x(i + (1 - STEP) / 2);
    double to = space.x(i + (1 + STEP) / 2);
    ink.line(Token.INK, 2, new Line2D.Double(from, y, to, y));
  }

  private static Rectangle2D bar(int i, double low, double high, PlotSpace space) {
    double left = space.x(i + (1 - BAR) / 2);
    double right = space.x(i + (1 + BAR) / 2);
    double top = space.y(high);
    return new Rectangle2D.Double(left, top, right - left, Math.max(0, space.y(low) - top));
  }

  private static void draw(UserGroupsData.Turn turn, Ink ink, PlotSpace space) {
    Rectangle2D area = space.area();
    double x = space.x(turn.at());
    ink.line(
        Token.BAD_MARK, 1.3, new Line2D.Double(x, area.getMinY() - 4, x, area.getMaxY()), 4, 3);
    double width = Ink.width(turn.label(), Face.MEDIUM.size(11));
    double left = x - area.getMinX() > width + 10 ? x - 8 - width : x + 8;
    ink.plated(
        turn.label(),
        Face.MEDIUM,
        Token.BAD,
        new Rectangle2D.Double(left, area.getMinY() - 6, width, LINE));
  }

  /** The names of bar and step beside the last group. */
  private List<GutterLabel> labels() {
    List<GutterLabel> labels = new ArrayList<>();
    if (steps() > 0) {
      UserGroup last = data.groups().get(steps() - 1);
      labels.add(new GutterLabel("Pays", last.pays(), Token.FG, Face.SEMI_BOLD));
      labels.add(new GutterLabel("Costs", last.costs(), Token.MUTED, Face.REGULAR));
    }
    return labels;
  }
}
