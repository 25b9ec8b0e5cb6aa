package paydirt.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.file.ScenarioReader;
import paydirt.file.ShippedScenarios;
import paydirt.ui.start.StartView;
import paydirt.ui.start.StartView.Shipped;
import paydirt.workspace.Recoverable;
import paydirt.workspace.SettingsFile;

/** Leads from the start view into documents; the view is made when it is first asked for. */
final class StartDoor implements StartView.Doorway {
  private final List<Shipped> shipped;
  private final FileCommands files;
  private final SettingsFile settings;
  private final Executor aside;
  private final Runnable back;
  private Optional<StartView> view = Optional.empty();

  StartDoor(
      ShippedScenarios shipped,
      FileCommands files,
      SettingsFile settings,
      Executor aside,
      Runnable back) {
    this.shipped = read(shipped);
    this.files = files;
    this.settings = settings;
    this.aside = aside;
    this.back = back;
  }

  private static List<Shipped> read(ShippedScenarios shipped) {
    ScenarioReader reader = ScenarioReader.ofScenarios();
    return shipped.names().stream()
        .flatMap(
            name ->
                reader
                    .read(name, shipped.text(name).orElseThrow().getBytes(StandardCharsets.UTF_8))
                    .scenario()
                    .map(scenario -> new Shipped(name, scenario))
                    .stream())
        .toList();
  }

  /** The scenario that the program opens with. */
  Optional<Shipped> example() {
    return shipped.stream().findFirst();
  }

  Node node() {
    return view.orElseThrow().node();
  }

  /** Shows what was kept and used since it was last looked at. */
  void refresh() {
    if (view.isEmpty()) {
      // Its own evaluator, so that looking at scenarios does not throw away the open one's program.
      view =
          Optional.of(
              new StartView(shipped, new Evaluator()::evaluate, this::requestPreview, this));
    }
    view.get().show(files.left(), settings.settings().get().recentFilesPresent());
  }

  private void requestPreview(Supplier<Evaluation> evaluation, Consumer<Evaluation> shown) {
    aside.execute(
        () -> {
          Evaluation result = evaluation.get();
          Platform.runLater(() -> shown.accept(result));
        });
  }

  @Override
  public void begin(Shipped chosen) {
    files.begin(chosen.scenario(), chosen.scenario().name());
  }

  @Override
  public void chooseFile() {
    files.chooseAndOpen();
  }

  @Override
  public void open(Path file) {
    files.open(file);
  }

  @Override
  public void recover(Recoverable work) {
    files.recover(work);
  }

  @Override
  public void discard(Recoverable work) {
    files.discard(work);
    refresh();
  }

  @Override
  public void back() {
    back.run();
  }
}
