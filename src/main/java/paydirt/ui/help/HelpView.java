package paydirt.ui.help;

import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paydirt.methodology.Entry;
import paydirt.methodology.Methodology;
import paydirt.methodology.Part;
import paydirt.methodology.Topic;
import paydirt.ui.component.Buttons;
import paydirt.ui.component.EmptyState;
import paydirt.ui.component.Icons;
import paydirt.ui.component.SearchField;
import paydirt.ui.component.Tone;
import paydirt.ui.component.Words;

/** The methodology as a page: chapters at the left, one of them or what was found beside them. */
public final class HelpView {
  private static final int MOST_FOUND = 40;
  private static final double ROW = 24;

  /** How many chapters stay in sight above the one that is shown. */
  private static final int ROWS_ABOVE = 8;

  /** A row of the contents: the head of a part, or a chapter. */
  private record Row(Part part, Optional<Topic> topic) {}

  private final Methodology methodology;
  private final EntryCard cards;
  private final Runnable close;
  private final ListView<Row> contents = new ListView<>();
  private final VBox body = new VBox();
  private final ScrollPane scroll = new ScrollPane(body);
  private final SearchField search = new SearchField("Find a line or driver", "Ctrl+F");
  private final Button back = Buttons.bare(Feather.ARROW_LEFT, "Back to where you came from");
  private final Button leave = Buttons.bare(Feather.X, "Close (Esc)");
  private final Deque<String> before = new ArrayDeque<>();
  private final BorderPane all = new BorderPane();
  private String place = "";

  /**
   * @param month the month against which figures are stale
   * @param close leads back to what was shown before
   */
  public HelpView(Methodology methodology, YearMonth month, Runnable close) {
    this.methodology = methodology;
    this.close = close;
    Set<String> lines =
        methodology
            .entries()
            .filter(Entry.OfLine.class::isInstance)
            .map(Entry::id)
            .collect(Collectors.toSet());
    cards = new EntryCard(month, lines::contains, this::open);
    listContents();
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    body.getStyleClass().add("help-body");
    search.textProperty().addListener((source, was, typed) -> find(typed));
    back.setOnAction(event -> goBack());
    leave.setOnAction(event -> close.run());
    all.getStyleClass().add("help-view");
    all.setTop(tools());
    all.setLeft(contents);
    all.setCenter(scroll);
    all.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    showTopic(methodology.topics().get(0));
  }

  private Node tools() {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    search.setPrefWidth(320);
    HBox tools =
        new HBox(
            10,
            Icons.of(Feather.BOOK_OPEN, 14),
            Words.fixed("How the model works", "t13"),
            search,
            between,
            back,
            leave);
    tools.getStyleClass().add("statements-tools");
    return tools;
  }

  private void listContents() {
    for (Part part : Part.values()) {
      contents.getItems().add(new Row(part, Optional.empty()));
      methodology.topics().stream()
          .filter(topic -> topic.part() == part)
          .forEach(topic -> contents.getItems().add(new Row(part, Optional.of(topic))));
    }
    contents.getStyleClass().add("help-contents");
    contents.setFixedCellSize(ROW);
    contents.setCellFactory(list -> new ContentsCell());
    contents
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((source, was, row) -> choose(Optional.ofNullable(row)));
  }

  private void choose(Optional<Row> row) {
    row.flatMap(Row::topic)
        .filter(topic -> !place.equals(nameOf(topic)))
        .ifPresent(
            topic -> {
              remember();
              search.textProperty().set("");
              showTopic(topic);
            });
  }

  private static String nameOf(Topic topic) {
    return topic.part().word() + ":" + topic.key();
  }

  private void key(KeyEvent event) {
    // As a filter, since a list takes Esc for itself; what is typed to be found goes first.
    if (event.getCode() == KeyCode.ESCAPE) {
      if (search.textProperty().get().isEmpty()) {
        close.run();
      } else {
        search.textProperty().set("");
      }
      event.consume();
    } else if (event.getCode() == KeyCode.LEFT && event.isAltDown()) {
      goBack();
      event.consume();
    }
  }

  /** The page, to be put where there is room. */
  public Node node() {
    return all;
  }

  /** Puts the cursor into the field that finds lines and drivers. */
  public void focusSearch() {
    search.input().requestFocus();
    search.input().selectAll();
  }

