package paydirt.ui.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import paydirt.analysis.Evaluation;
import paydirt.chart.Curve;
import paydirt.chart.GappedSeries;
import paydirt.chart.Layer;
import paydirt.chart.LayersData;
import paydirt.chart.LinesData;
import paydirt.chart.MonthSeries;
import paydirt.chart.Token;
import paydirt.chart.UserGroup;
import paydirt.chart.UserGroupsData;
import paydirt.engine.Series;
import paydirt.formula.Line;
import paydirt.model.ProductEconomics;
import paydirt.model.ProductEconomics.UserMonth;
import paydirt.unit.Unit;

/** What the charts of the customers view show of one product. */
final class Charts {

  /** What would be written as 100.0 %. */
  private static final double NEARLY_ALL = 0.9995;

  private final Evaluation now;
  private final ProductEconomics product;

  Charts(Evaluation now, ProductEconomics product) {
    this.now = now;
    this.product = product;
  }

  // ---- groups of users

  /**
   * A group of users and its lines.
   *
   * @param pays none where it cannot pay
   */
  private record Group(
      String tick, String name, Optional<Line> pays, Line costs, Optional<Line> earns) {

    /** What is explained when the group is chosen. */
    Line explained() {
      return earns.orElse(costs);
    }
  }

  /** Free users, where they are counted as those who pay are, and the tenths of those who pay. */
  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    product
        .perUser()
        .servingFree()
        .filter(free -> free.unit().equals(product.tenths().get(0).costs().unit()))
        .ifPresent(
            free ->
                groups.add(
                    new Group("Free", "Free user", Optional.empty(), free, Optional.empty())));
    int last = product.tenths().size();
    for (int i = 1; i <= last; i++) {
      UserMonth tenth = product.tenths().get(i - 1);
      String name = i == 1 ? "Lightest tenth" : i == last ? "Heaviest tenth" : "Tenth " + i;
      groups.add(
          new Group(
              Integer.toString(i),
              name,
              Optional.of(tenth.pays()),
              tenth.costs(),
              Optional.of(tenth.earns())));
    }
    return groups;
  }

  /** The line that explains a group. */
  Line explained(int group) {
    return groups().get(group).explained();
  }

  /**
   * What groups of users pay and cost in a month, 0-based.
   *
   * @throws IndexOutOfBoundsException if the users of the product are alike
   */
  UserGroupsData groups(int month) {
    List<Group> groups = groups();
    Unit unit = product.tenths().get(0).pays().unit();
    List<UserGroup> shown =
        groups.stream()
            .map(
                group ->
                    new UserGroup(
                        group.tick(),
                        group.name(),
                        group.pays().map(pays -> at(pays, month).orElse(0)).orElse(0.0),
                        at(group.costs(), month).orElse(0),
                        group
                            .earns()
                            .map(earns -> at(earns, month))
                            .orElse(OptionalDouble.empty())))
            .toList();
    int before = groups.size() - product.tenths().size();
    return new UserGroupsData(
        now.scenario().notation(),
        unit,
        shown,
        product.losses().flatMap(l -> turn(l, month, before)));
  }

  private Optional<UserGroupsData.Turn> turn(
      ProductEconomics.Losses losses, int month, int groupsBefore) {
    OptionalDouble percentile = at(losses.percentile(), month);
    if (percentile.isEmpty() || percentile.getAsDouble() >= NEARLY_ALL) {
      return Optional.empty();
    }
    double share = percentile.getAsDouble();
    return Optional.of(
        new UserGroupsData.Turn(
            groupsBefore + share * product.tenths().size(),
            "From "
                + now.scenario().notation().compact(share, losses.percentile().unit())
                + " on users lose money"));
  }

  private OptionalDouble at(Line line, int month) {
    Series series = now.projection().series(line);
    return series.isPresent(month)
        ? OptionalDouble.of(series.value(month))
        : OptionalDouble.empty();
  }

  // ---- over time

  LayersData users() {
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer("Paying", Token.S6, months(product.users().paying())));
    product.users().free().ifPresent(free -> layers.add(new Layer("Free", Token.S1, months(free))));
    Line total = product.users().total();
    return new LayersData(
        now.scenario().firstMonth(),
        now.scenario().notation(),
        total.unit(),
        new LayersData.Total("Users", months(total)),
        layers);
  }

  LinesData moves() {
    List<Curve> curves = new ArrayList<>();
    curves.add(new Curve("New", gapped(product.users().arriving())));
    if (product.users().free().isPresent()) {
      curves.add(new Curve("Begin to pay", gapped(product.users().beginning())));
    }
    curves.add(new Curve("Leave, paying", gapped(product.users().leaving())));
    return lines(product.users().arriving().unit(), curves);
  }

  LinesData perUser() {
    ProductEconomics.PerUser user = product.perUser();
    return lines(
        user.revenue().unit(),
        List.of(
            new Curve("Contribution", gapped(user.contribution())),
            new Curve("Revenue", gapped(user.revenue())),
            new Curve("Serving", gapped(user.serving()))));
  }

  LinesData perMillion() {
    return lines(
        product.perMillion().price().unit(),
        List.of(
            new Curve("Price", gapped(product.perMillion().price())),
            new Curve("Cost", gapped(product.perMillion().cost()))));
  }

  /**
   * Our price among the market's.
   *
   * @throws java.util.NoSuchElementException if the product meets no market
   */
  LinesData prices() {
    ProductEconomics.Market market = product.market().orElseThrow();
    return lines(
        product.listed().unit(),
        List.of(
            new Curve("Ours", gapped(product.listed())),
            new Curve("Market", gapped(market.price())),
            new Curve("Rivals", gapped(market.rivals())),
            new Curve("Self-hosted", gapped(market.selfHosting()))));
  }

  private LinesData lines(Unit unit, List<Curve> curves) {
    return new LinesData(
        now.scenario().firstMonth(),
        now.projection().months(),
        now.scenario().notation(),
        unit,
        curves);
  }

  private GappedSeries gapped(Line line) {
    return GappedSeries.of(now.projection().series(line).toArray(Double.NaN));
  }

  /** What is not entered is no amount; the verdict says what is missing. */
  private MonthSeries months(Line line) {
    return MonthSeries.of(now.projection().series(line).toArray(0));
  }
}
