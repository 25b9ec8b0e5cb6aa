package paydirt.ui.customers;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import paydirt.analysis.Evaluation;
import paydirt.engine.Series;
import paydirt.formula.Line;
import paydirt.model.ProductEconomics.PlanLoss;
import paydirt.ui.Desk;
import paydirt.ui.component.Words;
import paydirt.unit.Notation;
import paydirt.unit.Scale;

/**
 * Who loses money plan by plan, and what would stop it: a row for each line, a column for each
 * plan.
 */
final class PlanTable {

  private static final List<Function<PlanLoss, Line>> ROWS =
      List.of(
          PlanLoss::paid,
          PlanLoss::percentile,
          PlanLoss::price,
          PlanLoss::allowance,
          plan -> plan.heavy().pays(),
          plan -> plan.heavy().costs(),
          plan -> plan.heavy().earns());

  private final Desk desk;
  private final GridPane grid = new GridPane();
  private final ScrollPane scroll = new ScrollPane(grid);

  PlanTable(Desk desk) {
    this.desk = desk;
    grid.getStyleClass().add("plan-table");
    scroll.setFitToWidth(true);
    scroll.setMinHeight(0);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
  }

  Node node() {
    return scroll;
  }

  /**
   * Shows the plans of a product.
   *
   * @param month 0-based
   */
  void show(Evaluation now, List<PlanLoss> plans, int month) {
    grid.getChildren().clear();
    grid.getColumnConstraints().setAll(nameColumn());
    for (int column = 0; column < plans.size(); column++) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setHalignment(HPos.RIGHT);
      grid.getColumnConstraints().add(constraints);
      if (plans.size() > 1) {
        grid.add(Words.fixed(plans.get(column).plan(), "t11", "faint"), column + 1, 0);
      }
    }
    for (int row = 0; row < ROWS.size(); row++) {
      Line first = ROWS.get(row).apply(plans.get(0));
      Label name = Words.wrapped(name(now.scenario().notation(), first), "t11");
      name.setTooltip(new Tooltip(first.label() + "\n" + first.doc()));
      grid.add(name, 0, row + 1);
      for (int column = 0; column < plans.size(); column++) {
        grid.add(number(now, ROWS.get(row).apply(plans.get(column)), month), column + 1, row + 1);
      }
    }
  }

  private static ColumnConstraints nameColumn() {
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(0);
    names.setHgrow(Priority.ALWAYS);
    return names;
  }

  private Button number(Evaluation now, Line line, int month) {
    Series series = now.projection().series(line);
    boolean present = series.isPresent(month);
    String text = present ? text(now.scenario().notation(), series.value(month), line) : Scale.NONE;
    Button number = new Button(text);
    number.getStyleClass().setAll("term", "plain");
    number.setMinWidth(Button.USE_PREF_SIZE);
    number.setAccessibleText(line.title() + " " + text);
    number.setTooltip(new Tooltip(present ? line.title() : series.reason(month)));
    number.setOnAction(event -> desk.explain(line.id(), month + 1));
    return number;
  }

  /** With its unit where neither the number nor the card's head says it. */
  private static String name(Notation notation, Line line) {
    boolean isSaid = line.unit().isMoney() || line.unit().isPercent();
    return isSaid ? line.label() : line.label() + ", " + notation.symbol(line.unit());
  }

  /** Short, so that several plans stand side by side. */
  private static String text(Notation notation, double value, Line line) {
    if (line.unit().isMoney()) {
      return notation.money(value);
    }
    return line.unit().isPercent()
        ? notation.compact(value, line.unit())
        : Notation.compactNumber(value);
  }
}
