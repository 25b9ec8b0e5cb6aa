package paydirt.formula;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sorts lines so that each comes after those it needs in the same month, or refuses a circle with
 * its path.
 */
final class ComputationOrder {

  private final Map<String, Line> lines;
  private final Set<Line> done = new LinkedHashSet<>();
  private final Set<Line> open = new LinkedHashSet<>();

  ComputationOrder(Map<String, Line> lines) {
    this.lines = lines;
  }

  List<Line> lines() {
    lines.values().forEach(this::visit);
    return List.copyOf(done);
  }

  private void visit(Line line) {
    if (done.contains(line)) {
      return;
    }
    if (!open.add(line)) {
      throw new CircularDeclaration(circle(line));
    }
    visitSameMonth(line.formula());
    open.remove(line);
    done.add(line);
  }

  private void visitSameMonth(Formula formula) {
    if (formula instanceof Line line) {
      visit(line);
    } else if (formula instanceof Reference reference) {
      visit(lines.get(reference.id()));
    } else if (formula instanceof Lookback.Previous previous) {
      visitSameMonth(previous.first());
    } else if (formula instanceof Lookback.Ago ago && isAtLeastOne(ago.months())) {
      visitSameMonth(ago.before());
    } else {
      Parts.of(formula).forEach(this::visitSameMonth);
    }
  }

  private static boolean isAtLeastOne(Formula months) {
    return months instanceof Constant constant && Math.round(constant.value()) >= 1;
  }

  private List<Line> circle(Line line) {
    List<Line> path = new ArrayList<>(open);
    List<Line> circle = new ArrayList<>(path.subList(path.indexOf(line), path.size()));
    circle.add(line);
    return circle;
  }
}
