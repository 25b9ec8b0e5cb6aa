package paydirt.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paydirt.ui.component.Badge;
import paydirt.ui.component.Icons;
import paydirt.ui.component.SearchField;
import paydirt.ui.component.Words;

/** Finds actions, drivers and results by name, above everything else. */
final class Palette {
  private static final String PROMPT = "Find an action, driver or result";
  private static final int MOST = 60;
  private static final double ROW = 30;
  private static final int ROWS = 11;
  private static final double WIDTH = 520;

  /**
   * Something that can be found.
   *
   * @param context what it belongs to: {@code Driver · Chat}, {@code Ctrl+S}
   * @param alias another name by which it is found
   * @param marks the badges beside its name
   */
  record Entry(
      String label,
      String context,
      Feather icon,
      String alias,
      Supplier<List<Badge>> marks,
      Runnable task) {

    /** Something without another name and without marks. */
    Entry(String label, String context, Feather icon, Runnable task) {
      this(label, context, icon, "", List::of, task);
    }

    private boolean matches(String[] words) {
      String text = (label + " " + context + " " + alias).toLowerCase(Locale.ROOT);
      return Arrays.stream(words).allMatch(text::contains);
    }

    private boolean begins(String typed) {
      return label.toLowerCase(Locale.ROOT).startsWith(typed);
    }
  }

  private final Supplier<List<Entry>> entries;
  private final SearchField search = new SearchField(PROMPT, "Esc");
  private final ListView<Entry> list = new ListView<>();
  private final StackPane shade;
  private List<Entry> all = List.of();
  private Node before;

  /** A palette that asks for what can be found each time it opens. */
  Palette(Supplier<List<Entry>> entries) {
    this.entries = entries;
    VBox box = new VBox(search, list);
    box.getStyleClass().add("palette");
    box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new Cell());
    list.setPlaceholder(Words.fixed("Nothing has this name", "muted"));
    shade = new StackPane(box);
    shade.getStyleClass().add("palette-shade");
    StackPane.setAlignment(box, Pos.TOP_CENTER);
    shade.setVisible(false);
    shade.setOnMousePressed(
        event -> {
          if (event.getTarget() == shade) {
            close();
          }
        });
    search.textProperty().addListener(observable -> find());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  Node node() {
    return shade;
  }

  void open() {
    offer(PROMPT, entries.get());
  }

  /** Opens with other things to choose from. */
  void offer(String prompt, List<Entry> choices) {
    before = shade.getScene().getFocusOwner();
    all = choices;
    search.setPrompt(prompt);
    search.textProperty().set("");
    find();
    shade.setVisible(true);
    search.input().requestFocus();
  }

  private void close() {
    shade.setVisible(false);
    if (before != null) {
      before.requestFocus();
    }
  }

  private void find() {
    String typed = search.textProperty().get().strip().toLowerCase(Locale.ROOT);
    String[] words = typed.split("\\s+");
    List<Entry> found = new ArrayList<>();
    all.stream().filter(e -> e.matches(words) && e.begins(typed)).forEach(found::add);
    all.stream().filter(e -> e.matches(words) && !e.begins(typed)).forEach(found::add);
    list.getItems().setAll(found.subList(0, Math.min(MOST, found.size())));
    list.setPrefHeight(ROW * Math.max(1, Math.min(ROWS, list.getItems().size())) + 2);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ESCAPE) {
      close();
    } else if (code == KeyCode.ENTER) {
      run(list.getSelectionModel().getSelectedItem());
    } else if (code == KeyCode.DOWN || code == KeyCode.UP) {
      int step = code == KeyCode.DOWN ? 1 : -1;
      int next = list.getSelectionModel().getSelectedIndex() + step;
      list.getSelectionModel().select(Math.max(0, Math.min(list.getItems().size() - 1, next)));
      list.scrollTo(Math.max(0, next - ROWS / 2));
    } else {
      return;
    }
    event.consume();
  }

  private void run(Entry entry) {
    if (entry != null) {
      close();
      entry.task().run();
    }
  }

  private final class Cell extends ListCell<Entry> {
    private Cell() {
      setOnMouseClicked(event -> run(getItem()));
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        return;
      }
      Region between = new Region();
      HBox.setHgrow(between, Priority.ALWAYS);
      HBox row = new HBox(8, Icons.of(entry.icon(), 14), Words.yielding(entry.label()));
      row.getChildren().addAll(entry.marks().get());
      row.getChildren().addAll(between, Words.fixed(entry.context(), "t11", "faint"));
      row.setAlignment(Pos.CENTER_LEFT);
      setGraphic(row);
    }
  }
}
