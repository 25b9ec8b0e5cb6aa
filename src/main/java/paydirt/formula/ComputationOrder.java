package paydirt.formula;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sorts lines so that each comes after those it needs in the same month, or refuses a circle with
 * its path.
 */
final class ComputationOrder {

  private final Sheet sheet;
  private final Set<Line> done = new LinkedHashSet<>();
  private final Set<Line> open = new LinkedHashSet<>();

  ComputationOrder(Sheet sheet) {
    this.sheet = sheet;
  }

  List<Line> lines() {
    sheet.lines().forEach(this::visit);
    return List.copyOf(done);
  }

  private void visit(Line line) {
    if (done.contains(line)) {
      return;
    }
    if (!open.add(line)) {
      throw new IllegalArgumentException("circular declaration: " + circle(line));
    }
    visitSameMonth(line.formula());
    open.remove(line);
    done.add(line);
  }

  private void visitSameMonth(Formula formula) {
    if (formula instanceof Line line) {
      visit(line);
    } else if (formula instanceof Reference reference) {
      visit(sheet.line(reference.id()));
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

  private String circle(Line line) {
    List<Line> path = new ArrayList<>(open);
    List<Line> circle = new ArrayList<>(path.subList(path.indexOf(line), path.size()));
    Collections.addAll(circle, line);
    return circle.stream().map(Line::id).collect(Collectors.joining(" → "));
  }
}
