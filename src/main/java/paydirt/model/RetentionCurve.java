package paydirt.model;

import static paydirt.formula.Formula.min;
import static paydirt.formula.Formula.number;
import static paydirt.formula.Formula.when;
import static paydirt.model.Terms.monthNumber;
import static paydirt.unit.Unit.SHARE;

import java.util.ArrayList;
import java.util.List;
import paydirt.formula.Chapter;
import paydirt.formula.Formula;
import paydirt.formula.Line;
import paydirt.scenario.Node;
import paydirt.scenario.RetentionPlan;
import paydirt.scenario.RetentionPlan.Point;

/**
 * The share of a cohort that still pays, by its age, from the shares that are stated at a few ages.
 *
 * <p>Example: with 80 % left after 1 month and 50 % after 3, the share left after 2 is √(80 % · 50
 * %) = 63.2 %.
 */
final class RetentionCurve {
  private RetentionCurve() {}

  static Line write(Chapter chapter, Node product) {
    List<Line> points = new ArrayList<>();
    Line before = null;
    for (Point point : RetentionPlan.CURVE) {
      Formula stated = product.input(point.left());
      before =
          chapter.constant(
              "retention.after" + point.age(),
              point.left().label(),
              SHARE,
              before == null ? stated : min(before, stated),
              "The share as stated, and no more than at the point before.");
      points.add(before);
    }
    return chapter.level(
        "retention.left",
        "Left of a cohort, by age",
        SHARE,
        between(points),
        "In month n the share of those who began to pay together that still pays n months later: geometric between the points, after the last at the rate of the last interval.");
  }

  /** From the last interval to the first. */
  private static Formula between(List<Line> points) {
    List<Point> curve = RetentionPlan.CURVE;
    int last = curve.size() - 1;
    Formula left = geometric(points, last - 1, last);
    for (int i = last - 1; i > 0; i--) {
      left =
          when(monthNumber().atMost(number(curve.get(i).age())), geometric(points, i - 1, i), left);
    }
    return when(
        monthNumber().atMost(number(curve.get(0).age())),
        points.get(0).pow(monthNumber().times(1.0 / curve.get(0).age())),
        left);
  }

  private static Formula geometric(List<Line> points, int from, int to) {
    int age = RetentionPlan.CURVE.get(from).age();
    int months = RetentionPlan.CURVE.get(to).age() - age;
    Formula part = monthNumber().minus(number(age)).times(1.0 / months);
    return points.get(from).times(points.get(to).over(points.get(from)).pow(part));
  }
}
