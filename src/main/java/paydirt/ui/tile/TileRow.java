package paydirt.ui.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import paydirt.analysis.Evaluation;
import paydirt.ui.Desk;
import paydirt.ui.component.Tile;

/** Key numbers side by side, equally wide; a click on one opens its explanation. */
public final class TileRow {
  private static final double NARROW_TILE = 124;
  private static final double GAP = 8;

  private final Desk desk;
  private final List<KeyNumber> numbers;
  private final List<Tile> tiles = new ArrayList<>();
  private final HBox row = new HBox(GAP);
  private Optional<Evaluation> now = Optional.empty();
  private Optional<Evaluation> saved = Optional.empty();
  private boolean narrow;

  /** A row without numbers yet. */
  public TileRow(Desk desk, List<KeyNumber> numbers) {
    this.desk = desk;
    this.numbers = List.copyOf(numbers);
    this.numbers.forEach(this::addTile);
    row.widthProperty().addListener(width -> fit());
  }

  /** The row, to be put at the head of a view. */
  public Node node() {
    return row;
  }

  /**
   * Shows these numbers.
   *
   * @param before the evaluation of the saved document, if it is to be compared with
   */
  public void show(Evaluation evaluation, Optional<Evaluation> before) {
    now = Optional.of(evaluation);
    saved = before;
    show();
  }

  /** Dims the numbers while others are being worked out. */
  public void setCalculating(boolean calculating) {
    tiles.forEach(tile -> tile.setCalculating(calculating));
  }

  /** Rings the tile whose number is being explained; any other id rings none. */
  public void setExplained(String id) {
    for (int i = 0; i < tiles.size(); i++) {
      KeyNumber number = numbers.get(i);
      tiles.get(i).setChosen(now.map(number::id).filter(id::equals).isPresent());
    }
  }

  private void addTile(KeyNumber number) {
    Tile tile = new Tile();
    tile.setPrefWidth(10);
    HBox.setHgrow(tile, Priority.ALWAYS);
    tile.setOnAction(event -> now.ifPresent(shown -> desk.explain(number.id(shown), 1)));
    tiles.add(tile);
    row.getChildren().add(tile);
  }

  private void fit() {
    double width = (row.getWidth() - GAP * (tiles.size() - 1)) / tiles.size();
    if (width < NARROW_TILE != narrow) {
      narrow = !narrow;
      show();
    }
  }

  private void show() {
    if (now.isEmpty()) {
      return;
    }
    TileWriter writer = new TileWriter(now.get(), saved, narrow);
    for (int i = 0; i < tiles.size(); i++) {
      KeyNumber number = numbers.get(i);
      tiles.get(i).show(writer.write(number));
      tiles.get(i).setTooltip(new Tooltip(explained(number)));
    }
  }

  private String explained(KeyNumber number) {
    String doc = number.line().apply(now.orElseThrow().model()).doc();
    String reason = number.outcome(now.orElseThrow()).reason();
    return reason.isEmpty() ? doc : doc + "\nHere: " + reason + ".";
  }
}
