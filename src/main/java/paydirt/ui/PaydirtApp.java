package paydirt.ui;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The window of Paydirt. */
public final class PaydirtApp extends Application {
  @Override
  public void start(Stage stage) {
    setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    stage.setTitle("Paydirt");
    stage.setScene(new Scene(new StackPane(), 1280, 800));
    stage.show();
  }
}
