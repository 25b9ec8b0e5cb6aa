package paydirt.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import paydirt.driver.Group;
import paydirt.ui.component.Badge;
import paydirt.ui.component.Buttons;
import paydirt.ui.component.Icons;
import paydirt.ui.component.Tone;
import paydirt.ui.component.Words;

/** A group of the form: a head that folds, and its fields below, apart by item. */
final class GroupView {

  /**
   * The fields of one item, or of the only one.
   *
   * @param pick offers figures of the catalogue for them, where it has any
   */
  record Part(String label, List<Slot> slots, Optional<Runnable> pick) {}

  private final FormGroup group;
  private final List<Part> parts;
  private final ToggleButton head = new ToggleButton();
  private final FontIcon chevron = Icons.of(Feather.CHEVRON_RIGHT, 14);
  private final HBox marks = new HBox();
  private final Label count = Words.fixed("", "section-count");
  private final VBox body = new VBox();
  private final VBox all = new VBox(head, body);
  private Predicate<Slot> filter = slot -> true;
  private boolean filtered;

  GroupView(FormGroup group, List<Part> parts) {
    this.group = group;
    this.parts = parts;
    Label name = Words.yielding(group.group().label(), "section-name");
    marks.setAlignment(Pos.CENTER_LEFT);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox line = new HBox(chevron, Icons.of(icon(group.group()), 14), name, marks, between, count);
    line.getStyleClass().add("section-line");
    line.prefWidthProperty().bind(Bindings.subtract(head.widthProperty(), 24));
    head.getStyleClass().setAll("section-head");
    head.setMaxWidth(Double.MAX_VALUE);
    head.setGraphic(line);
    head.setAccessibleText(group.group().label() + ", " + group.size() + " fields");
    head.setTooltip(new Tooltip(group.section().doc()));
    head.selectedProperty().addListener(observable -> arrange());
    arrange();
  }

  /** The icon that a group declares. */
  static Feather icon(Group group) {
    return Feather.findByDescription("fth-" + group.icon());
  }

  Node node() {
    return all;
  }

  FormGroup group() {
    return group;
  }

  boolean isOpen() {
    return head.isSelected();
  }

  void setOpen(boolean open) {
    head.setSelected(open);
  }

  List<Slot> slots() {
    return parts.stream().flatMap(part -> part.slots().stream()).toList();
  }

  /** Shows only the fields that pass, and all of those even while the group is folded. */
  void filter(boolean isFiltered, Predicate<Slot> passing) {
    filtered = isFiltered;
    filter = passing;
    arrange();
  }

  /** Tells how many fields are there, and how many of them were changed. */
  void tell() {
    long changed = slots().stream().filter(Slot::isChanged).count();
    marks
        .getChildren()
        .setAll(changed == 0 ? List.of() : List.of(Badge.of(Tone.ACCENT, changed + " changed")));
    count.setText(String.valueOf(shownSlots()));
  }

  private long shownSlots() {
    return slots().stream().filter(filter).count();
  }

  private void arrange() {
    boolean open = filtered || head.isSelected();
    List<Node> rows = new ArrayList<>();
    if (open) {
      for (Part part : parts) {
        List<Slot> passing = part.slots().stream().filter(filter).toList();
        if (!passing.isEmpty() && !part.label().isEmpty()) {
          rows.add(head(part));
        }
        passing.forEach(slot -> rows.add(slot.row().node()));
      }
    }
    body.getChildren().setAll(rows);
    chevron.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    boolean shown = shownSlots() > 0;
    all.setVisible(shown);
    all.setManaged(shown);
    tell();
  }

  private static Node head(Part part) {
    Label name = Words.yielding(part.label(), "item-head");
    if (part.pick().isEmpty()) {
      return name;
    }
    Button pick = Buttons.bare(Feather.DATABASE, "Take figures of the catalogue");
    pick.setOnAction(event -> part.pick().get().run());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox line = new HBox(name, between, pick);
    line.getStyleClass().add("item-line");
    return line;
  }
}
