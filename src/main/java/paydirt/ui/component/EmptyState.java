package paydirt.ui.component;

import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where there is nothing to show: an icon, what, why, and what to do. */
public final class EmptyState extends VBox {
  /**
   * An empty state.
   *
   * @param tone colour of the icon; {@link Tone#OFF} for plain emptiness
   * @param what what is the case: {@code No trials have been run}
   * @param why why, or what it means
   * @param actions at most one button, or progress
   */
  public EmptyState(Tone tone, Feather icon, String what, String why, Node... actions) {
    getStyleClass().add("empty-state");
    FontIcon mark = Icons.of(icon, 20);
    mark.getStyleClass().add(tone.styleClass());
    getChildren().addAll(mark, Words.wrapped(what, "t13"), Words.wrapped(why, "muted"));
    getChildren().addAll(actions);
  }

  /** A thin bar that shows how far something is, 0 to 1. */
  public static ProgressBar progress(double done) {
    ProgressBar bar = new ProgressBar(done);
    bar.getStyleClass().add("thin-progress");
    return bar;
  }
}
