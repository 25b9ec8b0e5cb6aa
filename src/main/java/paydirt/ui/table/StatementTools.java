package paydirt.ui.table;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import paydirt.engine.Period;
import paydirt.ui.component.Buttons;
import paydirt.ui.component.SearchField;
import paydirt.ui.component.Segment;

/** What is shown: which lines, by which periods, as which measure, and what is looked for. */
final class StatementTools {

  /** Every statement and every other chapter. */
  static final String ALL = "All";

  /** Every chapter that is no statement. */
  static final String OTHER = "Other lines";

  private final ObjectProperty<String> scope = new SimpleObjectProperty<>(ALL);
  private final HBox scopes = new HBox();
  private final Segment<Period> period =
      new Segment<>("Period", List.of(Period.values()), StatementTools::title);
  private final Segment<Measure> measure =
      new Segment<>("Shown as", List.of(Measure.values()), Measure::word);
  private final SearchField search = new SearchField("Find a line", "Ctrl F");
  private final Button copy = Buttons.plain("Copy", Feather.COPY);
  private final Button csv = Buttons.plain("CSV", Feather.CLIPBOARD);
  private final HBox tools;
  private List<String> statements = List.of();

  StatementTools() {
    period.valueProperty().set(Period.QUARTER);
    Tooltip.install(
        period, new Tooltip("Flows add up, balances take the last month, ratios are recomputed"));
    search.setPrefWidth(170);
    HBox.setHgrow(search, Priority.SOMETIMES);
    search.setMaxWidth(240);
    copy.setTooltip(new Tooltip("Copy the selected numbers, or all in sight (Ctrl+C)"));
    csv.setAccessibleText("Copy all lines as CSV");
    csv.setTooltip(new Tooltip("Copy all lines as CSV"));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    tools = new HBox(8, scopes, period, measure, search, between, copy, csv);
    tools.getStyleClass().add("statements-tools");
    offer(List.of());
  }

  private static String title(Period each) {
    return Character.toUpperCase(each.word().charAt(0)) + each.word().substring(1);
  }

  Node node() {
    return tools;
  }

  /** Offers the statements that there are. */
  void offer(List<String> names) {
    if (!statements.equals(names) || scopes.getChildren().isEmpty()) {
      statements = names;
      List<String> options = new ArrayList<>(List.of(ALL));
      options.addAll(names);
      options.add(OTHER);
      Segment<String> segment = new Segment<>("Lines", options, name -> name);
      String kept = options.contains(scope.get()) ? scope.get() : ALL;
      segment.valueProperty().set(kept);
      scope.set(kept);
      segment.valueProperty().addListener((source, before, now) -> scope.set(now));
      scopes.getChildren().setAll(segment);
    }
  }

  /** Calls this whenever other rows are wanted. */
  void onRows(InvalidationListener listener) {
    scope.addListener(listener);
    search.textProperty().addListener(listener);
  }

  /** Calls this whenever other numbers are wanted. */
  void onFigures(InvalidationListener listener) {
    period.valueProperty().addListener(listener);
    measure.valueProperty().addListener(listener);
  }

  /** {@link #ALL}, {@link #OTHER} or the name of a statement. */
  String scope() {
    return scope.get();
  }

  Segment<Period> period() {
    return period;
  }

  Measure measure() {
    return measure.valueProperty().get();
  }

  SearchField search() {
    return search;
  }

  /** What is looked for; blank for nothing. */
  String words() {
    return search.textProperty().get();
  }

  Button copyButton() {
    return copy;
  }

  Button csvButton() {
    return csv;
  }
}
