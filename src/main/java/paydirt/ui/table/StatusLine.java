package paydirt.ui.table;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import paydirt.analysis.Check;
import paydirt.analysis.Months;
import paydirt.formula.Line;
import paydirt.ui.component.Buttons;
import paydirt.ui.component.Icons;
import paydirt.ui.component.Tone;
import paydirt.ui.component.Words;
import paydirt.unit.Notation;

/** Below the table: whether the checks of the model hold, and the number that has the focus. */
final class StatusLine {

  private static final int RESIDUAL_DECIMALS = 3;

  private final BiConsumer<Line, Integer> explain;
  private final HBox checks = new HBox(12);
  private final Label number = Words.yielding("", "muted");
  private final HBox bar;

  /**
   * @param explain asked with a line and a month, 1-based
   */
  StatusLine(BiConsumer<Line, Integer> explain) {
    this.explain = explain;
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    bar = new HBox(checks, between, number);
    bar.getStyleClass().addAll("status-bar", "statements-status");
    checks.setAlignment(Pos.CENTER_LEFT);
    checks.setMinWidth(Region.USE_PREF_SIZE);
  }

  Node node() {
    return bar;
  }

  /** Says of each check whether it holds, and if not, where. */
  void show(List<Check> found, Months months, Notation notation) {
    checks.getChildren().clear();
    for (Check check : found) {
      Hyperlink link = Buttons.link(words(check, months, notation));
      Tone tone = tone(check);
      link.setGraphic(Icons.of(icon(tone), 12));
      link.getStyleClass().addAll("check-line", tone.styleClass());
      link.setOnAction(event -> explain.accept(check.line(), check.worst()));
      checks.getChildren().add(link);
      if (check.holds()) {
        String residual = Notation.grouped(Math.abs(check.residual()), RESIDUAL_DECIMALS);
        checks
            .getChildren()
            .add(Words.fixed("largest residual " + notation.currencySymbol() + residual, "faint"));
      }
    }
  }

  private static String words(Check check, Months months, Notation notation) {
    String name = check.line().label();
    if (!check.reason().isEmpty()) {
      return name + " cannot be made: " + check.reason();
    } else if (check.holds()) {
      return name + " holds in all " + check.months() + " months";
    }
    return name
        + " is off by "
        + notation.money(check.residual())
        + " in "
        + months.shortly(check.worst())
        + (check.wrong() == 1 ? "" : ", and in " + (check.wrong() - 1) + " other months");
  }

  private static Tone tone(Check check) {
    return check.holds() ? Tone.GOOD : check.reason().isEmpty() ? Tone.BAD : Tone.OFF;
  }

  private static Feather icon(Tone tone) {
    return switch (tone) {
      case GOOD -> Feather.CHECK;
      case BAD -> Feather.ALERT_TRIANGLE;
      default -> Feather.HELP_CIRCLE;
    };
  }

  /** Says what the number with the focus is made of. */
  void say(String text) {
    number.setText(text);
  }
}
