package paydirt.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import paydirt.analysis.Evaluation;
import paydirt.scenario.Scenario;
import paydirt.ui.ViewBar.Against;
import paydirt.ui.component.Tone;
import paydirt.ui.form.DriversPane;
import paydirt.workspace.History;
import paydirt.workspace.OpenDocument;
import paydirt.workspace.Results;
import paydirt.workspace.Workspace;

/** Keeps title, bars, form and views showing what the workspace says. */
final class Display {
  private static final String NUMBERS = "numbers";

  /** Before that, the numbers from before simply stay. */
  private static final double LONG_MILLIS = 300;

  private final Stage stage;
  private final OpenDocument document;
  private final Results<Evaluation> results;
  private final DriversPane drivers;
  private final Views views;
  private final TopBar topBar;
  private final ViewBar viewBar;
  private final Notices notices;
  private final Action undo;
  private final PauseTransition calculatesLong =
      new PauseTransition(javafx.util.Duration.millis(LONG_MILLIS));

  Display(
      Stage stage,
      Workspace<Evaluation> workspace,
      DriversPane drivers,
      Views views,
      TopBar topBar,
      ViewBar viewBar,
      Notices notices,
      Action undo) {
    this.stage = stage;
    this.document = workspace.document();
    this.results = workspace.results();
    this.drivers = drivers;
    this.views = views;
    this.topBar = topBar;
    this.viewBar = viewBar;
    this.notices = notices;
    this.undo = undo;
  }

  /** Watches from now on. */
  void start() {
    document.scenario().addListener(observable -> showScenario());
    document.saved().addListener(observable -> showScenario());
    document.title().addListener(observable -> showTitle());
    document.file().addListener(observable -> showTitle());
    document.dirty().addListener(observable -> showTitle());
    document.unsavedChanges().addListener(observable -> showTitle());
    results.now().addListener(observable -> showNumbers());
    results.saved().addListener(observable -> showNumbers());
    results.took().addListener(observable -> showState());
    results.busy().addListener(observable -> showState());
    results.trouble().addListener((source, before, now) -> showTrouble(now));
    viewBar.against().valueProperty().addListener(observable -> showNumbers());
    calculatesLong.setOnFinished(event -> views.setCalculating(results.busy().get()));
    showScenario();
  }

  private void showScenario() {
    Scenario scenario = document.scenario().get();
    if (document.open().get()) {
      drivers.show(scenario, document.saved().get());
    }
    topBar.showSteps(label(document.undoable().get()), label(document.redoable().get()));
    showTitle();
  }

  private static Optional<String> label(Optional<History.Step<Scenario>> step) {
    return step.map(History.Step::label);
  }

  private void showTitle() {
    String title = document.title().get();
    boolean dirty = document.dirty().get();
    String whole = document.file().get().map(Path::toString).orElse("In no file yet");
    topBar.showDocument(title, whole, dirty, document.unsavedChanges().get());
    stage.setTitle((dirty ? "• " : "") + (title.isEmpty() ? "" : title + " – ") + "Paydirt");
  }

  private void showNumbers() {
    // An unchanged document beside itself would only draw every curve twice.
    boolean compares =
        viewBar.against().valueProperty().get() == Against.SAVED && document.dirty().get();
    Optional<Evaluation> saved = compares ? results.saved().get() : Optional.empty();
    results.now().get().ifPresent(now -> views.show(now, saved));
  }

  private void showState() {
    Duration took = results.took().get();
    if (results.busy().get()) {
      calculatesLong.playFromStart();
    } else {
      calculatesLong.stop();
      views.setCalculating(false);
      topBar.showState("Up to date · " + Math.max(1, took.toMillis()) + " ms");
    }
  }

  private void showTrouble(Optional<Throwable> trouble) {
    notices.clear(NUMBERS);
    trouble.ifPresent(
        why ->
            notices.show(
                NUMBERS,
                Tone.BAD,
                "The numbers could not be worked out",
                why.getMessage() + "\nThe numbers from before the last change are still shown.",
                List.of(new Notices.Answer("Undo", undo::run))));
  }
}
