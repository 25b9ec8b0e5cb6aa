package paydirt.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.driver.Value;
import paydirt.file.ShippedScenarios;
import paydirt.scenario.Pricing;
import paydirt.scenario.Scenario;
import paydirt.workspace.Recovery;
import paydirt.workspace.Results;
import paydirt.workspace.SettingsFile;
import paydirt.workspace.Workspace;

/**
 * The whole window with its settings in a folder of the test and all work done in place, and what a
 * person reads in it.
 */
final class OpenWindow {
  private final Stage stage;
  private final Window window;
  private final SettingsFile settings;
  private final Workspace<Evaluation> workspace;
  private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();

  OpenWindow(Stage stage, Path folder) {
    this(stage, folder, Runnable::run);
  }

  /**
   * @param aside where effects and previews are worked out
   */
  OpenWindow(Stage stage, Path folder, Executor aside) {
    this.stage = stage;
    Notices notices = new Notices();
    settings = new SettingsFile(folder);
    Recovery recovery =
        new Recovery(
            folder,
            Clock.systemUTC(),
            later,
            Duration.ofHours(1),
            trouble -> notices.trouble("recovery", trouble));
    workspace =
        new Workspace<>(
            new Results<>(
                new Evaluator()::evaluate, Runnable::run, Runnable::run, System::nanoTime),
            recovery);
    window = new Window(stage, workspace, recovery, settings, atlas(), aside, notices);
    window.show();
  }

  /** The window opens on the first of them. */
  private static ShippedScenarios atlas() {
    ShippedScenarios shipped = ShippedScenarios.ofProgram();
    return new ShippedScenarios(
        Stream.of("atlas-lab", "atlas-rented")
            .collect(Collectors.toMap(name -> name, name -> shipped.text(name).orElseThrow())));
  }

  Window window() {
    return window;
  }

  Workspace<Evaluation> workspace() {
    return workspace;
  }

  SettingsFile settings() {
    return settings;
  }

  Scenario scenario() {
    return workspace.document().scenario().get();
  }

  Evaluation shown() {
    return workspace.results().now().get().orElseThrow();
  }

  /** Gives the assistant another price, in USD per user and month. */
  void edit(double price) {
    workspace.edit(
        "Price",
        "products.assistant.price",
        scenario ->
            scenario.with(
                root ->
                    root.changing(
                        "products.assistant", node -> node.with(Pricing.PRICE, Value.of(price)))));
  }

  void close() {
    later.shutdownNow();
    stage.close();
  }

  String title() {
    return stage.getTitle();
  }

  /** What has the focus. */
  Node focus() {
    return stage.getScene().getFocusOwner();
  }

  /** The field of the focus; its text, unit and state are what a person sees. */
  TextField focused() {
    return (TextField) stage.getScene().getFocusOwner();
  }

  /** Every node in sight that has a style class. */
  List<Node> all(String styleClass) {
    return nodes(stage.getScene().getRoot())
        .filter(node -> node.getStyleClass().contains(styleClass))
        .toList();
  }

  /** Every text in sight below a node. */
  static List<String> texts(Node below) {
    return nodes(below)
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .filter(text -> text != null && !text.isEmpty())
        .toList();
  }

  /** Every text in sight. */
  List<String> texts() {
    return texts(stage.getScene().getRoot());
  }

  /** The row of the form that holds a node. */
  static Optional<Node> rowOf(Node inside) {
    Node up = inside;
    while (up != null && !up.getStyleClass().contains("number-row")) {
      up = up.getParent();
    }
    return Optional.ofNullable(up);
  }

  private static Stream<Node> nodes(Node from) {
    if (!from.isVisible()) {
      return Stream.empty();
    }
    Stream<Node> inside =
        from instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(OpenWindow::nodes)
            : Stream.empty();
    return Stream.concat(Stream.of(from), inside);
  }
}
