package paydirt.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import paydirt.analysis.Evaluation;
import paydirt.analysis.Evaluator;
import paydirt.chart.Theme;
import paydirt.file.ScenarioReader;
import paydirt.scenario.Scenario;
import paydirt.ui.overview.OverviewView;
import paydirt.ui.theme.ThemeSwitch;

/**
 * The views without the window around them, to look at. Arguments: a scenario file, and one to show
 * it against. F2 and F3 change the view, F4 the theme, F6 the calculating state.
 */
public final class ViewsPreview extends Application implements Desk {
  private final ThemeSwitch theme = new ThemeSwitch(Theme.LIGHT);
  private final Evaluator evaluator = new Evaluator();
  private final OverviewView overview = new OverviewView(this, Theme.LIGHT);
  private final BorderPane root = new BorderPane();
  private boolean calculating;

  /** Opens the preview. */
  public static final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
      Application.launch(ViewsPreview.class, arguments);
    }
  }

  @Override
  public void start(Stage stage) {
    List<String> files = getParameters().getUnnamed();
    Evaluation now =
        evaluator.evaluate(files.isEmpty() ? SampleCompany.scenario() : read(files.get(0)));
    Optional<Evaluation> saved =
        files.size() > 1
            ? Optional.of(new Evaluator().evaluate(read(files.get(1))))
            : Optional.empty();
    theme.follow(overview::apply);
    overview.show(now, saved);
    root.setCenter(overview.node());
    root.setLeft(pane("driver-pane"));
    root.setRight(pane("explanation-pane"));
    Scene scene = new Scene(root, 1280, 636);
    theme.attach(scene);
    scene.widthProperty().addListener(width -> compact(scene));
    compact(scene);
    scene.setOnKeyPressed(event -> key(event.getCode()));
    stage.setScene(scene);
    stage.show();
  }

  private void compact(Scene scene) {
    root.getStyleClass().remove("compact");
    if (scene.getWidth() < 1360) {
      root.getStyleClass().add("compact");
    }
  }

  private void key(KeyCode code) {
    if (code == KeyCode.F4) {
      theme.set(theme.theme().other());
    } else if (code == KeyCode.F6) {
      calculating = !calculating;
      overview.setCalculating(calculating);
    }
  }

  private static Node pane(String styleClass) {
    BorderPane pane = new BorderPane();
    pane.getStyleClass().add(styleClass);
    return pane;
  }

  private static Scenario read(String file) {
    return ScenarioReader.ofScenarios().read(Path.of(file)).scenario().orElseThrow();
  }

  @Override
  public void explain(String id, int month) {
    overview.setExplained(id);
  }

  @Override
  public void goTo(String driverPath) {}

  @Override
  public void edit(String label, String path, UnaryOperator<Scenario> change) {}
}
