package paydirt.ui.form;

import java.util.Optional;
import javafx.scene.Node;
import paydirt.scenario.Entry;
import paydirt.scenario.Scenario;

/** One field of the form. */
interface Row {

  /** What stands in the form. */
  Node node();

  /** What the document says now; what is being typed stays. */
  void show(Shown shown);

  /** Puts the cursor into the field. */
  void focus();

  /** Takes back what was typed and not taken over; false if nothing was. */
  boolean revert();

  /**
   * A field as it stands in the open scenario.
   *
   * @param saved the same field in the saved scenario; empty if it is not in it
   */
  record Shown(Scenario scenario, Entry entry, Optional<Entry> saved) {

    /** Whether the field stands otherwise than it was saved. */
    boolean isChanged() {
      return !saved.map(Content::of).equals(Optional.of(Content.of(entry)));
    }
  }
}
