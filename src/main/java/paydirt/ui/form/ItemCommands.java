package paydirt.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import paydirt.driver.Section;
import paydirt.scenario.ItemEdit;
import paydirt.scenario.Node;
import paydirt.scenario.Problem;
import paydirt.scenario.Scenario;
import paydirt.ui.CatalogPicker;
import paydirt.ui.Desk;

/**
 * What can be done to the lists of the open scenario, declared once for the form and the palette:
 * each command is one step of the history, or is refused and says why.
 */
public final class ItemCommands {

  private static final String RENAME_KEYS = "F2";
  private static final String COPY_KEYS = "Shortcut+D";
  private static final String UP_KEYS = "Alt+Up";
  private static final String DOWN_KEYS = "Alt+Down";
  private static final String REMOVE_KEYS = "Delete";

  private final Desk desk;
  private final Supplier<Scenario> scenario;

  /**
   * Something to do to a list.
   *
   * @param label what it does: {@code Move up}
   * @param about the item, or the list's owner; may be empty
   * @param keys the keys that do it at the item's head
   * @param isPossible whether it can be done as the list stands
   */
  public record Command(
      String label,
      String about,
      Feather icon,
      Optional<KeyCombination> keys,
      boolean isPossible,
      Runnable task) {}

  /**
   * The commands of a window.
   *
   * @param scenario the open one
   */
  public ItemCommands(Desk desk, Supplier<Scenario> scenario) {
    this.desk = desk;
    this.scenario = scenario;
  }

  /** Everything that can be done to any list now. */
  public List<Command> all() {
    List<Command> adding = new ArrayList<>();
    List<Command> others = new ArrayList<>();
    for (Node node : scenario.get().root().all()) {
      for (Section list : node.section().parts()) {
        if (list.isList() && node.has(list)) {
          adding.add(add(node, list));
        }
      }
      if (!node.id().isEmpty()) {
        of(node.path()).stream().filter(Command::isPossible).forEach(others::add);
      }
    }
    adding.addAll(others);
    return adding;
  }

  /** Adds an item of defaults to the list of a node. */
  Command add(Node owner, Section list) {
    String label = "Add " + list.itemNoun();
    return new Command(
        label,
        owner.label(),
        Feather.PLUS,
        Optional.empty(),
        true,
        () ->
            make(label, root -> ItemEdit.add(root, owner.path(), list))
                .ifPresent(desk::renameItem));
  }

  /** What can be done to an item. */
  List<Command> of(String path) {
    ItemEdit.Place place =
        ItemEdit.find(scenario.get().root(), path)
            .orElseThrow(() -> new IllegalArgumentException("no item stands at " + path));
    String name = place.item().label();
    List<Command> commands = new ArrayList<>();
    commands.add(
        command("Rename", place, Feather.EDIT_2, RENAME_KEYS, () -> desk.renameItem(path)));
    commands.add(
        command(
            "Copy",
            place,
            Feather.COPY,
            COPY_KEYS,
            () ->
                make("Copy " + name, root -> ItemEdit.copy(root, path))
                    .ifPresent(desk::renameItem)));
    commands.add(move(place, -1, "up", Feather.ARROW_UP, UP_KEYS));
    commands.add(move(place, 1, "down", Feather.ARROW_DOWN, DOWN_KEYS));
    commands.add(
        command(
            "Remove",
            place,
            Feather.TRASH_2,
            REMOVE_KEYS,
            () -> make("Remove " + name, root -> ItemEdit.remove(root, path))));
    return commands;
  }

  /** Offers figures of the catalogue for a node, where there are any. */
  Optional<Command> pick(Node node) {
    return CatalogPicker.fits(node.section())
        ? Optional.of(
            new Command(
                "Take figures of the catalogue…",
                node.label(),
                Feather.DATABASE,
                Optional.empty(),
                true,
                () -> desk.takeFromCatalog(node.path())))
        : Optional.empty();
  }

  private Command move(ItemEdit.Place place, int by, String way, Feather icon, String keys) {
    String path = place.item().path();
    Command command =
        command(
            "Move " + way,
            place,
            icon,
            keys,
            () ->
                make(
                    "Move " + place.item().label() + " " + way,
                    root -> ItemEdit.move(root, path, by)));
    return new Command(
        command.label(), command.about(), icon, command.keys(), place.canMove(by), command.task());
  }

  private static Command command(
      String label, ItemEdit.Place place, Feather icon, String keys, Runnable task) {
    String owner = place.parent().label();
    String name = place.item().label();
    return new Command(
        label,
        owner.isEmpty() ? name : owner + " · " + name,
        icon,
        Optional.of(KeyCombination.valueOf(keys)),
        true,
        task);
  }

  /** Takes a typed name over; nothing if it is the name that the item has. */
  void rename(String path, String name) {
    ItemEdit.find(scenario.get().root(), path)
        .filter(place -> !place.item().label().equals(name.strip()))
        .ifPresent(
            place ->
                make("Rename " + place.item().label(), root -> ItemEdit.rename(root, path, name)));
  }

  /** The path of the item, if the edit is made. */
  private Optional<String> make(String label, Function<Node, ItemEdit> change) {
    ItemEdit edit = change.apply(scenario.get().root());
    List<Problem> problems =
        edit.root()
            .map(root -> desk.edit(label, edit.path(), before -> new Scenario(root)))
            .orElse(edit.problems());
    if (!problems.isEmpty()) {
      desk.refuse(label, problems.get(0));
      return Optional.empty();
    }
    return Optional.of(edit.path());
  }
}
