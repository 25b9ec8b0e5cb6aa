package paydirt.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paydirt.scenario.Entry;
import paydirt.scenario.Scenario;
import paydirt.ui.Desk;
import paydirt.ui.component.Buttons;
import paydirt.ui.component.Icons;
import paydirt.ui.component.SearchField;

/**
 * The form: every field of the open scenario, generated from the declarations. Nothing here names a
 * driver; what is declared appears.
 */
public final class DriversPane {
  private final Desk desk;
  private final SearchField search = new SearchField("Filter drivers", "Ctrl F");
  private final ToggleButton onlyChanged = new ToggleButton(null, Icons.of(Feather.SLIDERS, 16));
  private final Button fold = Buttons.bare(Feather.CHEVRONS_LEFT, "Fold the drivers (Ctrl+B)");
  private final VBox form = new VBox();
  private final ScrollPane scroll = new ScrollPane(form);
  private final VBox pane = new VBox();
  private final Set<String> open = new HashSet<>();

  /** Prominent groups that were unfolded once; after that, people decide. */
  private final Set<String> met = new HashSet<>();

  /** Whether the items of each group, by path, are unfolded. */
  private final Map<String, Map<String, Boolean>> openItems = new HashMap<>();

  private final ItemCommands items;
  private Scenario latest = Scenario.EMPTY;
  private List<GroupView> groups = List.of();
  private List<String> structure = List.of();
  private Optional<Scenario> savedBefore = Optional.empty();
  private Map<String, Entry> savedEntries = Map.of();

  /**
   * An empty form.
   *
   * @param desk takes the edits
   */
  public DriversPane(Desk desk) {
    this.desk = desk;
    items = new ItemCommands(desk, () -> latest);
    pane.getStyleClass().add("driver-pane");
    onlyChanged.getStyleClass().setAll("pd-bare");
    onlyChanged.setTooltip(new Tooltip("Show only what was changed"));
    onlyChanged.setAccessibleText("Show only what was changed");
    HBox tools = new HBox(search, onlyChanged, fold);
    tools.getStyleClass().add("pane-tools");
    HBox.setHgrow(search, Priority.ALWAYS);
    search.setMinWidth(0);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    pane.getChildren().addAll(tools, scroll);
    search.textProperty().addListener(observable -> filter());
    onlyChanged.selectedProperty().addListener(observable -> filter());
  }

  public Node node() {
    return pane;
  }

  /** The button that folds the pane; what it does is the window's. */
  public Button foldButton() {
    return fold;
  }

  /** Puts the cursor into the search. */
  public void focusSearch() {
    search.input().requestFocus();
    search.input().selectAll();
  }

  /** Shows a scenario beside the one that was saved. */
  public void show(Scenario now, Optional<Scenario> saved) {
    if (!saved.equals(savedBefore) || savedEntries.isEmpty()) {
      savedBefore = saved;
      savedEntries = new HashMap<>();
      saved.ifPresent(s -> Entry.all(s.root()).forEach(e -> savedEntries.put(e.path(), e)));
    }
    latest = now;
    List<FormGroup> wanted = FormGroup.of(now);
    if (now.structure().equals(structure)) {
      Map<String, Row.Shown> shown = new HashMap<>();
      wanted.forEach(group -> entries(group).forEach(e -> shown.put(e.path(), shown(now, e))));
      for (GroupView group : groups) {
        group.slots().forEach(slot -> slot.show(shown.get(slot.path())));
        group.tell();
      }
      if (onlyChanged.isSelected()) {
        filter();
      }
    } else {
      rebuild(now, wanted);
    }
  }

  private Row.Shown shown(Scenario now, Entry entry) {
    return new Row.Shown(now, entry, Optional.ofNullable(savedEntries.get(entry.path())));
  }

  private static List<Entry> entries(FormGroup group) {
    return group.parts().stream().flatMap(part -> part.entries().stream()).toList();
  }

  private void rebuild(Scenario now, List<FormGroup> wanted) {
    groups.forEach(this::remember);
    Map<String, Row.Refused> refused = new HashMap<>();
    slots().forEach(slot -> slot.refused().ifPresent(typed -> refused.put(slot.path(), typed)));
    for (FormGroup group : wanted) {
      if (group.group().isProminent() && met.add(group.key())) {
        open.add(group.key());
      }
    }
    Optional<Runnable> focus = focusAgain();
    structure = now.structure();
    groups = new ArrayList<>();
    for (FormGroup group : wanted) {
      String label = group.group().label();
      GroupView view = GroupView.of(group, e -> new Slot(label, shown(now, e), desk), items);
      view.setOpen(open.contains(group.key()));
      view.setOpenItems(openItems.getOrDefault(group.key(), Map.of()));
      groups.add(view);
    }
    slots().stream()
        .filter(slot -> refused.containsKey(slot.path()))
        .forEach(slot -> slot.row().restore(refused.get(slot.path())));
    form.getChildren().setAll(groups.stream().map(GroupView::node).toList());
    int fields = wanted.stream().mapToInt(FormGroup::size).sum();
    search.setPrompt("Filter " + fields + " fields");
    filter();
    focus.ifPresent(Runnable::run);
  }