  /** Puts the cursor into the contents. */
  public void focusContents() {
    contents.requestFocus();
  }

  /** Opens the chapter of a line or driver where that stands; an unknown id changes nothing. */
  public void open(String id) {
    methodology.find(id).stream()
        .findFirst()
        .ifPresent(
            entry -> {
              remember();
              search.textProperty().set("");
              show(entry);
            });
  }

  private void remember() {
    before.push(place);
    back.setDisable(false);
  }

  private void goBack() {
    if (before.isEmpty()) {
      return;
    }
    String wanted = before.pop();
    search.textProperty().set("");
    showPlace(wanted);
    back.setDisable(before.isEmpty());
  }

  /** Shows a chapter by its name, or a line or driver by its id. */
  private void showPlace(String name) {
    methodology.topics().stream()
        .filter(topic -> nameOf(topic).equals(name))
        .findFirst()
        .ifPresentOrElse(
            this::showTopic,
            () -> methodology.find(name).stream().findFirst().ifPresent(this::show));
  }

  private void show(Entry entry) {
    Topic topic = methodology.topicOf(entry).orElseThrow();
    showTopic(topic);
    place = entry.id();
    Node card = body.lookup("#" + idOf(topic, entry));
    card.getStyleClass().add("help-here");
    Platform.runLater(() -> scrollTo(card));
  }

  private static String idOf(Topic topic, Entry entry) {
    return "help-" + topic.entries().indexOf(entry);
  }

  private void scrollTo(Node card) {
    body.applyCss();
    all.layout();
    double room = body.getHeight() - scroll.getViewportBounds().getHeight();
    scroll.setVvalue(room <= 0 ? 0 : Math.min(1, card.getBoundsInParent().getMinY() / room));
  }

  private void showTopic(Topic topic) {
    place = nameOf(topic);
    List<Node> nodes = new ArrayList<>();
    nodes.add(Words.wrapped(topic.title(), "t17"));
    topic.about().forEach(text -> nodes.add(Words.wrapped(text, "help-text")));
    topic.sources().forEach(text -> nodes.add(Words.wrapped("Source: " + text, "t11", "muted")));
    for (Entry entry : topic.entries()) {
      Node card = cards.of(entry);
      card.setId(idOf(topic, entry));
      nodes.add(card);
    }
    body.getChildren().setAll(nodes);
    scroll.setVvalue(0);
    contents.getItems().stream()
        .filter(row -> row.topic().equals(Optional.of(topic)))
        .forEach(this::select);
  }

  private void select(Row row) {
    contents.getSelectionModel().select(row);
    contents.scrollTo(Math.max(0, contents.getItems().indexOf(row) - ROWS_ABOVE));
  }

  private void find(String typed) {
    String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
    if (typed.isBlank()) {
      showPlace(place);
      return;
    }
    List<Entry> found = methodology.entries().filter(entry -> mentions(entry, words)).toList();
    List<Node> nodes = new ArrayList<>();
    nodes.add(Words.wrapped(count(found.size()), "t17"));
    if (found.isEmpty()) {
      nodes.add(
          new EmptyState(
              Tone.OFF,
              Feather.SEARCH,
              "Nothing is called so",
              "Names, ids and sentences of lines and drivers are searched."));
    }
    found.stream().limit(MOST_FOUND).forEach(entry -> nodes.add(cards.of(entry)));
    body.getChildren().setAll(nodes);
    scroll.setVvalue(0);
  }

  private static String count(int found) {
    String all = found == 1 ? "1 line or driver" : found + " lines and drivers";
    return found > MOST_FOUND ? all + ", the first " + MOST_FOUND : all;
  }

  private static boolean mentions(Entry entry, String... words) {
    String text = entry.text().toLowerCase(Locale.ROOT);
    return Arrays.stream(words).allMatch(text::contains);
  }

  private static final class ContentsCell extends ListCell<Row> {
    @Override
    protected void updateItem(Row row, boolean empty) {
      super.updateItem(row, empty);
      getStyleClass().remove("help-part");
      setText(null);
      setDisable(true);
      if (!empty && row != null) {
        row.topic().ifPresentOrElse(topic -> setText(topic.title()), () -> head(row.part()));
        setDisable(row.topic().isEmpty());
      }
    }

    private void head(Part part) {
      setText(part.title());
      getStyleClass().add("help-part");
    }
  }
}
