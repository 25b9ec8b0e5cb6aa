package paydirt.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paydirt.ui.component.Buttons;

/** Drivers, the chosen view and the explanation; either side folds to a rail of icons. */
final class Panes {
  private final StackPane left = new StackPane();
  private final StackPane main = new StackPane();
  private final StackPane right = new StackPane();
  private final HBox all = new HBox(left, main, right);
  private final Node drivers;
  private final Node explanation;
  private final VBox leftRail = rail("left-rail");
  private final VBox rightRail = rail("right-rail");

  Panes(Node drivers, Node explanation) {
    this.drivers = drivers;
    this.explanation = explanation;
    HBox.setHgrow(main, Priority.ALWAYS);
    main.setMinWidth(0);
  }

  private static VBox rail(String styleClass) {
    VBox rail = new VBox();
    rail.getStyleClass().addAll("rail", styleClass);
    return rail;
  }

  Node node() {
    return all;
  }

  /** Shows this view between the panes. */
  void showMain(Node view) {
    main.getChildren().setAll(view);
  }

  /** Folds or unfolds the drivers; folded, their groups are buttons. */
  void foldDrivers(boolean fold, Runnable unfold, Runnable search, List<Button> groups) {
    if (fold) {
      VBox buttons = new VBox(6);
      buttons.getStyleClass().add("rail-groups");
      buttons.getChildren().setAll(groups);
      ScrollPane scroll = new ScrollPane(buttons);
      scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
      scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
      scroll.setFocusTraversable(false);
      leftRail
          .getChildren()
          .setAll(
              button(Feather.CHEVRONS_RIGHT, "Show the drivers (Ctrl+B)", unfold),
              button(Feather.SEARCH, "Filter the drivers (Ctrl+F)", search),
              scroll);
    }
    left.getChildren().setAll(fold ? leftRail : drivers);
  }

  /** Folds or unfolds the explanation. */
  void foldExplanation(boolean fold, Runnable unfold) {
    rightRail
        .getChildren()
        .setAll(
            button(Feather.CHEVRONS_LEFT, "Show the explanation (Ctrl+E)", unfold),
            button(Feather.HELP_CIRCLE, "Why is this number?", unfold));
    right.getChildren().setAll(fold ? rightRail : explanation);
  }

  private static Button button(Feather icon, String name, Runnable task) {
    Button button = Buttons.bare(icon, name);
    button.setOnAction(event -> task.run());
    return button;
  }
}
