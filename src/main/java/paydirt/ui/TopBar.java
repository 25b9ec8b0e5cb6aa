package paydirt.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import paydirt.chart.Theme;
import paydirt.ui.component.Buttons;
import paydirt.ui.component.Icons;
import paydirt.ui.component.Segment;
import paydirt.ui.component.Words;

/** Name, open file and its menu, undo and redo, search, state, theme. */
final class TopBar {
  private static final double SEARCH_WIDTH = 340;

  private final Button file = new Button();
  private final Region dot = new Region();
  private final Label unsaved = Words.fixed("", "t11", "muted");
  private final Button undo;
  private final Button redo;
  private final Button search = new Button();
  private final Label state = Words.fixed("", "t11", "muted");
  private final Segment<Theme> theme;
  private final HBox bar;

  TopBar(Action undoing, Action redoing, Action palette) {
    undo = button(undoing);
    redo = button(redoing);
    file.getStyleClass().setAll("top-file-button");
    file.setGraphic(Icons.of(Feather.FILE_TEXT, 14));
    file.setMaxWidth(320);
    dot.getStyleClass().add("unsaved-dot");
    theme =
        new Segment<>("Theme", List.of(Theme.LIGHT, Theme.DARK), value -> word(value))
            .icon(Theme.LIGHT, Feather.SUN)
            .icon(Theme.DARK, Feather.MOON);
    bar =
        new HBox(
            logo(),
            Words.fixed("Paydirt", "top-name"),
            upright(),
            file,
            dot,
            unsaved,
            undo,
            redo,
            between(),
            search(palette),
            between(),
            state,
            theme);
    bar.getStyleClass().add("top-bar");
  }

  private static String word(Theme theme) {
    return theme == Theme.DARK ? "Dark" : "Light";
  }

  private static Button button(Action action) {
    Button button = Buttons.bare(action.icon(), action.label());
    button.setOnAction(event -> action.run());
    button.setFocusTraversable(false);
    return button;
  }

  private static Node logo() {
    HBox bars = new HBox();
    bars.getStyleClass().add("logo");
    for (String part : List.of("low", "middle", "high")) {
      Region one = new Region();
      one.getStyleClass().addAll("logo-bar", "logo-" + part);
      bars.getChildren().add(one);
    }
    return bars;
  }

  private static Region upright() {
    Region line = new Region();
    line.getStyleClass().add("upright");
    return line;
  }

  private static Region between() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  private Node search(Action palette) {
    Region space = between();
    HBox inside =
        new HBox(
            Icons.of(Feather.SEARCH, 14),
            Words.yielding("Find an action, driver or result", "faint"),
            space,
            Words.fixed(palette.keyText(), "keycap"));
    inside.getStyleClass().add("search-inside");
    search.getStyleClass().setAll("search", "search-button");
    search.setGraphic(inside);
    inside.prefWidthProperty().bind(search.widthProperty().subtract(19));
    search.setPrefWidth(SEARCH_WIDTH);
    search.setMinWidth(120);
    search.setAccessibleText(palette.label());
    search.setOnAction(event -> palette.run());
    return search;
  }

  Node node() {
    return bar;
  }

  Segment<Theme> theme() {
    return theme;
  }

  /** Fills the menu of the file; the recent files are asked for whenever it opens. */
  void setMenu(List<List<Action>> groups, java.util.function.Supplier<List<Action>> recent) {
    file.setTooltip(new Tooltip("Open, save, recent files"));
    file.setOnAction(
        event -> {
          ContextMenu menu = new ContextMenu();
          for (List<Action> group : groups) {
            if (!menu.getItems().isEmpty()) {
              menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(action -> menu.getItems().add(item(action)));
          }
          Menu files = new Menu("Open recent", Icons.of(Feather.CLOCK, 14));
          recent.get().forEach(action -> files.getItems().add(item(action)));
          files.setDisable(files.getItems().isEmpty());
          menu.getItems().add(Math.min(2, menu.getItems().size()), files);
          menu.show(file, javafx.geometry.Side.BOTTOM, 0, 4);
        });
  }

  private static MenuItem item(Action action) {
    MenuItem item = new MenuItem(action.label(), Icons.of(action.icon(), 14));
    item.setMnemonicParsing(false);
    item.setDisable(!action.enabled().get());
    item.setOnAction(event -> action.run());
    if (!action.keys().isEmpty()) {
      item.setAccelerator(action.keys().get(0));
    }
    return item;
  }

  /**
   * Shows which document is open.
   *
   * @param changes how many changes are not saved
   */
  void showDocument(String name, String whole, boolean dirty, int changes) {
    file.setText(name);
    file.getTooltip().setText(whole);
    dot.setVisible(dirty);
    dot.setManaged(dirty);
    String words =
        !dirty ? "" : changes == 0 ? "not saved" : changes + " unsaved" + plural(changes);
    unsaved.setText(words);
    file.setAccessibleText(name + (dirty ? ", " + words : ""));
  }

  private static String plural(int changes) {
    return changes == 1 ? " change" : " changes";
  }

  /** Shows what undo and redo would do; empty where there is nothing. */
  void showSteps(Optional<String> back, Optional<String> forth) {
    show(undo, "Undo", back);
    show(redo, "Redo", forth);
  }

  private static void show(Button button, String verb, Optional<String> step) {
    button.setDisable(step.isEmpty());
    String words = step.map(label -> verb + " " + label).orElse(verb);
    button.getTooltip().setText(words);
    button.setAccessibleText(words);
  }

  /** Says how the numbers stand: {@code Up to date · 4 ms}. */
  void showState(String words) {
    state.setText(words);
    state.setGraphic(words.isEmpty() ? null : Icons.of(Feather.CHECK, 12));
  }
}
