package paydirt.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import paydirt.analysis.Evaluation;
import paydirt.chart.Theme;
import paydirt.file.ShippedScenarios;
import paydirt.scenario.Problem;
import paydirt.scenario.Scenario;
import paydirt.ui.component.Tone;
import paydirt.ui.form.DriversPane;
import paydirt.ui.start.StartView;
import paydirt.ui.theme.ThemeSwitch;
import paydirt.workspace.History;
import paydirt.workspace.Recoverable;
import paydirt.workspace.Recovery;
import paydirt.workspace.Settings;
import paydirt.workspace.SettingsFile;
import paydirt.workspace.Workspace;

/** The one window: bars, panes and views around the open document. */
final class Window implements WindowDesk.Front, Commands.Shell {
  private static final double COMPACT_BELOW = 1360;
  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 640;

  private final Stage stage;
  private final Workspace<Evaluation> workspace;
  private final SettingsFile settings;
  private final Notices notices;
  private final ThemeSwitch theme;
  private final FileCommands files;
  private final DriversPane drivers;
  private final Views views;
  private final Panes panes;
  private final Commands commands;
  private final TopBar topBar;
  private final ViewBar viewBar;
  private final Palette palette;
  private final StartDoor start;
  private final HelpDoor help;
  private final Desk desk;
  private Optional<Node> beforeHelp = Optional.empty();
  private final CatalogPicker picker = new CatalogPicker();
  private final BorderPane frame = new BorderPane();
  private final StackPane root = new StackPane();

  Window(
      Stage stage,
      Workspace<Evaluation> workspace,
      Recovery recovery,
      SettingsFile settings,
      ShippedScenarios shipped,
      Executor aside,
      Notices notices) {
    this.stage = stage;
    this.workspace = workspace;
    this.settings = settings;
    this.notices = notices;
    theme = new ThemeSwitch(Theme.valueOf(settings.settings().get().theme().name()));
    files =
        new FileCommands(
            workspace, recovery, settings, new Dialogs(stage), notices, this::showDocument);
    desk = new WindowDesk(workspace, this);
    drivers = new DriversPane(desk);
    views = new Views(desk, theme, aside);
    panes = new Panes(drivers, views.explanation(), settings);
    views.closeExplanation().setOnAction(event -> panes.foldExplanation(true));
    commands = new Commands(this, files, workspace.document(), views.names());
    palette =
        new Palette(
            () ->
                Findable.all(
                    commands.all(),
                    workspace.document().scenario().get(),
                    workspace.results().now().get(),
                    desk));
    topBar = new TopBar(commands.undo(), commands.redo(), commands.palette());
    viewBar = new ViewBar(views.names(), this::showView);
    help = new HelpDoor(aside, this::closeHelp);
    start = new StartDoor(shipped, files, settings, aside, this::showDocument);
    Display display =
        new Display(stage, workspace, drivers, views, topBar, viewBar, notices, commands.undo());
    assemble();
    display.start();
    start.example().ifPresent(each -> workspace.newFrom(each.scenario(), each.scenario().name()));
  }

