package paydirt.ui.component;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Says that something went wrong: what failed, what was kept, what can be done. */
public final class Notice extends VBox {
  /**
   * A notice.
   *
   * @param tone {@link Tone#BAD} or {@link Tone#WARN}
   * @param failed what failed or happened
   * @param kept what was kept and what it means
   * @param actions what can be done
   */
  public Notice(Tone tone, String failed, String kept, Button... actions) {
    getStyleClass().addAll("notice", tone.styleClass());
    HBox head = new HBox();
    head.getStyleClass().add("notice-head");
    tone.icon().ifPresent(icon -> head.getChildren().add(Icons.of(icon, 14)));
    head.getChildren().add(Words.wrapped(failed, "t12-strong"));
    HBox buttons = new HBox(actions);
    buttons.getStyleClass().add("notice-actions");
    getChildren().addAll(head, Words.wrapped(kept, "t11", "muted"), buttons);
    setAccessibleText(failed + " " + kept);
  }
}
