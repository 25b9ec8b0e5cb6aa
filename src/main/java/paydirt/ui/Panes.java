package paydirt.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paydirt.ui.component.Buttons;
import paydirt.ui.form.DriversPane;
import paydirt.workspace.SettingsFile;

/**
 * Drivers, the chosen view and the explanation; either side folds to a rail of icons.
 *
 * <p>A wide view needs the room and starts with both sides folded; how they stand beside the others
 * is remembered between two starts.
 */
final class Panes {
  private static final String DRIVERS = "drivers";
  private static final String EXPLANATION = "explanation";

  private final DriversPane drivers;
  private final Node explanation;
  private final SettingsFile settings;
  private final StackPane left = new StackPane();
  private final StackPane main = new StackPane();
  private final StackPane right = new StackPane();
  private final HBox all = new HBox(left, main, right);
  private boolean wide;
  private boolean driversFoldedWhenWide = true;
  private boolean explanationFoldedWhenWide = true;

  Panes(DriversPane drivers, Node explanation, SettingsFile settings) {
    this.drivers = drivers;
    this.explanation = explanation;
    this.settings = settings;
    HBox.setHgrow(main, Priority.ALWAYS);
    main.setMinWidth(0);
    drivers.foldButton().setOnAction(event -> foldDrivers(true));
  }

  Node node() {
    return all;
  }

  /** Shows a view between the panes. */
  void show(Node view, boolean isWide) {
    wide = isWide;
    main.getChildren().setAll(view);
    arrange();
  }

  void toggleDrivers() {
    foldDrivers(!areDriversFolded());
  }

  void toggleExplanation() {
    foldExplanation(!isExplanationFolded());
  }

  void foldDrivers(boolean fold) {
    if (wide) {
      driversFoldedWhenWide = fold;
    } else {
      settings.change(s -> s.withPane(DRIVERS, fold));
    }
    arrange();
  }

  void foldExplanation(boolean fold) {
    if (wide) {
      explanationFoldedWhenWide = fold;
    } else {
      settings.change(s -> s.withPane(EXPLANATION, fold));
    }
    arrange();
  }

  private boolean areDriversFolded() {
    return wide ? driversFoldedWhenWide : isRemembered(DRIVERS);
  }

  private boolean isExplanationFolded() {
    return wide ? explanationFoldedWhenWide : isRemembered(EXPLANATION);
  }

  private boolean isRemembered(String pane) {
    return settings.settings().get().foldedPanes().contains(pane);
  }

  private void arrange() {
    left.getChildren().setAll(areDriversFolded() ? driversRail() : drivers.node());
    right.getChildren().setAll(isExplanationFolded() ? explanationRail() : explanation);
  }

  private Node driversRail() {
    VBox groups = new VBox(6);
    groups.getStyleClass().add("rail-groups");
    groups
        .getChildren()
        .setAll(
            drivers.railButtons(
                key -> {
                  foldDrivers(false);
                  drivers.openGroup(key);
                }));
    ScrollPane scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return rail(
        "left-rail",
        button(Feather.CHEVRONS_RIGHT, "Show the drivers (Ctrl+B)", () -> foldDrivers(false)),
        button(Feather.SEARCH, "Filter the drivers", this::findDriver),
        scroll);
  }

  /** Puts the cursor into the filter of the drivers. */
  void findDriver() {
    foldDrivers(false);
    drivers.focusSearch();
  }

  /** Moves the focus to the pane after the one that has it. */
  void focusNext() {
    Node owner = all.getScene() == null ? null : all.getScene().getFocusOwner();
    List<StackPane> order = List.of(left, main, right);
    int now = 0;
    for (int i = 0; i < order.size(); i++) {
      if (isInside(owner, order.get(i))) {
        now = i + 1;
      }
    }
    for (int i = 0; i < order.size(); i++) {
      Optional<Node> first = firstToFocus(order.get((now + i) % order.size()));
      if (first.isPresent()) {
        first.get().requestFocus();
        return;
      }
    }
  }

  private static boolean isInside(Node node, Node pane) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up == pane) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Node> firstToFocus(Parent parent) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child.isVisible() && !child.isDisabled()) {
        Optional<Node> found =
            child.isFocusTraversable()
                ? Optional.of(child)
                : child instanceof Parent inner ? firstToFocus(inner) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Node explanationRail() {
    return rail(
        "right-rail",
        button(
            Feather.CHEVRONS_LEFT, "Show the explanation (Ctrl+E)", () -> foldExplanation(false)),
        button(Feather.HELP_CIRCLE, "Why is this number?", () -> foldExplanation(false)));
  }

  private static VBox rail(String styleClass, Node... nodes) {
    VBox rail = new VBox(nodes);
    rail.getStyleClass().addAll("rail", styleClass);
    return rail;
  }

  private static Button button(Feather icon, String name, Runnable task) {
    Button button = Buttons.bare(icon, name);
    button.setOnAction(event -> task.run());
    return button;
  }
}
