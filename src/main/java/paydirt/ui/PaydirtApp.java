package paydirt.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.file.ShippedScenarios;
import paydirt.workspace.ConfigFolder;
import paydirt.workspace.Recovery;
import paydirt.workspace.Results;
import paydirt.workspace.SettingsFile;
import paydirt.workspace.Workspace;

/** The window of Paydirt: threads, clock and folders are chosen here and handed down. */
public final class PaydirtApp extends Application {
  private static final Duration SETTLING = Duration.ofSeconds(2);

  private final ExecutorService worker = Executors.newSingleThreadExecutor(daemon("evaluation"));
  private final ExecutorService aside = Executors.newSingleThreadExecutor(daemon("previews"));
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(daemon("recovery"));
  private Recovery recovery;

  @Override
  public void start(Stage stage) {
    Path folder =
        new ConfigFolder(
                System.getProperty("os.name"),
                System.getenv(),
                Path.of(System.getProperty("user.home")))
            .path();
    Notices notices = new Notices();
    recovery =
        new Recovery(
            folder,
            Clock.systemUTC(),
            later,
            SETTLING,
            trouble -> Platform.runLater(() -> notices.trouble("recovery", trouble)));
    Results<Evaluation> results =
        new Results<>(new Evaluator()::evaluate, worker, Platform::runLater, System::nanoTime);
    Workspace<Evaluation> workspace = new Workspace<>(results, recovery);
    Window window =
        new Window(
            stage,
            workspace,
            recovery,
            new SettingsFile(folder),
            ShippedScenarios.ofProgram(),
            aside,
            notices);
    window.show();
    getParameters().getRaw().stream().findFirst().map(Path::of).ifPresent(window::open);
  }

  /** A draft of unsaved work that is still there is offered at the next start. */
  @Override
  public void stop() {
    recovery.release();
    worker.shutdownNow();
    aside.shutdownNow();
    later.shutdownNow();
  }

  private static ThreadFactory daemon(String name) {
    return task -> {
      Thread thread = new Thread(task, "paydirt-" + name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
