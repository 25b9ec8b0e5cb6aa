package paydirt.ui.form;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paydirt.ui.component.Icons;
import paydirt.ui.component.Words;

/** The row of a field that is no number: name, control beside or below it, and a sentence. */
final class FieldFrame extends VBox {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");

  private final HBox head = new HBox();
  private final HBox note = new HBox();
  private final Label sentence = Words.wrapped("", "number-note-text");

  FieldFrame(String label) {
    getStyleClass().addAll("number-row", "no-slider");
    Label name = Words.wrapped(label, "number-name");
    name.setTooltip(new Tooltip(label));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    head.getStyleClass().add("number-head");
    head.getChildren().addAll(name, between);
    note.getStyleClass().add("number-note");
    note.getChildren().addAll(Icons.of(Feather.X_OCTAGON, 12), sentence);
    getChildren().addAll(head, note);
    complain("");
  }

  void mark(Node mark) {
    head.getChildren().add(1, mark);
  }

  /** Puts the control at the right of the name. */
  void beside(Node control) {
    head.getChildren().add(control);
  }

  /** Puts the control below the name. */
  void below(Region control) {
    control.setMaxWidth(Double.MAX_VALUE);
    getChildren().add(1, control);
  }

  void setChanged(boolean changed) {
    pseudoClassStateChanged(CHANGED, changed);
  }

  /** What the field is marked for; empty if it is not. */
  String complaint() {
    return sentence.getText();
  }

  /** Marks the field and says why; an empty text takes the mark away. */
  void complain(String why) {
    pseudoClassStateChanged(UNREADABLE, !why.isEmpty());
    sentence.setText(why);
    note.setVisible(!why.isEmpty());
    note.setManaged(!why.isEmpty());
  }
}
