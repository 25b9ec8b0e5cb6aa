package paydirt.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import paydirt.scenario.Entry;
import paydirt.ui.component.Badge;
import paydirt.ui.component.Icons;
import paydirt.ui.component.Tone;
import paydirt.ui.component.Words;

/**
 * A group of the form: a head that folds, and its fields below, apart by item, each item under a
 * head of its own; at the foot what adds one more.
 */
final class GroupView {

  /** With more items than this, each starts folded, so that a long list reads as a list. */
  private static final int ITEMS_SHOWN_OPEN = 4;

  /** The fields of one item under its head, or those of no item. */
  record Part(Optional<ItemHead> head, List<Slot> slots) {

    private boolean isOpen() {
      return head.map(each -> each.openProperty().get()).orElse(true);
    }
  }

  private final FormGroup group;
  private final List<Part> parts;
  private final List<Button> adding;
  private final ToggleButton head = new ToggleButton();
  private final FontIcon chevron = Icons.of(Feather.CHEVRON_RIGHT, 14);
  private final HBox marks = new HBox();
  private final Label count = Words.fixed("", "section-count");
  private final VBox body = new VBox();
  private final VBox all = new VBox(head, body);
  private Predicate<Slot> filter = slot -> true;
  private boolean filtered;

  private GroupView(FormGroup group, List<Part> parts, List<Button> adding) {
    this.group = group;
    this.parts = parts;
    this.adding = adding;
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
    for (ItemHead item : heads()) {
      item.openProperty().set(parts.size() <= ITEMS_SHOWN_OPEN);
      item.openProperty().addListener(observable -> arrange());
    }
    arrange();
  }

  /**
   * A group, folded.
   *
   * @param slots makes the place of a field
   * @param items what can be done to the items
   */
  static GroupView of(FormGroup group, Function<Entry, Slot> slots, ItemCommands items) {
    List<Part> parts = new ArrayList<>();
    for (FormGroup.Part part : group.parts()) {
      parts.add(
          new Part(
              part.item().map(place -> new ItemHead(part, items, pick(part, items))),
              part.entries().stream().map(slots).toList()));
    }
    return new GroupView(
        group,
        parts,
        group.owners().stream().map(owner -> button(items.add(owner, group.section()))).toList());
  }

  /** The first group of a section offers the catalogue for the whole of it. */
  private static Optional<ItemCommands.Command> pick(FormGroup.Part part, ItemCommands items) {
    return part.entries().stream()
        .limit(1)
        .filter(first -> first.node().section().groups().get(0).fields().contains(first.field()))
        .flatMap(first -> items.pick(first.node()).stream())
        .findFirst();
  }

  private static Button button(ItemCommands.Command command) {
    String to = command.about().isEmpty() ? "" : " to " + command.about();
    Button button = new Button(command.label() + to, Icons.of(command.icon(), 12));
    button.getStyleClass().setAll("add-item");
    button.setOnAction(event -> command.task().run());
    return button;
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

  /** The heads of the items. */
  List<ItemHead> heads() {
    return parts.stream().flatMap(part -> part.head().stream()).toList();
  }

  /** Whether each item is unfolded, by its path. */
  Map<String, Boolean> openItems() {
    Map<String, Boolean> open = new HashMap<>();
    heads().forEach(item -> open.put(item.path(), item.openProperty().get()));
    return open;
  }

  /** Folds or unfolds the items that stood here before as they did. */
  void setOpenItems(Map<String, Boolean> open) {
    for (ItemHead item : heads()) {
      item.openProperty().set(open.getOrDefault(item.path(), item.openProperty().get()));
    }
  }

  /** Unfolds the group and the item that has a field. */
  void show(Slot slot) {
    setOpen(true);
    parts.stream()
        .filter(part -> part.slots().contains(slot))
        .flatMap(part -> part.head().stream())
        .forEach(item -> item.openProperty().set(true));
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
    count.setText(parts.isEmpty() ? "none" : String.valueOf(shownSlots()));
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
        if (!filtered || !passing.isEmpty()) {
          part.head().ifPresent(item -> rows.add(item.node()));
        }
        if (filtered || part.isOpen()) {
          passing.forEach(slot -> rows.add(slot.row().node()));
        }
      }
      if (!filtered) {
        rows.addAll(adding);
      }
    }
    body.getChildren().setAll(rows);
    chevron.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    boolean shown = shownSlots() > 0 || !filtered;
    all.setVisible(shown);
    all.setManaged(shown);
    tell();
  }
}