  private void remember(GroupView group) {
    String key = group.group().key();
    openItems.computeIfAbsent(key, unseen -> new HashMap<>()).putAll(group.openItems());
    if (group.isOpen()) {
      open.add(key);
    } else {
      open.remove(key);
    }
  }

  /** Puts the focus where it is now, once the form is built anew. */
  private Optional<Runnable> focusAgain() {
    Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    for (GroupView group : groups) {
      for (Slot slot : group.slots()) {
        if (slot.holds(owner)) {
          return Optional.of(() -> goTo(slot.path()));
        }
      }
      for (ItemHead item : group.heads()) {
        if (item.holds(owner)) {
          return Optional.of(() -> goTo(group.group().key(), item.path()));
        }
      }
    }
    return Optional.empty();
  }

  /** The path of the field that has the cursor, if one of the form has it. */
  public Optional<String> focused() {
    Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    return groups.stream()
        .flatMap(group -> group.slots().stream())
        .filter(slot -> slot.holds(owner))
        .map(Slot::path)
        .findFirst();
  }

  /** Takes back what was typed into the field with the cursor; false if nothing was. */
  public boolean revertTyping() {
    Node owner = pane.getScene().getFocusOwner();
    return slots().stream().filter(slot -> slot.holds(owner)).anyMatch(slot -> slot.row().revert());
  }

  private List<Slot> slots() {
    return groups.stream().flatMap(group -> group.slots().stream()).toList();
  }

  private void filter() {
    String wanted = search.textProperty().get();
    Predicate<Slot> passing =
        slot ->
            (wanted.isBlank() || slot.matches(wanted))
                && (!onlyChanged.isSelected() || slot.isChanged());
    boolean filtered = !wanted.isBlank() || onlyChanged.isSelected();
    groups.forEach(group -> group.filter(filtered, passing));
  }

  /**
   * Opens the group of a field, brings the field into view and puts the cursor into it. Of an item,
   * its name is shown.
   */
  public void goTo(String path) {
    for (GroupView group : groups) {
      for (Slot slot : group.slots()) {
        if (slot.path().equals(path)) {
          showAll();
          group.show(slot);
          slot.row().focus();
          bringIntoView(slot.row().node());
          return;
        }
      }
    }
    headOf(path).ifPresent(item -> goTo(item.group().group().key(), path));
  }

  private void goTo(String group, String item) {
    for (GroupView view : groups) {
      for (ItemHead head : view.heads()) {
        if (view.group().key().equals(group) && head.path().equals(item)) {
          showAll();
          view.setOpen(true);
          bringIntoView(head.node());
          head.focus();
        }
      }
    }
  }

  private record Shown(GroupView group, ItemHead head) {}

  private Optional<Shown> headOf(String item) {
    return groups.stream()
        .flatMap(group -> group.heads().stream().map(head -> new Shown(group, head)))
        .filter(shown -> shown.head().path().equals(item))
        .findFirst();
  }

  /** Shows an item, unfolded, and lets its name be typed. */
  public void rename(String item) {
    headOf(item)
        .ifPresent(
            shown -> {
              goTo(shown.group().group().key(), item);
              shown.head().openProperty().set(true);
              shown.head().rename();
            });
  }

  /** Takes the filter away. */
  private void showAll() {
    search.textProperty().set("");
    onlyChanged.setSelected(false);
  }

  private void bringIntoView(Node row) {
    pane.applyCss();
    pane.layout();
    Bounds place = form.sceneToLocal(row.localToScene(row.getBoundsInLocal()));
    double window = scroll.getViewportBounds().getHeight();
    double hidden = form.getHeight() - window;
    double top = scroll.getVvalue() * hidden;
    if (hidden > 0 && (place.getMinY() < top || place.getMaxY() > top + window)) {
      double wanted = place.getCenterY() - window / 2;
      scroll.setVvalue(Math.max(0, Math.min(1, wanted / hidden)));
    }
  }

  /** Opens one group and shows it. */
  public void openGroup(String key) {
    for (GroupView group : groups) {
      if (group.group().key().equals(key)) {
        group.setOpen(true);
        bringIntoView(group.node());
      }
    }
  }

  /** A button for each group, for the folded pane; told the group's key. */
  public List<Button> railButtons(Consumer<String> onGroup) {
    return groups.stream()
        .map(
            view -> {
              FormGroup group = view.group();
              Button button = Buttons.bare(GroupView.icon(group.group()), group.group().label());
              button.setOnAction(event -> onGroup.accept(group.key()));
              return button;
            })
        .toList();
  }
}
