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

  /** What is typed and was refused; empty if nothing was. */
  default Optional<Refused> refused() {
    return Optional.empty();
  }

  /** Shows again what was refused in the row that this one takes the place of. */
  default void restore(Refused refused) {}

  /**
   * What was typed and could not be taken over.
   *
   * @param over what the document said meanwhile
   * @param why the sentence beside the field
   */
  record Refused(String typed, String over, String why) {}

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
