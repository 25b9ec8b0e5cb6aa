package paydirt.ui;

import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import paydirt.analysis.Evaluator;
import paydirt.file.CalibrationReader;
import paydirt.methodology.Methodology;
import paydirt.scenario.Scenario;
import paydirt.ui.component.EmptyState;
import paydirt.ui.component.Tone;
import paydirt.ui.help.HelpView;

/** Leads to the page of help; it is made apart from the window's thread when first asked for. */
final class HelpDoor {
  private final Executor aside;
  private final Runnable close;
  private final StackPane place = new StackPane();
  private Optional<HelpView> view = Optional.empty();
  private Optional<String> wanted = Optional.empty();
  private boolean isComing;

  /**
   * @param close leads back to what was shown before
   */
  HelpDoor(Executor aside, Runnable close) {
    this.aside = aside;
    this.close = close;
    place
        .getChildren()
        .setAll(
            new EmptyState(
                Tone.OFF,
                Feather.BOOK_OPEN,
                "Gathering the lines of the model",
                "It takes a moment the first time."));
  }

  Node node() {
    return place;
  }

  /**
   * Shows the page at a line or driver, else where it was.
   *
   * @param month the month against which figures are stale
   */
  void open(Optional<String> id, YearMonth month) {
    wanted = id;
    if (view.isPresent()) {
      arrive();
    } else if (!isComing) {
      isComing = true;
      aside.execute(
          () -> {
            Methodology methodology =
                Methodology.of(
                    Scenario.SECTION, new Evaluator()::sheet, CalibrationReader.ofProgram());
            Platform.runLater(() -> show(methodology, month));
          });
    }
  }

  private void show(Methodology methodology, YearMonth month) {
    HelpView made = new HelpView(methodology, month, close);
    view = Optional.of(made);
    place.getChildren().setAll(made.node());
    arrive();
  }

  private void arrive() {
    view.ifPresent(page -> wanted.ifPresent(page::open));
    view.ifPresent(HelpView::focusContents);
  }

  /** Puts the cursor into the field that finds lines and drivers. */
  void find() {
    view.ifPresent(HelpView::focusSearch);
  }
}