  private void assemble() {
    frame.setTop(new VBox(topBar.node(), viewBar.node()));
    root.getChildren().addAll(frame, notices.node(), palette.node());
    Settings.WindowSize size = settings.settings().get().window();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    Scene scene =
        new Scene(
            root,
            Math.min(size.width(), screen.getWidth()),
            Math.min(size.height(), screen.getHeight()));
    theme.attach(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, commands::handle);
    scene.widthProperty().addListener((source, before, now) -> fit(now.doubleValue()));
    fit(scene.getWidth());
    new FileDrop(files::open).on(scene);
    topBar.setMenu(
        commands.menu(), () -> commands.recent(settings.settings().get().recentFilesPresent()));
    topBar.theme().valueProperty().set(theme.theme());
    topBar.theme().valueProperty().addListener((source, before, now) -> setTheme(now));
    settings
        .trouble()
        .addListener(
            (source, before, now) -> now.ifPresent(why -> notices.trouble("settings", why)));
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setMaximized(size.isMaximized());
    stage.focusedProperty().addListener((source, before, now) -> lookAround(now));
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          quit();
        });
    showView(0);
  }

  private void fit(double width) {
    root.getStyleClass().remove("compact");
    if (width < COMPACT_BELOW) {
      root.getStyleClass().add("compact");
    }
  }

  /** Shows the window and offers what an earlier run left behind. */
  void show() {
    stage.show();
    settings.trouble().get().ifPresent(why -> notices.trouble("settings", why));
    files.left().stream().findFirst().ifPresent(this::offer);
  }

  private void offer(Recoverable work) {
    notices.show(
        "recovery",
        Tone.WARN,
        "Unsaved work was kept: " + work.title(),
        StartView.changes(work) + ". The program ended before it was saved.",
        List.of(
            new Notices.Answer("Open it", () -> files.recover(work)),
            new Notices.Answer("Discard", () -> files.discard(work))));
  }

  /** Opens a file, as one that was named when the program started. */
  void open(Path file) {
    files.open(file);
  }

  private void lookAround(boolean inFront) {
    if (inFront) {
      files.lookAtDisk();
    }
  }

  private void setTheme(Theme wanted) {
    theme.set(wanted);
    settings.change(s -> s.withTheme(Settings.Theme.valueOf(wanted.name())));
  }

  private void showDocument() {
    frame.setCenter(panes.node());
    showViewBar(true);
  }

  private void showViewBar(boolean shown) {
    Node bar = viewBar.node();
    bar.setVisible(shown);
    bar.setManaged(shown);
  }

  @Override
  public void showStart() {
    start.refresh();
    frame.setCenter(start.node());
    showViewBar(false);
  }

  @Override
  public void showHelp() {
    if (frame.getCenter() == help.node()) {
      return;
    }
    boolean isDocument = frame.getCenter() == panes.node();
    Optional<String> id =
        isDocument ? drivers.focused().or(views::lookedAt) : Optional.<String>empty();
    beforeHelp = Optional.of(frame.getCenter());
    frame.setCenter(help.node());
    showViewBar(false);
    help.open(id, views.firstMonth());
  }

  private void closeHelp() {
    beforeHelp.ifPresent(frame::setCenter);
    showViewBar(frame.getCenter() == panes.node());
  }

  @Override
  public void showView(int index) {
    viewBar.select(index);
    panes.show(views.choose(index), views.isWide(index));
    showDocument();
  }

  @Override
  public void showExplanation(String id, int month) {
    showDocument();
    views.explain(id, month);
    panes.foldExplanation(false);
  }

  @Override
  public void showField(String path) {
    showDocument();
    panes.foldDrivers(false);
    drivers.goTo(path);
  }

  @Override
  public void showItemName(String path) {
    showDocument();
    panes.foldDrivers(false);
    drivers.rename(path);
  }

  @Override
  public void showRefusal(String what, Problem why) {
    notices.refusal(what, why, workspace.document().scenario().get(), this::showField);
  }

  @Override
  public void showCatalogPicker(String path) {
    palette.offer(
        "Take figures of the catalogue",
        picker.entries(
            workspace.document().scenario().get(),
            path,
            desk,
            sentence ->
                notices.show(
                    "catalogue", Tone.WARN, "Figures of the catalogue", sentence, List.of())));
  }

  @Override
  public void undo() {
    if (!drivers.revertTyping()) {
      workspace.undo().ifPresent(this::jump);
    }
  }

  @Override
  public void redo() {
    workspace.redo().ifPresent(this::jump);
  }

  /** Shows the place of a step that was just undone or repeated. */
  private void jump(History.Step<Scenario> step) {
    if (!step.path().isEmpty()) {
      showField(step.path());
    }
  }

  @Override
  public void find() {
    if (frame.getCenter() == help.node()) {
      help.find();
      return;
    }
    showDocument();
    if (!views.find()) {
      panes.findDriver();
    }
  }

  @Override
  public void openPalette() {
    palette.open();
  }

  @Override
  public void toggleDrivers() {
    panes.toggleDrivers();
  }

  @Override
  public void toggleExplanation() {
    panes.toggleExplanation();
  }

  @Override
  public void nextPane() {
    panes.focusNext();
  }

  @Override
  public void switchTheme() {
    topBar.theme().valueProperty().set(theme.theme().other());
  }

  /** Ends the program, unless the person wants to keep unsaved work. */
  @Override
  public void quit() {
    if (files.mayLeave()) {
      rememberSize();
      workspace.close();
      stage.close();
    }
  }

  private void rememberSize() {
    Settings.WindowSize before = settings.settings().get().window();
    Scene scene = stage.getScene();
    boolean isMaximized = stage.isMaximized();
    Settings.WindowSize now =
        isMaximized
            ? new Settings.WindowSize(before.width(), before.height(), true)
            : new Settings.WindowSize(scene.getWidth(), scene.getHeight(), false);
    settings.change(s -> s.withWindow(now));
  }
}
