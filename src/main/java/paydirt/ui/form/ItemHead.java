package paydirt.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import paydirt.ui.component.Buttons;
import paydirt.ui.component.Icons;
import paydirt.ui.component.Words;

/**
 * The head of an item in a group: its name, which folds its fields and can be typed anew, and a
 * menu of what can be done to it. Every command of the menu has its keys here too.
 */
final class ItemHead {
  private final FormGroup.Part part;
  private final ItemCommands commands;
  private final Optional<ItemCommands.Command> pick;
  private final FontIcon chevron = Icons.of(Feather.CHEVRON_DOWN, 12);
  private final ToggleButton name = new ToggleButton();
  private final Button more;
  private final HBox line = new HBox();
  private Optional<TextField> typing = Optional.empty();

  ItemHead(FormGroup.Part part, ItemCommands commands, Optional<ItemCommands.Command> pick) {
    this.part = part;
    this.commands = commands;
    this.pick = pick;
    more = Buttons.bare(Feather.MORE_HORIZONTAL, "Rename, copy, move or remove " + part.label());
    more.setFocusTraversable(false);
    more.setOnAction(event -> menu().show(more, Side.BOTTOM, 0, 2));
    HBox words = new HBox(chevron);
    if (!part.owner().isEmpty()) {
      words.getChildren().add(Words.yielding(part.owner() + " ›", "item-owner"));
    }
    words.getChildren().add(Words.yielding(part.label(), "item-name"));
    words.getStyleClass().add("item-words");
    name.getStyleClass().setAll("item-head");
    name.setGraphic(words);
    name.setSelected(true);
    name.setAccessibleText(part.label());
    name.setTooltip(new Tooltip(part.path() + "\nF2 renames, Alt+↑ and Alt+↓ move it"));
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.selectedProperty()
        .addListener(
            (source, before, now) ->
                chevron.setIconCode(now ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    name.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    name.setOnContextMenuRequested(this::showMenu);
    line.getStyleClass().add("item-line");
    showName();
  }

  Node node() {
    return line;
  }

  String path() {
    return part.path();
  }

  /** Whether the item's fields are to be seen. */
  BooleanProperty openProperty() {
    return name.selectedProperty();
  }

  void focus() {
    name.requestFocus();
  }

  boolean holds(Node node) {
    return node != null
        && (node == name || node == more || typing.filter(node::equals).isPresent());
  }

  private void showName() {
    typing = Optional.empty();
    line.getChildren().setAll(name);
    pick.ifPresent(
        command -> {
          Button take = Buttons.bare(command.icon(), "Take figures of the catalogue");
          take.setFocusTraversable(false);
          take.setOnAction(event -> command.task().run());
          line.getChildren().add(take);
        });
    line.getChildren().add(more);
  }

  /** Puts a field in place of the name; Enter takes it over, Escape leaves the name as it is. */
  void rename() {
    TextField field = new TextField(part.label());
    field.getStyleClass().addAll("form-text", "item-field");
    field.setAccessibleText("Name of " + part.label());
    HBox.setHgrow(field, Priority.ALWAYS);
    typing = Optional.of(field);
    line.getChildren().setAll(field);
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            take(field);
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE) {
            showName();
            name.requestFocus();
            event.consume();
          }
        });
    field.focusedProperty().addListener((source, before, now) -> leave(field, now));
    field.requestFocus();
    field.selectAll();
  }

  private void leave(TextField field, boolean isFocused) {
    if (!isFocused && typing.filter(field::equals).isPresent()) {
      showName();
      commands.rename(part.path(), field.getText());
    }
  }

  private void take(TextField field) {
    showName();
    name.requestFocus();
    commands.rename(part.path(), field.getText());
  }

  private void key(KeyEvent event) {
    for (ItemCommands.Command command : commands.of(part.path())) {
      if (command.keys().filter(keys -> keys.match(event)).isPresent()) {
        if (command.isPossible()) {
          command.task().run();
        }
        event.consume();
        return;
      }
    }
  }

  private void showMenu(ContextMenuEvent event) {
    menu().show(name, Side.BOTTOM, 14, 2);
    event.consume();
  }

  private ContextMenu menu() {
    List<MenuItem> items = new ArrayList<>();
    pick.ifPresent(
        command -> {
          items.add(item(command));
          items.add(new SeparatorMenuItem());
        });
    List<ItemCommands.Command> all = commands.of(part.path());
    for (int i = 0; i < all.size(); i++) {
      if (i == all.size() - 1) {
        items.add(new SeparatorMenuItem());
      }
      items.add(item(all.get(i)));
    }
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(items);
    return menu;
  }

  private static MenuItem item(ItemCommands.Command command) {
    MenuItem item = new MenuItem(command.label(), Icons.of(command.icon(), 14));
    item.setMnemonicParsing(false);
    item.setDisable(!command.isPossible());
    item.setOnAction(event -> command.task().run());
    command.keys().ifPresent(item::setAccelerator);
    return item;
  }
}
