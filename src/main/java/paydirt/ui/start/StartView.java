package paydirt.ui.start;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import paydirt.analysis.Evaluation;
import paydirt.scenario.Scenario;
import paydirt.ui.component.Buttons;
import paydirt.ui.component.Icons;
import paydirt.ui.component.Words;
import paydirt.workspace.Recoverable;

/** Where work begins: the shipped scenarios, what was kept, recent files. */
public final class StartView {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
  private static final double CARD_WIDTH = 262;
  private static final double GAP = 12;

  /** A shipped scenario. */
  public record Shipped(String name, Scenario scenario) {}

  /** What a person can do here. */
  public interface Doorway {
    /** Opens a copy of a shipped scenario. */
    void begin(Shipped shipped);

    /** Asks for a file and opens it. */
    void chooseFile();

    void open(Path file);

    void recover(Recoverable work);

    void discard(Recoverable work);

    /** Goes back to the open document. */
    void back();
  }

  /** Evaluates a scenario elsewhere and hands the result over on the window's thread. */
  public interface Previews {
    void request(Supplier<Evaluation> evaluation, Consumer<Evaluation> shown);
  }

  private final Doorway door;
  private final VBox side = new VBox();
  private final TilePane cards = new TilePane(GAP, GAP);
  private final HBox all;
  private final Button open = Buttons.primary("Open file…", Feather.FOLDER);

  /** A start view with a card for each of these scenarios. */
  public StartView(
      List<Shipped> shipped,
      Function<Scenario, Evaluation> evaluator,
      Previews previews,
      Doorway door) {
    this.door = door;
    side.getStyleClass().add("start-side");
    cards.setPrefTileWidth(CARD_WIDTH);
    cards.setPrefColumns(4);
    for (Shipped each : shipped) {
      ScenarioCard card = new ScenarioCard(each.scenario().name());
      card.setPrefWidth(CARD_WIDTH);
      card.setOnAction(event -> door.begin(each));
      previews.request(
          () -> evaluator.apply(each.scenario()), evaluation -> card.show(Preview.of(evaluation)));
      cards.getChildren().add(card);
    }
    Button back = Buttons.plain("Back to the open scenario", Feather.ARROW_LEFT);
    back.setOnAction(event -> door.back());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head =
        new HBox(
            Words.yielding("Does it reach profit, when, and what would have to be true?", "t20"),
            between,
            back);
    VBox main =
        new VBox(
            head,
            Words.wrapped(
                "Scenarios that run as they are. Open one and change a number; nothing is"
                    + " overwritten. Curves show cash at month end.",
                "muted"),
            cards);
    main.getStyleClass().add("start-main");
    ScrollPane scroll = new ScrollPane(main);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    StackPane room = new StackPane(scroll);
    HBox.setHgrow(room, Priority.ALWAYS);
    open.setMaxWidth(Double.MAX_VALUE);
    open.setOnAction(event -> door.chooseFile());
    all = new HBox(side, room);
  }

  public Node node() {
    return all;
  }

  /** Shows what was kept from earlier runs and the files last used. */
  public void show(List<Recoverable> kept, List<Path> recent) {
    side.getChildren().setAll(open);
    if (!kept.isEmpty()) {
      side.getChildren().add(Words.fixed("Recovered", "side-head"));
      kept.forEach(work -> side.getChildren().add(recovered(work)));
    }
    if (!recent.isEmpty()) {
      side.getChildren().add(Words.fixed("Recent", "side-head"));
      recent.forEach(file -> side.getChildren().add(recent(file)));
    }
    Region between = new Region();
    VBox.setVgrow(between, Priority.ALWAYS);
    side.getChildren()
        .addAll(between, Words.wrapped("Drop a file anywhere to open it", "t11", "faint"));
  }

  private Node recovered(Recoverable work) {
    Button openIt = row(Feather.ROTATE_CCW, work.title(), changes(work));
    openIt.getStyleClass().add("recovered-row");
    openIt.setOnAction(event -> door.recover(work));
    Button discard = Buttons.small("Discard");
    discard.setOnAction(event -> door.discard(work));
    return new VBox(4, openIt, discard);
  }

  /** How much was kept and when: {@code 2 unsaved changes, 23 Nov 2026, 18:42}. */
  public static String changes(Recoverable work) {
    return work.changes()
        + (work.changes() == 1 ? " unsaved change, " : " unsaved changes, ")
        + TIME.format(work.time().atZone(ZoneId.systemDefault()));
  }

  private Node recent(Path file) {
    Path folder = file.getParent();
    Button row =
        row(
            Feather.FILE_TEXT,
            String.valueOf(file.getFileName()),
            folder == null ? "" : folder.toString());
    row.setOnAction(event -> door.open(file));
    return row;
  }

  private static Button row(Feather icon, String title, String detail) {
    VBox words = new VBox(Words.yielding(title), Words.yielding(detail, "t11", "faint"));
    Button row = new Button(null, new HBox(8, Icons.of(icon, 16), words));
    row.getStyleClass().setAll("recent-row");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setAccessibleText(title + ", " + detail);
    return row;
  }
}
