package paydirt.ui.customers;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import paydirt.analysis.Months;
import paydirt.ui.component.Buttons;
import paydirt.ui.component.Words;

/**
 * The month whose users are shown: by a year back and forth; the last one until another is chosen.
 */
final class MonthStepper {
  private static final int YEAR = 12;

  private final Button back = Buttons.bare(Feather.CHEVRON_LEFT, "A year earlier");
  private final Button on = Buttons.bare(Feather.CHEVRON_RIGHT, "A year later");
  private final Label name = Words.fixed("", "t11", "muted");
  private final HBox row = new HBox(back, name, on);
  private final IntegerProperty month = new SimpleIntegerProperty(this, "month", -1);
  private Months calendar;
  private int months;
  private boolean isLast = true;

  MonthStepper() {
    row.getStyleClass().add("bar-part");
    back.setOnAction(event -> choose(month.get() - YEAR));
    on.setOnAction(event -> choose(month.get() + YEAR));
    month.addListener(observable -> tell());
  }

  Node node() {
    return row;
  }

  /** The chosen month, 0-based. */
  IntegerProperty monthProperty() {
    return month;
  }

  /** Offers the months of a horizon. */
  void show(Months names, int howMany) {
    calendar = names;
    months = howMany;
    month.set(isLast ? howMany - 1 : Math.min(month.get(), howMany - 1));
    tell();
  }

  /** Chooses the nearest month there is, 0-based. */
  void choose(int wanted) {
    int chosen = Math.max(0, Math.min(months - 1, wanted));
    isLast = chosen == months - 1;
    month.set(chosen);
  }

  private void tell() {
    name.setText(calendar.shortly(month.get() + 1));
    back.setDisable(month.get() <= 0);
    on.setDisable(month.get() >= months - 1);
  }
}
