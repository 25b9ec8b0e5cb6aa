package paydirt.ui.component;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import paydirt.chart.Token;

/** A panel with a head: title, unit, keys and actions at the right; below it the content. */
public class Card extends VBox {
  private static final String KEY = "key";

  private final HBox head = new HBox();
  private final HBox right = new HBox();
  private final Label unit;

  /**
   * A card.
   *
   * @param title what it shows
   * @param unit unit or scale of its numbers, may be empty
   */
  public Card(String title, String unit) {
    getStyleClass().add("card-panel");
    head.getStyleClass().add("card-head");
    right.getStyleClass().add("card-keys");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    this.unit = Words.yielding(unit, "t11", "faint");
    head.getChildren().addAll(Words.fixed(title, "t13"), this.unit, between, right);
    getChildren().add(head);
  }

  /** Names the unit or scale of the numbers anew, as after a change of currency. */
  public final void setUnit(String text) {
    unit.setText(text);
  }

  /** Puts this content below the head; the last one takes the room that is left. */
  public final Card content(Node... nodes) {
    getChildren().setAll(head);
    getChildren().addAll(nodes);
    if (nodes.length > 0) {
      VBox.setVgrow(nodes[nodes.length - 1], Priority.ALWAYS);
    }
    return this;
  }

  /** Adds the key of an area: a square in its colour and its name. */
  public final Card areaKey(Token color, String name) {
    return key(color, name, "key-area");
  }

  /** Adds the key of a line or bar: a dash in its colour and its name. */
  public final Card lineKey(Token color, String name) {
    return key(color, name, "key-line");
  }

  /** Shows the keys, or hides them where there is nothing that they name. */
  public final void showKeys(boolean shown) {
    for (Node node : right.getChildren()) {
      if (node.getStyleClass().contains(KEY)) {
        node.setVisible(shown);
        node.setManaged(shown);
      }
    }
  }

  /** Adds an action or another node at the right end of the head. */
  public final Card action(Node node) {
    right.getChildren().add(node);
    return this;
  }

  private Card key(Token color, String name, String shape) {
    Region mark = new Region();
    mark.getStyleClass().add(shape);
    mark.setStyle("-fx-background-color: -pd-" + color.id() + ";");
    HBox key = new HBox(mark, Words.fixed(name, "t11", "faint"));
    key.getStyleClass().add(KEY);
    right.getChildren().add(key);
    return this;
  }
}
